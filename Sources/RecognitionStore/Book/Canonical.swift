internal import Digests

/// The canonical content of rows and changes: what their digests are taken of.
///
/// A field is its name, a letter for its type (i, t or b) and its value; name and value carry their length in four bytes,
/// big end first. Fields are sorted by name; an empty field is left out, so a column added later leaves old digests valid.
enum Canonical {
  static func append(length: Int, to bytes: inout [UInt8]) {
    let length = UInt32(length)
    bytes.append(UInt8(truncatingIfNeeded: length >> 24))
    bytes.append(UInt8(truncatingIfNeeded: length >> 16))
    bytes.append(UInt8(truncatingIfNeeded: length >> 8))
    bytes.append(UInt8(truncatingIfNeeded: length))
  }

  static func append(_ value: StoredValue, to bytes: inout [UInt8]) {
    switch value {
    case .null: break
    case .integer(let number): append(number, to: &bytes)
    case .text(let text):
      var text = text
      text.withUTF8 { append(type: UInt8(ascii: "t"), UnsafeRawBufferPointer($0), to: &bytes) }
    case .blob(let blob):
      blob.withUnsafeBytes { append(type: UInt8(ascii: "b"), $0, to: &bytes) }
    }
  }

  static func append(_ number: Int64, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "i"))
    append(length: 8, to: &bytes)
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift))) }
  }

  static func append(type: UInt8, _ content: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
    bytes.append(type)
    append(length: content.count, to: &bytes)
    bytes.append(contentsOf: content)
  }

  /// The canonical content of the given columns of a row.
  static func content(of columns: [CanonicalColumn], in row: [StoredValue], into bytes: inout [UInt8]) {
    for column in columns where row[column.index] != .null {
      bytes.append(contentsOf: column.header)
      append(row[column.index], to: &bytes)
    }
  }

  static func rowDigest(_ row: [StoredValue], of table: BookTable) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    content(of: table.digested, in: row, into: &bytes)
    return SHA256.hash(bytes)
  }

  /// The commitment to a row's identifying values: nobody without the salt can tell what it commits to.
  static func commitment(_ row: [StoredValue], of table: BookTable, salt: [UInt8]) -> [UInt8] {
    var bytes = salt
    content(of: table.committed, in: row, into: &bytes)
    return SHA256.hash(bytes)
  }
}
