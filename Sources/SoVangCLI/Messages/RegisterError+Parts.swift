internal import Recognition
internal import RecognitionStore

extension RegisterError {
  /// A ground that the law of a day does not know, with the days on which it does.
  static func vietnamese(_ ground: CancellationGround, on day: CivilDate, known: [CancellationRule]) -> Message {
    let days = known.map { "\(Vietnamese.span($0.validity)) (\($0.law.basis))" }
    return Message(
      "Ngày \(Vietnamese.day(day)) sổ không có căn cứ \(ground.rawValue) để hủy bỏ khen thưởng"
        + (days.isEmpty ? "." : "; căn cứ này chỉ có \(days.joined(separator: ", "))."),
      known.isEmpty
        ? "Lấy các căn cứ kèm theo chương trình: sovang law add cancellation-grounds --bundled."
        : "Kiểm tra lại căn cứ và ngày; nếu luật ngày đó có căn cứ này, ghi: sovang law add cancellation-grounds "
          + "ground=\(ground.rawValue) text=… validFrom=… validTo=… legalBasis=….")
  }

  static func english(_ ground: CancellationGround, on day: CivilDate, known: [CancellationRule]) -> Message {
    let days = known.map { "\(English.span($0.validity)) (\($0.law.basis))" }
    return Message(
      "On \(day) the book has no ground \(ground.rawValue) for cancelling an award"
        + (days.isEmpty ? "." : "; it has it \(days.joined(separator: ", "))."),
      known.isEmpty
        ? "Take the grounds that the program brings: sovang law add cancellation-grounds --bundled."
        : "Check the ground and the day; if the law of that day knows it, enter it: sovang law add cancellation-grounds "
          + "ground=\(ground.rawValue) text=… validFrom=… validTo=… legalBasis=….")
  }

  /// A neighbourhood that entries refer to.
  static func vietnamese(_ name: String, uses: [Use]) -> Message {
    let uses = uses.map { "\(Vietnamese.number($0.count)) \(Vietnamese.table($0.table))" }
    return Message(
      "\(Quoting.oneLine(name)) đang được nhắc tới: \(Vietnamese.list(uses)).", "Gạch bỏ hoặc sửa những mục ấy trước.")
  }

  static func english(_ name: String, uses: [Use]) -> Message {
    let uses = uses.map { English.count($0.count, English.table($0.table)) }
    return Message("\(Quoting.oneLine(name)) is referred to: \(English.list(uses)).", "Strike out or correct those first.")
  }

  /// A search that found nothing.
  static func vietnamese(nothingFor text: String, near: [String]) -> Message {
    Message(
      "Trong sổ không có gì khớp với “\(Quoting.oneLine(text))”.",
      near.isEmpty
        ? "Bớt chữ, hoặc tìm một phần của tên; bỏ --kind, --ward nếu có."
        : "Tên gần giống trong sổ: \(Vietnamese.list(near, separator: "; ")).")
  }

  static func english(nothingFor text: String, near: [String]) -> Message {
    Message(
      "Nothing in the book fits “\(Quoting.oneLine(text))”.",
      near.isEmpty
        ? "Take words away, or look for a part of the name; leave out --kind and --ward."
        : "Names that are nearly so: \(English.list(near, separator: "; ")).")
  }
}
