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

  /// - Parameter count: how many the table counts.
  func isAsked(of count: Int, _ session: Session) -> Bool {
    [.html, .xlsx].contains(session.format) && withAwards ?? (count <= 200)
  }
}
