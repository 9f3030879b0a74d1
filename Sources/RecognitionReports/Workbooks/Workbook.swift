public import Recognition

/// A workbook (bảng tính, xlsx): a sheet to each table, a sheet that tells whose figures these are, and charts on sheets of their own.
///
/// It is written with fixed names and days, so that the same book at the same clock gives the same bytes.
public struct Workbook: Sendable {
  /// A table and the name of its sheet.
  struct Sheet: Hashable, Sendable {
    var name: String
    var table: Table
  }

  /// What the sheet of information tells: facts of the frame, and what stands on the page outside its tables.
  var sheets: [Sheet]
  var facts: [Page.Fact]
  var notes: [Page.Block]
  let printing: Printing

  /// The workbook of a page: each table under the heading it has on the page, all else on the sheet of information.
  init(_ page: Page, _ printing: Printing) {
    let blocks = page.about?.body ?? page.blocks
    var heading = page.about?.name ?? page.blocks.title
    var names = SheetNames(in: printing.language)
    sheets = blocks.compactMap { block in
      if let text = block.heading { heading = text }
      guard case .table(let table) = block else { return nil }
      return Sheet(name: names.name(for: heading), table: table.withoutEmptyColumns)
    }
    facts = page.about.map { $0.titles + $0.facts } ?? []
    notes = blocks.filter { !$0.isTable }.withoutEmptyHeadings
    self.printing = printing
  }

  /// The workbook of lists out of the book.
  ///
  /// - Parameter source: the register they come from; nil for a table that comes from none.
  public init(lists: [Table], from source: Source?, _ printing: Printing) {
    var names = SheetNames(in: printing.language)
    sheets = lists.map { Sheet(name: names.name(for: nil), table: $0.withoutEmptyColumns) }
    facts = source.map { $0.facts(printing) } ?? []
    notes = []
    self.printing = printing
  }

  /// The register a list comes from.
  public struct Source: Sendable {
    var office: String?
    /// The day of the book's newest change.
    var asOf: CivilDate
    var fingerprint: String

    public init(office: String?, asOf: CivilDate, fingerprint: String) {
      self.office = office
      self.asOf = asOf
      self.fingerprint = fingerprint
    }

    func facts(_ printing: Printing) -> [Page.Fact] {
      [.office(office, in: printing.language)] + Page.Fact.foot(asOf: asOf, fingerprint: fingerprint, printing)
    }
  }
}

extension Report {
  /// The report's page as a workbook.
  public func workbook(_ printing: Printing) -> Workbook { Workbook(page(printing), printing) }
}

extension Page.Fact {
  static func office(_ office: String?, in language: Language) -> Page.Fact {
    let none = language.pick(vi: "sổ chưa ghi tên cơ quan", en: "the register names none")
    return Page.Fact(name: language.pick(vi: "Cơ quan", en: "Office"), value: .text(office ?? none))
  }

  static func foot(asOf: CivilDate, fingerprint: String, _ printing: Printing) -> [Page.Fact] {
    let language = printing.language
    let time = printing.time.map { Page.Fact(name: language.pick(vi: "Giờ in", en: "Printed at"), value: .text($0)) }
    return [
      Page.Fact(name: language.pick(vi: "Số liệu trong sổ đến ngày", en: "As of"), value: .day(asOf)),
      Page.Fact(name: language.pick(vi: "Ngày in", en: "Printed on"), value: .day(printing.printedOn)),
    ] + (time.map { [$0] } ?? []) + [
      Page.Fact(name: language.pick(vi: "Mã xác thực của sổ", en: "Fingerprint of the register"), value: .text(fingerprint))
    ]
  }
}

extension Page.Block {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
  fileprivate var isHeading: Bool {
    switch self {
    case .heading, .sheetHeading, .subheading: true
    default: false
    }
  }
}

extension [Page.Block] {
  fileprivate var title: String? { lazy.compactMap { if case .title(let title) = $0 { title } else { nil } }.first }

  /// Without headings under which nothing is left.
  fileprivate var withoutEmptyHeadings: [Page.Block] {
    indices.filter { !self[$0].isHeading || $0 + 1 < count && !self[$0 + 1].isHeading }.map { self[$0] }
  }
}
