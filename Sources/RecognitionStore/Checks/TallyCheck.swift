internal import GRDB
internal import Recognition

/// The tallies of awards as the book keeps them against a recount of the awards.
enum TallyCheck {
  static func findings(_ db: Database) throws -> [CheckFinding] {
    let kept = Dictionary(uniqueKeysWithValues: try AwardTallyTable.kept(db).map { ($0.key, $0) })
    let recounted = Dictionary(uniqueKeysWithValues: try AwardTallyTable.lines(.all, db).map { ($0.key, $0) })
    let keys = Set(kept.keys).union(recounted.keys).filter { kept[$0] != recounted[$0] }
      .sorted { $0.parts.lexicographicallyPrecedes($1.parts) }
    let codes = Dictionary(uniqueKeysWithValues: try AwardKindTable.all(db).map { ($0.id.number, $0.value.code) })
    return try keys.flatMap { key in
      let tally = CheckFinding.Tally(
        basis: key.basis, year: key.year, place: key.place == 0 ? nil : key.place,
        placeName: try PlaceTable.location(Identifier(key.place), db)?.fullName, kind: codes[key.kind] ?? "\(key.kind)", type: key.type,
        commendation: key.commendation)
      return differences(kept[key], recounted[key]).map {
        CheckFinding.tallyDiffers(tally, field: $0.field, kept: $0.kept, recounted: $0.recounted)
      }
    }
  }

  private static func differences(
    _ kept: AwardTallyTable.Line?, _ recounted: AwardTallyTable.Line?
  ) -> [(field: String, kept: Int, recounted: Int)] {
    let fields: [(String, (AwardTallyTable.Line) -> Int)] = [
      ("given", \.given), ("cancelled", \.cancelled), ("money", \.money), ("moneyUnknown", \.moneyUnknown),
    ]
    return fields.map { ($0, kept.map($1) ?? 0, recounted.map($1) ?? 0) }.filter { $0.1 != $0.2 }
  }
}

extension AwardTallyTable.Line.Key {
  /// What keys are put in order by.
  fileprivate var parts: [String] { [basis, "\(year)", "\(place)", "\(kind)", type, commendation] }
}
