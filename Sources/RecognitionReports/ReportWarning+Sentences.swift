internal import Recognition
internal import VietnameseText

extension ReportWarning {
  /// The warning in one sentence that says what to do about it where something can be done.
  public func sentence(in language: Language) -> String { language == .vi ? vietnamese : english }

  private var vietnamese: String {
    switch self {
    case .noCeremony(let year): "Năm \(year) chưa có buổi họp mặt, lễ nào được ghi vào sổ."
    case .staffingNotVerified(let basis): "Quân số quy định lấy theo một quy định chưa đối chiếu với văn bản gốc: \(basis)."
    case .mapBeforeFirst(let day):
      "Ngày \(day.slashed) có trước bản đồ hành chính đầu tiên (\(PlaceMap.firstDay.slashed)); địa bàn lấy theo bản đồ đó."
    case .meritYearUnknown(let ceremonies):
      "Có \(Figures.listCount(ceremonies)) buổi họp mặt, lễ của năm này hoặc năm sau chưa ghi năm thành tích nên không có trong báo cáo; "
        + "bổ sung bằng lệnh: sovang ceremony edit ID --merit-year NĂM."
    case .wardsDiffer(let ceremony, let stated, let onMap, let day):
      "Nguồn của “\(ceremony)” nói \(stated) phường, bản đồ ngày \(day.slashed) có \(onMap)."
    case .awardsCountUnknown(let ceremonies):
      "Nguồn cho biết có khen thưởng tại \(Figures.listCount(ceremonies)) buổi nhưng không nêu số lượng; "
        + "số khen thưởng trong báo cáo chỉ là số đã ghi vào sổ."
    case .awardsStatedDiffer(let type, let stated, let entered):
      "Nguồn nêu \(Figures.grouped(stated)) \(type.term(in: .vi)) được khen, sổ đã ghi \(Figures.grouped(entered)); hai số không cộng với nhau."
    case .moneyUnknown(let awards): "Có \(Figures.grouped(awards)) khen thưởng chưa rõ tiền thưởng; tổng tiền chỉ gồm số đã biết."
    case .figureMissing(let gap, let awards): Self.missing(gap, awards: awards, in: .vi)
    case .moneyNotVerified(let awards):
      "Tiền thưởng của \(Figures.grouped(awards)) khen thưởng (dấu * trong danh sách) lấy theo quy định chưa đối chiếu với văn bản gốc; cần đối chiếu trước khi ký, chi."
    case .againstLine(_, let sentence): sentence
    case .protectedLeftOut(let awards):
      "Quyết định còn \(Figures.grouped(awards)) khen thưởng không nêu tên, không có trong danh sách; sổ không ghi tiền thưởng của các khen thưởng đó."
    case .cancelledLeftOut(let awards, let paid):
      "Có \(Figures.grouped(awards)) khen thưởng đã bị hủy bỏ, không có trong danh sách"
        + (paid.map { "; đã chi \(Figures.money($0)) cho các khen thưởng đó." } ?? ".")
    case .groundsMissing(let day):
      "Sổ chưa có căn cứ ban hành quyết định của ngày \(day.slashed); lấy các căn cứ kèm theo chương trình: sovang law add legal-grounds --bundled."
    case .groundsNotVerified(let texts):
      "Căn cứ chưa đối chiếu với văn bản gốc, cần xem lại số và ngày trước khi ký: \(texts.joined(separator: "; "))."
    case .mayBeOthers, .eligibilityNotVerified, .conditionsOutsideTheBook, .serviceTakenToGoOn, .noStreakRule, .streakRuleNotVerified,
      .streakConditions:
      vietnameseOfPeople
    case .wardsNotTheWhole, .indicatorToldDiffers, .directionAgainstCounts: vietnameseOfIndicators
    case .form(let warning): warning.vietnamese
    default: vietnameseOfGifts
    }
  }

  private var vietnameseOfGifts: String {
    switch self {
    case .drawNeeded(let lot, let gifts):
      "“\(lot)”: \(Figures.grouped(gifts)) phần ngang nhau còn chờ bốc thăm, chưa tính cho nơi nào."
    case .undistributed(let lot, let gifts): "“\(lot)”: \(Figures.grouped(gifts)) phần chưa chia được cho nơi nào."
    case .notAllocated(let lot): "“\(lot)” chưa được phân bổ."
    case .moreNominatedThanAllotted(let place, let nominated, let allotted):
      "\(place) đề nghị \(Figures.grouped(nominated)) phần, được phân bổ \(Figures.grouped(allotted)); cần rút bớt danh sách."
    case .doesNotAddUp(let sum, let place, let parts, let total):
      "Số liệu không khớp, \(sum.term(in: .vi))\(place.map { " (\($0))" } ?? ""): "
        + "cộng các phần được \(Figures.grouped(parts)), tổng là \(Figures.grouped(total)). Chưa nên dùng số này trước khi kiểm tra sổ."
    default: ""
    }
  }

  private var english: String {
    switch self {
    case .noCeremony(let year): "No gathering is recorded for \(year)."
    case .staffingNotVerified(let basis): "The required strength follows a rule not yet compared with its text: \(basis)."
    case .mapBeforeFirst(let day): "\(day) lies before the first map (\(PlaceMap.firstDay)); that map's places are used."
    case .meritYearUnknown(let ceremonies):
      "\(English.count(ceremonies, "gathering")) of this year or the next \(ceremonies == 1 ? "tells" : "tell") no merit year and "
        + "\(ceremonies == 1 ? "is" : "are") left out; "
        + "give it with: sovang ceremony edit ID --merit-year YEAR."
    case .wardsDiffer(let ceremony, let stated, let onMap, let day):
      "The source of “\(ceremony)” speaks of \(stated) wards, the map of \(day) has \(onMap)."
    case .awardsCountUnknown(let ceremonies):
      "The source says that awards were given at \(ceremonies) of the gatherings but not how many; the report counts those entered in the book."
    case .awardsStatedDiffer(let type, let stated, let entered):
      "The source speaks of \(stated) \(type.term(in: .en)), the book has \(entered); the two are not added."
    case .moneyUnknown(let awards): "The money of \(English.count(awards, "award")) is not known; the sum is of the known amounts."
    case .figureMissing(let gap, let awards): Self.missing(gap, awards: awards, in: .en)
    case .moneyNotVerified(let awards):
      "The money of \(English.count(awards, "award")) (* in lists) follows a rule that nobody has compared with its text; compare it before signing or paying."
    case .againstLine(_, let sentence): sentence
    case .protectedLeftOut(let awards):
      "The decision has \(English.count(awards, "award")) without names, which no list has; the book has no money of them."
    case .cancelledLeftOut(let awards, let paid):
      "\(English.count(awards, "award")) \(awards == 1 ? "was cancelled since and is" : "were cancelled since and are") not in the list"
        + (paid.map { "; \(Figures.money($0)) had been paid for \(awards == 1 ? "it" : "them")." } ?? ".")
    case .groundsMissing(let day):
      "The book has no legal grounds of a decision on \(day.official(in: .en)); take those the program brings: sovang law add legal-grounds --bundled."
    case .groundsNotVerified(let texts):
      "Grounds that nobody has compared with their texts; look up number and day before signing: \(texts.joined(separator: "; "))."
    case .mayBeOthers, .eligibilityNotVerified, .conditionsOutsideTheBook, .serviceTakenToGoOn, .noStreakRule, .streakRuleNotVerified,
      .streakConditions:
      englishOfPeople
    case .wardsNotTheWhole, .indicatorToldDiffers, .directionAgainstCounts: englishOfIndicators
    case .form(let warning): warning.english
    default: englishOfGifts
    }
  }

  private var englishOfGifts: String {
    switch self {
    case .drawNeeded(let lot, let gifts):
      "“\(lot)”: \(English.count(gifts, "tied gift")) \(gifts == 1 ? "waits for a draw and is" : "wait for a draw and are") counted for nobody."
    case .undistributed(let lot, let gifts): "“\(lot)”: \(English.count(gifts, "gift")) could be given to nobody."
    case .notAllocated(let lot): "“\(lot)” is not allocated yet."
    case .moreNominatedThanAllotted(let place, let nominated, let allotted):
      "\(place) names people for \(English.count(nominated, "gift")) and has \(allotted); the list must be shortened."
    case .doesNotAddUp(let sum, let place, let parts, let total):
      "Does not add up, \(sum.term(in: .en))\(place.map { " (\($0))" } ?? ""): the parts make \(parts), the total is \(total). "
        + "Check the book before using these figures."
    default: ""
    }
  }
}

extension ReportWarning {
  /// What so many awards' money waits for, and how it is entered.
  private static func missing(_ gap: MoneyGap, awards: Int, in language: Language) -> String {
    let who = language.pick(vi: "\(Figures.grouped(awards)) khen thưởng", en: English.count(awards, "award"))
    if case .amountUnderCap(let cap, let status) = gap {
      let most = Figures.money(cap.amount)
      return language.pick(
        vi:
          "Luật\(status.isVerified ? "" : " (chưa đối chiếu với văn bản gốc)") chỉ cho mức tối đa \(most) với \(who): ghi số tiền theo quyết định vào cột money của danh sách.",
        en:
          "The law\(status.isVerified ? "" : " (not yet compared with its text)") only caps the money of \(who) at \(most): write the decision's amount into the list's column money."
      )
    }
    let command = LawAdvice.command(for: gap, in: language) ?? ""
    return language.pick(
      vi: "Sổ chưa có số liệu để tính tiền của \(who); tra văn bản và ghi: \(command).",
      en: "The book lacks a figure for the money of \(who); look the text up and enter it: \(command).")
  }
}

extension ReportWarning.Sum {
  fileprivate func term(in language: Language) -> String {
    switch self {
    case .awardsByRecipient: language.pick(vi: "khen thưởng theo đối tượng", en: "awards by recipient")
    case .awardsByKind: language.pick(vi: "khen thưởng theo danh hiệu, hình thức", en: "awards by kind")
    case .awardsByWard: language.pick(vi: "khen thưởng theo phường", en: "awards by ward")
    case .awardsByUnit: language.pick(vi: "khen thưởng theo đơn vị", en: "awards by unit")
    case .awardsOneByOne: language.pick(vi: "khen thưởng đếm từng dòng so với số tổng hợp", en: "awards one by one against the tallies")
    case .cancelledAwards: language.pick(vi: "khen thưởng đã hủy bỏ so với đã trao", en: "cancelled awards against those given")
    case .moneyOfAwards: language.pick(vi: "tiền thưởng theo danh hiệu, hình thức", en: "money by kind")
    case .giftsOfLot: language.pick(vi: "quà của lô", en: "gifts of the lot")
    case .giftsOfShare: language.pick(vi: "quà phân bổ của một nơi", en: "gifts of a share")
    case .giftsByWard: language.pick(vi: "quà theo phường", en: "gifts by ward")
    case .giftsHandedOver:
      language.pick(vi: "quà đã trao và trả lại so với phân bổ", en: "gifts handed over and returned against the share")
    case .drawnGifts: language.pick(vi: "quà bốc thăm", en: "gifts drawn")
    case .lotQuantity: language.pick(vi: "số đem chia so với số của lô", en: "the pool against the lot's quantity")
    case .modelsByWard: language.pick(vi: "mô hình theo địa bàn", en: "models by ward")
    case .modelsByKind: language.pick(vi: "mô hình theo loại", en: "models by kind")
    case .modelsByGrade: language.pick(vi: "mô hình theo phân loại", en: "models by grade")
    case .giftsOfSheet: language.pick(vi: "quà trong danh sách ký nhận", en: "gifts of the receipt sheet")
    }
  }
}
