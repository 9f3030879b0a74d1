internal import RecognitionReports
internal import RecognitionStore

extension VerificationFinding {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }
}

extension CheckFinding {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }
}
