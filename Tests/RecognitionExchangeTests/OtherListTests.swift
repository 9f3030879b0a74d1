import Recognition
import RecognitionExchange
import Testing

@Suite struct UnitListTests {
  @Test func `a unit comes back in full`() throws {
    let text =
      "Phường;Khu phố;Loại;Tên đơn vị;Định biên;Theo quyết định;Hiện có;Tính đến ngày;Nhân khẩu\n"
      + "Phường 1;Khu phố 3;Tổ BVDP;Tổ 3;7;12/QĐ-UBND;5;31/12/2022;2.700\n"
    let row = try #require(rows(UnitList(Array(text.utf8))).first)
    #expect([row.ward, row.neighbourhood, row.name, row.authorisedBy] == ["Phường 1", "Khu phố 3", "Tổ 3", "12/QĐ-UBND"])
    #expect(row.kind == .civilGuardTeam && [row.required, row.actual, row.population] == [7, 5, 2700])
    #expect(row.asOf == CivilDate(year: 2022, month: 12, day: 31) && row.row == 2)
  }

  @Test func `a unit without a name is called by its kind and neighbourhood`() {
    let text = "ward,kind,neighbourhood\nP1,to-bao-ve-antt,Khu phố 3\nP1,ban bảo vệ dân phố,\n"
    let rows = rows(UnitList(Array(text.utf8)))
    #expect(rows.map(\.name) == ["Tổ bảo vệ an ninh, trật tự Khu phố 3", "Ban bảo vệ dân phố"])
    #expect(rows.map(\.required) == [nil, nil] && rows.map(\.actual) == [nil, nil])
  }

  @Test func `every issue of a unit is told`() {
    let text = "ward,kind,required,actual,asOf,population\n,đội bóng,-1,bảy,2022,1.5\n"
    let kinds = SecurityUnit.Kind.allCases.map(\.rawValue)
    let range = EntryProblem.outOfRange(least: 0, most: WholeNumber.greatest)
    #expect(
      findings(UnitList(Array(text.utf8))).map(\.problem)
        == [.missing, .notOneOf(kinds), range, .notAWholeNumber, .notADate, .notAWholeNumber])
  }
}

@Suite struct UnitMemberListTests {
  @Test func `a member comes back in full`() throws {
    let text =
      "Phường,Khu phố,Loại đơn vị,Tên đơn vị,Họ và tên,Năm sinh,Giới tính,Chức vụ,Nhiệm kỳ,Từ ngày,Đến ngày\n"
      + "P1,Khu phố 3,Tổ BVDP,Tổ 3,Trần Văn Bảy,1965,nam,tổ trưởng,2019-2024,01/03/2019,30/06/2024\n"
    let row = try #require(rows(UnitMemberList(Array(text.utf8))).first)
    #expect(row.person == Recipient(type: .individual, name: "Trần Văn Bảy", birthYear: 1965, gender: .male))
    #expect(row.post == .head && row.term == UnitMember.Term(from: 2019, to: 2024))
    #expect(row.from == CivilDate(year: 2019, month: 3, day: 1) && row.to == CivilDate(year: 2024, month: 6, day: 30))
    guard case .named("P1", "Khu phố 3", .civilGuardTeam, "Tổ 3") = row.unit else { throw Failure() }
  }

  private struct Failure: Error {}

  @Test func `every issue of a member is told`() {
    let text = "ward,kind,recipient,birthYear,post,term,from\nP1,đội bóng,An,1,vua,mãi mãi,hôm qua\n"
    #expect(
      findings(UnitMemberList(Array(text.utf8))).map(\.column) == ["kind", "birthYear", "post", "term", "from"])
  }
}

@Suite struct SupportListTests {
  @Test func `sessions, cases and visits come back in full`() throws {
    let day = CivilDate(year: 2023, month: 3, day: 15)!
    let training = try #require(
      rows(TrainingList(Array("Nội dung,Ngày,Phường,Đơn vị tổ chức,Số người dự\nPCCC,15/03/2023,P1,Công an,24\n".utf8))).first)
    #expect(training.ward == "P1" && training.session == TrainingSession(title: "PCCC", heldOn: day, organiser: "Công an", attended: 24))
    let hardship = try #require(
      rows(HardshipList(Array("Phường,Họ và tên,Năm sinh,Hoàn cảnh,Phải thăm mỗi năm,Từ ngày\nP1,An,1970,nhà dột,2,15/03/2023\n".utf8)))
        .first)
    #expect([hardship.ward, hardship.need] == ["P1", "nhà dột"] && hardship.visitsOwed == 2 && hardship.from == day)
    let visit = try #require(
      rows(
        HardshipVisitList(Array("Phường,Họ và tên,Ngày thăm,Số tiền,Hiện vật,Nguồn\nP1,An,15/03/2023,1.000.000 đồng,gạo,Quỹ\n".utf8))
      ).first)
    #expect(visit.visit == HardshipVisit(visitedOn: day, amount: Dong(1_000_000), inKind: "gạo", funder: "Quỹ"))
  }

  @Test func `what is missing or cannot stand is told`() {
    #expect(findings(TrainingList(Array("title,heldOn,attended\n,hôm qua,-1\n".utf8))).map(\.column) == ["title", "heldOn", "attended"])
    #expect(
      findings(HardshipList(Array("ward,recipient,from,visitsOwed\n,,15/03/2023,0\n".utf8))).map(\.column) == [
        "ward", "recipient", "visitsOwed",
      ])
    #expect(
      findings(HardshipVisitList(Array("ward,recipient,visitedOn,amount\nP1,An,,ít\n".utf8))).map(\.column) == ["visitedOn", "amount"])
  }
}

@Suite struct YearFigureListTests {
  @Test func `a figure comes back in full, under Vietnamese or English headings`() throws {
    let text = "Năm,Phường,Chỉ tiêu,Số liệu,Trên tổng số,Chiều hướng,Nguồn,Ghi chú\n2022,P1,Tỷ lệ khám phá án,21,27,tăng,Công an,sơ bộ\n"
    let figure = YearFigure(
      year: MeritYear(2022)!, code: .clearance, value: 21, valueOf: 27, direction: .increase, source: "Công an", note: "sơ bộ")
    let row = try #require(rows(YearFigureList(Array(text.utf8))).first)
    #expect(row.ward == "P1" && row.figure == figure)
    let english = "year,indicator,value,of,direction\n2022,tips,0,,\n"
    let other = try #require(rows(YearFigureList(Array(english.utf8))).first)
    #expect(other.ward == nil && other.figure == YearFigure(year: MeritYear(2022)!, code: .tips, value: 0))
  }

  @Test func `what is missing or cannot stand is told`() {
    #expect(
      findings(YearFigureList(Array("year,code,value,of,direction\n,,-1,77%,lên\n".utf8))).map(\.column) == [
        "year", "code", "value", "of", "direction",
      ])
  }
}

@Suite struct SafetyListTests {
  @Test func `a classification and a registration come back in full`() throws {
    let day = CivilDate(year: 2022, month: 12, day: 20)!
    let safety = "Năm,Đối tượng,Phường,Tên,Kết quả,Văn bản,Ngày ký\n2022,khu dân cư,P1,Khu phố 1,đạt,12/QĐ-UBND,20/12/2022\n"
    let row = try #require(rows(SafetyList(Array(safety.utf8))).first)
    let expected = SafetyClassification(
      year: MeritYear(2022)!, subject: .neighbourhood, name: "Khu phố 1", result: .met, paper: "12/QĐ-UBND", decidedOn: day)
    #expect(row.ward == "P1" && row.classification == expected)
    let list = "Họ và tên,Loại,Năm sinh,Danh hiệu,Năm,Ngày đăng ký\nAn,cá nhân,1970,LDTT,2022,20/12/2022\n"
    let registration = try #require(rows(RegistrationList(Array(list.utf8))).first)
    #expect(registration.award == "LDTT" && registration.year == MeritYear(2022) && registration.registeredOn == day)
    #expect(registration.recipient == Recipient(type: .individual, name: "An", birthYear: 1970) && registration.ward == nil)
  }

  @Test func `what is missing or cannot stand is told`() {
    #expect(
      findings(SafetyList(Array("year,kind,result,decidedOn\n,làng,tốt,hôm qua\n".utf8))).map(\.column) == [
        "year", "kind", "result", "decidedOn",
      ])
    #expect(
      findings(RegistrationList(Array("recipient,type,award,year\n,,,năm\n".utf8))).map(\.column) == ["recipient", "type", "award", "year"])
  }
}

@Suite struct ExemplarListTests {
  @Test func `an exemplar comes back in full`() throws {
    let text = "Họ và tên,Loại,Phường,Lĩnh vực,Việc làm,Năm,Buổi lễ\nLê Văn Tám,cá nhân,P2,phòng chống tội phạm,Bắt cướp,2022,4\n"
    let row = try #require(rows(ExemplarList(Array(text.utf8))).first)
    #expect(row.recipient == Recipient(type: .individual, name: "Lê Văn Tám"))
    #expect([row.ward, row.field, row.deed] == ["P2", "phòng chống tội phạm", "Bắt cướp"])
    #expect(row.year.year == 2022 && row.ceremonyID == Identifier(4))
  }

  @Test func `every issue of an exemplar is told`() {
    let found = findings(ExemplarList(Array("recipient,type,year,ceremony\n,,,0\n".utf8)))
    #expect(found.map(\.column) == ["recipient", "type", "year", "ceremony"])
    #expect(found.last?.problem == .outOfRange(least: 1, most: WholeNumber.greatest))
  }
}

@Suite struct GiftListTests {
  @Test func `a nominee receives one gift unless the row says more`() {
    let text = "Người nhận;Đối tượng;Phường;Địa chỉ;Số lượng\nBà Bảy;Hộ nghèo;P1;12 Hồ Văn Huê;\nÔng Tư;;P2;;3\n"
    let rows = rows(NomineeList(Array(text.utf8)))
    #expect(rows.map(\.name) == ["Bà Bảy", "Ông Tư"] && rows.map(\.beneficiaries) == ["Hộ nghèo", nil])
    #expect(rows.map(\.ward) == ["P1", "P2"] && rows.map(\.address) == ["12 Hồ Văn Huê", nil] && rows.map(\.quantity) == [1, 3])
  }

  @Test func `a hand-over comes back in full`() throws {
    let text = "Phường,Họ và tên,Số lượng,Ngày nhận,Người nhận,Ghi chú\nP1,Bà Bảy,2,13/01/2023,Trần Văn Út,nhận thay\nP2,,13,2023-01-14,,\n"
    let rows = rows(HandoverList(Array(text.utf8)))
    #expect(rows.map(\.recipient) == ["Bà Bảy", nil] && rows.map(\.quantity) == [2, 13])
    #expect(rows.map(\.receivedBy) == ["Trần Văn Út", nil] && rows.map(\.note) == ["nhận thay", nil])
    #expect(rows.map(\.receivedOn.description) == ["2023-01-13", "2023-01-14"])
  }

  @Test func `every issue of a gift's row is told`() {
    let range = EntryProblem.outOfRange(least: 1, most: 100_000_000)
    #expect(findings(NomineeList(Array("recipient,ward,quantity\n,,0\n".utf8))).map(\.problem) == [.missing, .missing, range])
    #expect(
      findings(HandoverList(Array("ward,quantity,receivedOn\n,-3,mai\n".utf8))).map(\.problem) == [.missing, range, .notADate])
  }

  @Test func `claims take weights up to the greatest`() {
    let text = "code,weight,min,max,committed\nA,0,,,\nB,4611686018427387903,1,2,3\n"
    let rows = rows(ClaimList(Array(text.utf8)))
    #expect(rows.map(\.weight) == [0, (1 << 62) - 1] && rows.map(\.floor) == [nil, 1])
    #expect(rows.map(\.cap) == [nil, 2] && rows.map(\.committed) == [nil, 3])
  }

  @Test(arguments: [
    ("-1", EntryProblem.outOfRange(least: 0, most: (1 << 62) - 1)), ("4611686018427387904", .outOfRange(least: 0, most: (1 << 62) - 1)),
    ("99999999999999999999999", .outOfRange(least: 0, most: (1 << 62) - 1)), ("1.5", .notAWholeNumber), ("½", .notAWholeNumber),
    ("", .missing),
  ]) func `a weight that cannot be is refused`(weight: String, problem: EntryProblem) {
    #expect(findings(ClaimList(Array("code,weight\nA,\(weight)\n".utf8))) == [Finding(row: 2, column: "weight", value: weight, problem)])
  }
}
