internal import RecognitionExchange

extension LeftOutRow {
  /// That the row was passed over, where it stands and why.
  func sentence(on origin: ListOrigin?) -> String {
    let sheet = origin?.sheet ?? ""
    let text = Quoting.oneLine(text)
    let place = say("ở trang “\(sheet)”, ô \(cell)", "on sheet “\(sheet)”, cell \(cell)")
    switch kind {
    case .sum: return say("Bỏ qua dòng cộng “\(text)” \(place).", "Passed over the sum “\(text)” \(place).")
    case .columnNumbers: return say("Bỏ qua dòng đánh số cột \(place).", "Passed over the numbers of columns \(place).")
    case .foot:
      return say(
        "Bỏ qua dòng ký, ghi chú dưới danh sách “\(text)” \(place).", "Passed over “\(text)” under the list \(place).")
    }
  }
}
