internal import VietnameseText

/// A row of a list of names to be looked up in the book.
public struct NameRow: Hashable, Sendable {
  public var row: Int
  public var name: String
  /// Nil: not told.
  public var type: RecipientType?
  public var birthYear: Int?
  public var idDigits: IDDigits?
  public var ward: String?
  public var unit: String?

  public init(
    row: Int, name: String, type: RecipientType? = nil, birthYear: Int? = nil, idDigits: IDDigits? = nil, ward: String? = nil,
    unit: String? = nil
  ) {
    self.row = row
    self.name = name
    self.type = type
    self.birthYear = birthYear
    self.idDigits = idDigits
    self.ward = ward
    self.unit = unit
  }
}

/// Why a record of the name may be another than the one whom a list means.
public enum NameDoubt: String, CaseIterable, Sendable {
  case otherMarks, birthYearDiffers, idDigitsDiffer, unitDiffers
  /// The list, or the book, tells no birth year.
  case birthYearNotTold, birthYearNotInBook
  case otherWard, wardNotTold
}

extension NameRow {
  /// What speaks against a record of the name being whom the row means, or is missing to say so; none for one who is known.
  ///
  /// A person is known by birth year, or by the last digits of the identity number; a collective or household by its ward.
  ///
  /// - Parameters:
  ///   - told: the places that the row's ward may be; nil where it tells none.
  ///   - known: the wards of the record's awards and examples.
  public func doubts(about record: Recipient, told: Set<Identifier<Place>>?, known: Set<Identifier<Place>>) -> [NameDoubt] {
    let pairs: [(NameDoubt, Bool)] = [
      (.otherMarks, Folding.identityFold(name) != Folding.identityFold(record.name)),
      (.birthYearDiffers, differ(birthYear, record.birthYear)), (.idDigitsDiffer, differ(idDigits, record.idDigits)),
      (.unitDiffers, differ(unit.map(Folding.identityFold), record.unit.map(Folding.identityFold))),
      (.birthYearNotTold, isPerson(record) && birthYear == nil), (.birthYearNotInBook, isPerson(record) && record.birthYear == nil),
      (.otherWard, told.map { !known.isEmpty && known.isDisjoint(with: $0) } ?? false),
      (.wardNotTold, record.type != .individual && told == nil && !known.isEmpty),
    ]
    return pairs.filter(\.1).map(\.0)
  }

  /// Whether the birth year has to tell who it is: the digits do not.
  private func isPerson(_ record: Recipient) -> Bool {
    record.type == .individual && (idDigits == nil || idDigits != record.idDigits)
  }

  private func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    if let one, let other { one != other } else { false }
  }
}

/// What the book knows of a row: one recipient whom it may mean, or nobody.
public struct NameAnswer: Sendable {
  public enum Standing: String, CaseIterable, Sendable { case known, likely, unknown }

  /// A place on a list of who is to receive a gift.
  public struct Gift: Hashable, Sendable {
    public var ward: String
    public var quantity: Int

    public init(ward: String, quantity: Int) {
      self.ward = ward
      self.quantity = quantity
    }
  }

  public var row: NameRow
  /// Nil: the book has nobody of the name.
  public var recipient: Entry<Recipient>?
  /// The wards of the recipient's awards and examples.
  public var wards: [String]
  public var doubts: [NameDoubt]
  public var honours: [Honour]
  /// Where the name is on the lists of the gifts asked about; nil: none were.
  public var gifts: [Gift]?

  public init(
    row: NameRow, recipient: Entry<Recipient>? = nil, wards: [String] = [], doubts: [NameDoubt] = [], honours: [Honour] = [],
    gifts: [Gift]? = nil
  ) {
    self.row = row
    self.recipient = recipient
    self.wards = wards
    self.doubts = doubts
    self.honours = honours
    self.gifts = gifts
  }

  public var standing: Standing { recipient == nil ? .unknown : doubts.isEmpty ? .known : .likely }
}
