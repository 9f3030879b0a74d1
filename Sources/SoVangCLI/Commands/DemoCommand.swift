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

  @OptionGroup var common: CommonOptions

  /// The seed of the demonstration's draw. A real one is a public number that is announced before it is known.
  private static let seed = "XSTP-2023-01-09-DB-123456"
  private static let office = "UBND quận Phú Nhuận"
  private static let heldOn = "2023-01-12"

  func run() throws {
    let session = try Session(common)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sovang-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let register = try Register.create(
      path: folder.appendingPathComponent("sovang.db").path, office: Self.office, place: nil,
      on: try session.day(Self.heldOn, option: "--on"), hand: session.hand)
    let ceremony = try CeremonyFile.read(Array(DemoFiles.gathering.utf8), file: "hop-mat.yaml")
    let id = try register.add(ceremony).id
    let lot = LotReference(owner: .ceremony(id), position: nil)
    _ = try register.allocate(lot, by: AllocationPlan(weightedBy: .equal, method: .equal, seed: Self.seed))
    Terminal.talk(story)
    try session.put(YearReport(facts: try register.yearFacts(2022, by: .merit)))
  }

  /// What was run, so that a reader can repeat it.
  private var story: String {
    say("Đã chạy trên một sổ tạm, rồi xóa sổ đó:", "Ran on a throw-away register, gone now:") + """

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
