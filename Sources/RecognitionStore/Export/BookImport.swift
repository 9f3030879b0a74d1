internal import Digests
internal import Foundation
internal import GRDB

/// Makes a register of an exported folder: the same rows, the same chain, the same fingerprint.
struct BookImport {
  let manifest: ExportManifest
  private let folder: URL

  init(from path: String) throws {
    folder = URL(filePath: path)
    guard let manifest = ExportManifest.read(in: folder) else { throw RegisterError.export(.noManifest(path: path)) }
    guard SchemaMigrations.migrator.migrations.contains(manifest.schemaVersion) else { throw RegisterError.newer(path: path) }
    guard manifest.identities else { throw RegisterError.export(.withoutIdentities(path: path)) }
    self.manifest = manifest
  }

  /// Fills an empty database: its schema as it was when the folder was written, the rows, then the newest schema.
  func fill(_ queue: DatabaseQueue) throws {
    try SchemaMigrations.migrator.migrate(queue, upTo: manifest.schemaVersion)
    try queue.inTransaction { db in
      for table in manifest.tables where !BookTables.derived.contains(table.name) { try fill(table, db) }
      return .commit
    }
    try SchemaMigrations.migrator.migrate(queue)
    try queue.write(AwardTallyTable.recount)
  }

  private func fill(_ table: ExportManifest.Table, _ db: Database) throws {
    let exported = try ExportedTable(table.name, db)
    guard !exported.columns.isEmpty else { throw RegisterError.export(.notAsWritten(file: table.json.path)) }
    let lines = try lines(of: table.json)
    guard lines.count == table.rows else { throw RegisterError.export(.notAsWritten(file: table.json.path)) }
    let insert = try SQLStatement(db, exported.insertSQL)
    let decoder = JSONDecoder()
    for line in lines {
      guard let cells = try? decoder.decode([String: ExportedCell.Read].self, from: line), cells.count == exported.columns.count else {
        throw RegisterError.export(.notAsWritten(file: table.json.path))
      }
      try insert.run(db, exported.columns.enumerated().map { Self.value(cells[$1]?.value, isBlob: exported.blobs.contains($0)) })
    }
  }

  private static func value(_ value: StoredValue?, isBlob: Bool) -> StoredValue {
    guard isBlob, case .text(let digits)? = value else { return value ?? .null }
    return .blob([UInt8](hexadecimalText: digits) ?? [])
  }

  /// The rows of a file, each an object in a line of its own, after comparing the file's digest with the manifest's.
  private func lines(of file: ExportManifest.File) throws -> [Data] {
    let path = folder.appending(path: file.path).path
    guard let data = FileManager.default.contents(atPath: path) else { throw RegisterError.cannotRead(path: path) }
    guard Array(data).digest.hexadecimalText == file.sha256 else { throw RegisterError.export(.notAsWritten(file: file.path)) }
    return data.split(separator: UInt8(ascii: "\n")).filter { $0.first == UInt8(ascii: "{") }.map { line in
      line.last == UInt8(ascii: ",") ? line.dropLast() : line
    }
  }
}
