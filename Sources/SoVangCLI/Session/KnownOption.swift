internal import ArgumentParser
internal import Recognition
internal import RecognitionStore

/// Whether a report or list reads the book as it was known earlier.
struct KnownOption: ParsableArguments {
  @Option(
    help: .init(
      say(
        "Đọc sổ như đã biết hết ngày này, hoặc sau lần ghi số này, hoặc ở mã xác thực này.",
        "Read the book as known at the end of this day, after this change, or at this fingerprint."), valueName: "date|change"))
  var asKnownOn: String?
}

extension Session {
  /// The register as it is, or as the option says it was known.
  func register(_ known: KnownOption) throws -> Register {
    let register = try register()
    return try known.asKnownOn.map { try register.asKnown(at: mark($0, option: "--as-known-on")) } ?? register
  }

  /// The register in the hand of one who gives this reason, if any.
  func register(_ correction: CorrectionOption) throws -> Register {
    var hand = hand
    hand.reason = try correction.reason.map { try Self.text($0, option: "--reason") }
    return try Register(path: path(), hand: hand)
  }

  /// A point of the book's history: a change's number, a fingerprint, or a day.
  func mark(_ text: String, option: String) throws -> BookMark {
    if let number = Int64(text.trimmed) { return .change(number) }
    if let fingerprint = Fingerprint(text) { return .fingerprint(fingerprint) }
    return .day(try day(text, option: option))
  }
}
