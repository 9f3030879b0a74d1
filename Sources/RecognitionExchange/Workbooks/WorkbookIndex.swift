internal import Recognition

/// What a workbook tells of its sheets before any is read.
struct WorkbookIndex: Sendable {
  struct Sheet: Sendable {
    var name: String
    var part: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904, as old Macintosh workbooks do.
  private(set) var countsFrom1904 = false
  private(set) var stringsPart: String?
  private(set) var stylesPart: String?

  init(_ archive: ZipArchive) throws(WorkbookProblem) {
    let root = try Self.relations("_rels/.rels", in: archive, folder: "")
    guard let workbook = root.first(where: { $0.kind == "officeDocument" })?.part, archive.names.contains(workbook) else {
      throw .notAWorkbook
    }
    let folder = workbook.lastIndex(of: "/").map { String(workbook[...$0]) } ?? ""
    let relations = try Self.relations("\(folder)_rels/\(workbook.dropFirst(folder.count)).rels", in: archive, folder: folder)
    stringsPart = relations.first { $0.kind == "sharedStrings" }?.part
    stylesPart = relations.first { $0.kind == "styles" }?.part
    try PartScanner.scan(workbook, in: archive) { event in
      guard case .start(let element, let attributes) = event else { return }
      if element == "workbookPr" { countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
      guard element == "sheet", let name = attributes["name"] else { return }
      let relation = relations.first { $0.id == attributes["id"] }
      guard let relation, relation.kind == "worksheet" else { return }
      sheets.append(Sheet(name: name, part: relation.part, isHidden: (attributes["state"] ?? "visible") != "visible"))
    }
    var used: Set<String> = []
    for part in sheets.map(\.part) + [stringsPart, stylesPart].compactMap({ $0 }) {
      guard archive.names.contains(part), used.insert(part).inserted else { throw .damaged(part: part) }
    }
    if sheets.isEmpty { throw .notAWorkbook }
  }

  private struct Relation {
    var id: String
    /// The last word of the relation's type.
    var kind: String
    var part: String
  }

  private static func relations(
    _ part: String, in archive: ZipArchive, folder: String
  ) throws(WorkbookProblem) -> [Relation] {
    guard archive.names.contains(part) else { throw .notAWorkbook }
    var relations: [Relation] = []
    try PartScanner.scan(part, in: archive) { event in
      guard case .start("Relationship", let attributes) = event, let id = attributes["Id"], let type = attributes["Type"],
        let target = attributes["Target"]
      else { return }
      let kind = String(type.split(separator: "/").last ?? "")
      let part = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      relations.append(Relation(id: id, kind: kind, part: part))
    }
    return relations
  }
}
