internal import GRDB
internal import Recognition

/// Figures of years that contradict one another: the wards' sum and the stated whole, a stated direction and the counts.
enum FigureCheck {
  static func findings(_ db: Database) throws -> [CheckFinding] {
    try YearFigureTable.years(db).flatMap { year in try YearFigureListings(of: year, db).all().flatMap(findings) }
  }

  private static func findings(_ listing: YearFigureListing) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    if let sum = listing.wards, sum.contradicts(listing.figure) {
      findings.append(.figureNotTheWards(figure: listing.id.number, listing.figure, sum))
    }
    if listing.isAgainstCounts, let told = listing.figure.direction {
      findings.append(.directionAgainstCounts(figure: listing.id.number, listing.figure, told: told, ward: listing.ward?.value.name))
    }
    return findings
  }
}
