internal import ArgumentParser

struct GiftCommand: ParsableCommand {
  static let configuration = help(
    "gift", "Quà: chia, phân bổ, ký nhận, đối chiếu.", "Gifts: split, allocate, hand over, reconcile.",
    examples: """
      sovang gift split --pool 170 phuong.csv -O json
      sovang gift allocate --ceremony 1 --by strength
      sovang gift draw --ceremony 1 --seed XSTP-2023-01-09-DB-123456
      sovang gift sheet --ceremony 1 --ward "Phường 1"
      sovang gift handover --ceremony 1 ky-nhan.csv
      sovang gift reconcile --ceremony 1
      """,
    [
      GiftSplit.self, GiftAllocate.self, GiftDraw.self, GiftNominate.self, GiftSheetCommand.self, GiftHandoverCommand.self,
      GiftReturnCommand.self, GiftReconcile.self, GiftList.self, GiftShow.self, GiftVoid.self, GiftProgrammeCommand.self,
    ])
}
