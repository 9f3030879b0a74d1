internal import CMinizip

/// Writes a zip file, part by part.
final class ZipWriter {
  private let zip: zipFile
  /// The time that every part bears.
  private let time: tm_zip
  private var isOpen = true

  init(path: String, time: tm_zip) throws(PaperError) {
    guard let zip = zipOpen64(path, 0) else { throw .cannotWrite("zip") }
    self.zip = zip
    self.time = time
  }

  func put(_ name: String, _ text: String) throws(PaperError) {
    var info = zip_fileinfo()
    info.tmz_date = time
    guard zipOpenNewFileInZip(zip, name, &info, nil, 0, nil, 0, nil, Int32(Z_DEFLATED), Z_DEFAULT_COMPRESSION) == ZIP_OK else {
      throw .cannotWrite(name)
    }
    var text = text
    let isWritten = text.withUTF8 { zipWriteInFileInZip(zip, $0.baseAddress, UInt32($0.count)) == ZIP_OK }
    guard isWritten, zipCloseFileInZip(zip) == ZIP_OK else { throw .cannotWrite(name) }
  }

  deinit { if isOpen { zipClose(zip, nil) } }

  /// Ends the file; without it there is none.
  func close() throws(PaperError) {
    isOpen = false
    guard zipClose(zip, nil) == ZIP_OK else { throw .cannotWrite("zip") }
  }
}
