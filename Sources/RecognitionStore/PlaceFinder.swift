internal import GRDB
internal import Recognition
internal import VietnameseText

/// Finds the place a text means on a day, the office's own surroundings first; remembers what it found.
final class PlaceFinder {
  private struct Question: Hashable {
    let text: String
    let level: PlaceLevel?
    let day: CivilDate
    let strictly: Bool
  }

  let scope: Location?
  private let db: Database
  private var answers: [Question: Result<Location, EntryProblem>] = [:]

  init(_ db: Database) throws {
    self.db = db
    scope = try OfficeTable.office(db).place.flatMap { try PlaceTable.location($0, db) }
  }

  /// Looks within another place than the office's own.
  init(_ db: Database, within scope: Identifier<Place>) throws {
    self.db = db
    self.scope = try PlaceTable.location(scope, db)
  }

  /// - Parameter strictly: nothing outside the office's own place will do.
  /// - Throws: `EntryProblem` when no place, or more than one, is meant.
  func find(_ text: String, level: PlaceLevel?, on day: CivilDate, strictly: Bool = false) throws -> Location {
    let question = Question(text: text, level: level, day: day, strictly: strictly)
    if let answer = answers[question] { return try answer.get() }
    let query = PlaceQuery(text)
    let candidates = try PlaceTable.candidates(for: query, db)
    let known = try known(for: question)
    let answer = Result { () throws(EntryProblem) in
      try query.resolve(among: candidates, level: level, on: day, within: scope, strictly: strictly, known: known)
    }
    answers[question] = answer
    return try answer.get()
  }

  /// The place a person means: a ward or neighbourhood is looked for within the office's own place alone, unless the text says where.
  func meant(_ text: String, level: PlaceLevel?, on day: CivilDate) throws -> Location {
    let lowest = PlaceQuery(text).name.level ?? level
    let isLocal = lowest == .commune || lowest == .neighbourhood
    return try find(text, level: level, on: day, strictly: isLocal && isAlone(text))
  }

  /// A ward by name or code: within the office's place, or wherever `district` says.
  func ward(_ text: String, district: String? = nil, on day: CivilDate) throws -> Location {
    let whole = district.map { "\(text), \($0)" } ?? text
    return try find(whole, level: .commune, on: day, strictly: isAlone(whole))
  }

  /// A place that may share gifts: any within the office's own, or wherever the text says.
  func sharer(_ text: String, on day: CivilDate) throws -> Location {
    try find(text, level: nil, on: day, strictly: isAlone(text))
  }

  /// Where an agency sits: a place by name, or by its bare kind ("quận", "Thành phố") the office's own or the one around it.
  func seat(_ text: String?, on day: CivilDate) throws -> Location {
    guard let text else {
      guard let scope else { throw EntryProblem.missing }
      return scope
    }
    guard let scope, let kind = Self.bareKinds[Folding.fold(text)] else { return try find(text, level: nil, on: day) }
    let own = [Entry(scope.id, scope.place)] + scope.around
    guard let index = own.firstIndex(where: { Folding.fold($0.value.name).hasPrefix(kind + " ") }) else {
      throw EntryProblem.unknownPlace(within: scope.place.name, on: day, known: own.map(\.value.name))
    }
    return Location(id: own[index].id, place: own[index].value, around: Array(own[(index + 1)...]))
  }

  /// The kinds that may stand for a place without its name, folded, each as place names spell it.
  private static let bareKinds = [
    "quan": "quan", "huyen": "huyen", "phuong": "phuong", "xa": "xa", "thanh pho": "thanh pho", "tp": "thanh pho", "tinh": "tinh",
    "thi xa": "thi xa", "thi tran": "thi tran", "dac khu": "dac khu",
  ]

  /// Whether a name stands without the places around it, in a register whose office has a place.
  private func isAlone(_ text: String) -> Bool { scope != nil && !text.contains(",") }

  /// The names to offer when nothing fits: the wards of the office's place.
  private func known(for question: Question) throws -> [String] {
    guard let scope, question.level != .province else { return [] }
    return try PlaceTable.communes(within: Entry(scope.id, scope.place), on: question.day, db).prefix(40).map(\.value.name)
  }
}
