internal import Apportionment
internal import ArgumentParser
internal import Foundation
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

/// The exit codes, as documented: done, failed or found something, cancelled, not authorised, used wrongly.
enum ExitStatus {
  static let failed: Int32 = 1
  static let notAuthorised: Int32 = 4
  static let usage: Int32 = 64
}

/// A check found something: everything is printed already.
struct FoundSomething: Error {}

/// Everything that keeps a list from being used, and where in a workbook it stands.
struct PlacedFindings: Error {
  let all: [Finding]
  let origin: ListOrigin?
}

/// What an error says and with which code the program ends.
struct Failure {
  let text: String
  let status: Int32

  init?(_ error: any Error) {
    let language = Speech.language
    switch error {
    case is ReaderLeft, is FoundSomething: (text, status) = ("", ExitStatus.failed)
    case let error as Findings: (text, status) = (error.all.map { $0.line(in: language) }.joined(separator: "\n"), ExitStatus.failed)
    case let error as PlacedFindings:
      (text, status) = (error.all.map { $0.line(in: language, from: error.origin) }.joined(separator: "\n"), ExitStatus.failed)
    case let error as Finding: (text, status) = (error.line(in: language), ExitStatus.failed)
    case let error as RegisterError: (text, status) = (error.message(in: language).text, Self.status(of: error))
    case let error as ProcessError: (text, status) = (error.message(in: language).text, ExitStatus.failed)
    case let error as ApportionmentError: (text, status) = (error.message(in: language).text, ExitStatus.failed)
    case let error as DrawError: (text, status) = (error.message(in: language).text, ExitStatus.failed)
    case let error as TemplateProblem: (text, status) = (error.message(in: language).text, ExitStatus.failed)
    case let error as PaperError: (text, status) = (error.message(in: language).text, ExitStatus.failed)
    case let error as WorkbookError: (text, status) = (error.message(in: language).text, ExitStatus.failed)
    case let error as UsageProblem: (text, status) = (error.message(in: language).text, Self.status(of: error))
    default: return nil
    }
  }

  private static func status(of error: RegisterError) -> Int32 {
    switch error {
    case .cannotRead, .cannotWrite: ExitStatus.notAuthorised
    default: ExitStatus.failed
    }
  }

  private static func status(of problem: UsageProblem) -> Int32 {
    switch problem {
    case .cannotReadFile(_, why: notPermitted), .cannotWriteFile(_, why: notPermitted): ExitStatus.notAuthorised
    case .noRegister, .fileExists, .cannotReadFile, .fileTooLarge, .cannotWriteFile, .cannotPrint: ExitStatus.failed
    default: ExitStatus.usage
    }
  }

  private static let notPermitted = String(cString: strerror(EACCES))
}
