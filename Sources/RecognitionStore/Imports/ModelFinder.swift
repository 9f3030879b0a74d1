internal import GRDB
internal import Recognition
internal import VietnameseText

/// Which model a name, or a number, means.
struct ModelFinder {
  private let places: PlaceFinder
  private let today: CivilDate
  private let db: Database

  init(_ places: PlaceFinder, today: CivilDate, _ db: Database) {
    self.places = places
    self.today = today
    self.db = db
  }

  /// - Parameter ward: where it is, under the ward's name of then or of now; nil: anywhere.
  /// - Throws: `EntryProblem` where none is meant, or several.
  func model(
    _ text: String, ward: String?, neighbourhood: String? = nil, on day: CivilDate? = nil
  ) throws -> Identifier<SelfManagementModel> {
    if ward == nil, let number = Int64(text), try ModelTable.model(Identifier(number), db) != nil { return Identifier(number) }
    let day = min(max(day ?? today, PlaceMap.firstDay), today)
    let place = try ward.map { try places.ward($0, on: day).id }
    let found = try ModelTable.named(text, db).filter { try isThere($0.value, place, neighbourhood, on: day) }
    if found.count == 1 { return found[0].id }
    let running = found.filter { $0.value.runs(on: day) }
    if running.count == 1 { return running[0].id }
    if found.isEmpty { throw EntryProblem.model(.unknown(known: try names(in: place, on: day))) }
    throw EntryProblem.model(.several(found.map { "\($0.id) \($0.value.particulars.name)" }))
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
    guard let source = model.copiedFrom else { return }
    if try id.map({ try chain(from: source, db).contains($0) }) ?? false { throw ModelProblem.copiesItself }
    if let began = try ModelTable.model(source, db)?.particulars.startedOn, let started = model.particulars.startedOn, started < began {
      throw ModelProblem.beforeItsSource(startedOn: began)
    }
  }

  /// A model and those it was copied from, one from the other.
  private static func chain(from id: Identifier<SelfManagementModel>, _ db: Database) throws -> Set<Identifier<SelfManagementModel>> {
    var chain: Set<Identifier<SelfManagementModel>> = []
    var next: Identifier<SelfManagementModel>? = id
    while let id = next, chain.insert(id).inserted { next = try ModelTable.model(id, db)?.copiedFrom }
    return chain
  }
}
