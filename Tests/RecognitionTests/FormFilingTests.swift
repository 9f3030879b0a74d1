import Testing

@testable import Recognition

/// Who files the forms of what ministries and provinces gave.
@Suite struct `A form of ministries and provinces` {
  @Test(arguments: [
    ("UBND Thành phố Hồ Chí Minh", PlaceLevel?.some(.province), FormFiler?.some(.province)), ("UBND quận Phú Nhuận", .district, .province),
    ("Bộ Công an", nil, .ministry), ("Bộ trưởng Bộ Tài chính", nil, .ministry), ("Bộ Tài chính", nil, .ministry),
    ("Bộ Chỉ huy Quân sự Thành phố Hồ Chí Minh", nil, nil), ("Bộ Tư lệnh Thành phố Hồ Chí Minh", nil, nil),
    ("Thủ tướng Chính phủ", nil, nil), ("Hội Cựu chiến binh", nil, nil),
  ]) func `is filed by who an agency is`(_ name: String, _ level: PlaceLevel?, _ filer: FormFiler?) {
    let kind: Agency.Kind = name.hasPrefix("UBND") ? .peoplesCommittee : .other
    #expect(Agency(name: name, kind: kind, placeID: nil, level: level).filer == filer)
  }

  @Test func `counts of its level alone, and other forms count what they did`() throws {
    func form(_ scope: String, isOwn: Bool = false) throws -> StatisticsForm {
      StatisticsForm(
        code: "0603.N", title: "", measures: .awards, isOfAnyPeriod: isOwn, scope: try FormPredicate(parsing: scope), dueOn: "12-15",
        validity: Validity(from: nil, to: nil), law: LawReference(basis: "", status: LawStatus(trusted: "")), rows: [], columns: [])
    }
    func scope(_ text: String, _ filer: FormFiler?, isOwn: Bool = false) throws -> String {
      try form(text, isOwn: isOwn).filed(by: filer).scope.description
    }
    #expect(try scope("level=ministry,province", .province) == "level=province")
    #expect(try scope("level=ministry,province type=individual", .ministry) == "level=ministry type=individual")
    #expect(try scope("level=ministry,province", nil) == "level=ministry,province")
    #expect(try scope("level=state", .province) == "level=state" && scope("", .ministry) == "")
    #expect(try scope("level!=province", .province) == "level!=province")
    #expect(try scope("level=ministry,province", .province, isOwn: true) == "level=ministry,province")
  }
}
