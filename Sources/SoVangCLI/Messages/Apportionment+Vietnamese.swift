internal import Apportionment

extension ApportionmentError {
  var vietnamese: Message {
    switch self {
    case .noClaimants:
      Message("Không có nơi nào để chia.", "Ghi ít nhất một nơi, mỗi nơi một dòng gồm code và weight.")
    case .negativeTotal(let total):
      Message("Tổng số đem chia là \(Vietnamese.number(total)); tổng số không được âm.", "Ghi --pool từ 0 trở lên.")
    case .totalTooLarge(let total):
      Message(
        "Tổng số đem chia \(Vietnamese.number(total)) quá lớn; nhiều nhất là \(Vietnamese.number(2_147_483_647)).", "Kiểm tra lại --pool.")
    case .duplicateCode(let code):
      Message("Mã \(Vietnamese.quoted(code)) được ghi hai lần.", "Mỗi nơi chỉ ghi một dòng; gộp hoặc bỏ bớt một dòng.")
    case .negativeWeight(let code, let weight):
      Message("Trọng số của \(Vietnamese.quoted(code)) là \(Vietnamese.number(weight)); không được âm.", "Ghi weight từ 0 trở lên.")
    case .negativeFloor(let code, let floor):
      Message(
        "Số tối thiểu của \(Vietnamese.quoted(code)) là \(Vietnamese.number(floor)); không được âm.", "Ghi min từ 0 trở lên, hoặc để trống."
      )
    case .negativeCap(let code, let cap):
      Message(
        "Số tối đa của \(Vietnamese.quoted(code)) là \(Vietnamese.number(cap)); không được âm.", "Ghi max từ 0 trở lên, hoặc để trống.")
    case .negativeCommitted(let code, let committed):
      Message(
        "Số đã cam kết của \(Vietnamese.quoted(code)) là \(Vietnamese.number(committed)); không được âm.",
        "Ghi committed từ 0 trở lên, hoặc để trống.")
    case .floorOverCap(let code, let floor, let cap):
      Message(
        "\(Vietnamese.quoted(code)) có số tối thiểu \(Vietnamese.number(floor)) lớn hơn số tối đa \(Vietnamese.number(cap)).",
        "Giảm min hoặc tăng max.")
    case .committedOverCap(let code, let committed, let cap):
      Message(
        "\(Vietnamese.quoted(code)) đã cam kết \(Vietnamese.number(committed)), nhiều hơn số tối đa \(Vietnamese.number(cap)).",
        "Tăng max hoặc kiểm tra lại committed.")
    case .weightSumTooLarge(let code):
      Message("Tổng trọng số quá lớn, tính đến \(Vietnamese.quoted(code)).", "Dùng đơn vị tính lớn hơn, ví dụ chia mọi trọng số cho 1.000.")
    case .floorsAboveTotal(let floors, let total):
      Message(
        "Các số tối thiểu và số đã cam kết cộng lại \(floors == .max ? "quá lớn" : "là \(Vietnamese.number(floors))"), "
          + "nhiều hơn tổng số đem chia \(Vietnamese.number(total)).",
        "Giảm số tối thiểu (min, --min) hoặc tăng tổng số.")
    case .committedAboveTotal(let committed, let total):
      Message(
        "Đã cam kết \(Vietnamese.number(committed)), nhiều hơn tổng số đem chia \(Vietnamese.number(total)).",
        "Kiểm tra lại cột committed hoặc tăng tổng số.")
    case .shortage(let undistributed):
      Message(
        "Còn \(Vietnamese.number(undistributed)) phần không chia được cho nơi nào vì các nơi đều đã đến số tối đa.",
        "Tăng số tối đa (max, --max) hoặc giảm tổng số.")
    }
  }
}

extension DrawError {
  var vietnamese: Message {
    switch self {
    case .noTie:
      Message("Không có phần nào ngang nhau nên không phải bốc thăm.", "Không cần làm gì thêm.")
    case .alreadyDrawn:
      Message("Đã bốc thăm; không bốc thăm lần thứ hai.", "Dùng kết quả đã có.")
    case .lineBreak(let text):
      Message("Hạt giống, tên hoặc mã \(Vietnamese.quoted(text)) có dấu xuống dòng.", "Ghi trên một dòng.")
    case .winnerNotTied(let code):
      Message("\(Vietnamese.quoted(code)) không nằm trong số các nơi bốc thăm.", "Chỉ nêu các nơi ngang nhau.")
    case .winnerTwice(let code):
      Message("\(Vietnamese.quoted(code)) được nêu hai lần; mỗi nơi chỉ trúng một phần.", "Nêu mỗi nơi một lần.")
    case .wrongNumberOfWinners(let given, let needed):
      Message(
        "Có \(Vietnamese.number(needed)) phần phải bốc thăm mà nêu \(Vietnamese.number(given)) nơi trúng.",
        "Nêu đúng \(Vietnamese.number(needed)) nơi.")
    }
  }
}
