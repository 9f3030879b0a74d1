import Recognition

extension FairnessFacts {
  /// Six awards over three wards and two units; one ward and one unit have none, and some was never told.
  static func mock(tallied: Int = 6) -> FairnessFacts {
    let given = { (id: Int64, recipient: Int64, type: RecipientType, gender: Gender?, rank: RankClass?, day: String?, citation: String?) in
      Given(
        id: Identifier(id), recipient: Identifier(recipient), type: type, gender: gender, rankClass: rank, isPosthumous: id == 4,
        lastMeritYear: 2022, signedOn: .mock(id == 6 ? "2022-09-02" : "2023-01-05"), handedOverOn: day.map(CivilDate.mock),
        citation: citation)
    }
    var facts = FairnessFacts(
      year: 2022, basis: .merit, asOf: .mock("2023-01-31"), office: "UBND quận Phú Nhuận",
      awards: [
        given(1, 1, .individual, .female, .directWorker, "2023-01-12", "Bắt cướp"),
        given(2, 2, .individual, .male, .otherLeader, "2023-01-12", "Bắt cướp."), given(3, 2, .individual, .male, nil, nil, nil),
        given(4, 3, .individual, nil, .directWorker, "2023-03-01", "Cứu người"), given(5, 4, .collective, nil, nil, "2023-01-12", nil),
        given(6, 5, .household, nil, nil, nil, "Hiến đất mở hẻm"),
      ], tallied: tallied, wardsOn: .mock("2022-12-31"), fingerprint: YearFacts.fingerprint)
    facts.protected = 2
    facts.earlier = [Identifier(1): [2021, 2020], Identifier(2): [2021]]
    let wards = [Entry<Place>].phuNhuan
    facts.wards = [
      Ward(place: wards[0], standing: .inYear), Ward(place: wards[1], standing: .before), Ward(place: wards[2], standing: .never),
    ]
    facts.units = [unit(1, "Tổ 1", wards[0], .inYear), unit(2, "Tổ 2", wards[0], .never)]
    return facts
  }

  private static func unit(_ id: Int64, _ name: String, _ ward: Entry<Place>, _ standing: Standing) -> Unit {
    let unit = SecurityUnit(placeID: ward.id, neighbourhoodID: nil, kind: .civilGuardTeam, name: name)
    return Unit(unit: Entry(Identifier(id), unit), ward: ward.value, neighbourhood: nil, standing: standing)
  }
}
