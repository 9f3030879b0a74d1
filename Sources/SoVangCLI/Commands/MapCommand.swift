internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct MapCommand: ParsableCommand {
  static let configuration = help(
    "map", "Cách hiểu các tiêu đề cột lạ mà sổ đã nhớ.", "What the register remembers of unknown headings.",
    examples: """
      sovang unit import p5.xlsx --map "Anh em hiện có=actual" --map "Zalo="
      sovang map list
      sovang map void 2 --reason "cột này là nhân khẩu"
      """, [MapList.self, MapVoid.self])
}

struct MapList: ParsableCommand {
  static let configuration = help("list", "Các cách hiểu đã nhớ.", "What is remembered.", examples: "sovang map list -O csv")

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.put(HeadingMeaningView.table(session.register(known).headingMeanings(), isPage: session.format.isPage))
  }
}

struct MapVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một cách hiểu ghi nhầm.", "Strike out a meaning entered by mistake.",
    examples: #"sovang map void 2 --reason "cột này là nhân khẩu""#)

  @Argument(help: .init(say("Số của cách hiểu.", "The meaning's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    try Session(common).register().voidHeadingMeaning(Identifier(id), reason: reason.reason)
  }
}

/// How remembered meanings of headings print.
enum HeadingMeaningView {
  static func table(_ meanings: [Entry<HeadingMeaning>], isPage: Bool) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("list", say("Danh sách", "List")), .init("heading", say("Tiêu đề", "Heading")),
      .init("column", say("Là cột", "Is column")), .init("form", say("Trên mẫu có các cột", "On the form with the columns")),
    ]
    let rows: [[Table.Cell]] = meanings.map { entry in
      let meaning = entry.value
      let leftOut: Table.Cell = isPage ? .text(say("bỏ qua", "left out")) : .unknown
      return [
        .number(Int(entry.id.number)), .text(isPage ? meaning.list.name : meaning.list.rawValue), .text(meaning.heading),
        meaning.column.map(Table.Cell.text) ?? leftOut,
        .text(isPage ? meaning.form.split(separator: "|").joined(separator: ", ") : meaning.form),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}

extension ListKind {
  /// As officers call it.
  fileprivate var name: String {
    switch self {
    case .awards: say("khen thưởng", "awards")
    case .proposals: say("đề nghị khen thưởng", "proposals")
    case .units: say("lực lượng", "units")
    case .exemplars: say("gương điển hình", "exemplars")
    case .nominees: say("đề nghị tặng quà", "nominees")
    case .handovers: say("ký nhận quà", "hand-overs")
    case .members: say("thành viên đơn vị", "members of units")
    case .indicators: say("chỉ tiêu", "indicators")
    case .models: say("mô hình", "models")
    case .modelResults: say("kết quả mô hình", "results of models")
    case .safety: say("phân loại an toàn", "classifications")
    case .registrations: say("đăng ký thi đua", "registrations")
    case .training: say("tập huấn", "training")
    case .hardship: say("trường hợp khó khăn", "cases of hardship")
    case .tellings: say("nêu gương", "tellings of exemplars")
    case .followers: say("noi gương", "followers of exemplars")
    case .visits: say("thăm hỏi, hỗ trợ", "visits")
    }
  }
}
