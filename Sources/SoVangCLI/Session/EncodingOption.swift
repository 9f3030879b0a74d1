internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import VietnameseText

/// In which encoding a file is that is to be entered.
struct EncodingOption: ParsableArguments {
  @Option(
    help: .init(
      say(
        "Bảng mã của tệp: tcvn3, vni, windows-1258; utf-8 là giữ nguyên mọi chữ.",
        "The file's encoding: tcvn3, vni, windows-1258; utf-8 takes every text as it stands."), valueName: "encoding"))
  var encoding: String?

  func stated() throws -> StatedEncoding {
    guard let encoding else { return .unstated }
    do {
      return try StatedEncoding(parsing: encoding)
    } catch {
      throw UsageProblem.unknownWord(option: "--encoding", value: encoding, known: StatedEncoding.words)
    }
  }
}

extension LegacyText.Encoding {
  /// As officers know it.
  var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .windows1258: "Windows-1258"
    }
  }
}
