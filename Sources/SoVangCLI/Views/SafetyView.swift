internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How yearly classifications print.
enum SafetyView {
  static func table(_ listings: [SafetyListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .plainNumber("year", say("Năm", "Year")), .init("kind", say("Đối tượng", "Kind")),
      .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true), .init("name", say("Tên", "Name"), mayBeLeftOut: true),
      .init("result", say("Kết quả", "Result")), .init("paper", say("Văn bản", "Paper"), mayBeLeftOut: true),
      .init("decidedOn", say("Ngày ký", "Decided on"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: listings.map { cells($0, isPage: isPage) }, unknownText: "–")
  }

  private static func cells(_ listing: SafetyListing, isPage: Bool) -> [Table.Cell] {
    let one = listing.classification
    return [
      .number(Int(listing.id.number)), .number(one.year.year), .text(word(one.subject, isPage)), .init(listing.ward?.value.name),
      .init(one.name), .text(word(one.result, isPage)), .init(one.paper), .init(one.decidedOn?.description),
    ]
  }

  /// As officers write it on a page in Vietnamese; else the code.
  private static func word(_ word: some Vocabulary, _ isPage: Bool) -> String {
    isPage ? say(word.alsoWritten[0], word.rawValue) : word.rawValue
  }
}
