import Testing

@testable import Recognition

/// Reasons that would tell who informed on somebody are not published; others are.
struct TipOffTests {
  @Test(arguments: [
    "Tố giác băng trộm xe", "to giac toi pham", "Báo tin kịp thời về kẻ gian", "Cung cấp thông tin giúp phá án",
    "Cung cấp nhiều thông tin giúp bắt băng trộm", "Báo công an về kẻ trộm", "Báo ngay cho Công an phường", "Cộng tác viên Công an",
  ])
  func `a reason that tells of an informer is withheld`(_ reason: String) {
    #expect(TipOff.isTold(in: reason) && TipOff.published(reason) == nil)
  }

  @Test(arguments: [
    "Bắt cướp ở chợ", "Giữ vững địa bàn không có tệ nạn", "Phối hợp Công an phường bảo vệ an ninh",
    "Cung cấp 20 bình chữa cháy cho khu phố",
    "Ứng dụng công nghệ thông tin",
  ])
  func `another reason is told`(_ reason: String) {
    #expect(!TipOff.isTold(in: reason) && TipOff.published(reason) == reason)
  }

  @Test func `nothing is told of no reason`() {
    #expect(TipOff.published(nil) == nil)
  }
}
