internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// A workbook and nothing else.
enum WorkbookAlone: FormatSet {
  static let offered: [OutputFormat] = [.xlsx]
}

struct TemplateCommand: ParsableCommand {
  static let configuration = help(
    "template", "Mẫu xlsx để phường điền: cột đúng tên, có danh sách chọn.", "A workbook for wards to fill, with drop-downs.",
    examples: """
      sovang template units --ward "Phường 1" -o luc-luong-p1.xlsx
      sovang template awards --on 2023-12-31 -o khen-thuong.xlsx
      sovang template handover --ceremony 1 -o ky-nhan.xlsx
      # awards, units, members, indicators, handover, nominees, models, safety,
      # registrations
      """)

  @Argument(
    help: .init(
      say(
        "Mẫu nào: \(FormList.names).",
        "Which: \(FormList.names)."),
      valueName: "list"))
  var list: String

  @Option(help: .init(say("Mẫu của riêng phường, xã này.", "For this ward alone."), valueName: "ward"))
  var ward: String?

  @Option(
    help: .init(say("Đơn vị, danh hiệu của ngày này.", "Wards and award kinds of this day."), valueName: "date"))
  var on: String?

  @OptionGroup var lot: LotOptions
  @OptionGroup var common: CommonOptions<WorkbookAlone>

  func run() throws {
    let session = try Session(common)
    guard let list = FormList(rawValue: list) else {
      throw UsageProblem.unknownWord(option: say("mẫu", "template"), value: list, known: FormList.allCases.map(\.rawValue))
    }
    let register = try session.register()
    let form = ListForm(list, try choices(for: list, in: register, session), session.printing())
    try session.put(bytes: form.bytes())
  }

  private func choices(for list: FormList, in register: Register, _ session: Session) throws -> ListChoices {
    let owner = lot.ceremony == nil && lot.programme == nil ? nil : try lot.reference()
    let paper = try owner.map { try GiftPapers.paper(for: $0.owner, in: register) }
    let day = try on == nil ? paper?.givenOn ?? session.day(nil, option: "--on", in: register) : session.day(on, option: "--on")
    let wards = try TemplateWards(
      ward: try ward.map { try register.findPlace($0, level: .commune, on: day) }, on: day, in: register)
    var choices = wards.choices
    if let owner, list == .handover { choices.takers(of: try register.lot(owner), within: wards) }
    if let owner, list == .nominees { choices.groups = try register.lots(of: owner.owner).compactMap(\.lot.beneficiaries).sorted() }
    if [.awards, .units, .members, .models].contains(list) {
      choices.neighbourhoods = try wards.neighbourhoods(on: day, in: register)
      choices.units = try wards.units(on: day, in: register)
    }
    if [.awards, .registrations].contains(list) {
      let kinds = try register.awardKinds(inForceOn: day)
      choices.kinds = kinds.kinds.map { kind in
        let named = try? kinds.kind(kind.value.title)
        return named?.id == kind.id ? kind.value.title : kind.value.code
      }
    }
    return choices
  }
}

extension FormList {
  fileprivate static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// The wards that a form is for.
private struct TemplateWards {
  let only: Location?
  /// As a form names them: by their names, or with what is around them where two of the office bear one name.
  private let names: [(ward: Location, name: String)]

  init(ward: Location?, on day: CivilDate, in register: Register) throws {
    let office = try register.office().place
    only = ward ?? (office?.place.level == .commune ? office : nil)
    let wards = try office.map { try register.places(on: day, level: .commune, within: $0.id) } ?? []
    let counts = Dictionary(grouping: wards, by: \.place.name)
    names = (wards.isEmpty ? [only].compactMap { $0 } : wards).map { ward in
      guard (counts[ward.place.name]?.count ?? 1) > 1, let around = ward.around.first else { return (ward, ward.place.name) }
      return (ward, "\(ward.place.name), \(around.value.name)")
    }
  }

  var choices: ListChoices {
    let chosen = names.filter { only == nil || $0.ward.id == only?.id }.map(\.name)
    let ward = only.map { name(of: $0.id, else: $0.place.name) }
    return ListChoices(wards: chosen.isEmpty ? [ward].compactMap { $0 } : chosen, ward: ward)
  }

  func name(of ward: Identifier<Place>, else name: String) -> String { names.first { $0.ward.id == ward }?.name ?? name }

  func neighbourhoods(on day: CivilDate, in register: Register) throws -> [String] {
    guard let only else { return [] }
    return Quoting.inOrder(try register.places(on: day, level: .neighbourhood, within: only.id).map(\.place.name))
  }

  /// The units that the register has of these wards, as a list names them.
  func units(on day: CivilDate, in register: Register) throws -> [ListChoices.Unit] {
    try register.units(on: day).filter { only == nil || $0.ward.id == only?.id }.map { unit in
      ListChoices.Unit(
        ward: name(of: unit.ward.id, else: unit.ward.value.name), neighbourhood: unit.neighbourhood?.value.name, kind: unit.unit.kind.term,
        name: unit.unit.name)
    }
  }
}

extension ListChoices {
  /// The places that have gifts of a lot, by the names it was divided under.
  fileprivate mutating func takers(of lot: LotStanding, within wards: TemplateWards) {
    let shares = lot.shares.filter { wards.only == nil || $0.place.id == wards.only?.id }
    let places = shares.map { wards.name(of: $0.place.id, else: $0.place.value.name) }
    if !places.isEmpty { self.wards = places }
  }
}
