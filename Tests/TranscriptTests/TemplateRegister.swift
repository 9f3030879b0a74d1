import Foundation

/// A register that many transcripts begin with; each is made once for a run of the tests.
enum TemplateRegister: String, CaseIterable {
  /// The register of UBND quận Phú Nhuận on the map of 12 January 2023, nothing entered.
  case phuNhuan = "phu-nhuan"
  /// With the gathering of that day recorded.
  case gathering
  /// And its 170 gifts divided equally, the gift left over drawn.
  case allocated
  /// The gathering and one decision with four awards.
  case awards
  /// The register of the city, on the same map.
  case city

  /// The register's file.
  func bytes() throws -> Data {
    switch self {
    case .phuNhuan: try Self.madePhuNhuan.get()
    case .gathering: try Self.madeGathering.get()
    case .allocated: try Self.madeAllocated.get()
    case .awards: try Self.madeAwards.get()
    case .city: try Self.madeCity.get()
    }
  }

  static let gatheringFile = Repository.root.appending(path: "Tests/RecognitionExchangeTests/Fixtures/phu-nhuan-2023-01-12.yaml")

  private static let madePhuNhuan = made(#"sovang init --office "UBND quận Phú Nhuận" --on 2023-01-12"#)
  private static let madeGathering = made("sovang ceremony add \(gatheringFile.path)", on: madePhuNhuan)
  private static let madeAllocated = made("sovang gift allocate --ceremony 1 --by equal --seed test", on: madeGathering)
  private static let madeAwards = made(enterAwards, on: madeGathering)
  private static let madeCity = made(#"sovang init --office "UBND Thành phố Hồ Chí Minh" --place 79 --on 2023-01-12"#)

  private static let enterAwards = """
    set -e
    sovang decision add --number 57/QĐ-UBND --signed-on 2023-01-05 --issuer "UBND quận Phú Nhuận"
    cat > ds.csv <<END
    recipient,type,birthYear,ward,award,meritYear,citation
    Nguyễn Văn An,cá nhân,1970,Phường 1,GK_HUYEN,2022,Bắt cướp trên đường Phan Đình Phùng
    Trần Thị Bình,cá nhân,1982,Phường 4,GK_HUYEN,2022,Vận động nhân dân giữ gìn trật tự
    Tổ dân phố 3,tập thể,,Phường 1,GK_HUYEN,2022,Giữ vững địa bàn không có tệ nạn
    Hộ ông Lê Văn Cường,hộ gia đình,,Phường 7,GK_HUYEN,2022,Hiến đất mở hẻm
    END
    sovang award import ds.csv --decision 57/QĐ-UBND
    """

  private struct Failed: Error, CustomStringConvertible {
    let command: String
    let outcome: Transcript.Outcome
    var description: String { "The template register could not be made: \(command)\n\(outcome.talk)" }
  }

  private static func made(_ command: String, on base: Result<Data, any Error>? = nil) -> Result<Data, any Error> {
    Result {
      let place = try Workplace()
      defer { place.remove() }
      if let base { try place.put(base.get(), as: "sovang.db") }
      let outcome = try place.run(command)
      guard outcome.status == 0 else { throw Failed(command: command, outcome: outcome) }
      return try Data(contentsOf: place.folder.appending(path: "sovang.db"))
    }
  }
}
