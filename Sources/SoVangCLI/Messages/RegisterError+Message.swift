internal import RecognitionReports
internal import RecognitionStore

extension RegisterError {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }
}
