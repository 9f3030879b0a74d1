internal import RecognitionReports
internal import RecognitionStore

extension ProcessError {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }
}
