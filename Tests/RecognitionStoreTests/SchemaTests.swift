import Foundation
import GRDB
import Testing

@testable import RecognitionStore

/// The schema's text, the list of what the binary carries, and the store's own idea of its tables.
struct SchemaTests {
  private let schemaFolder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Schema").standardized

  private func schema() throws -> [String] { try DatabaseQueue().inDatabaseMigrated(SchemaMigrations.schema) }

  private func tables() throws -> [String] {
    try DatabaseQueue().inDatabaseMigrated { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'grdb_migrations' ORDER BY rowid")
    }
  }

  @Test func `schema.sql is what the migrations make`() throws {
    let text = try SchemaMigrations.text(of: schema())
    let file = schemaFolder.appending(path: "schema.sql")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" { try Data(text.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "write it anew with RECORD_SNAPSHOTS=1")
  }

  @Test func `the statements that verification looks for are those the migrations make`() throws {
    #expect(SchemaMigrations.statements == (try schema()))
  }

  @Test func `the binary carries every file of the folder, byte for byte`() throws {
    let onDisk = try Set(files("Migrations", "sql") + files("Reference", "csv") + files("Reference/places", "csv") + ["schema.sql"])
    #expect(Set(SchemaFile.all.map(\.name)) == onDisk)
    #expect(SchemaFile.all.count == onDisk.count)
    for file in SchemaFile.all {
      let bytes = try Data(contentsOf: schemaFolder.appending(path: file.name))
      #expect(bytes == Data(file.bytes), "\(file.name) differs")
    }
  }

  @Test func `migrations run in the order of their names`() {
    let names = SchemaFile.all.map(\.name).filter { $0.hasPrefix("Migrations/") }
    #expect(names == names.sorted())
    #expect(SchemaMigrations.migrator.migrations == names.map { String($0.dropFirst("Migrations/".count).dropLast(4)) })
  }

  @Test func `every table is chained, or structure, or derived, or an index, or exempt, and only one of them`() throws {
    let listed =
      BookTables.chained.map(\.name) + BookTables.structure + BookTables.derived + BookTables.indexes + BookTables.exempt
    #expect(listed.sorted() == (try tables().sorted()))
  }

  @Test(arguments: BookTables.chained.map(\.name)) func `a chained table has the columns the store writes`(_ name: String) throws {
    let table = try #require(BookTables.named(name))
    let columns = try DatabaseQueue().inDatabaseMigrated { db in
      try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
    }
    #expect(Set(columns) == Set(table.stored))
    #expect(columns.count == table.stored.count)
    #expect(Array(columns.prefix(4)) == ["id", "change_id", "voided_by", "row_digest"])
  }

  @Test func `every column of a chained row is digested, committed, derived or proven`() {
    for table in BookTables.chained {
      let covered = Set((table.digested + table.committed).map(\.name))
      let outside = table.stored.filter {
        !covered.contains($0) && !$0.hasSuffix("_key") && !$0.hasSuffix("_count") && !["row_digest", "salt"].contains($0)
      }
      #expect(outside == (table.name == "change_line" ? ["before", "before_identity"] : []), "\(table.name)")
      #expect(table.identifying.isEmpty || table.digested.contains { $0.name == "identity_commitment" }, "\(table.name)")
    }
  }

  @Test func `every table is strict`() throws {
    let loose = try DatabaseQueue().inDatabaseMigrated { db in
      try String.fetchAll(db, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
    }
    #expect(Set(loose).subtracting(["grdb_migrations", "sqlite_schema", "sqlite_sequence"]).isEmpty)
  }

  @Test func `every column that may be null says what null means`() throws {
    let column = /^  ([a-z_]+) (TEXT|INTEGER|BLOB)/
    var nullable = 0
    for line in try schema().flatMap({ $0.split(separator: "\n") }) {
      guard let match = line.firstMatch(of: column), !line.contains("NOT NULL"), !line.contains("PRIMARY KEY") else { continue }
      nullable += 1
      #expect(line.contains(/-- (.*null: |always null)/), "\(match.1): \(line)")
    }
    #expect(nullable > 60)
  }

  @Test func `nothing in the statements ties them to SQLite alone`() throws {
    for statement in try schema() {
      for word in ["TRIGGER", "AUTOINCREMENT", "WITHOUT ROWID", "COLLATE"] { #expect(!statement.contains(word), "\(statement)") }
    }
  }

  @Test func `every reference to another row is checked by the database`() throws {
    let unchecked = try DatabaseQueue().inDatabaseMigrated { db in
      try BookTables.chained.flatMap { table in
        let checked = try String.fetchAll(db, sql: "SELECT \"from\" FROM pragma_foreign_key_list(?)", arguments: [table.name])
        return table.stored.filter { $0.hasSuffix("_id") && !checked.contains($0) }.map { "\(table.name).\($0)" }
      }
    }
    #expect(unchecked == ["change_line.row_id", "erasure.row_id"])
  }

  private func files(_ folder: String, _ ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: schemaFolder.appending(path: folder).path).filter { $0.hasSuffix("." + ending) }
      .map { "\(folder)/\($0)" }
  }
}
