internal import CLibcrypto

/// A SHA-256 hash fed piece by piece (FIPS 180-4), by libcrypto.
public struct SHA256: ~Copyable {
  private var context = SHA256_CTX()

  public init() {
    SHA256_Init(&context)
  }

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    SHA256_Update(&context, bytes.baseAddress, bytes.count)
  }

  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The 32 bytes of the hash. The hash is used up.
  public consuming func finalize() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      SHA256_Final(buffer.baseAddress, &context)
      count = 32
    }
  }

  /// The 32-byte hash of `bytes`.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The hash of the UTF-8 bytes of `text`, as 64 lower-case hexadecimal digits.
  public static func hexadecimal(of text: String) -> String {
    hash(Array(text.utf8)).hexadecimal
  }
}

extension [UInt8] {
  /// Two lower-case hexadecimal digits per byte.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: count * 2) { buffer in
      for (index, byte) in enumerated() {
        buffer[index * 2] = digits[Int(byte >> 4)]
        buffer[index * 2 + 1] = digits[Int(byte & 15)]
      }
      return count * 2
    }
  }
}
