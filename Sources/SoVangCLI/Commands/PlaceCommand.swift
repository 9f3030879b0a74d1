internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct PlaceCommand: ParsableCommand {
  static let configuration = help(
    "place", "Đơn vị hành chính theo từng thời kỳ.", "Administrative units through time.",
    examples: """
      sovang place find P1 --on 2023-01-12
      sovang place find 27076
      sovang place list --on 2023-01-12
      sovang place add-neighbourhood --ward "Phường 1" --name "Khu phố 3" --population 2650 --from 2023-01-01
      """, [PlaceList.self, PlaceShow.self, PlaceFind.self, PlaceAddNeighbourhood.self, PlaceEditNeighbourhood.self, PlaceVoid.self])
}

struct PlaceList: ParsableCommand {
  static let configuration = help(
    "list", "Các đơn vị trực thuộc địa bàn của cơ quan, hoặc của --in.", "What lies directly under the office's place, or under --in.",
    examples: """
      sovang place list --on 2023-01-12
      sovang place list --in 79 --on 2025-07-01
      """)

  @Option(help: .init(say("Theo bản đồ của ngày này.", "On the map of this day."), valueName: "date"))
  var on: String?

  @Option(name: .customLong("in"), help: .init(say("Nơi khác: mã hoặc tên.", "Another place: code or name."), valueName: "place"))
  var within: String?

  @Option(help: .init(say("Chỉ cấp này: province, district, commune, neighbourhood.", "Only this level."), valueName: "level"))
  var level: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let level = try self.level.map {
      try Session.parse($0, option: "--level") { text throws(EntryProblem) in try PlaceLevel(parsing: text) }
    }
    let parent = try within.map { try register.findPlace($0, on: day).id } ?? register.office().place?.id
    let places = try register.places(on: day, level: parent == nil ? level ?? .province : level, within: parent)
    if places.isEmpty {
      Terminal.talk(
        say(
          "Ngày \(Vietnamese.day(day)) không có đơn vị nào; thử ngày khác với --on.",
          "There is no unit on \(day); try another day with --on."))
    }
    try session.put(PlaceView.table(places))
  }
}

struct PlaceShow: ParsableCommand {
  static let configuration = help(
    "show", "Một đơn vị: thời gian, cấp trên, kế thừa.", "A unit: its days, what is around it, its successions.",
    examples: "sovang place show 27076 --on 2023-01-12 -O json")

  @Argument(help: .init(say("Mã hoặc tên.", "Code or name.")))
  var name: String

  @Option(help: .init(say("Theo bản đồ của ngày này.", "On the map of this day."), valueName: "date"))
  var on: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let location = try register.findPlace(name, on: day)
    let object = try PlaceView.json(location, on: day, in: register)
    try session.put(entry: object)
  }
}

struct PlaceFind: ParsableCommand {
  static let configuration = help(
    "find", "Đơn vị mang tên hoặc mã này: vào một ngày, hoặc qua mọi thời kỳ.",
    "The unit of this name or code on a day, or all of them through time.",
    examples: """
      sovang place find "Phường 7, Quận Phú Nhuận" --on 2023-01-12
      sovang place find 27076
      """)

  @Argument(help: .init(say("Mã hoặc tên.", "Code or name.")))
  var name: String

  @Option(help: .init(say("Theo bản đồ của ngày này.", "On the map of this day."), valueName: "date"))
  var on: String?

  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    guard on == nil else {
      let day = try session.day(on, option: "--on")
      return try session.put(PlaceView.table([try register.findPlace(name, on: day)]))
    }
    let found = try register.places(named: name)
    if found.isEmpty {
      let known = try register.places(on: try register.workingDay(), level: nil, within: try register.office().place?.id)
      throw RegisterError.place(text: name, .unknownPlaceEver(known: known.map(\.place.name)))
    }
    try session.put(PlaceView.table(found))
  }
}

struct PlaceAddNeighbourhood: ParsableCommand {
  static let configuration = help(
    "add-neighbourhood", "Ghi một khu phố, ấp của một phường, xã.", "Enter a neighbourhood of a ward.",
    examples: #"sovang place add-neighbourhood --ward "Phường 1" --name "Khu phố 3" --population 2650 --from 2023-01-01"#)

  @Option(help: .init(say("Phường, xã: mã hoặc tên.", "The ward: code or name."), valueName: "ward"))
  var ward: String

  @Option(help: .init(say("Tên khu phố.", "The neighbourhood's name."), valueName: "name"))
  var name: String

  @Option(help: .init(say("Số nhân khẩu.", "Its inhabitants."), valueName: "n"))
  var population: String?

  @Option(help: .init(say("Có từ ngày.", "Since this day."), valueName: "date"))
  var from: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let population = try self.population.map {
      try Session.parse($0, option: "--population") { text throws(EntryProblem) in
        try WholeNumber.parse(text, in: 0...WholeNumber.greatest)
      }
    }
    let day = try from.map { _ in try session.day(from, option: "--from") }
    let name = try Session.text(name, option: "--name")
    let id = try session.register().addNeighbourhood(name, ward: ward, population: population, from: day)
    try session.put(new: id, .object([.init("id", .int(Int(id.number))), .init("name", .string(name))]))
  }
}

struct AgencyCommand: ParsableCommand {
  static let configuration = help(
    "agency", "Các cơ quan đã ghi: tổ chức, ban hành.", "The agencies entered: organisers and issuers.", examples: "sovang agency list",
    [AgencyList.self])
}

struct AgencyList: ParsableCommand {
  static let configuration = help("list", "Các cơ quan.", "The agencies.", examples: "sovang agency list -O json")

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.put(PlaceView.table(agencies: try session.register(known).agencies()))
  }
}
