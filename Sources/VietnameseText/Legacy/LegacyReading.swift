extension LegacyText {
  /// What a cell turns out to be where somebody said in which encoding its file is.
  public enum Reading: Hashable, Sendable {
    /// ASCII, or proper Vietnamese.
    case proper
    case legacy(String)
    /// Proper Vietnamese, and with this other reading as well: "Hùng" may be Hựng in TCVN3.
    case either(String)
    /// Only some of its words read so: the rest are in Unicode or in another language.
    case partly(String)
  }

  /// - Parameter text: a cell, or the surface of one.
  public static func reading(_ text: String, as encoding: Encoding) -> Reading {
    if !mayBeLegacy(text) { return .proper }
    let text = Folding.nfc(text)
    let words = LegacyWord.all(in: text).filter { !$0.isASCII }
    let outcomes = words.filter { !$0.isUnicode }.map { $0.outcome(from: encoding) }
    let hasUnicode = words.contains(where: \.isUnicode)
    if outcomes.contains(.gained) {
      let isWhole = !hasUnicode && !outcomes.contains(.lost) && !outcomes.contains(.kept)
      return isWhole ? .legacy(encoding.text(surface: text)) : .partly(mended(text, from: encoding))
    }
    if hasUnicode || outcomes.contains(.kept) || outcomes.allSatisfy({ $0 == .same }) { return .proper }
    return outcomes.contains(.lost) ? .partly(encoding.text(surface: text)) : .either(encoding.text(surface: text))
  }

  /// What a cell that is not UTF-8 turns out to be: legacy text as a whole, or partly.
  public static func reading(undecoded surface: String, as encoding: Encoding) -> Reading {
    let converted = encoding.text(surface: surface)
    return switch reading(surface, as: encoding) {
    case .legacy, .either: .legacy(converted)
    case .proper where encoding.surface(converted) == surface: .legacy(converted)
    case .proper, .partly: .partly(converted)
    }
  }

  /// What the other cells of a row, which is taken to come from one hand, tell of one that may be either.
  public enum Surroundings: Sendable {
    case proper, legacy, unknown
  }

  /// - Parameter isMixed: whether there are letters in the file that only Unicode has.
  public static func surroundings(of cells: [String], in encoding: Encoding, isMixed: Bool) -> Surroundings {
    if !isMixed { return .legacy }
    let hasLegacy = cells.contains { if case .legacy = reading($0, as: encoding) { true } else { false } }
    let hasUnicode = cells.contains { $0.unicodeScalars.contains { 0x100..<0x1F00 ~= $0.value } }
    return hasLegacy == hasUnicode ? .unknown : hasLegacy ? .legacy : .proper
  }
}

extension LegacyText.Reading {
  /// What is to be stored for the text that was read; nil where somebody has to be asked.
  public func settled(_ text: String, among surroundings: LegacyText.Surroundings) -> String? {
    switch (self, surroundings) {
    case (.proper, _), (.either, .proper): text
    case (.legacy(let converted), _), (.either(let converted), .legacy): converted
    case (.either, .unknown), (.partly, _): nil
    }
  }

  /// What the text is in the encoding; nil where it is nothing else.
  public var converted: String? {
    switch self {
    case .proper: nil
    case .legacy(let text), .either(let text), .partly(let text): text
    }
  }
}
