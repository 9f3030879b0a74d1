internal import CMinizip
internal import Recognition

/// The parts of a zip file that is held in memory. What is read of a part is checked against the sum the file keeps of it.
final class ZipArchive {
  /// What the parts may come to, unpacked: 512 MB.
  static let mostMegabytes = 512
  /// How many times the file's size they may come to, once that is over 16 MB; sheets come to ten or twenty times theirs.
  private static let mostTimes = 100

  private let memory: ZipMemory
  private let zip: unzFile
  private(set) var names: Set<String> = []

  /// - Throws: where the file is cut short or no zip, a part stands twice, or it would unpack to more than is taken.
  init(_ bytes: [UInt8]) throws(WorkbookProblem) {
    guard Self.endsWhole(bytes) else { throw .damaged(part: "") }
    memory = ZipMemory(bytes)
    var functions = memory.functions
    guard let zip = unzOpen2_64("", &functions) else { throw .damaged(part: "") }
    self.zip = zip
    let total = try list()
    let most = max(16, (bytes.count * Self.mostTimes) >> 20)
    guard total <= UInt64(most) << 20 else { throw .tooLarge(megabytes: most) }
  }

  deinit { unzClose(zip) }

  func open(_ name: String) throws(WorkbookProblem) {
    guard unzLocateFile(zip, name, 1) == UNZ_OK, unzOpenCurrentFile(zip) == UNZ_OK else { throw .damaged(part: name) }
  }

  /// Fills the buffer with what comes next of the open part; 0 at its end.
  func read(_ name: String, into buffer: inout [UInt8]) throws(WorkbookProblem) -> Int {
    let count = unzReadCurrentFile(zip, &buffer, UInt32(buffer.count))
    guard count >= 0 else { throw .damaged(part: name) }
    return Int(count)
  }

  /// Ends the open part, which was read to its end.
  func close(_ name: String) throws(WorkbookProblem) {
    guard unzCloseCurrentFile(zip) == UNZ_OK else { throw .damaged(part: name) }
  }

  /// Whether the record that ends every zip file is there, and nothing but its own comment after it: minizip lets its last bytes be missing.
  private static func endsWhole(_ bytes: [UInt8]) -> Bool {
    let least = 22
    guard bytes.count >= least else { return false }
    for start in stride(from: bytes.count - least, through: max(0, bytes.count - least - 0xFFFF), by: -1) {
      guard bytes[start...].starts(with: [0x50, 0x4B, 5, 6]) else { continue }
      return start + least + Int(bytes[start + 20]) + Int(bytes[start + 21]) << 8 == bytes.count
    }
    return false
  }

  /// - Returns: what the parts say they unpack to, in bytes.
  private func list() throws(WorkbookProblem) -> UInt64 {
    var total: UInt64 = 0
    var next = unzGoToFirstFile(zip)
    while next == UNZ_OK {
      var info = unz_file_info64()
      var name = [CChar](repeating: 0, count: 1024)
      let isRead = unzGetCurrentFileInfo64(zip, &info, &name, 1023, nil, 0, nil, 0) == UNZ_OK
      let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard isRead, names.insert(text).inserted else { throw .damaged(part: text) }
      total = total.addingReportingOverflow(info.uncompressed_size).partialValue
      guard max(total, info.uncompressed_size) <= UInt64(Self.mostMegabytes) << 20 else { throw .tooLarge(megabytes: Self.mostMegabytes) }
      next = unzGoToNextFile(zip)
    }
    guard next == UNZ_END_OF_LIST_OF_FILE else { throw .damaged(part: "") }
    return total
  }
}

/// Bytes that minizip reads as a file.
private final class ZipMemory {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var functions: zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zread_file = { opaque, _, buffer, size in UInt(ZipMemory.of(opaque).read(into: buffer, Int(size))) }
    functions.zwrite_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { opaque, _ in ZPOS64_T(ZipMemory.of(opaque).position) }
    functions.zseek64_file = { opaque, _, offset, origin in ZipMemory.of(opaque).seek(offset, from: origin) ? 0 : -1 }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }

  private static func of(_ opaque: UnsafeMutableRawPointer?) -> ZipMemory {
    // The archive holds the memory for as long as minizip has the pointer.
    Unmanaged<ZipMemory>.fromOpaque(opaque!).takeUnretainedValue()
  }

  private func read(into buffer: UnsafeMutableRawPointer?, _ size: Int) -> Int {
    let count = min(size, bytes.count - position)
    bytes.withUnsafeBytes { all in
      if count > 0, let start = all.baseAddress { buffer?.copyMemory(from: start + position, byteCount: count) }
    }
    position += count
    return count
  }

  private func seek(_ offset: ZPOS64_T, from origin: Int32) -> Bool {
    let base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? position : bytes.count
    let target = base.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !target.overflow, (0...bytes.count).contains(target.partialValue) else { return false }
    position = target.partialValue
    return true
  }
}
