import Foundation

/// The `sovang` under test: `$SOVANG_BINARY` if set, else the one that was built beside the tests.
enum Binary {
  struct NotFound: Error, CustomStringConvertible {
    let looked: [String]

    var description: String {
      "There is no program sovang: looked for \(looked.joined(separator: ", ")). Build it with `swift build`, or name it in SOVANG_BINARY."
    }
  }

  static func folder() throws -> String {
    let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { throw NotFound(looked: candidates) }
    return URL(filePath: found).deletingLastPathComponent().path
  }

  private static let candidates: [String] = {
    if let named = ProcessInfo.processInfo.environment["SOVANG_BINARY"] { return [named] }
    var folder = URL(filePath: CommandLine.arguments[0]).standardizedFileURL
    var candidates: [String] = []
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      candidates.append(folder.appending(path: "sovang").path)
    }
    return candidates
  }()
}
