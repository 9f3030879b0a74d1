/// A chained table: which of its columns enter a row's digest, which identify people, which are derived.
///
/// Every table also has `id`, `change_id`, `voided_by` and `row_digest`; one with identifying columns has
/// `salt` and `identity_commitment`. Columns named `…_key` or `…_count` are derived and stay outside the digest,
/// as do the few `proven` ones that another column of the row vouches for.
struct BookTable: Sendable {
  let name: String
  /// The table's own columns in the order their values are given.
  let columns: [String]
  /// The columns whose values can be erased; they enter the digest only as a salted commitment.
  let identifying: [String]
  /// The columns that another column of the row vouches for.
  let proven: [String]
  /// All columns in the order of the INSERT statement.
  let stored: [String]
  /// The columns of the digest, sorted by name, with their place in `stored`.
  let digested: [CanonicalColumn]
  /// The identifying columns, sorted by name, with their place in `stored`.
  let committed: [CanonicalColumn]
  let insertSQL: String

  init(_ name: String, _ columns: [String], identifying: [String] = [], proven: [String] = []) {
    self.name = name
    self.columns = columns
    self.identifying = identifying
    self.proven = proven
    let identity = identifying.isEmpty ? [] : ["salt", "identity_commitment"]
    let stored = ["id", "change_id", "voided_by", "row_digest"] + identity + columns
    self.stored = stored
    let outside = Set(["row_digest", "salt"] + identifying + proven)
    func sorted(_ names: [String]) -> [CanonicalColumn] {
      names.sorted().map { CanonicalColumn(name: $0, index: stored.firstIndex(of: $0)!) }
    }
    digested = sorted(stored.filter { !outside.contains($0) && !Self.isDerived($0) })
    committed = sorted(identifying.filter { !Self.isDerived($0) })
    let marks = stored.map { _ in "?" }.joined(separator: ", ")
    insertSQL = "INSERT INTO \(name) (\(stored.joined(separator: ", "))) VALUES (\(marks))"
  }

  private static func isDerived(_ column: String) -> Bool { column.hasSuffix("_key") || column.hasSuffix("_count") }

  /// Where the table's own columns begin in `stored`.
  var ownStart: Int { stored.count - columns.count }

  var selectSQL: String { "SELECT \(stored.joined(separator: ", ")) FROM \(name)" }
}

/// A column in canonical content: its name, ready as length-prefixed bytes, and its place in the row.
struct CanonicalColumn: Sendable {
  let name: String
  let index: Int
  let header: [UInt8]

  init(name: String, index: Int) {
    self.name = name
    self.index = index
    var header: [UInt8] = []
    Canonical.append(length: name.utf8.count, to: &header)
    header.append(contentsOf: name.utf8)
    self.header = header
  }
}
