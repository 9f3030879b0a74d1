import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `The templates` {
  @Test func `are all in the embed table, as they are on disk`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Reports/Templates")
    let onDisk = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(Templates.files.map { $0.name + ".mustache" } == onDisk)
    for file in Templates.files {
      #expect(try String(contentsOf: folder.appending(path: file.name + ".mustache"), encoding: .utf8) == file.text)
    }
  }

  @Test func `come in every language`() {
    let names = Templates.files.map { $0.name.split(separator: ".").dropLast().joined(separator: ".") }
    for name in Set(names) { #expect(names.filter { $0 == name }.count == Language.allCases.count, "\(name)") }
  }

  @Test func `open with a comment and print plain text`() {
    for file in Templates.files {
      #expect(file.text.hasPrefix("{{! "), "\(file.name)")
      #expect(file.text.contains("\n}}\n{{% CONTENT_TYPE:TEXT}}\n"), "\(file.name)")
    }
  }

  @Test func `declare the variables they use and no others`() {
    for file in Templates.files {
      #expect(file.used.symmetricDifference(file.declared) == [], "\(file.name)")
    }
  }

  @Test func `use only variables that the reports supply`() {
    let supplied = Self.supplied
    for file in Templates.files {
      #expect(file.used.subtracting(supplied[file.report] ?? []) == [], "\(file.name)")
    }
  }

  @Test func `find every partial`() {
    let names = Set(Templates.files.map(\.name))
    for file in Templates.files { #expect(file.partials.subtracting(names) == [], "\(file.name)") }
  }

  /// What the reports of the mocks fill templates with, by template.
  private static var supplied: [String: Set<String>] {
    let facts = [YearFacts.mock(), .full, .empty, .mock(lots: [.unallocated]), .uncounted]
    let narratives = facts.map { YearReport(facts: $0).narrative(in: .vi).names }
    let lots = [LotStanding.mock(), .mock(winner: nil), .mock(handedOver: 1, returned: 1), .shortOfPlaces, .drawnByHand]
    let frame = YearReport(facts: .broken).frame(in: .vi)
    let lotNames = (lots + [.mock(lot: .valued)]).map { $0.fields(in: .vi).names } + [["lots"]]
    let notes = (lots + [.dividedTogether, .onTop]).compactMap { lot in lot.allocation.map { lot.divisionNote($0, in: .vi).names } }
    return [
      "year.narrative": Self.union(narratives), "year.lot": Self.union(lotNames), "gifts.division": Self.union(notes),
      "gifts.joint": Self.union([JointStanding.mock, .equal].map { JointTable($0, paper: .mock).note(in: .vi).names }),
      "ceremony.press": Self.union([GatheringFacts.mock, .told, .counted].map { CeremonyPress($0).fields(in: .vi).names }),
      "proposal.paper": Self.union([ProposalFacts.mock, .bare, .reviewedBefore].map { ProposalPaper($0).fields(in: .vi).names }),
      "council.minutes": Self.union([.mock, .bare].map { CouncilMinutes(.mock, of: $0).fields(in: .vi).names }),
      "decision.draft": Self.union([DraftFacts.mock, .signed].map { DraftDecision($0).fields(in: .vi).names }),
      "page.head": frame.head.names, "page.basis": frame.head.names, "page.foot": frame.foot(.mock()).names,
    ]
  }

  private static func union(_ sets: [Set<String>]) -> Set<String> { sets.reduce([]) { $0.union($1) } }
}

extension Templates.File {
  /// The name without the language.
  fileprivate var report: String { name.split(separator: ".").dropLast().joined(separator: ".") }
}
