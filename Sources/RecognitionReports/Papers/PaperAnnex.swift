internal import Recognition

/// What is attached to an official paper (phụ lục, danh sách kèm theo), from a new sheet on.
struct PaperAnnex: Hashable, Sendable {
  /// "Phụ lục"; nil where the title says what it is.
  var label: String?
  var title: String
  /// "(Kèm theo Báo cáo số 45/BC-UBND ngày 12 tháng 01 năm 2023 của UBND quận Phú Nhuận)".
  var reference: String

  /// - Parameter paper: what it is attached to, mid-sentence: "Báo cáo".
  init(_ title: String, label: String? = nil, to paper: String, of issuer: String?, _ details: PaperDetails, in language: Language) {
    self.label = label
    self.title = title
    let number = details.number?.description ?? "……"
    let day = details.signedOn?.official(in: language) ?? language.pick(vi: "ngày …… tháng …… năm ……", en: "……")
    let whose = issuer ?? "……"
    reference = language.pick(
      vi: "(Kèm theo \(paper) số \(number) \(day) của \(whose))", en: "(With \(paper) \(number) of \(day), \(whose))")
  }
}
