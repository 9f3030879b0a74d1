/// One change of the book: who did what, when and why, and which rows it entered.
public struct ChangeRecord: Sendable, Equatable {
  /// The rows a change entered into one table: ids `firstID ..< firstID + count`.
  public struct Part: Sendable, Equatable {
    public let table: String
    public let firstID: Int64
    public let count: Int
    let digest: [UInt8]

    /// The id after the last; in a damaged book it may be the largest there is.
    var end: Int64 { firstID.addingReportingOverflow(Int64(count)).overflow ? .max : firstID + Int64(count) }
  }

  public let number: Int64
  /// UTC, `yyyy-mm-ddThh:mm:ssZ`.
  public let madeAt: String
  public let madeBy: String
  public let command: String
  public let reason: String?
  public let parts: [Part]
  let digest: [UInt8]

  /// The digest that the number, time, author, command, reason and parts must have after `previous`.
  func expectedDigest(after previous: [UInt8]) -> [UInt8] {
    var bytes = previous
    Canonical.append(number, to: &bytes)
    for text in [madeAt, madeBy, command, reason] {
      bytes.append(text == nil ? 0 : 1)
      Canonical.append(.text(text), to: &bytes)
    }
    for part in parts.sorted(by: { $0.table.utf8.lexicographicallyPrecedes($1.table.utf8) }) {
      Canonical.append(.text(part.table), to: &bytes)
      Canonical.append(part.firstID, to: &bytes)
      Canonical.append(Int64(part.count), to: &bytes)
      Canonical.append(.blob(part.digest), to: &bytes)
    }
    return bytes.digest
  }
}

/// The short form of the chain's digest at a change, printed on every page: the change's number and half its digest.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  public let change: Int64
  public let prefix: String

  init(change: Int64, digest: [UInt8]) {
    self.change = change
    prefix = digest.prefix(16).hexadecimalText
  }

  /// Reads `12-9f2c41d0…`, with or without spaces; nil for anything else.
  public init?(_ text: String) {
    let parts = text.filter { !$0.isWhitespace }.lowercased().split(separator: "-")
    guard parts.count == 2, let change = Int64(parts[0]), parts[1].count == 32, parts[1].allSatisfy(\.isHexDigit) else { return nil }
    self.change = change
    prefix = String(parts[1])
  }

  public var description: String { "\(change)-\(prefix)" }
}
