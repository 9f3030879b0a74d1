internal import Foundation

/// What an exported folder holds (`manifest.json`, schema `sovang/export/1`).
struct ExportManifest: Codable {
  struct File: Codable {
    var path: String
    /// SHA-256 of its bytes, in hexadecimal digits.
    var sha256: String
  }

  struct Table: Codable {
    var name: String
    var rows: Int
    var csv: File
    var json: File
  }

  static let schema = "sovang/export/1"
  static let fileName = "manifest.json"

  var schema: String
  var uid: String
  /// Nil: the register names no office.
  var office: String?
  /// The migration that the tables were as after.
  var schemaVersion: String
  var fingerprint: String
  /// UTC.
  var exportedAt: String
  /// Whether the values that identify people are in it; without them no register can be made of it.
  var identities: Bool
  var tables: [Table]

  func written() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// Reads the manifest of a folder; nil for a folder that has none, or another program's.
  static func read(in folder: URL) -> ExportManifest? {
    guard let data = try? Data(contentsOf: folder.appending(path: fileName)),
      let manifest = try? JSONDecoder().decode(ExportManifest.self, from: data), manifest.schema == schema
    else { return nil }
    return manifest
  }
}
