internal import Apportionment

extension Allocation.Reason {
  /// The reason as an officer says it.
  var words: String {
    switch self {
    case .roundedUp: say("làm tròn lên", "rounded up")
    case .roundedDown: say("làm tròn xuống", "rounded down")
    case .exact: say("vừa đúng", "exact")
    case .floor: say("nâng lên mức ít nhất", "raised to the floor")
    case .cap: say("giữ ở mức nhiều nhất", "held at the cap")
    case .committed: say("theo phần đã hứa", "as promised")
    case .remainderRank: say("phần lẻ lớn được thêm một", "one more for its remainder")
    case .tied: say("ngang nhau, chờ bốc thăm", "tied, to be drawn")
    case .drawWon: say("trúng thăm", "won the draw")
    case .drawLost: say("không trúng thăm", "lost the draw")
    case .zeroWeight: say("trọng số bằng 0", "no weight")
    case .heavierFirst: say("nơi nặng hơn được trước", "heavier first")
    case .tooLight: say("chưa đến lượt", "too light")
    }
  }
}

extension Allocation.Warning {
  var code: String {
    switch self {
    case .undistributed: "undistributed"
    case .floorBinds: "floor-binds"
    case .commitmentBinds: "commitment-binds"
    case .capBinds: "cap-binds"
    case .quotaViolated: "quota-violated"
    case .nearTie: "near-tie"
    case .losesIfOneMore: "loses-if-one-more"
    }
  }

  var sentence: String {
    switch self {
    case .undistributed(let gifts):
      say("Còn \(gifts) phần chưa phân bổ được.", "\(English.count(gifts, "gift")) \(gifts == 1 ? "stays" : "stay") undistributed.")
    case .floorBinds(let code, let floor): say("\(code) được nâng lên mức ít nhất \(floor).", "\(code) is raised to its floor of \(floor).")
    case .commitmentBinds(let code, let committed):
      say("\(code) được \(committed) phần đã hứa.", "\(code) has the \(English.count(committed, "gift")) it was promised.")
    case .capBinds(let code, let cap): say("\(code) giữ ở mức nhiều nhất \(cap).", "\(code) is held at its cap of \(cap).")
    case .quotaViolated(let code, let gifts, let quota):
      say(
        "\(code) được \(gifts), không phải là \(quota) làm tròn lên hay xuống.",
        "\(code) gets \(gifts), which is not \(quota) rounded up or down.")
    case .nearTie(let last, let next):
      say("\(last) hơn \(next) rất sít sao ở phần quà cuối.", "\(last) beat \(next) to the last gift by very little.")
    case .losesIfOneMore(let code):
      say("Thêm một phần quà thì \(code) lại mất một.", "With one gift more in all, \(code) would have one fewer.")
    }
  }
}
