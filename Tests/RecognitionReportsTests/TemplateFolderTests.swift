import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `An office's own templates` {
  private func folder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "words-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)")) }
    try body(path)
  }

  private func problem(_ name: String, _ text: String) throws -> TemplateProblem? {
    var found: TemplateProblem?
    try folder([name: text]) { path in
      do { _ = try TemplateFolder(path: path) } catch { found = error as? TemplateProblem }
    }
    return found
  }

  @Test func `stand in the place of the program's while they are in use, and no longer`() throws {
    try folder(["page.foot.vi.mustache": "= Mã: {{fingerprint}} & <b>\n", "README": "not a template"]) { path in
      let words = try TemplateFolder(path: path)
      let report = YearReport(facts: .mock())
      #expect(words.using { report.rendered(as: .text, .mock()) }.hasSuffix("Mã: \(YearFacts.fingerprint) & <b>\n"))
      #expect(words.using { report.rendered(as: .text, .mock(.en)) } == report.rendered(as: .text, .mock(.en)))
      #expect(report.rendered(as: .text, .mock()).contains("Mã xác thực của sổ: \(YearFacts.fingerprint)"))
    }
  }

  @Test func `may be saved with the line ends and the mark of Windows`() throws {
    let text = Templates.files.first { $0.name == "year.narrative.vi" }!.text
    try folder(["year.narrative.vi.mustache": "\u{FEFF}" + text.replacing("\n", with: "\r\n")]) { path in
      let words = try TemplateFolder(path: path)
      let report = YearReport(facts: .full)
      #expect(words.using { report.rendered(as: .md, .mock()) } == report.rendered(as: .md, .mock()))
    }
  }

  @Test func `may be the program's own, every one of them`() throws {
    let ours = Dictionary(uniqueKeysWithValues: Templates.files.map { ($0.name + ".mustache", $0.text) })
    try folder(ours) { path in
      let words = try TemplateFolder(path: path)
      let report = YearReport(facts: .full)
      #expect(words.using { report.rendered(as: .md, .mock()) } == report.rendered(as: .md, .mock()))
    }
  }

  @Test func `are refused for a name, a variable or a partial that there is not`() throws {
    #expect(
      try problem("page.feet.vi.mustache", "")
        == .unknownTemplate(file: "page.feet.vi.mustache", known: Templates.files.map { $0.name + ".mustache" }))
    let known = ["asOf", "fingerprint", "printedOn", "time"]
    #expect(try problem("page.foot.vi.mustache", "{{office}}") == .unknownVariable(file: "page.foot.vi.mustache", "office", known: known))
    #expect(
      try problem("page.foot.vi.mustache", "{{> page.x.vi}}") == .unknownPartial(file: "page.foot.vi.mustache", "page.x.vi", known: []))
    #expect(
      try problem("page.head.vi.mustache", "{{> page.head.vi}}")
        == .unknownPartial(file: "page.head.vi.mustache", "page.head.vi", known: ["page.basis.vi"]),
      "a template within itself would never end")
    guard case .notATemplate(file: "page.foot.vi.mustache", _) = try problem("page.foot.vi.mustache", "{{#time}}") else {
      Issue.record("a section that is not closed")
      return
    }
  }
}
