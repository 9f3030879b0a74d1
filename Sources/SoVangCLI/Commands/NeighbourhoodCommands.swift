internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// Which neighbourhood a command is about.
struct NeighbourhoodChoice: ParsableArguments {
  @Argument(
    help: .init(
      say("Khu phố, ấp: số trong sổ, hoặc tên kèm phường.", "The neighbourhood: its number, or its name and ward."), valueName: "id|name"))
  var place: String

  @Option(help: .init(say("Phường, xã, nếu tên chưa kèm.", "The ward, where the name does not tell it."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Theo bản đồ của ngày này.", "On the map of this day."), valueName: "date"))
  var on: String?

  /// The text that names it: "Khu phố 3, Phường 1".
  var text: String { ward.map { "\(place), \($0)" } ?? place }
}

struct PlaceEditNeighbourhood: ParsableCommand {
  static let configuration = help(
    "edit-neighbourhood", "Sửa tên một khu phố, ấp ghi sai.", "Correct a neighbourhood's name.",
    examples: #"""
      sovang place edit-neighbourhood "Khu phố 03" --ward "Phường 1" --name "Khu phố 3"
      """#)

  @OptionGroup var choice: NeighbourhoodChoice

  @Option(help: .init(say("Tên đúng.", "The right name."), valueName: "name"))
  var name: String

  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    try register.editNeighbourhood(
      choice.text, on: session.day(choice.on, option: "--on", in: register), name: Session.text(name, option: "--name"),
      reason: Session.told(reason))
  }
}

struct PlaceVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một khu phố, ấp ghi nhầm.", "Strike out a neighbourhood entered by mistake.",
    examples: #"sovang place void "Khu phố 8" --ward "Phường 1" --reason "phường không có khu phố này""#)

  @OptionGroup var choice: NeighbourhoodChoice
  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    try register.voidNeighbourhood(
      choice.text, on: session.day(choice.on, option: "--on", in: register), reason: reason.reason)
  }
}
