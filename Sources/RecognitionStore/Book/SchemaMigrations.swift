internal import Foundation
internal import GRDB
internal import SchemaFiles

/// The migrations of Schema/Migrations, in order, as the binary carries them.
enum SchemaMigrations {
  /// Marks a SQLite file as a register: "SoVg".
  static let applicationID: Int32 = 0x536F_5667

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    for file in SchemaFile.all where file.name.hasPrefix("Migrations/") {
      migrator.registerMigration(file.name.dropFirst("Migrations/".count).dropLast(".sql".count).description) { db in
        try db.execute(sql: file.text)
      }
    }
    return migrator
  }()

  /// The newest migration that the file went through; they are named in their order.
  static func newest(_ db: Database) throws -> String {
    try String.fetchOne(db, sql: "SELECT max(identifier) FROM grdb_migrations") ?? ""
  }

  /// The schema as SQLite lists it, without what FTS5 makes for itself: what every register of this version must have.
  static func schema(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: #"""
        SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND NOT (type = 'table' AND (name LIKE 'sqlite\_%' ESCAPE '\'
          OR name = 'grdb_migrations' OR name IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')))
        ORDER BY rowid
        """#)
  }

  /// The statements of Schema/schema.sql, which a test holds against what the migrations make.
  static let statements = SchemaFile.named("schema.sql").text.dropFirst(schemaHead.count).dropLast(2).split(separator: ";\n\n").map(
    String.init)

  /// The text of Schema/schema.sql for the statements of a schema.
  static func text(of schema: [String]) -> String { schemaHead + schema.map { $0 + ";\n" }.joined(separator: "\n") }

  private static let schemaHead = "-- What the migrations make, for reading. Written by RECORD_SNAPSHOTS=1; never run, never edited.\n\n"
}

/// A file of the Schema folder inside the binary.
struct SchemaFile: Sendable {
  let name: String
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  static let all: [SchemaFile] = {
    UnsafeBufferPointer(start: sovang_schema_file_list(), count: Int(sovang_schema_file_count())).map { file in
      SchemaFile(name: String(cString: file.name), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.size))))
    }
  }()

  static func named(_ name: String) -> SchemaFile { all.first { $0.name == name }! }
}
