internal import Recognition

/// The head of an official paper (thể thức văn bản, Nghị định 30/2020/NĐ-CP, phụ lục I): to the left who issues it and its number, to the
/// right the country's name and motto, the place and the day.
struct Letterhead: Hashable, Sendable {
  /// In capitals; nil where the issuer stands alone.
  var superior: String?
  /// In capitals, on one line or two.
  var agency: [String]
  /// "Số: 05/BC-UBND".
  var number: String
  var country: String
  var motto: String
  /// "Phú Nhuận, ngày 12 tháng 01 năm 2023".
  var day: String

  /// - Parameters:
  ///   - issuer: nil: the register names no office.
  ///   - type: the short sign of its kind: "BC", "QĐ".
  ///   - seat: where the issuer sits, which is told before the day where the details name no place.
  init(_ issuer: String?, type: String, seat: Place?, _ details: PaperDetails, in language: Language) {
    superior = details.superior?.uppercased()
    agency = Self.lines(of: issuer)
    let isCommittee = issuer.map { AgencyName($0).kind } == .peoplesCommittee
    let open = Self.blank + "/\(type)-" + (isCommittee ? "UBND" : "…")
    number = language.pick(vi: "Số: ", en: "No.: ") + (details.number?.description ?? open)
    country = language.pick(vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")
    motto = language.pick(vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")
    let openDay = language.pick(vi: "ngày …… tháng …… năm ……", en: "…… day …… month …… year")
    day = "\(details.locality ?? seat?.locality ?? "……"), \(details.signedOn?.official(in: language) ?? openDay)"
  }

  /// Room for a number to be written in.
  private static let blank = String(repeating: "\u{A0}", count: 6)

  /// A People's Committee on two lines, written out: "ỦY BAN NHÂN DÂN", "QUẬN PHÚ NHUẬN".
  private static func lines(of issuer: String?) -> [String] {
    guard let issuer else { return ["………………………"] }
    let name = AgencyName(issuer)
    guard name.kind == .peoplesCommittee, let place = name.place else { return [issuer.uppercased()] }
    return ["ỦY BAN NHÂN DÂN", place.uppercased()]
  }
}
