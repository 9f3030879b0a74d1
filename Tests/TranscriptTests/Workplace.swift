import Foundation

/// A folder of its own in which commands run, with a fixed clock, user and seed, and nothing of the caller's environment.
struct Workplace {
  /// Where commands run; their home too.
  let folder: URL
  /// What a command prints is caught beside the folder, not in it.
  private let base: URL
  private let environment: [String: String]

  init(locale: String = "vi_VN.UTF-8") throws {
    base = FileManager.default.temporaryDirectory.appending(path: "sovang-transcript-\(UUID().uuidString)")
    folder = base.appending(path: "desk")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "PATH": try Binary.folder() + ":/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": folder.path, "LANG": locale, "NO_COLOR": "1",
      "SOVANG_NOW": "2023-12-31T05:00:00Z", "SOVANG_USER": "tester", "SOVANG_SEED": "test",
    ]
  }

  func remove() {
    try? FileManager.default.removeItem(at: base)
  }

  /// Runs a command by bash and ends it after twenty seconds. The folder's own path, which no two runs share, reads `~` in what it prints.
  func run(_ command: String) throws -> Transcript.Outcome {
    let output = base.appending(path: "stdout")
    let talk = base.appending(path: "stderr")
    let child = Child(
      ["/usr/bin/timeout", "-k", "1", "20", "bash", "-c", command], in: folder.path, environment: environment, output: output.path,
      talk: talk.path)
    let status = try child.run()
    return Transcript.Outcome(output: try text(output), talk: try text(talk), status: status)
  }

  /// Writes a file into the folder.
  func put(_ content: Data, as name: String) throws {
    try content.write(to: folder.appending(path: name))
  }

  private func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self).replacingOccurrences(of: folder.path, with: "~")
  }
}

/// The repository that this file lies in.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let transcripts = root.appending(path: "Tests/Transcripts")
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
}
