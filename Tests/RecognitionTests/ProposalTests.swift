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
