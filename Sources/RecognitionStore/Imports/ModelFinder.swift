internal import GRDB
internal import Recognition
internal import VietnameseText

/// Which model a name, or a number, means.
struct ModelFinder {
  private let today: CivilDate
  private let db: Database

  init(today: CivilDate, _ db: Database) {
    self.today = today
    self.db = db
  }

  /// - Parameter place: where it is, on the map of the day; nil: anywhere.
  /// - Throws: `EntryProblem` where none is meant, or several.
  func model(
    _ text: String, in place: Identifier<Place>?, neighbourhood: String? = nil, on day: CivilDate? = nil
  ) throws -> Identifier<SelfManagementModel> {
    if place == nil, let number = Int64(text), try ModelTable.model(Identifier(number), db) != nil { return Identifier(number) }
    let day = min(max(day ?? today, PlaceMap.firstDay), today)
    let found = try ModelTable.named(text, db).filter { try isThere($0.value, place, neighbourhood, on: day) }
    if found.count == 1 { return found[0].id }
    let running = found.filter { $0.value.runs(on: day) }
    if running.count == 1 { return running[0].id }
    throw EntryProblem.model(try problem(found, place, on: day))
  }

  /// The model that another was copied from: of several of a name the one the book has for it already, else the first of them all.
  ///
  /// - Parameter known: the copy, where the book has it.
  func source(
    _ text: String, in place: Identifier<Place>?, of known: Entry<SelfManagementModel>?
  ) throws -> Identifier<SelfManagementModel> {
    if place == nil, let number = Int64(text), try ModelTable.model(Identifier(number), db) != nil { return Identifier(number) }
    let found = try ModelTable.named(text, db).filter { try $0.id != known?.id && isThere($0.value, place, nil, on: today) }
    if let source = known?.value.copiedFrom, found.contains(where: { $0.id == source }) { return source }
    if found.count == 1 { return found[0].id }
    let first = found.filter { $0.value.copiedFrom == nil }
    if first.count == 1 { return first[0].id }
    throw EntryProblem.model(try problem(found, place, on: today))
  }

  private func problem(
    _ found: [Entry<SelfManagementModel>], _ place: Identifier<Place>?, on day: CivilDate
  ) throws -> ModelProblem {
    if found.isEmpty { return .unknown(known: try names(in: place, on: day)) }
    return .several(found.map { "\($0.id) \($0.value.particulars.name)" })
  }

  private func isThere(
    _ model: SelfManagementModel, _ ward: Identifier<Place>?, _ neighbourhood: String?, on day: CivilDate
  ) throws -> Bool {
    if let ward, try model.placeID != ward && PlaceSuccessionTable.heir(of: model.placeID, on: day, db) != ward { return false }
    guard let neighbourhood else { return true }
    return try model.neighbourhoodID.flatMap { try PlaceTable.place($0, db) }.map {
      PlaceName(neighbourhood).mayBe(PlaceName($0.value.name))
    } ?? false
  }

  private func names(in ward: Identifier<Place>?, on day: CivilDate) throws -> [String] {
    guard let ward else { return [] }
    let there = try ModelTable.listings(db).filter { try isThere($0.model, ward, nil, on: day) }
    return Array(there.map(\.model.particulars.name).prefix(20))
  }
}

/// What has to hold of a model among others.
enum ModelRules {
  /// - Parameter id: nil for one that is not in the book yet.
  /// - Throws: `ModelProblem`.
  static func require(_ model: SelfManagementModel, id: Identifier<SelfManagementModel>?, _ db: Database) throws {
    if let started = model.particulars.startedOn, let ending = model.ending, ending.day < started, let id {
      throw ModelProblem.notRunning(id.number, Validity(from: started, to: nil))
    }
    if let id { try requireWhatHangsOnIt(model, id, db) }
    guard let source = model.copiedFrom else { return }
    if try id.map({ try chain(from: source, db).contains($0) }) ?? false { throw ModelProblem.copiesItself }
    if let began = try ModelTable.model(source, db)?.particulars.startedOn, let started = model.particulars.startedOn, started < began {
      throw ModelProblem.beforeItsSource(startedOn: began)
    }
  }

  /// Results of years in which it ran, and copies that began no earlier than it.
  private static func requireWhatHangsOnIt(
    _ model: SelfManagementModel, _ id: Identifier<SelfManagementModel>, _ db: Database
  ) throws {
    let years = try Int.fetchAll(db, sql: "SELECT year FROM model_result WHERE model_id = ? AND voided_by IS NULL", arguments: [id.number])
    if !years.allSatisfy(model.runs(inYear:)) { throw ModelProblem.notRunning(id.number, model.days) }
    guard let began = model.particulars.startedOn else { return }
    let earlier = try Int64.fetchAll(
      db, sql: "SELECT id FROM model WHERE copied_from = ? AND started_on < ? AND voided_by IS NULL ORDER BY id",
      arguments: [id.number, began.description])
    if !earlier.isEmpty { throw ModelProblem.beforeItsSource(startedOn: began) }
  }

  /// A model and those it was copied from, one from the other.
  private static func chain(from id: Identifier<SelfManagementModel>, _ db: Database) throws -> Set<Identifier<SelfManagementModel>> {
    var chain: Set<Identifier<SelfManagementModel>> = []
    var next: Identifier<SelfManagementModel>? = id
    while let id = next, chain.insert(id).inserted { next = try ModelTable.model(id, db)?.copiedFrom }
    return chain
  }
}
