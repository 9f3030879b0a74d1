internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct FindCommand: ParsableCommand {
  static let configuration = help(
    "find", "Tìm trong sổ theo tên, số, nội dung, có dấu hay không; hoặc tra cả một danh sách tên.",
    "Look up names, numbers and texts in the book, marks or not; or a whole list of names.",
    examples: """
      sovang find "nguyễn văn an"
      sovang find "bat cuop" --kind award --ward "Phường 1"
      sovang find 57/QĐ-UBND -O json
      sovang find --from danh-sach.csv --ceremony 1
      # recipient[,birthYear,ward,idDigits,unit,type]
      """)

  @Argument(help: .init(say("Từ cần tìm; chữ cuối có thể viết dở.", "What to look for; the last word may be unfinished.")))
  var text: String?

  @Option(
    help: .init(
      say(
        "Tra danh sách CSV hoặc xlsx này, không ghi gì vào sổ; - là đầu vào chuẩn.", "Look up this list (CSV or xlsx); nothing is entered."),
      valueName: "file"))
  var from: String?

  @Option(
    help: .init(
      say(
        "Chỉ tìm loại này: \(Self.kinds).", "Only this kind: \(Self.kinds)."), valueName: "kind"))
  var kind: String?

  @Option(help: .init(say("Chỉ phường, xã này.", "Only this ward."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Tìm phường, xã theo bản đồ của ngày này.", "The ward on the map of this day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Nhiều nhất chừng này mục (mặc định 20).", "At most so many (20 unless told)."), valueName: "n"))
  var limit: String?

  @Flag(help: .init(say("Lập lại chỉ mục tìm kiếm.", "Make the search index anew.")))
  var rebuild = false

  @OptionGroup var gifts: LotOptions
  @OptionGroup var sheet: SheetOption
  @OptionGroup var encoding: EncodingOption
  @OptionGroup var audience: AudienceOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  private static let kinds = SearchKind.allCases.map(\.rawValue).joined(separator: ", ")

  func run() throws {
    let session = try Session(common)
    if let unfit { throw UsageProblem.notTogether(unfit.0, unfit.1) }
    if text == nil && from == nil && !rebuild { throw UsageProblem.needsOneOf([say("từ cần tìm", "what to look for"), "--from"]) }
    let query = try text.map(Self.query)
    if rebuild { try session.register().rebuildSearch() }
    if let query { try find(query, session) }
    if let from { try lookUp(from, session) }
  }

  /// Two parts of the command that do not go together.
  private var unfit: (String, String)? {
    let text = text.map { "“\(Quoting.oneLine($0))”" }
    let list = from.map { _ in "--from" }
    let pairs: [(String?, String?)] = [
      (list, text), (gifts.ceremony.map { _ in "--ceremony" }, text), (gifts.programme.map { _ in "--programme" }, text),
      (gifts.lot.map { _ in "--lot" }, text), (kind.map { _ in "--kind" }, list), (ward.map { _ in "--ward" }, list),
      (limit.map { _ in "--limit" }, list), (rebuild ? "--rebuild" : nil, known.asKnownOn.map { _ in "--as-known-on" }),
    ]
    return pairs.compactMap { one, other in one.flatMap { one in other.map { (one, $0) } } }.first
  }

  private static func query(_ text: String) throws -> SearchQuery {
    guard let query = SearchQuery(text) else { throw RegisterError.nothingFound(text, near: []) }
    return query
  }

  private func find(_ query: SearchQuery, _ session: Session) throws {
    let register = try session.register(known)
    let result = try register.find(query, filter(session, register))
    audience.note("find", in: register, session)
    if result.hits.isEmpty && session.format.isPage { throw try nothing(query, register) }
    try session.put(FindView.table(result.hits), page: FindView.pageColumns)
    if result.hits.isEmpty { throw try nothing(query, register) }
    if result.hasMore {
      Terminal.talk(
        say(
          "Còn nữa, ở đây chỉ in \(result.hits.count) mục đầu; thu hẹp bằng --kind, --ward, hoặc tăng --limit.",
          "There is more; these are the first \(result.hits.count). Narrow it by --kind or --ward, or raise --limit."))
    }
  }

  private func nothing(_ query: SearchQuery, _ register: Register) throws -> RegisterError {
    .nothingFound(query.text, near: kind == nil && ward == nil ? try register.names(near: query) : [])
  }

  private func filter(_ session: Session, _ register: Register) throws -> SearchFilter {
    var filter = SearchFilter(audience: audience.audience)
    filter.kind = try kind.map { try Session.parse($0, option: "--kind") { text throws(EntryProblem) in try SearchKind(parsing: text) } }
    filter.wards = try ward.map { try session.wards($0, on: on, in: register) }
    if let limit {
      filter.limit = try Session.parse(limit, option: "--limit") { text throws(EntryProblem) in
        try WholeNumber.parse(text, in: 1...1_000_000)
      }
    }
    return filter
  }
}

/// Looking up a list.
extension FindCommand {
  private func lookUp(_ source: String, _ session: Session) throws {
    let list = NameList(try Session.bytes(of: source), file: source, sheet: sheet.sheet, encoding: try encoding.stated())
    let owner = try gifts.ceremony == nil && gifts.programme == nil ? lotAlone() : gifts.reference().owner
    let register = try session.register(known)
    let (answers, findings) = try register.lookUp(list, file: source, gifts: owner, lot: gifts.lot, for: audience.audience)
    audience.note("find", in: register, session)
    if let owner { session.noteReading("find", of: owner, in: register) }
    let origin = list.origin
    for finding in findings { Terminal.talk(finding.line(in: Speech.language, from: origin)) }
    if !answers.isEmpty || findings.isEmpty { try session.put(FindView.table(answers), page: FindView.namePageColumns) }
    if findings.contains(where: { $0.severity == .refused }) { throw FoundSomething() }
  }

  /// A lot is one of a ceremony or a programme.
  private func lotAlone() throws -> LotReference.Owner? {
    if gifts.lot != nil { throw UsageProblem.needsOneOf(["--ceremony", "--programme"]) }
    return nil
  }
}
