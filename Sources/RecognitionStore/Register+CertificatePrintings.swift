internal import GRDB
public import Recognition

extension Register {
  /// Records the blanks that a run of the printer used up (phôi giấy khen).
  ///
  /// - Parameter decision: by number or id.
  public func addCertificatePrinting(
    of decision: String, on day: CivilDate, printed: Int, spoiled: Int
  ) throws -> Identifier<CertificatePrinting> {
    try requireCome(day)
    return try write("decision blanks add") { change in
      let entry = try Decisions.find(decision, change.db)
      if day < entry.value.signedOn {
        throw ProcessError.printedBeforeDecision(entry.value.number.description, signedOn: entry.value.signedOn)
      }
      return try CertificatePrintingTable.insert(
        CertificatePrinting(decisionID: entry.id, printedOn: day, printed: printed, spoiled: spoiled), in: change)
    }
  }

  public func certificatePrintings() throws -> [Entry<CertificatePrinting>] {
    try read { try CertificatePrintingTable.standing($0) }
  }

  /// Strikes out a count that was entered by mistake.
  public func voidCertificatePrinting(_ id: Identifier<CertificatePrinting>, reason: String) throws {
    try write("decision blanks void", reason: reason) { change in
      let table = CertificatePrintingTable.table
      guard try CertificatePrintingTable.standing(change.db).contains(where: { $0.id == id }) else {
        throw try RegisterError.absent(table, id: id.number, change.db)
      }
      try change.void(table, id: id.number)
    }
  }

  /// Where an agency sits; nil: not known.
  public func seat(of agency: Identifier<Agency>) throws -> Place? {
    try read { db in try AgencyTable.agency(agency, db).placeID.flatMap { try PlaceTable.place($0, db)?.value } }
  }
}
