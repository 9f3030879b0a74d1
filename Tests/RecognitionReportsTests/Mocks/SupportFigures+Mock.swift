import Recognition

extension SupportFigures {
  /// Two sessions of 2022, and two cases of which one was visited.
  static let mock: SupportFigures = {
    let day = CivilDate(year: 2022, month: 3, day: 15)!
    let ward = Entry<Place>.ward(1, name: "Phường 1", code: "27058")
    let sessions = [40, 36].enumerated().map { index, attended in
      TrainingListing(
        id: Identifier(Int64(index + 1)), session: TrainingSession(title: "Tuần tra", heldOn: day, attended: attended), ward: nil,
        attendants: [])
    }
    let cases = [[HardshipVisit(visitedOn: day, amount: Dong(1_000_000))], []].enumerated().map { index, visits in
      HardshipListing(
        id: Identifier(Int64(index + 1)),
        hardship: HardshipCase(recipientID: Identifier(Int64(index + 1)), placeID: ward.id, openedOn: day, visitsOwed: 2, need: nil),
        person: Recipient(type: .individual, name: "Nguyễn Văn An"), ward: ward,
        visits: visits.enumerated().map { Entry(Identifier(Int64($0 + 1)), $1) })
    }
    return SupportFigures(year: 2022, sessions: sessions, cases: cases)
  }()
}
