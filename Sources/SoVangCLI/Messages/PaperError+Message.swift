internal import RecognitionReports

extension PaperError {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }

  private var vietnamese: Message {
    switch self {
    case .noPDFTool:
      Message(
        "Máy này chưa có chương trình lập PDF (WeasyPrint hoặc Chromium).",
        "Cài đặt: sudo apt install weasyprint fonts-liberation2; hoặc in ra định dạng khác, như -O docx, -O html.")
    case .toolFailed(let tool, let why):
      Message("\(tool) không lập được PDF: \(Quoting.oneLine(why)).", "In ra -O html hoặc -O docx, và báo lại dòng này.")
    case .toolTooSlow(let tool, let seconds):
      Message(
        "\(tool) chưa lập xong PDF sau \(seconds) giây nên đã bị dừng.", "In ít dòng hơn mỗi lần, hoặc in ra -O docx, -O html.")
    case .cannotWrite(let why):
      Message("Không lập được văn bản: \(Vietnamese.reason(why)).", "Kiểm tra chỗ trống và quyền ghi trong thư mục tạm.")
    }
  }

  private var english: Message {
    switch self {
    case .noPDFTool:
      Message(
        "This machine has no program that makes PDF (WeasyPrint or Chromium).",
        "Install one: sudo apt install weasyprint fonts-liberation2; or print another format, such as -O docx, -O html.")
    case .toolFailed(let tool, let why):
      Message("\(tool) could not make the PDF: \(Quoting.oneLine(why)).", "Print -O html or -O docx, and report this line.")
    case .toolTooSlow(let tool, let seconds):
      Message(
        "\(tool) had not made the PDF after \(seconds) seconds and was ended.", "Print fewer lines at a time, or -O docx, -O html.")
    case .cannotWrite(let why):
      Message("The paper cannot be made: \(Quoting.oneLine(why)).", "Check the room and who may write in the temporary folder.")
    }
  }
}
