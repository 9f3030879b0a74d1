internal import Recognition

extension ForceProblem {
  var vietnamese: Message {
    switch self {
    case .notATermOfOffice:
      Message("Đây không phải là nhiệm kỳ.", "Ghi năm đầu và năm cuối, ví dụ 2019-2024.")
    case .noSuchUnit(let known):
      Message(
        "Sổ không có đơn vị này ở nơi đó.",
        (known.isEmpty ? "" : "Cùng loại ở đó có: \(Vietnamese.list(known)). ")
          + "Xem: sovang unit list; nhập đơn vị trước: sovang unit import.")
    case .whichUnit(let names):
      Message("Ở nơi đó có nhiều đơn vị cùng loại: \(Vietnamese.list(names)).", "Ghi tên đơn vị vào cột “unit”.")
    case .kindNotThere(let kind, let validity):
      Message(
        "\(kind.term) chỉ có \(Vietnamese.span(validity)) (Luật 30/2023/QH15).",
        "Kiểm tra lại loại và ngày; đơn vị trước và sau ngày đó ghi riêng.")
    case .unitEnded(let unit, let day):
      Message(
        "Đơn vị số \(unit) đã thôi hoạt động ngày \(Vietnamese.day(day)).", "Ghi ngày thôi của thành viên, không sau ngày đó.")
    case .alsoServesIn(let unit, let name):
      Message(
        "Người này cùng lúc có tên trong đơn vị số \(unit) (\(Vietnamese.quoted(name))).",
        "Nếu đã chuyển đi, ghi ngày thôi ở đơn vị đó: sovang unit member list \(unit), rồi sovang unit member end SỐ --on NGÀY.")
    case .rollsDiffer(let names):
      Message(
        "Danh sách thành viên không khớp quân số đã đếm: \(Vietnamese.list(names, separator: "; ")).",
        "Nhập đủ thành viên (sovang unit member import), hoặc số đếm đúng (sovang unit import), rồi chuyển.")
    case .noOpenCase(let day):
      Message(
        "Ngày \(Vietnamese.day(day)) người này không có hồ sơ khó khăn nào trong sổ.",
        "Ghi hồ sơ trước: sovang hardship import hoặc sovang hardship add; kiểm tra họ tên, năm sinh: sovang hardship list --internal.")
    case .nothingToCarryOver:
      Message("Không còn ban, tổ bảo vệ dân phố nào để chuyển.", "Xem: sovang unit list --on 2024-06-30.")
    }
  }

  var english: Message {
    switch self {
    case .notATermOfOffice: Message("This is not a term of office.", "Write its first and last year, such as 2019-2024.")
    case .noSuchUnit(let known):
      Message(
        "The book has no such unit there.",
        (known.isEmpty ? "" : "Of the kind there are: \(English.list(known)). ")
          + "See: sovang unit list; enter the unit first: sovang unit import.")
    case .whichUnit(let names):
      Message("There are several units of the kind: \(English.list(names)).", "Name the unit in the column “unit”.")
    case .kindNotThere(let kind, let validity):
      Message(
        "\(kind.term) was there \(English.span(validity)) only (Luật 30/2023/QH15).",
        "Check the kind and the day; units before and after that day are entered apart.")
    case .unitEnded(let unit, let day):
      Message("Unit \(unit) ended on \(day).", "Enter the member's last day, which is not later.")
    case .alsoServesIn(let unit, let name):
      Message(
        "This person is on the roll of unit \(unit) (\(English.quoted(name))) at the same time.",
        "Once gone from there, enter the last day: sovang unit member list \(unit), then sovang unit member end ID --on DATE.")
    case .rollsDiffer(let names):
      Message(
        "Rolls do not name as many members as were counted: \(English.list(names, separator: "; ")).",
        "Enter all members (sovang unit member import), or the right count (sovang unit import), and carry over then.")
    case .noOpenCase(let day):
      Message(
        "The book has no case of hardship of this person on \(day).",
        "Enter the case first: sovang hardship import or sovang hardship add; check name and birth year: sovang hardship list --internal.")
    case .nothingToCarryOver:
      Message("No board or team of civil guards is left to carry over.", "See: sovang unit list --on 2024-06-30.")
    }
  }
}
