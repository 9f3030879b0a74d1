internal import Recognition
internal import VietnameseText

/// Sees to it that no legacy text of a file enters unconverted.
struct LegacyCells: Sendable {
  /// The text of a cell, and what keeps it from entering.
  struct Settled {
    let text: String
    var problem: EntryProblem?
  }

  static let notUTF8 = EntryProblem.cannotReadRow("the text is not UTF-8; save the list as CSV UTF-8")

  let stated: StatedEncoding
  private let survey: LegacyText.Survey?

  init(_ bytes: [UInt8], stated: StatedEncoding) {
    self.stated = stated
    survey = stated == .utf8 ? nil : bytes.withUnsafeBufferPointer(LegacyText.Survey.init)
  }

  /// Whether every text that is UTF-8 is as it should be.
  private var isQuiet: Bool { survey == nil || stated == .unstated && survey?.isQuiet == true }

  /// Whether a file is UTF-8, or something is known of what else it may be.
  func mayRead(_ bytes: [UInt8]) -> Bool {
    guard let survey else { return String(validating: bytes, as: UTF8.self) != nil }
    return survey.isUTF8 || stated != .unstated || !survey.isQuiet
  }

  /// The cells of one row are taken to come from one hand: legacy ones tell of those that read both ways.
  func settled(_ record: CSVRecord, _ undecoded: [Int]) -> CSVRecord {
    if isQuiet, undecoded.isEmpty { return record }
    var record = record
    let surroundings = encoding.map { LegacyText.surroundings(of: record.cells, in: $0, isMixed: fileIsMixed) } ?? .legacy
    for (position, cell) in record.cells.enumerated() where !cell.utf8.allSatisfy({ $0 < 0x80 }) {
      let settled = undecoded.contains(position) ? settled(surface: cell) : settled(cell, among: surroundings)
      (record.cells[position], record.problems[position]) = (settled.text, settled.problem)
    }
    return record
  }

  /// What becomes of a text out of a file of fields, which was read by its surface if it is not UTF-8.
  func settled(field text: String) -> Settled {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return Settled(text: text) }
    return survey?.isUTF8 == false ? settled(surface: text) : settled(text, among: fileIsMixed ? .unknown : .legacy)
  }
}

extension LegacyCells {
  private var fileIsMixed: Bool { survey?.hasUnicode == true }

  /// The encoding that is stated, or evident from the file.
  private var encoding: LegacyText.Encoding? {
    if case .legacy(let encoding) = stated { encoding } else { survey?.certain }
  }

  private func settled(_ text: String, among surroundings: LegacyText.Surroundings) -> Settled {
    guard case .legacy(let encoding) = stated else { return Settled(text: text, problem: isQuiet ? nil : doubt(text, among: surroundings)) }
    return settled(text, LegacyText.reading(text, as: encoding), in: encoding, among: surroundings)
  }

  private func settled(surface: String) -> Settled {
    guard case .legacy(let encoding) = stated else {
      let doubt = stated == .utf8 ? nil : doubt(surface, among: .legacy)
      return Settled(text: surface, problem: doubt ?? Self.notUTF8)
    }
    return settled(surface, LegacyText.reading(undecoded: surface, as: encoding), in: encoding, among: .legacy)
  }

  private func settled(
    _ text: String, _ reading: LegacyText.Reading, in encoding: LegacyText.Encoding, among surroundings: LegacyText.Surroundings
  ) -> Settled {
    if let settled = reading.settled(text, among: surroundings) { return Settled(text: settled) }
    return Settled(text: text, problem: .unclearText(encoding, converted: reading.converted ?? text))
  }

  /// What a text may be where nothing is stated. One that reads both ways is asked about where the file has legacy text for certain.
  private func doubt(_ text: String, among surroundings: LegacyText.Surroundings) -> EntryProblem? {
    if let guess = LegacyText.guess(text) {
      return .legacyText(guess.encoding, confidence: guess.confidence, converted: guess.text)
    }
    guard let encoding, surroundings != .proper, case .either(let other) = LegacyText.reading(text, as: encoding) else { return nil }
    return .legacyText(encoding, confidence: LegacyText.doubtful, converted: other)
  }
}
