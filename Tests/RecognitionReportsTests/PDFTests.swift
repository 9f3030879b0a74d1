import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `A page as PDF` {
  static let path = ProcessInfo.processInfo.environment["PATH"] ?? ""

  /// A program that stands in for the one that makes PDF.
  private func standIn(_ script: String, _ body: (PDFTool) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stand-in-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: "\(folder)/weasyprint"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/weasyprint")
    try body(try #require(PDFTool.found(in: "/nowhere:\(folder):/bin")))
  }

  @Test func `is made by the first tool on the path`() throws {
    #expect(PDFTool.found(in: "/nowhere:") == nil)
    try standIn("true") { #expect($0.kind == .weasyPrint && $0.path.hasSuffix("/weasyprint")) }
  }

  @Test func `is what the tool makes of the whole page, in a folder that is gone afterwards`() throws {
    try standIn("(printf %%PDF; pwd; stat -c %a . ; cat \"$3\") > \"$4\"") { tool in
      let lines = String(decoding: try tool.pdf(of: "<p>Hằng</p>"), as: UTF8.self).split(separator: "\n").map(String.init)
      #expect(lines.dropFirst() == ["700", "<p>Hằng</p>"])
      #expect(!FileManager.default.fileExists(atPath: String(lines[0].dropFirst(4))))
    }
  }

  @Test func `is made without a network`() throws {
    try standIn("(printf %%PDF; echo \"$http_proxy $https_proxy\") > \"$4\"") { tool in
      let said = String(decoding: try tool.pdf(of: ""), as: UTF8.self)
      #expect(said == "%PDFhttp://127.0.0.1:9 http://127.0.0.1:9\n")
    }
  }

  @Test func `is not made by a tool that fails, makes something else or nothing`() throws {
    try standIn("echo one >&2; echo last words >&2; exit 3") { tool in
      #expect(throws: PaperError.toolFailed(tool: "WeasyPrint", why: "last words")) { try tool.pdf(of: "") }
    }
    try standIn("echo no > \"$4\"") { tool in
      #expect(throws: PaperError.toolFailed(tool: "WeasyPrint", why: "")) { try tool.pdf(of: "") }
    }
    try standIn("true") { tool in
      #expect(throws: PaperError.toolFailed(tool: "WeasyPrint", why: "")) { try tool.pdf(of: "") }
    }
  }

  @Test func `is not waited for without end`() throws {
    try standIn("sleep 600") { tool in
      #expect(throws: PaperError.toolTooSlow(tool: "WeasyPrint", seconds: 1)) { try tool.pdf(of: "", patience: 1) }
    }
  }

  @Test func `is not waited for by what its tool leaves behind, which ends with it`() throws {
    let noted = FileManager.default.temporaryDirectory.appending(path: "left-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: noted) }
    try standIn("sleep 600 & echo $! > \(noted.path); echo %PDF-1.7 > \"$4\"") { tool in
      let began = ContinuousClock.now
      let paper = try tool.pdf(of: "")
      #expect(paper == Array("%PDF-1.7\n".utf8))
      #expect(ContinuousClock.now - began < .seconds(60))
    }
    let number = try String(contentsOf: noted, encoding: .utf8).trimmingCharacters(in: .newlines)
    let left = try #require(pid_t(number))
    let isZombieOrGone = { (try? String(contentsOfFile: "/proc/\(left)/stat", encoding: .utf8)).map { $0.contains(") Z ") } ?? true }
    for _ in 0..<200 where !isZombieOrGone() { usleep(10_000) }
    #expect(isZombieOrGone())
  }
}

/// What comes out of the real tool, read by another program; where either is not installed there is nothing to read.
@Suite(.enabled(if: PrintedPaper.canBeRead)) struct `A printed paper` {
  private static let paper = Result {
    try PrintedPaper(
      YearReport(
        facts: .full, previous: .previous,
        paper: PaperDetails(
          superior: "UBND Thành phố Hồ Chí Minh", number: .mock("5/BC-UBND"), signedOn: .mock("2023-01-05"), signer: "Nguyễn Đông Tùng",
          signingForm: .forTheChair)
      ).page(.mock()))
  }

  @Test func `is of A4 and keeps to the margins of official papers`() throws {
    let paper = try Self.paper.get()
    #expect(paper.sheets.count > 3)
    for sheet in paper.sheets {
      #expect(abs(sheet.width - 595.3) < 1 && abs(sheet.height - 841.9) < 1)
      // 30 mm to the left, 15 to 20 to the right, 20 above; the number of the sheet stands above, its foot below.
      #expect(sheet.words.allSatisfy { $0.left > 84 && $0.right < 595.3 - 42.5 })
    }
    for sheet in paper.sheets.dropLast() {
      let body = sheet.words.filter { $0.top > 54 && $0.bottom < 841.9 - 71 }
      #expect(body.count > sheet.words.count / 4)
    }
  }

  @Test(arguments: [
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12.0, true, false), ("Độc lập - Tự do - Hạnh phúc", 13, true, false),
    ("QUẬN PHÚ NHUẬN", 12, true, false), ("UBND THÀNH PHỐ HỒ CHÍ MINH", 12, false, false), ("Số: 05/BC-UBND", 13, false, false),
    ("Phú Nhuận, ngày 05 tháng 01 năm 2023", 13, false, true), ("BÁO CÁO", 14, true, false), ("Tổng kết phong trào", 14, true, false),
    ("I. Đặc điểm tình hình", 13, true, false), ("Địa bàn: Quận Phú Nhuận", 13, false, false), ("KT. CHỦ TỊCH", 13, true, false),
    ("Nguyễn Đông Tùng", 13, true, false), ("Nơi nhận:", 12, true, true), ("- Lưu: VT.", 11, false, false), ("Phụ lục", 14, true, false),
    ("(Kèm theo Báo cáo số 05/BC-UBND", 13, false, true),
  ]) func `sets its parts as the decree asks`(text: String, size: Double, isBold: Bool, isItalic: Bool) throws {
    let runs = try Self.paper.get().runs.filter { $0.text.contains(text) && $0.isBold == isBold && $0.isItalic == isItalic }
    #expect(runs.contains { abs($0.size - size) < 0.15 }, "\(text): \(runs)")
  }

  @Test func `embeds its fonts and can be read and searched as composed Vietnamese`() throws {
    let paper = try Self.paper.get()
    #expect(!paper.fonts.isEmpty && paper.fonts.allSatisfy { $0.hasPrefix("yes") }, "\(paper.fonts)")
    let text = paper.text
    #expect(text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8))
    #expect(text.contains("Độc lập - Tự do - Hạnh phúc") && text.contains("quần chúng tiêu biểu"))
  }

  @Test func `has on every sheet whose it is, of when, of which book and which sheet of how many`() throws {
    let sheets = try Self.paper.get().text.split(separator: "\u{C}").map(String.init).filter { $0.contains("Trang") }
    #expect(try sheets.count == Self.paper.get().sheets.count)
    for (index, sheet) in sheets.enumerated() {
      #expect(sheet.contains("Trang \(index + 1)/\(sheets.count)"))
      for words in ["UBND quận Phú Nhuận", "năm thành tích", YearFacts.fingerprint, "08:30"] { #expect(sheet.contains(words), "\(words)") }
    }
  }

  @Test func `of a list of 300 lines repeats its titles on every sheet`() throws {
    let rows = (1...300).map {
      [Table.Cell.number($0), .text("Công Tằng Tôn Nữ Nguyễn Phước Thị Bích Huyền Trân Hồng Ngọc"), .text("Phường \($0)")]
    }
    let columns: [Table.Column] = [.plainNumber("n", "TT"), .init("name", "Họ và tên"), .init("ward", "Địa bàn")]
    let paper = try PrintedPaper(Page(lists: [Table(columns: columns, rows: rows)], from: nil, .mock()))
    let sheets = paper.text.split(separator: "\u{C}").filter { $0.contains("Phường") }
    #expect(sheets.count > 5 && sheets.allSatisfy { $0.contains("Họ và tên") })
    #expect(sheets.joined().components(separatedBy: "Hồng Ngọc").count == 301)
  }
}
