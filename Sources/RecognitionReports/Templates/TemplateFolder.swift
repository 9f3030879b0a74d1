internal import Foundation
internal import Mustache

/// An office's own words: templates of a folder that stand in the place of the program's, file by file of the same name.
///
/// A folder is taken whole or not at all: each file must be one of the program's templates, use only variables that one declares, and
/// only partials that one uses, so that none ends in itself.
public struct TemplateFolder: Sendable {
  private let texts: [String: String]

  public init(path: String) throws(TemplateProblem) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw .noFolder(path) }
    let files = names.filter { $0.hasSuffix(".mustache") }.sorted()
    if files.isEmpty { throw .noTemplates(path) }
    var texts: [String: String] = [:]
    for file in files {
      guard let data = FileManager.default.contents(atPath: "\(path)/\(file)"), let read = String(data: data, encoding: .utf8) else {
        throw .unreadable(file: file)
      }
      let text = read.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
      let own = Templates.File(name: String(file.dropLast(".mustache".count)), text: text)
      try Self.check(own)
      texts[own.name] = text.contains(Self.plain) ? text : Self.plain + "\n" + text
    }
    self.texts = texts
  }

  /// Prints with these words.
  public func using<Result>(_ print: () throws -> Result) rethrows -> Result { try Templates.$own.withValue(self, operation: print) }

  /// The program's templates of a language, its own in the place of those of the same name.
  func library(of language: Language) -> MustacheLibrary {
    Templates.library(Templates.files.map { Templates.File(name: $0.name, text: texts[$0.name] ?? $0.text) }, of: language)
  }

  /// Without it a template would write text as HTML has it.
  private static let plain = "{{% CONTENT_TYPE:TEXT}}"

  private static func check(_ own: Templates.File) throws(TemplateProblem) {
    let file = own.name + ".mustache"
    guard let ours = Templates.files.first(where: { $0.name == own.name }) else {
      throw .unknownTemplate(file: file, known: Templates.files.map { $0.name + ".mustache" })
    }
    let known = ours.declared
    if let variable = own.used.subtracting(known).min() { throw .unknownVariable(file: file, variable, known: known.sorted()) }
    if let partial = own.partials.subtracting(ours.partials).min() {
      throw .unknownPartial(file: file, partial, known: ours.partials.sorted())
    }
    do {
      _ = try MustacheTemplate(string: own.text)
    } catch {
      throw .notATemplate(file: file, why: "\(error)")
    }
  }
}

/// What keeps a folder of templates from being used.
public enum TemplateProblem: Error, Hashable, Sendable {
  case noFolder(String)
  /// No file ends in `.mustache`.
  case noTemplates(String)
  case unreadable(file: String)
  case unknownTemplate(file: String, known: [String])
  case unknownVariable(file: String, String, known: [String])
  case unknownPartial(file: String, String, known: [String])
  case notATemplate(file: String, why: String)
}

extension Templates.File {
  /// The variables that the comment on top names, one to a line.
  var declared: Set<String> {
    let comment = text.prefix(upTo: text.range(of: "}}")?.lowerBound ?? text.startIndex)
    return Set(comment.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  var used: Set<String> {
    Set(tags.filter { !">!%.".contains($0.first ?? ".") }.map { $0.trimmingCharacters(in: .init(charactersIn: "#^/& ")) })
  }

  var partials: Set<String> {
    Set(tags.filter { $0.hasPrefix(">") }.map { $0.dropFirst().trimmingCharacters(in: .whitespaces) })
  }

  private var tags: [String] {
    text.components(separatedBy: "{{").dropFirst().map { $0.components(separatedBy: "}}")[0] }
  }
}
