internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct AwardListCommand: ParsableCommand {
  static let configuration = help(
    "list", "Các khen thưởng.", "The awards.",
    examples: """
      sovang award list --decision 57/QĐ-UBND
      sovang award list --ward "Phường 1" --year 2022 -O json
      sovang award list --unpaid
      sovang award list --protected
      """)

  @Option(help: .init(say("Chỉ quyết định này.", "Only this decision."), valueName: "57/QĐ-UBND"))
  var decision: String?

  @Option(help: .init(say("Chỉ buổi lễ này.", "Only this ceremony."), valueName: "id"))
  var ceremony: Int64?

  @Option(help: .init(say("Chỉ phường, xã này.", "Only this ward."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Tìm phường, xã theo bản đồ của ngày này.", "The ward on the map of this day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Chỉ năm thành tích này.", "Only this merit year."), valueName: "year"))
  var year: Int?

  @Flag(help: .init(say("Chỉ khen thưởng chưa chi tiền.", "Only awards whose money is not paid.")))
  var unpaid = false

  @Flag(
    help: .init(say("Chỉ khen thưởng đã hủy bỏ mà chưa thu hồi đủ.", "Only cancelled awards of which something is still to come back.")))
  var toRecover = false

  @Option(help: .init(say("Chỉ đối tượng này.", "Only this recipient."), valueName: "id"))
  var recipient: Int64?

  @Flag(
    help: .init(
      say(
        "Khen thưởng của người không được nêu tên: loại, năm, số lượng, và số để gạch bỏ.",
        "Awards of recipients who must not be named: kind, year, how many, and the number to strike out by.")))
  var protected = false

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    let filter = AwardFilter(
      decision: try decision.map { try register.findDecision($0).id }, ceremony: ceremony.map { Identifier($0) },
      recipient: try recipient.map { try register.findRecipient(Identifier($0)).id },
      wards: try ward.map { try session.wards($0, on: on, in: register) }, meritYear: year)
    if protected { return try put(try register.protectedAwards(filter), session) }
    let found = try register.awards(filter).filter { award in
      (!unpaid || award.isUnpaid) && (!toRecover || award.recovery?.isOutstanding == true)
    }
    let awards = ReadershipOption.listed(found, for: audience, by: \.recipient).map { $0.told(to: audience) }
    readers.note("award list", in: register, session)
    try session.put(AwardView.table(awards, isPage: session.format.isPage), page: AwardView.pageColumns)
    ReadershipOption.tell(withheld: found.filter { $0.isPartlyWithheld(from: audience) }.count)
    let unverified = awards.filter(\.moneyIsUnverified).count
    if session.format.isPage && unverified > 0 {
      Terminal.talk(ReportWarning.moneyNotVerified(awards: unverified).sentence(in: Speech.language))
    }
  }
}

extension AwardListCommand {
  /// A list of awards that has neither names nor wards, so that nothing can be asked by them.
  private func put(_ awards: [ProtectedAwardListing], _ session: Session) throws {
    let others = [
      ("--ward", ward != nil), ("--recipient", recipient != nil), ("--unpaid", unpaid), ("--to-recover", toRecover),
    ]
    if let other = others.first(where: \.1) { throw UsageProblem.notTogether("--protected", other.0) }
    try session.put(AwardView.table(awards))
  }
}
