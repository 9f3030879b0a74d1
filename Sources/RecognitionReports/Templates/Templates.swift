internal import Mustache
internal import ReportFiles

/// The templates of the folder Reports, as the binary carries them.
enum Templates {
  /// A template file: its name without `.mustache`, and its text.
  struct File {
    let name: String
    let text: String
  }

  static let files: [File] = (0..<sovang_report_file_count).compactMap { index in
    guard let file = sovang_report_file_at(index)?.pointee, let name = file.name else { return nil }
    let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: Int(file.size)), as: UTF8.self)
    return File(name: String(String(cString: name).dropLast(".mustache".count)), text: text)
  }

  /// The blocks of a page that a template makes of these fields.
  static func blocks(_ name: String, in language: Language, _ fields: Fields) -> [Page.Block] {
    let library = own?.library(of: language) ?? (language == .vi ? vietnamese : english)
    guard let text = library.render(fields.forTemplate, withTemplate: "\(name).\(language.rawValue)") else {
      preconditionFailure("no template \(name)")
    }
    return text.split(separator: "\n").compactMap { Page.Block(templateLine: String($0)) }
  }

  /// The words that an office prints with; nil: the program's.
  @TaskLocal static var own: TemplateFolder?

  // Read when first needed, one language alone: reading templates takes longer than filling them.
  private static let vietnamese = library(files, of: .vi)
  private static let english = library(files, of: .en)

  static func library(_ files: [File], of language: Language) -> MustacheLibrary {
    let files = files.filter { $0.name.hasSuffix(".\(language.rawValue)") }
    return MustacheLibrary(templates: Dictionary(uniqueKeysWithValues: files.map { ($0.name, template($0)) }))
  }

  private static func template(_ file: File) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: file.text)
    } catch {
      preconditionFailure("\(file.name): \(error)")
    }
  }
}

extension Page.Block {
  /// A line of a rendered template: `# ` title, `## ` heading, `### ` subheading, `~ ` centred, `- ` item, `= ` line, `……` alone room to
  /// write; anything else is a paragraph. Nil when empty.
  fileprivate init?(templateLine: String) {
    let marks: [(String, (String) -> Page.Block)] = [
      ("### ", Page.Block.subheading), ("## ", Page.Block.heading), ("# ", Page.Block.title), ("~ ", Page.Block.centred),
      ("- ", Page.Block.item), ("= ", Page.Block.line),
    ]
    if templateLine.allSatisfy(\.isWhitespace) { return nil }
    for (mark, block) in marks where templateLine.hasPrefix(mark) {
      self = block(String(templateLine.dropFirst(mark.count)))
      return
    }
    self = templateLine == "……" ? .room : .paragraph(templateLine)
  }
}
