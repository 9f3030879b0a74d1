internal import Foundation
internal import GRDB

/// Writes every table of a register into a folder, as CSV to read and as JSON that a register can be made of again.
struct BookExport {
  private let folder: URL
  private let withIdentities: Bool

  /// - Parameter path: a folder that is not there yet, or is empty.
  init(to path: String, withIdentities: Bool) throws {
    folder = URL(filePath: path)
    self.withIdentities = withIdentities
    let there = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard there?.isEmpty ?? !FileManager.default.fileExists(atPath: path) else { throw RegisterError.export(.folderInUse(path: path)) }
    do {
      try FileManager.default.createDirectory(
        at: folder.appending(path: "tables"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RegisterError.cannotWrite(path: path)
    }
  }

  /// The manifest comes last: a folder without one is not whole.
  func write(_ db: Database, at instant: String) throws {
    let tables = try ExportedTable.all(db).map { try write($0, db) }
    let manifest = ExportManifest(
      schema: ExportManifest.schema, uid: try RegisterTable.uid(db), office: try OfficeTable.office(db).name,
      schemaVersion: try SchemaMigrations.newest(db), fingerprint: try HeadTable.fingerprint(db).description, exportedAt: instant,
      identities: withIdentities, tables: tables)
    let file = try ExportFile(ExportManifest.fileName, in: folder)
    try file.write(Array(manifest.written()))
    _ = try file.finish()
  }

  private func write(_ table: ExportedTable, _ db: Database) throws -> ExportManifest.Table {
    let (csv, json) = (
      try ExportFile("tables/\(table.name).csv", in: folder), try ExportFile("tables/\(table.name).json", in: folder)
    )
    try csv.write(table.columns.joined(separator: ",") + "\n")
    let names = table.columns.map { ExportedCell.quoted($0) + ":" }
    var rows = 0
    try SQLStatement(db, table.selectSQL).forEach(db) { row in
      let cells = table.columns.indices.map { isHidden($0, of: table) ? StoredValue.null : row.cell($0) }
      try csv.write(cells.map(ExportedCell.csv).joined(separator: ",") + "\n")
      let members = zip(names, cells).map { $0 + ExportedCell.json($1) }.joined(separator: ",")
      try json.write((rows == 0 ? "[\n{" : ",\n{") + members + "}")
      rows += 1
    }
    try json.write(rows == 0 ? "[]\n" : "\n]\n")
    return ExportManifest.Table(name: table.name, rows: rows, csv: try csv.finish(), json: try json.finish())
  }

  private func isHidden(_ column: Int, of table: ExportedTable) -> Bool { !withIdentities && table.identifying.contains(column) }
}
