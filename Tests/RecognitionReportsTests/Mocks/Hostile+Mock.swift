import Recognition

@testable import RecognitionReports

extension String {
  /// Marks of HTML, XML and CSS, and what no XML may hold.
  static let hostile = "<b>&\"'\\</style>\u{0}\u{1}\u{B}\u{1B}\u{FFFE}\u{FFFF}]]> Hằng"
}

extension Page {
  /// Every block there is, each with a hostile text.
  static let hostile: Page = {
    let details = PaperDetails(
      superior: .hostile, signedOn: .mock("2023-01-05"), locality: .hostile, signer: .hostile, signerTitle: .hostile, recipients: [.hostile]
    )
    var table = Table(
      columns: [.init("a", .hostile), .number("b", "B"), .number("c", "C")], rows: [[.text(.hostile), 1, 2], [.text("A"), 3, nil]],
      total: [.text(.hostile), 4, 2])
    table.columns[1].headings = [.hostile, "B"]
    table.columns[2].headings = [.hostile, "C"]
    table.chart = Table.Chart(title: .hostile, series: ["b", "c"], shape: .bars)
    let blocks: [Page.Block] = [
      .letterhead(Letterhead(.hostile, type: "BC", seat: nil, details, in: .vi)), .title(.hostile), .centred(.hostile), .heading(.hostile),
      .subheading(.hostile), .paragraph(.hostile), .line(.hostile), .item(.hostile), .table(table), .pair(.hostile, .hostile),
      .signatures([.hostile, "B"]), .room, .closing(Closing(.hostile, usual: [], isCollective: true, details, in: .vi)),
      .annex(PaperAnnex(.hostile, label: .hostile, to: "Báo cáo", of: .hostile, details, in: .vi)), .paragraph("Z"),
    ]
    return Page(blocks: blocks, about: About(name: .hostile, facts: [.init(name: "Cơ quan", value: .text(.hostile))], body: blocks))
  }()
}
