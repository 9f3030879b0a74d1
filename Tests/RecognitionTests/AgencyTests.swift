import Recognition
import Testing

/// What an agency's name says of it.
struct AgencyTests {
  @Test(arguments: [
    ("UBND quận Phú Nhuận", Agency.Kind.peoplesCommittee, "quận Phú Nhuận"), ("Ủy ban nhân dân Quận 1", .peoplesCommittee, "Quận 1"),
    ("Uỷ ban nhân dân phường 7", .peoplesCommittee, "phường 7"), ("Chủ tịch UBND phường 7", .peoplesCommittee, "phường 7"),
    ("Chủ tịch Ủy ban nhân dân  quận Phú Nhuận", .peoplesCommittee, "quận Phú Nhuận"), ("Công an quận", .police, "quận"),
    (" cong an Thành phố Hồ Chí Minh ", .police, "Thành phố Hồ Chí Minh"), ("ubnd", .peoplesCommittee, ""),
    ("Hội Cựu chiến binh", .other, ""), ("", .other, ""), ("Ban Chỉ đạo 138", .other, ""),
  ]) func `its kind and its place are told apart`(_ text: String, _ kind: Agency.Kind, _ place: String) {
    let name = AgencyName(text)
    #expect(name.kind == kind && (name.place ?? "") == place)
  }

  @Test func `who signs goes by its kind`() {
    func authority(_ kind: Agency.Kind) -> String { Agency(name: "X", kind: kind, placeID: nil, level: nil).authority }
    #expect(authority(.peoplesCommittee) == "Chủ tịch X" && authority(.police) == "Trưởng X" && authority(.other) == "X")
  }

  @Test func `a place's committee bears its name inside a sentence`() {
    let location = Location(.place(2, .district, "Quận Phú Nhuận"), in: .place(1, .province, "Thành phố Hồ Chí Minh"))
    let agency = Agency.peoplesCommittee(of: location)
    #expect(agency.name == "UBND quận Phú Nhuận" && agency.level == .district && agency.placeID == Identifier(2))
    #expect("Đặc khu Côn Đảo".lowercasedKind == "đặc khu Côn Đảo")
    #expect(location.fullName == "Quận Phú Nhuận, Thành phố Hồ Chí Minh")
    #expect(location.isWithin(Identifier(1)) && location.isWithin(Identifier(2)) && !location.isWithin(Identifier(3)))
  }
}
