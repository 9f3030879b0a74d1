internal import Foundation

/// The program that lays HTML out as PDF: WeasyPrint where it is installed, else Chromium.
///
/// It is looked for on the path when it is needed, sees one file in a folder of its own that is removed afterwards, reaches no network, and is
/// ended when it takes too long or the run is broken off.
struct PDFTool: Hashable {
  enum Kind: Hashable { case weasyPrint, chromium }

  let kind: Kind
  let path: String

  /// Seconds after which it is ended.
  static let patience = 120

  /// The first there is, by the directories of a path.
  static func found(in path: String) -> PDFTool? {
    for (name, kind) in known {
      for folder in path.split(separator: ":") where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return PDFTool(kind: kind, path: "\(folder)/\(name)")
      }
    }
    return nil
  }

  private static let known: [(String, Kind)] = [
    ("weasyprint", .weasyPrint), ("chromium", .chromium), ("chromium-browser", .chromium), ("google-chrome", .chromium),
  ]

  var name: String { kind == .weasyPrint ? "WeasyPrint" : "Chromium" }

  func pdf(of html: String, patience: Int = Self.patience) throws(PaperError) -> [UInt8] {
    try Interruption.afterwards { () throws(PaperError) in try printed(html, patience: patience) }
  }

  private func printed(_ html: String, patience: Int) throws(PaperError) -> [UInt8] {
    try PrivateFolder.using(failure: PaperError.cannotWrite) { folder throws(PaperError) in
      let (page, paper) = ("\(folder)/page.html", "\(folder)/paper.pdf")
      guard FileManager.default.createFile(atPath: page, contents: Data(html.utf8)) else {
        throw .cannotWrite(String(cString: strerror(errno)))
      }
      let (end, words) = try run(arguments(page, paper, in: folder), in: folder, patience: patience)
      if end == .timedOut { throw .toolTooSlow(tool: name, seconds: patience) }
      guard end == .exited(0), let bytes = FileManager.default.contents(atPath: paper), bytes.starts(with: Array("%PDF".utf8)) else {
        throw .toolFailed(tool: name, why: words)
      }
      return [UInt8](bytes)
    }
  }

  private func arguments(_ page: String, _ paper: String, in folder: String) -> [String] {
    switch kind {
    case .weasyPrint: return ["--encoding", "utf-8", page, paper]
    case .chromium:
      let asRoot = geteuid() == 0 ? ["--no-sandbox"] : []
      return asRoot + [
        "--headless", "--disable-gpu", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(paper)", "file://\(page)",
      ]
    }
  }

  /// Runs the tool; nothing it asks of a network is answered.
  private func run(_ arguments: [String], in folder: String, patience: Int) throws(PaperError) -> (end: ToolRun.End, words: String) {
    let log = "\(folder)/words"
    guard FileManager.default.createFile(atPath: log, contents: nil) else { throw .cannotWrite(String(cString: strerror(errno))) }
    let environment = ProcessInfo.processInfo.environment.merging(Self.noNetwork) { $1 }
    let tool = ToolRun(path: path, arguments: arguments, environment: environment, folder: folder, log: log)
    let end: ToolRun.End
    do {
      end = try tool.end(within: patience)
    } catch {
      throw .toolFailed(tool: name, why: error.words)
    }
    let said = FileManager.default.contents(atPath: log).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return (end, said.split(whereSeparator: \.isNewline).last.map(String.init) ?? "")
  }

  /// A proxy where nobody listens.
  private static let noNetwork = [
    "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "ftp_proxy": "http://127.0.0.1:9", "no_proxy": "",
  ]
}

extension PDFTool {
  /// The first of the programs that this machine has.
  static func installed() throws(PaperError) -> PDFTool {
    guard let tool = found(in: ProcessInfo.processInfo.environment["PATH"] ?? "") else { throw .noPDFTool }
    return tool
  }
}

extension Page {
  /// The page as PDF on A4.
  public func pdf(in language: Language) throws(PaperError) -> [UInt8] { try PDFTool.installed().pdf(of: html(in: language)) }
}
