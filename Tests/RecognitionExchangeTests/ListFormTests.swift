import Recognition
import RecognitionExchange
import Testing

@testable import RecognitionReports

/// What the program gives wards to fill, it reads without a question.
@Suite struct `A form to fill` {
  private static let choices = ListChoices(
    wards: ["Phường 1", "Phường 2"], ward: nil, neighbourhoods: ["Khu phố 1"],
    units: [ListChoices.Unit(ward: "Phường 1", neighbourhood: "Khu phố 1", kind: "Tổ bảo vệ dân phố", name: "Tổ \"=1\"")],
    kinds: ["Giấy khen của Chủ tịch UBND cấp huyện", "GK_XA"], groups: ["Gia đình chính sách"])

  private static func form(_ list: FormList, _ choices: ListChoices = choices, in language: Language = .vi) throws -> ListForm {
    ListForm(list, choices, Printing(language: language, printedOn: try CivilDate(parsing: "2023-02-01")))
  }

  /// Good rows and findings of a form as its list reads it.
  private static func read(_ form: ListForm, as list: FormList) throws -> (rows: Int, findings: [Finding]) {
    let bytes = try form.bytes()
    func count<Row>(_ list: EntryList<Row>) -> (Int, [Finding]) { (rows(list).count, findings(list)) }
    return switch list {
    case .awards: count(AwardList(bytes, decisionIsGiven: true))
    case .units: count(UnitList(bytes))
    case .members: count(UnitMemberList(bytes))
    case .indicators: count(YearFigureList(bytes))
    case .handover: count(HandoverList(bytes))
    case .nominees: count(NomineeList(bytes))
    case .models: count(ModelList(bytes))
    case .safety: count(SafetyList(bytes))
    case .registrations: count(RegistrationList(bytes))
    }
  }

  @Test(arguments: FormList.allCases, [Language.vi, .en]) func `is an empty list as it is given out`(_ list: FormList, _ language: Language)
    throws
  {
    var choices = Self.choices
    choices.units = []
    for ward in [nil, "Phường 1"] {
      choices.ward = ward
      let (rows, findings) = try Self.read(Self.form(list, choices, in: language), as: list)
      #expect(rows == 0 && findings.isEmpty, "\(findings)")
    }
  }

  @Test(arguments: FormList.allCases) func `is read with every word of its drop-downs`(_ list: FormList) throws {
    var form = try Self.form(list)
    let filled = form.columns.map { column -> [String] in
      switch column.entry {
      case .text: column.heading == "Ba số cuối CCCD" ? ["012"] : ["Chữ, \"=A1\""]
      case .choice(let words, _): words
      case .number(let range): [String(range.upperBound), String(range.lowerBound)]
      case .day: ["12/01/2023", "2023-01-12"]
      }
    }
    let longest = filled.map(\.count).max() ?? 0
    form.known = (0..<longest).map { index in filled.map { $0[index % $0.count] } }
    let (rows, findings) = try Self.read(form, as: list)
    #expect(rows == longest && longest > 1 && findings.isEmpty, "\(findings)")
  }

  @Test func `names the units that the register has, whose figures are all that is to be told`() throws {
    let row = try #require(rows(UnitList(try Self.form(.units).bytes())).first)
    #expect(row.ward == "Phường 1" && row.neighbourhood == "Khu phố 1" && row.kind == .civilGuardTeam && row.name == "Tổ \"=1\"")
    #expect(row.actual == nil && row.asOf == nil)
  }
}
