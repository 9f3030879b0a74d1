internal import GRDB
internal import Recognition

enum CertificatePrintingTable {
  static let table = BookTable("certificate_printing", ["decision_id", "printed_on", "printed", "spoiled"])

  static func insert(_ printing: CertificatePrinting, in change: Change) throws -> Identifier<CertificatePrinting> {
    Identifier(
      try change.insert(
        table,
        [.id(printing.decisionID), .text(printing.printedOn.description), .integer(printing.printed), .integer(printing.spoiled)]))
  }

  /// Those that stand, in the order they were entered.
  static func standing(_ db: Database) throws -> [Entry<CertificatePrinting>] {
    try Row.fetchAll(db, sql: "SELECT * FROM certificate_printing WHERE voided_by IS NULL ORDER BY id").map { row in
      Entry(
        row.id("id"),
        CertificatePrinting(
          decisionID: row.id("decision_id"), printedOn: row.date("printed_on"), printed: row["printed"], spoiled: row["spoiled"]))
    }
  }
}
