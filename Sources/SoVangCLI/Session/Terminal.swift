internal import Foundation

/// What the program knows of the terminal it runs in.
enum Terminal {
  static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The terminal's columns, if it tells.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Data goes to standard output.
  static func print(_ text: String) throws {
    try print(bytes: text.utf8)
  }

  static func print(bytes: some Collection<UInt8>) throws {
    try write(ContiguousArray(bytes), to: STDOUT_FILENO)
  }

  /// Talk goes to standard error.
  static func talk(_ text: String) {
    try? write(ContiguousArray((text + "\n").utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: ContiguousArray<UInt8>, to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written < 0 && errno == EPIPE { throw ReaderLeft() }
      guard written > 0 else { throw UsageProblem.cannotPrint(String(cString: strerror(errno))) }
      rest = rest.dropFirst(written)
    }
  }
}

/// Whoever read the output closed it, as `head` does: there is nobody to tell.
struct ReaderLeft: Error {}
