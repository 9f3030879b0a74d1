import CMinizip
import Foundation

/// The parts of a zip file as text, read by another library than the one that wrote it; nil for bytes that are none.
struct Unzipped {
  private var parts: [String: String] = [:]

  init?(_ bytes: [UInt8]) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "unzipped-\(UUID().uuidString).xlsx").path
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard let zip = unzOpen64(path), unzGoToFirstFile(zip) == UNZ_OK else { return nil }
    defer { unzClose(zip) }
    repeat {
      guard let (name, text) = Self.part(of: zip) else { return nil }
      parts[name] = text
    } while unzGoToNextFile(zip) == UNZ_OK
  }

  var names: [String] { parts.keys.sorted() }

  subscript(name: String) -> String { parts[name] ?? "" }

  /// The sheets' names in order.
  var sheets: [String] {
    self["xl/workbook.xml"].components(separatedBy: "<sheet name=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  private static func part(of zip: unzFile) -> (String, String)? {
    var name = [CChar](repeating: 0, count: 200)
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(zip, &info, &name, 199, nil, 0, nil, 0) == UNZ_OK, unzOpenCurrentFile(zip) == UNZ_OK else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(info.uncompressed_size))
    guard unzReadCurrentFile(zip, &bytes, UInt32(bytes.count)) == Int32(bytes.count), unzCloseCurrentFile(zip) == UNZ_OK else { return nil }
    return (name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }, String(decoding: bytes, as: UTF8.self))
  }
}
