internal import Foundation
internal import GRDB

/// Why a register could not be written out, or made of what was.
public enum ExportProblem: Error, Equatable, Sendable {
  case folderInUse(path: String)
  /// No manifest: the folder is another program's, or was not written to its end.
  case noManifest(path: String)
  case withoutIdentities(path: String)
  /// A file is not what the manifest says.
  case notAsWritten(file: String)
  /// The register made of the folder does not prove itself.
  case altered(path: String, findings: Int)
}

extension Register {
  /// Writes every table as CSV and JSON into a new folder.
  ///
  /// - Parameter withIdentities: the values that identify people too; only then can a register be made of the folder again.
  public func export(to folder: String, withIdentities: Bool) throws {
    let export = try BookExport(to: folder, withIdentities: withIdentities)
    try read { try export.write($0, at: hand.now) }
  }

  /// Makes a register of an exported folder, as a file that is not there yet. It has the same uid, chain and fingerprint, and is
  /// verified before it gets its name.
  @discardableResult
  public static func importAll(from folder: String, to path: String, hand: Hand) throws -> Register {
    let source = try BookImport(from: folder)
    guard !FileManager.default.fileExists(atPath: path) else { throw RegisterError.alreadyThere(path: path) }
    let draft = try DraftFile(for: path)
    defer { draft.remove() }
    try RegisterError.translating(path) {
      let queue = try connect(draft.path)
      try makeDraft(queue)
      try source.fill(queue)
      let findings = try queue.read { try Self.findings($0, expecting: source.manifest.fingerprint) }
      if findings > 0 { throw RegisterError.export(.altered(path: folder, findings: findings)) }
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
    }
    try draft.take()
    return try Register(path: path, hand: hand)
  }

  /// What the chain and the checks of kept figures find.
  private static func findings(_ db: Database, expecting fingerprint: String) throws -> Int {
    guard let fingerprint = Fingerprint(fingerprint) else { return 1 }
    let keys = try LookUpKeys.differing(LookUpKeys.people + [.places], db)
    return try Verification.run(db, expecting: fingerprint).count + keys.count + GiftShareTable.miscounted(db).count
  }
}
