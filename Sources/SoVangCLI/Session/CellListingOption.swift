internal import ArgumentParser
internal import RecognitionReports

/// Whether HTML and workbooks list what each cell of a table counts.
struct CellListingOption: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: .init(
      say(
        "HTML và xlsx liệt kê những gì từng ô đếm; bỏ trống: có, nếu biểu đếm không quá 200.",
        "HTML and xlsx list what each cell counts; else they do when the table counts 200 at most.")))
  var withAwards: Bool?

  /// Says so where a table counts too much to be listed unasked.
  ///
  /// - Parameter count: how many the table counts.
  func isAsked(of count: Int, _ session: Session) -> Bool {
    guard [.html, .xlsx].contains(session.format) else { return false }
    if let withAwards { return withAwards }
    if count <= Self.most { return true }
    Terminal.talk(
      say(
        "Biểu đếm \(Vietnamese.number(count)), nên không liệt kê sau từng ô; muốn có, thêm --with-awards.",
        "The table counts \(English.number(count)), so that nothing is listed behind its cells; to have it, add --with-awards."))
    return false
  }

  /// A list unasked is no longer than this.
  private static let most = 200
}
