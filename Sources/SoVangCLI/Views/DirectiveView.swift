internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How directives print, and what is owed on them.
enum DirectiveView {
  /// What a page shows of directives.
  static let pageColumns = ["id", "orderedOn", "to", "text", "tracks", "then", "now", "deadline", "status"]
  /// What a page shows of what is owed.
  static let owedPageColumns = ["directive", "text", "ward", "then", "now", "deadline", "overdue"]

  static func table(_ listings: [DirectiveListing], on day: CivilDate) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("orderedOn", say("Ngày", "Given on")), .init("to", say("Giao cho", "Asked of")),
      .init("text", say("Nội dung", "Task")), .init("tracks", say("Theo dõi qua", "Measured by"), mayBeLeftOut: true),
      .init("then", say("Khi giao", "Then"), mayBeLeftOut: true), .init("now", say("Hiện nay", "Now"), mayBeLeftOut: true),
      .number("metThen", say("Đạt khi giao", "Met then")), .number("unknownThen", say("Chưa rõ khi giao", "Unknown then")),
      .number("wardsThen", say("Số phường khi giao", "Wards then")), .number("metNow", say("Đạt hiện nay", "Met now")),
      .number("unknownNow", say("Chưa rõ hiện nay", "Unknown now")), .number("wardsNow", say("Số phường hiện nay", "Wards now")),
      .init("deadline", say("Hạn", "Due on"), mayBeLeftOut: true), .init("status", say("Tình trạng", "Status")),
      .init("overdue", say("Quá hạn", "Overdue"), mayBeLeftOut: true),
      .init("closedOn", say("Ngày kết thúc", "Closed on"), mayBeLeftOut: true),
      .init("outcome", say("Kết quả", "Outcome"), mayBeLeftOut: true),
      .init("paper", say("Văn bản", "Paper"), mayBeLeftOut: true),
      .plainNumber("ceremony", say("Buổi lễ số", "Ceremony"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: listings.map { cells($0, on: day) }, unknownText: "–")
  }

  /// The line of the list, with each ward's figures.
  static func json(_ listing: DirectiveListing, on day: CivilDate) -> JSONValue {
    guard case .array(let objects) = table([listing], on: day).json, case .object(let members)? = objects.first else { return .null }
    let wards = listing.progress.map { wardTable($0.lines).json } ?? .null
    return .object(members.filter { !["then", "now"].contains($0.key) } + [.init("progress", wards)])
  }

  static func wardTable(_ lines: [DirectiveProgress.Line]) -> Table {
    let columns: [Table.Column] = [
      .init("ward", say("Phường, xã", "Ward")), .number("doneThen", say("Khi giao: đạt", "Then: done")),
      .number("neededThen", say("Khi giao: cần", "Then: of")), .init("resultThen", say("Khi giao", "Then")),
      .number("done", say("Hiện nay: đạt", "Now: done")), .number("needed", say("Hiện nay: cần", "Now: of")),
      .init("result", say("Hiện nay", "Now")),
    ]
    let rows = lines.map { line -> [Table.Cell] in
      [.text(line.ward.value.name)] + cells(line.before) + cells(line.now)
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  /// A line to each ward that owes, or that is not known to owe nothing; a directive that nothing measures is one line.
  static func owed(_ listings: [DirectiveListing], on day: CivilDate) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("directive", say("Chỉ đạo", "Directive")), .init("to", say("Giao cho", "Asked of")),
      .init("text", say("Nội dung", "Task")),
      .init("tracks", say("Theo dõi qua", "Measured by")), .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true),
      .init("then", say("Khi giao", "Then"), mayBeLeftOut: true), .init("now", say("Hiện nay", "Now"), mayBeLeftOut: true),
      .number("done", say("Đạt", "Done")), .number("of", say("Cần", "Of")), .init("deadline", say("Hạn", "Due on"), mayBeLeftOut: true),
      .number("overdue", say("Quá hạn (ngày)", "Days overdue"), mayBeLeftOut: true),
    ]
    let rows = listings.flatMap { listing -> [[Table.Cell]] in
      let lines: [DirectiveProgress.Line?] = listing.progress?.owing ?? [nil]
      return lines.map { line in owed(listing, line, on: day) }
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  private static func owed(_ listing: DirectiveListing, _ line: DirectiveProgress.Line?, on day: CivilDate) -> [Table.Cell] {
    let directive = listing.directive
    let due = directive.dueOn
    return [
      .number(Int(listing.id.number)), .text(directive.to), .text(directive.text), .init(directive.tracks?.rawValue),
      .init(line?.ward.value.name), .init(line?.before.flatMap(figure)), .init(line?.now.flatMap(figure)), .init(line?.now?.done),
      .init(line?.now?.of), .init(due?.description), .init(listing.isOverdue(on: day) ? due.map { day.dayNumber - $0.dayNumber } : nil),
    ]
  }

  /// "3/5"; without a whole "3"; nil where nothing is known.
  private static func figure(_ figure: DirectiveFigure) -> String? {
    guard let done = figure.done else { return figure.of.map { "?/\($0)" } }
    return figure.of.map { "\(done)/\($0)" } ?? "\(done)"
  }

  private static func cells(_ figure: DirectiveFigure?) -> [Table.Cell] {
    [.init(figure?.done), .init(figure?.of), .init(figure?.isMet.map { $0 ? "met" : "owed" })]
  }

  private static func cells(_ listing: DirectiveListing, on day: CivilDate) -> [Table.Cell] {
    let (directive, progress) = (listing.directive, listing.progress)
    let before = progress?.before
    let now = progress?.now
    return [
      .number(Int(listing.id.number)), .text(listing.givenOn.description), .text(directive.to), .text(directive.text),
      .init(directive.tracks?.rawValue), .init(progress?.sentenceThen(in: Speech.language)),
      .init(progress?.sentenceNow(in: Speech.language)), .init(before?.met), .init(before?.unknown),
      .init(before?.wards), .init(now?.met), .init(now?.unknown), .init(now?.wards), .init(directive.dueOn?.description),
      .text(directive.status.rawValue), .init(listing.isOverdue(on: day) ? "x" : nil), .init(directive.closedOn?.description),
      .init(directive.outcome), .init(directive.paper), .init(listing.ceremonyID.map { Int($0.number) }),
    ]
  }
}
