internal import Apportionment
internal import RecognitionReports

extension ApportionmentError {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }
}

extension DrawError {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }
}
