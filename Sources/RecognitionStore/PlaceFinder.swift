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

  /// - Parameter strictly: nothing outside the office's own place will do.
  func find(_ text: String, level: PlaceLevel?, on day: CivilDate, strictly: Bool = false) throws(EntryProblem) -> Location {
    let question = Question(text: text, level: level, day: day, strictly: strictly)
    if let answer = answers[question] { return try answer.get() }
    let answer = Result { () throws(EntryProblem) in try resolve(question) }
    answers[question] = answer
    return try answer.get()
  }

  /// The place a person means: a ward or neighbourhood is looked for within the office's own place alone, unless the text says where.
  func meant(_ text: String, level: PlaceLevel?, on day: CivilDate) throws(EntryProblem) -> Location {
    let lowest = PlaceQuery(text).name.level ?? level
    let isLocal = lowest == .commune || lowest == .neighbourhood
    return try find(text, level: level, on: day, strictly: isLocal && scope != nil && !text.contains(","))
  }

  /// A ward by name or code: within the office's place, or wherever `district` says.
  func ward(_ text: String, district: String? = nil, on day: CivilDate) throws(EntryProblem) -> Location {
    let whole = district.map { "\(text), \($0)" } ?? text
    return try find(whole, level: .commune, on: day, strictly: scope != nil && !whole.contains(","))
  }

  /// Where an agency sits: a place by name, or just "quận" for the office's own.
  func seat(_ text: String?, on day: CivilDate) throws(EntryProblem) -> Location {
    let own = ["quan", "huyen", "phuong", "xa", "thanh pho", "tinh", "tp", "thi xa", "thi tran", "dac khu"]
    if let scope, text.map({ own.contains(Folding.fold($0)) }) ?? true { return scope }
    return try find(text ?? "", level: nil, on: day)
  }

  private func resolve(_ question: Question) throws(EntryProblem) -> Location {
    let query = PlaceQuery(question.text)
    return try query.resolve(
      among: candidates(query), level: question.level, on: question.day, within: scope, strictly: question.strictly,
      known: known(for: question))
  }

  private func candidates(_ query: PlaceQuery) -> [Location] {
    (try? PlaceTable.candidates(for: query, db)) ?? []
  }

  /// The names to offer when nothing fits: the wards of the office's place.
  private func known(for question: Question) -> [String] {
    guard let scope, question.level != .province else { return [] }
    let own = Entry(scope.id, scope.place)
    return ((try? PlaceTable.communes(within: own, on: question.day, db)) ?? []).prefix(40).map(\.value.name)
  }
}
