import Foundation
import Testing

/// Golden files of what a person sees, in the folder Snapshots; `RECORD_SNAPSHOTS=1` writes them anew. The style of HTML is one file
/// for all and stays out.
func expectSnapshot(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) {
  let text = withoutStyle(text)
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    #expect(throws: Never.self, sourceLocation: location) {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
  let recorded = try? Data(contentsOf: file)
  #expect(recorded.map { String(decoding: $0, as: UTF8.self) } == text, "\(name) differs from the golden file", sourceLocation: location)
}

private func withoutStyle(_ text: String) -> String {
  guard let start = text.range(of: "<style>\n"), let end = text.range(of: "</style>") else { return text }
  return String(text[..<start.upperBound] + text[end.lowerBound...])
}
