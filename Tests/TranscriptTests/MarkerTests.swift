import Testing

/// Somebody who must not be named is planted in the register, with marked words in all that is told of a person; no list, report, check or
/// message may hold one of them, in any format.
@Suite struct MarkerTests {
  @Test(arguments: try! MarkerTests.readings()) func `names no internal recipient`(_ name: String) throws {
    let command = try #require(try FormatTests.tree.get().commands.first { $0.name == name })
    let trial = try #require(Trial.of[name], "a trial for every command: \(name)")
    let formats = (command.formats ?? []).filter { $0 != "md" }.map(Self.option)
    let isPublished = command.arguments.contains { $0.names.contains("--public") }
    for outcome in try trial.run(name, with: formats + (isPublished ? ["--public", "--public -O json"] : []), planting: Self.planting) {
      #expect(outcome.status == trial.status, "\(name): \(outcome.talk)")
      for text in [outcome.output, outcome.talk] { #expect(!text.lowercased().contains("zqmat"), "\(name) tells it") }
    }
  }

  @Test func `the marked person is in the book, and told to the office in every format`() throws {
    let formats = ["text", "csv", "json", "html", "xlsx"]
    let outcomes = try Trial(.phuNhuan).run(
      "award list", with: formats.map { "--internal " + Self.option($0) } + ["-O csv"], planting: Self.planting)
    #expect(outcomes.map { $0.output.lowercased().contains("zqmat") } == [true, true, true, true, true, false])
  }

  /// Without this a list that has no line of the marked person would pass unasked.
  @Test(arguments: ["recipient list", "exemplar list", "unit member list", "training show", "hardship list", "ceremony programme"])
  func `the marked person is in the list, and told to the office`(_ name: String) throws {
    let trial = try #require(Trial.of[name])
    let outcome = try #require(try trial.run(name, with: ["--internal -O csv"], planting: Self.planting).first)
    #expect(outcome.output.lowercased().contains("zqmat"), "\(outcome.talk)")
  }

  /// Prints in this format; of a workbook or document what its parts say.
  private static func option(_ format: String) -> String {
    guard ["xlsx", "docx"].contains(format) else { return "-O \(format)" }
    return "-O \(format) > made.zip; status=$?; parts made.zip; exit $status"
  }

  /// Commands that read, as their help tells: those that can read the book as it was known on a day, and what is asked of a whole register.
  static func readings() throws -> [String] {
    let commands = try FormatTests.tree.get().commands
    let reading = commands.filter { $0.arguments.contains { $0.names.contains("--as-known-on") } }.map(\.name)
    return reading + ["status", "log", "check"].filter { !reading.contains($0) }
  }

  private static let planting = #"""
    set -e
    sovang decision add --number 99/QĐ-UBND --signed-on 2023-01-06 --issuer "UBND quận Phú Nhuận" > /dev/null
    cat > kin.csv <<END
    recipient,type,birthYear,ward,award,meritYear,unit,position,citation
    Zqmat Tên,cá nhân,1971,Phường 2,GK_HUYEN,2022,Zqmat Đơn vị,Zqmat chức vụ,Zqmat thành tích
    END
    sovang award import kin.csv --decision 99/QĐ-UBND
    printf 'recipient,type,birthYear,year,deed\nZqmat Tên,cá nhân,1971,2022,Zqmat thành tích\n' > guong-kin.csv
    sovang exemplar import guong-kin.csv
    ID=$(sovang query "SELECT max(id) FROM recipient" -O csv | tail -1)
    sovang recipient service add $ID --force bvdp --from 2020-01-01 > /dev/null
    sovang recipient edit $ID --visibility internal --reason "theo đề nghị của Công an phường"
    sovang hardship add $ID --ward P2 --need "Zqmat hoàn cảnh" --from 2023-12-01 > /dev/null
    sovang unit import <(printf 'ward,kind,name\nP2,Đội dân phòng,Đội kín\n')
    UNIT=$(sovang query "SELECT max(id) FROM security_unit" -O csv | tail -1)
    sovang unit member add $UNIT --name "Zqmat Tên" --birth-year 1971 --from 2021-01-01 > /dev/null
    sovang training add --title "Buổi kín" --held-on 2023-03-02 > /dev/null
    printf 'recipient,birthYear\nZqmat Tên,1971\n' > du-kin.csv
    for SESSION in $(sovang query "SELECT id FROM training_session" -O csv | tail -n +2); do sovang training attend $SESSION du-kin.csv; done
    for HELD in $(sovang query "SELECT id FROM ceremony" -O csv | tail -n +2); do
      sovang award confer --decision 99/QĐ-UBND --ceremony $HELD || true
    done
    sovang hold add --recipient "Zqmat Tên" --type individual --birth-year 1971 --ground inspection --from 2023-01-01 > /dev/null
    """#
}
