internal import GRDB
internal import Recognition

/// Cells become the domain's values here, at the edge; what the schema's checks admit always parses.
extension Row {
  func date(_ column: String) -> CivilDate {
    CivilDate(stored: self[column])
  }

  func dateIfAny(_ column: String) -> CivilDate? {
    (self[column] as String?).map(CivilDate.init(stored:))
  }

  func word<Word: RawRepresentable<String>>(_ column: String, as type: Word.Type = Word.self) -> Word {
    Word(rawValue: self[column])!
  }

  func wordIfAny<Word: RawRepresentable<String>>(_ column: String, as type: Word.Type = Word.self) -> Word? {
    (self[column] as String?).flatMap(Word.init(rawValue:))
  }

  func id<Record>(_ column: String, of type: Record.Type = Record.self) -> Identifier<Record> {
    Identifier(self[column])
  }

  func idIfAny<Record>(_ column: String, of type: Record.Type = Record.self) -> Identifier<Record>? {
    (self[column] as Int64?).map(Identifier.init)
  }
}

extension CivilDate {
  init(stored text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    self = CivilDate(year: parts[0], month: parts[1], day: parts[2])!
  }
}

extension StoredValue {
  static func date(_ date: CivilDate?) -> StoredValue { .text(date?.description) }
  static func id<Record>(_ id: Identifier<Record>?) -> StoredValue { id.map { .integer($0.number) } ?? .null }
  static func word(_ word: (any RawRepresentable<String>)?) -> StoredValue { .text(word?.rawValue) }
}
