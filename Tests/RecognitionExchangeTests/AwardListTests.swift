import Recognition
import RecognitionExchange
import Testing

@Suite struct AwardListTests {
  @Test func `a row in full comes back in full`() throws {
    let list = AwardList(
      Array(
        """
        Họ và tên;Loại;Năm sinh;Giới tính;Quận;Phường;Khu phố;Đơn vị;Chức vụ;Nhóm chức vụ;Danh hiệu;Loại hình;Năm thành tích;Từ năm;\
        Đến năm;Thành tích;Tiền thưởng;Truy tặng;Doanh nghiệp;Số quyết định;Ngày ký;Cơ quan ban hành
        Trần Thị Ánh;cá nhân;1970;nữ;Phú Nhuận;Phường 1;Khu phố 3;Ban BVDP;Tổ trưởng;người trực tiếp;Giấy khen;Công trạng;2022;2020;2022;\
        Giữ gìn trật tự;450.000 đồng;x;không;5/QĐ-UBND;05/01/2023;UBND quận Phú Nhuận
        """.utf8))
    let row = try #require(rows(list).first)
    #expect(findings(list).isEmpty && row.row == 2)
    #expect(row.recipient == Recipient(type: .individual, name: "Trần Thị Ánh", birthYear: 1970, gender: .female))
    #expect([row.district, row.ward, row.neighbourhood] == ["Phú Nhuận", "Phường 1", "Khu phố 3"])
    #expect([row.unit, row.position, row.citation] == ["Ban BVDP", "Tổ trưởng", "Giữ gìn trật tự"])
    #expect(row.rankClass == .directWorker && row.award == "Giấy khen" && row.basis == .regular)
    #expect(row.merit == Merit(year: try MeritYear(parsing: "2022"), span: 2020...2022))
    #expect(row.money == Dong(450_000) && row.posthumous && !row.enterprise)
    #expect(row.decision?.number.description == "05/QĐ-UBND" && row.decision?.issuer == "UBND quận Phú Nhuận")
    #expect(row.decision?.signedOn == CivilDate(year: 2023, month: 1, day: 5))
  }

  @Test func `what is left out is not told, and the basis is the movement`() throws {
    let row = try #require(rows(given("recipient,type,unit,award,meritYear\nTổ 5,tập thể,Phường 2,GK,2022")).first)
    #expect(row.recipient == Recipient(type: .collective, name: "Tổ 5", unit: "Phường 2"))
    #expect(row.basis == .movement && row.decision == nil && row.money == nil && !row.posthumous && !row.enterprise)
    #expect(row.ward == nil && row.citation == nil && row.merit.year.year == 2022 && row.merit.span == nil)
  }

  @Test func `every issue of a row is told`() {
    let list = AwardList(
      Array(
        """
        recipient,type,birthYear,gender,rankClass,award,basis,meritYear,money,posthumous,enterprise,decision,signedOn,issuer
        ,con mèo,1849,x,vua,,tùy,1944,nhiều,có lẽ,?,57,30/02/2023,
        """.utf8), file: "a.csv")
    let expected: [(String, String, EntryProblem)] = [
      ("recipient", "", .missing), ("type", "con mèo", .notOneOf(RecipientType.allCases.map(\.rawValue))),
      ("birthYear", "1849", .outOfRange(least: 1850, most: 2200)), ("gender", "x", .notOneOf(["male", "female"])),
      ("rankClass", "vua", .notOneOf(RankClass.allCases.map(\.rawValue))), ("award", "", .missing),
      ("basis", "tùy", .notOneOf(KindOfCommendation.allCases.map(\.rawValue))),
      ("meritYear", "1944", .outOfRange(least: 1945, most: 2200)), ("money", "nhiều", .notAWholeNumber),
      ("posthumous", "có lẽ", .notYesOrNo), ("enterprise", "?", .notYesOrNo), ("decision", "57", .notADecisionNumber),
      ("signedOn", "30/02/2023", .noSuchDay), ("issuer", "", .missing),
    ]
    #expect(findings(list) == expected.map { Finding(file: "a.csv", row: 2, column: $0.0, value: $0.1, $0.2) })
  }

  @Test(arguments: [
    ("2020,2022,", 2022, 2020...2022), ("2020,2022,2021", 2021, 2020...2022), ("2022,2022,2022", 2022, 2022...2022),
  ]) func `a span of years counts in its last year unless the row says which`(years: String, year: Int, span: ClosedRange<Int>) throws {
    let row = try #require(rows(given("recipient,type,award,meritFrom,meritTo,meritYear\nAn,cn,GK,\(years)")).first)
    #expect(row.merit == Merit(year: try MeritYear(parsing: "\(year)"), span: span))
  }

  @Test(arguments: [
    ("2022,2020,", "meritTo", EntryProblem.endsBeforeItStarts), ("2020,2022,2023", "meritYear", .outOfRange(least: 2020, most: 2022)),
    ("2020,,2022", "meritTo", .missing), (",2022,2022", "meritFrom", .missing), (",,", "meritYear", .missing),
    ("hai,2022,", "meritFrom", .notAWholeNumber),
  ]) func `a span that cannot be is refused`(years: String, column: String, problem: EntryProblem) {
    let found = findings(given("recipient,type,award,meritFrom,meritTo,meritYear\nAn,cn,GK,\(years)"))
    #expect(found.map(\.column) == [column] && found.map(\.problem) == [problem])
  }

  @Test func `a list needs a decision, or a command that names it`() {
    let text = "recipient,type,award,meritYear\nAn,cn,GK,2022"
    #expect(findings(AwardList(Array(text.utf8))).map(\.column) == ["decision", "signedOn", "issuer"])
    #expect(rows(given(text)).count == 1)
  }

  @Test func `a row with its own decision must tell all of it`() {
    let header = "recipient,type,award,meritYear,decision,signedOn,issuer\n"
    let rows = rows(given(header + "An,cn,GK,2022,,,\nAn,cn,GK,2022,7/QĐ-UBND,2023-01-05,27058"))
    #expect(rows.map { $0.decision?.number.serial } == [nil, 7])
    #expect(findings(given(header + "An,cn,GK,2022,7/QĐ-UBND,,")).map(\.column) == ["signedOn", "issuer"])
  }

  @Test(arguments: ["x", "X", "có", "CÓ", "co", "true", "1", "yes", "", "không", "khong", "false", "0", "no"])
  func `yes and no are understood`(word: String) throws {
    let row = try #require(rows(given("recipient,type,award,meritYear,posthumous\nAn,cn,GK,2022,\(word)")).first)
    #expect(row.posthumous == ["x", "X", "có", "CÓ", "co", "true", "1", "yes"].contains(word))
  }

  @Test func `many rows with the same words keep their own values`() {
    let body = (0..<5000).map { "Người \($0),cn,GK,\(1945 + $0 % 256),\(1850 + $0 % 351),\($0)" }.joined(separator: "\n")
    let all = rows(given("recipient,type,award,meritYear,birthYear,money\n" + body))
    #expect(all.map(\.row) == Array(2...5001))
    #expect(all.map { $0.merit.year.year } == (0..<5000).map { 1945 + $0 % 256 })
    #expect(all.map { $0.recipient.birthYear } == (0..<5000).map { 1850 + $0 % 351 })
    #expect(all.map { $0.money?.amount } == Array(0..<5000))
  }

  @Test func `of an identity number a list may bring the last three digits; a whole one is refused and not repeated`() {
    let header = "Họ và tên,Loại,Hình thức khen thưởng,Năm thành tích,CCCD\n"
    #expect(rows(given(header + "An,cn,GK,2022,047")).map { $0.recipient.idDigits?.description } == ["047"])
    #expect(
      findings(given(header + "An,cn,GK,2022,079070001234"))
        == [Finding(row: 2, column: "idDigits", value: "…234", .wholeIDNumber)])
    #expect(findings(given(header + "An,cn,GK,2022,47")).map(\.problem) == [.notIDDigits])
  }

  @Test(arguments: ["Nguyễn Văn An 123456789012", "An 123456789", "An (079 070 001 234)", "An 079.070.001.234"])
  func `a name with an identity number in it is refused and not repeated`(_ name: String) {
    let header = "Họ và tên,Loại,Hình thức khen thưởng,Năm thành tích\n"
    #expect(
      findings(given(header + name + ",cn,GK,2022"))
        == [Finding(row: 2, column: "recipient", value: IDDigits.masked(name), .idNumberInName)])
    #expect(!IDDigits.masked(name).contains("79070") && !IDDigits.masked(name).contains("4567"))
  }

  @Test(arguments: ["Tổ 1 Khu phố 12", "Đội 0901234567", "Ban chỉ đạo 138", "Đoàn 2022-2023"])
  func `other numbers in a name stay`(_ name: String) {
    let header = "Họ và tên,Loại,Hình thức khen thưởng,Năm thành tích\n"
    #expect(rows(given(header + name + ",tt,GK,2022")).map(\.recipient.name) == [name])
  }

  private func given(_ text: String) -> AwardList { AwardList(Array(text.utf8), decisionIsGiven: true) }
}
