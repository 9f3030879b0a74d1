import CLibcrypto

/// Random bytes fit for secrets, by libcrypto: it asks the machine for its seed once, not for every row.
public enum RandomBytes {
  /// That many bytes nobody can foretell.
  public static func next(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      precondition(RAND_bytes(buffer.baseAddress, Int32(count)) == 1, "the machine has no random numbers")
      initialized = count
    }
  }
}
