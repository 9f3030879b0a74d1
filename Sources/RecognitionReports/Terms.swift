internal import Recognition
internal import VietnameseText

extension RecipientType {
  func term(in language: Language) -> String {
    switch self {
    case .individual: language.pick(vi: "cá nhân", en: "individuals")
    case .collective: language.pick(vi: "tập thể", en: "collectives")
    case .household: language.pick(vi: "hộ gia đình", en: "households")
    }
  }
}

extension RecipientType {
  /// So many of them: "05 tập thể", "1 collective".
  func counted(_ number: Int, in language: Language) -> String {
    language.pick(vi: "\(Figures.listCount(number)) \(term(in: .vi))", en: English.count(number, rawValue))
  }

  /// What one of them is.
  func one(in language: Language) -> String { language.pick(vi: term(in: .vi), en: rawValue) }
}

extension CountingBasis {
  /// What a report counts by, as its head says it.
  func term(in language: Language) -> String {
    switch self {
    case .merit: language.pick(vi: "năm thành tích", en: "year of merit")
    case .decision: language.pick(vi: "năm ký quyết định", en: "year of the decision")
    case .ceremony: language.pick(vi: "năm tổ chức lễ", en: "year of the ceremony")
    }
  }
}

extension FormBasis {
  /// What a form counts by, as its head says it.
  func term(in language: Language) -> String {
    if let ofAwards { return ofAwards.term(in: language) }
    return self == .running
      ? language.pick(vi: "phong trào có thực hiện trong năm", en: "movements that ran in the year")
      : language.pick(vi: "phong trào phát động trong năm", en: "movements launched in the year")
  }
}

extension Indicator.Direction {
  func term(in language: Language) -> String {
    switch self {
    case .increase: language.pick(vi: "tăng", en: "up")
    case .decrease: language.pick(vi: "giảm", en: "down")
    case .stable: language.pick(vi: "ổn định", en: "stable")
    }
  }
}

extension Directive.Measure {
  func term(in language: Language) -> String {
    switch self {
    case .strength: language.pick(vi: "quân số", en: "strength")
    case .training: language.pick(vi: "tập huấn", en: "training")
    case .visits: language.pick(vi: "thăm hỏi", en: "visits")
    case .models: language.pick(vi: "mô hình", en: "models")
    case .campaigns: language.pick(vi: "tuyên truyền", en: "campaigns")
    }
  }
}

extension Directive.Status {
  func term(in language: Language) -> String {
    switch self {
    case .open: language.pick(vi: "đang thực hiện", en: "open")
    case .done: language.pick(vi: "đã xong", en: "done")
    case .dropped: language.pick(vi: "thôi thực hiện", en: "dropped")
    }
  }
}

extension WeightBasis {
  /// By what gifts are divided.
  func term(in language: Language) -> String {
    switch self {
    case .strength: language.pick(vi: "quân số thực có", en: "actual strength")
    case .units: language.pick(vi: "số đơn vị an ninh cơ sở", en: "number of security units")
    case .population: language.pick(vi: "dân số", en: "inhabitants")
    case .equal: language.pick(vi: "chia đều", en: "equal parts")
    case .file: language.pick(vi: "số liệu trong danh sách kèm theo", en: "the figures of a given list")
    }
  }
}

extension CivilDate {
  /// "12/01/2023".
  var slashed: String { DateText.slash(year: year, month: month, day: day) }

  /// "ngày 12 tháng 01 năm 2023" or "12 January 2023".
  func official(in language: Language) -> String {
    if language == .vi { return DateText.official(year: year, month: month, day: day) }
    return "\(dayAndMonth) \(year)"
  }

  /// "12 January".
  var dayAndMonth: String { "\(day) \(Self.englishMonths[month - 1])" }

  /// The date of tables.
  func short(in language: Language) -> String { language == .vi ? slashed : description }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
}

extension Period {
  /// As a line of its own: "Năm 2022".
  func heading(in language: Language) -> String {
    if let year { return language.pick(vi: "Năm \(year)", en: "Year \(year)") }
    return language.pick(vi: "\(term.prefix(1).uppercased())\(term.dropFirst())", en: "Period \(description)")
  }

  /// With its days: "năm 2022, từ 01/01/2022 đến 31/12/2022".
  func span(in language: Language) -> String {
    let days = (first.short(in: language), last.short(in: language))
    return language.pick(vi: "\(term), từ \(days.0) đến \(days.1)", en: "\(description), from \(days.0) to \(days.1)")
  }

  /// "năm 2022", "6 tháng đầu năm 2022", "quý III năm 2022", "tháng 7 năm 2022", "các năm 2021 đến 2025".
  var term: String {
    if first.year != last.year { return "các năm \(first.year) đến \(last.year)" }
    switch last.month - first.month {
    case 11: return "năm \(first.year)"
    case 5: return "6 tháng \(first.month == 1 ? "đầu" : "cuối") năm \(first.year)"
    case 2: return "quý \(RomanNumeral.text(last.month / 3)) năm \(first.year)"
    default: return "tháng \(first.month < 3 ? "0" : "")\(first.month) năm \(first.year)"
    }
  }
}
