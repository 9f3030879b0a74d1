import Recognition
import Testing

/// What a proposal's parts work out by themselves.
struct ProposalTests {
  private let rule = VoteRule(
    awardCode: "CSTDTQ", percent: 90, validFrom: .day("2017-10-01"), validTo: .day("2023-12-31"), legalBasis: "NĐ 91", status: "verified")

  @Test func `a share of votes is of all members, and exact`() {
    #expect(rule.isMet(inFavour: 9, ofMembers: 10))
    #expect(!rule.isMet(inFavour: 8, ofMembers: 9), "8/9 are 88.9 %")
    #expect(!rule.isMet(inFavour: 9, ofMembers: 11), "of the members present it might be all")
    for members in 1...200 {
      let least = (0...members).first { rule.isMet(inFavour: $0, ofMembers: members) }
      #expect(least == (members * 9 + 9) / 10, "\(members) members")
    }
  }

  @Test func `a share is asked for on the days of its law alone`() {
    #expect(rule.isInForce(on: .day("2017-10-01")) && rule.isInForce(on: .day("2023-12-31")))
    #expect(!rule.isInForce(on: .day("2017-09-30")) && !rule.isInForce(on: .day("2024-01-01")))
  }

  @Test func `a vote goes by the line itself, then by its award, and by no meeting after the outcome`() {
    let record = CouncilRecord(
      meetings: [
        Self.meeting("2022-12-15", [CouncilVote(.kind(code: "GK_XA"), inFavour: 9, against: 0, blank: 0)]),
        Self.meeting("2022-12-20", [CouncilVote(.line(2), inFavour: 4, against: 4, blank: 1)]),
        Self.meeting("2022-12-25", [CouncilVote(.kind(code: "GK_XA"), inFavour: 0, against: 9, blank: 0)]),
      ], rules: RulesByKind([], lineage: KindLineage(), code: \.awardCode))
    func lack(_ line: Int, _ code: String = "GK_XA", asked: String = "GK_XA", on day: String) -> CouncilRecord.Lack? {
      record.lack(of: line, for: code, asked: asked, decidedOn: .day(day))
    }
    #expect(lack(1, on: "2022-12-22") == nil, "nine of nine")
    #expect(lack(2, on: "2022-12-19") == nil, "the meeting on the line comes later")
    guard case .majority(let verdict) = lack(2, on: "2022-12-22") else { return #expect(Bool(false), "not told") }
    #expect(verdict.vote.inFavour == 4 && verdict.heldOn == .day("2022-12-20"))
    #expect(lack(1, on: "2022-12-25") != nil, "a meeting of the day itself counts")
    #expect(lack(2, asked: "BK_TINH", on: "2022-12-22") == nil, "the no was to a higher award")
    #expect(lack(1, "GDVH", asked: "GDVH", on: "2022-12-22") == nil, "nobody voted, and no share is asked for")
  }

  @Test func `a class of an award asks for its parent's share, unless it has a rule of its own of any date`() {
    let own = VoteRule(
      awardCode: "CSTD_QDND", percent: 50, validFrom: .day("2030-01-01"), validTo: nil, legalBasis: "?", status: "verified")
    for (rules, isAsked) in [([rule], true), ([rule, own], false)] {
      let record = CouncilRecord(
        meetings: [], rules: RulesByKind(rules, lineage: KindLineage(parents: ["CSTD_QDND": "CSTDTQ"]), code: \.awardCode))
      let lack = record.lack(of: 1, for: "CSTD_QDND", asked: "CSTD_QDND", decidedOn: .day("2022-12-22"))
      #expect(lack == (isAsked ? .share(rule, nil) : nil))
    }
  }

  private static func meeting(_ day: String, _ votes: [CouncilVote]) -> CouncilMeeting {
    CouncilMeeting(heldOn: .day(day), members: 9, present: 9, votes: votes)
  }

  @Test func `members who neither came nor wrote are counted`() {
    #expect(CouncilMeeting(heldOn: .day("2022-12-20"), members: 9, present: 7, written: 1).silent == 1)
  }

  @Test func `what must come back is outstanding until all of it came`() {
    let day = CivilDate.day("2023-03-10")
    var standing = RecoveryStanding(recall: Recall(object: false, certificate: true, money: Dong(450_000)), recoveries: [])
    #expect(standing.isOutstanding == true && standing.moneyCame == nil && standing.moneyOutstanding == Dong(450_000))
    standing.recoveries = [Recovery(.certificate, receivedOn: day), Recovery(.money(Dong(200_000)), receivedOn: day)]
    #expect(standing.isOutstanding == true && standing.moneyOutstanding == Dong(250_000))
    standing.recoveries.append(Recovery(.money(Dong(250_000)), receivedOn: day))
    #expect(standing.isOutstanding == false && standing.certificateCameOn == day && standing.objectCameOn == nil)
  }

  @Test func `what nobody asked back is not outstanding, and not known to be nothing`() {
    let standing = RecoveryStanding(recall: Recall(), recoveries: [])
    #expect(standing.isOutstanding == nil && standing.moneyOutstanding == nil)
    #expect(RecoveryStanding(recall: Recall(object: false, certificate: false), recoveries: []).isOutstanding == nil)
    #expect(RecoveryStanding(recall: Recall(object: false, certificate: false, money: Dong(0)), recoveries: []).isOutstanding == false)
  }
}
