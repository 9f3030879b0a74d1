internal import Apportionment
internal import ArgumentParser
internal import Foundation
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct DemoCommand: ParsableCommand {
  static let configuration = help(
    "demo", "Chạy thử cả công việc trên một sổ tạm: buổi họp mặt 12/01/2023 của quận Phú Nhuận.",
    "The whole job on a throw-away register: the gathering of 12 January 2023 in quận Phú Nhuận.",
    examples: """
      sovang demo
      sovang demo -O json
      """)

  @Option(
    help: .init(
      say("Giữ sổ và tệp đầu vào trong thư mục mới này.", "Keep the register and its input in this new folder."), valueName: "folder"))
  var keep: String?

  @OptionGroup var common: CommonOptions<EveryFormat>

  /// The seed of the demonstration's draw. A real one is a public number that is announced before it is known.
  private static let seed = "XSTP-2023-01-09-DB-123456"
  private static let office = "UBND quận Phú Nhuận"
  private static let heldOn = "2023-01-12"

  func run() throws {
    let session = try Session(common)
    let folder = keep ?? "\(FileManager.default.temporaryDirectory.path)/sovang-demo-\(UUID().uuidString)"
    try Self.makeFolder(folder)
    defer { if keep == nil { try? FileManager.default.removeItem(atPath: folder) } }
    if keep != nil { try Session.write(DemoFiles.gathering, to: "\(folder)/hop-mat.yaml") }
    let register = try Register.create(
      path: "\(folder)/sovang.db", office: Self.office, place: nil, on: try session.day(Self.heldOn, option: "--on"),
      hand: session.hand)
    let ceremony = try CeremonyFile.read(Array(DemoFiles.gathering.utf8), file: "hop-mat.yaml")
    let id = try register.add(ceremony).id
    let lot = LotReference(owner: .ceremony(id), position: nil)
    _ = try register.allocate(lot, by: AllocationPlan(weightedBy: .equal, method: .equal, seed: Self.seed))
    Terminal.talk(story)
    try session.put(YearReport(facts: try register.yearFacts(2022, by: .merit)))
  }

  private static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw UsageProblem.cannotWriteFile(path: path, why: Session.reason(error))
    }
  }

  /// What was run, so that a reader can repeat it.
  private var story: String {
    let place = keep.map { say("Đã chạy trong \($0):", "Ran in \($0):") }
    return (place ?? say("Đã chạy trên một sổ tạm, rồi xóa sổ đó:", "Ran on a throw-away register, gone now:")) + """

        sovang init --office "\(Self.office)" --on \(Self.heldOn)
        sovang ceremony add hop-mat.yaml
        sovang gift allocate --ceremony 1 --by equal --seed \(Self.seed)
        sovang report year 2022

      """
      + say(
        "Chia đều vì quân số từng phường khi ấy chưa có số liệu; phần dư được bốc thăm theo số minh họa ở trên.",
        "Divided equally, since no strength per ward is known of that day; the gift left over is drawn by the sample seed above.")
  }
}
