/// Writes bytes into memory that was measured beforehand.
struct ByteWriter {
  let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    buffer.initializeElement(at: count, to: byte)
    count &+= 1
  }

  mutating func removeLast() {
    count &-= 1
  }

  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value), let bytes = Unicode.UTF8.encode(scalar) else { return }
    for byte in bytes { append(byte) }
  }
}

/// Fills at most `capacity` bytes and makes a value of them.
func withBytes<Result>(
  capacity: Int, fill: (inout ByteWriter) -> Void, make: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
    var writer = ByteWriter(buffer: buffer)
    fill(&writer)
    return make(UnsafeBufferPointer(rebasing: buffer[..<writer.count]))
  }
}
