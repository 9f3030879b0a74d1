/// Why a page cannot be made for a word processor or as PDF.
public enum PaperError: Error, Hashable, Sendable {
  /// None of the programs that make PDF is on the path.
  case noPDFTool
  /// The program that makes PDF, and its last words.
  case toolFailed(tool: String, why: String)
  /// The program was ended after so many seconds.
  case toolTooSlow(tool: String, seconds: Int)
  /// The system, in its own words.
  case cannotWrite(String)
}
