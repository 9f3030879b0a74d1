import Recognition
import Testing

@testable import RecognitionStore

/// What follows a decision: certificates, money, and after a cancellation what comes back.
struct CertificateTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book(hand: .fixed("2023-07-01"))
    register = book.register
    try register.addSampleDecision()
    try register.enterAwards(
      .sample(), .sample("Lê Thị Bình", row: 3, ward: "Phường 2"), .sample("Hộ ông Tám", row: 4, type: .household, birthYear: nil))
  }

  private let day = CivilDate.day("2023-01-06")
  private let cancellation = Cancellation(
    ground: .a, decisionNumber: (try? DecisionNumber(parsing: "9/QĐ-UBND"))!, cancelledOn: .day("2023-03-01"))

  private func numbers() throws -> [Int?] { try register.awards().map { $0.certificate?.number } }

  @Test func `numbers of the golden book run on`() throws {
    #expect(try register.issueCertificates(for: .awards([Identifier(2)]), from: 1203, on: day).map(\.number) == [1203])
    #expect(try register.issueCertificates(for: .decision("57/QĐ-UBND"), from: nil, on: day).map(\.number) == [1204, 1205])
    #expect(try numbers() == [1204, 1203, 1205])
    try book.expectUnchanged {
      #expect(throws: ProcessError.allHaveCertificates) {
        try register.issueCertificates(for: .decision("57/QĐ-UBND"), from: nil, on: day)
      }
    }
  }

  @Test func `a number is never used again, not even when its certificate or award was struck out`() throws {
    _ = try register.issueCertificates(for: .decision("57/QĐ-UBND"), from: nil, on: day)
    try register.voidAward(Identifier(3), part: .certificate, reason: "viết nhầm")
    try register.voidAward(Identifier(2), reason: "ghi nhầm")
    for number in [2, 3] {
      #expect(throws: ProcessError.goldenNumberUsed(number, issuer: .samplePolice, next: 4)) {
        try register.issueCertificates(for: .awards([Identifier(3)]), from: number, on: day)
      }
    }
    #expect(try register.issueCertificates(for: .awards([Identifier(3)]), from: nil, on: day).map(\.number) == [4])
  }

  @Test func `no number is past the greatest, counted on or named`() throws {
    let greatest = Certificate.numbers.upperBound
    try book.expectUnchanged {
      #expect(throws: ProcessError.goldenNumberTooGreat(greatest + 1, greatest: greatest)) {
        try register.issueCertificates(for: .decision("57/QĐ-UBND"), from: greatest, on: day)
      }
    }
    #expect(try register.issueCertificates(for: .awards([Identifier(1)]), from: greatest, on: day).map(\.number) == [greatest])
    #expect(throws: ProcessError.goldenNumberTooGreat(greatest + 1, greatest: greatest)) {
      try register.issueCertificates(for: .awards([Identifier(2)]), from: nil, on: day)
    }
  }

  @Test func `the schema itself refuses a number twice`() throws {
    _ = try register.issueCertificates(for: .awards([Identifier(1)]), from: 7, on: day)
    try register.voidAward(Identifier(1), part: .certificate, reason: "viết nhầm")
    let issuer = try register.awards()[0].decision.issuerID
    #expect(throws: RegisterError.self) {
      try register.write("award certificate") { change in
        try CertificateTable.insert(Certificate(number: 7, issuedOn: day), of: Identifier(2), issuer: issuer, in: change)
      }
    }
  }

  @Test func `each issuer has numbers of its own`() throws {
    try register.enterAwards(
      .sample("Ngô Bảy", award: "GK_XA", decision: .number("9/QĐ-UBND", on: "2023-01-05", by: "UBND Phường 1")), decision: nil)
    _ = try register.issueCertificates(for: .decision("57/QĐ-UBND"), from: nil, on: day)
    #expect(try register.issueCertificates(for: .awards([Identifier(4)]), from: nil, on: day).map(\.number) == [1])
  }

  @Test func `an exchanged certificate has a number of its own and the earlier one stays`() throws {
    _ = try register.issueCertificates(for: .awards([Identifier(1)]), from: nil, on: day)
    let second = try register.replaceCertificate(of: Identifier(1), .exchange, number: nil, on: .day("2023-06-01"), reason: "sai tên")
    #expect(second.number == 2)
    #expect(try register.certificates(of: Identifier(1)).map(\.issue) == [.first, .exchange])
    #expect(try numbers()[0] == 2)
    try book.expectUnchanged {
      #expect(throws: ProcessError.noCertificate(award: 2)) {
        try register.replaceCertificate(of: Identifier(2), .reissue, number: nil, on: day, reason: "mất")
      }
      #expect(throws: ProcessError.beforeCertificate(award: 1, issuedOn: .day("2023-06-01"))) {
        try register.replaceCertificate(of: Identifier(1), .reissue, number: nil, on: day, reason: "mất")
      }
    }
  }

  @Test func `nothing goes out before the decision or after a cancellation`() throws {
    try register.cancel(Identifier(2), cancellation)
    try book.expectUnchanged {
      let early = CivilDate.day("2023-01-04")
      #expect(throws: ProcessError.beforeDecision(award: 1, signedOn: .day("2023-01-05"))) {
        try register.issueCertificates(for: .awards([Identifier(1)]), from: nil, on: early)
      }
      #expect(throws: ProcessError.beforeDecision(award: 1, signedOn: .day("2023-01-05"))) {
        try register.pay(.awards([Identifier(1)]), except: [], on: early, to: nil)
      }
      #expect(throws: RegisterError.alreadyCancelled(award: 2)) {
        try register.pay(.awards([Identifier(2)]), except: [], on: .day("2023-03-02"), to: nil)
      }
    }
  }

  @Test func `money is paid once, and only when it is known`() throws {
    try book.expectUnchanged {
      let gap = MoneyGap.coefficient(code: "GK_DV", .household, Validity(from: .day("2017-10-01"), to: .day("2023-12-31")))
      #expect(throws: ProcessError.moneyNotKnown(awards: [3], gaps: [gap])) {
        try register.pay(.decision("57/QĐ-UBND"), except: [], on: day, to: nil)
      }
    }
    let payments = try register.pay(.decision("57/QĐ-UBND"), except: [Identifier(3)], on: day, to: nil)
    #expect(payments.map(\.amount) == [Dong(450_000), Dong(450_000)])
    #expect(throws: ProcessError.alreadyPaid(award: 1, on: day)) {
      try register.pay(.awards([Identifier(1)]), except: [], on: day, to: nil)
    }
    #expect(throws: ProcessError.nothingToPay) { try register.pay(.decision("57/QĐ-UBND"), except: [Identifier(3)], on: day, to: nil) }
    try register.voidAward(Identifier(1), part: .payment, reason: "chưa nhận")
    #expect(try register.awards().map(\.isUnpaid) == [true, false, true])
  }

  @Test func `a cancellation asks back what the book knows went out`() throws {
    _ = try register.issueCertificates(for: .awards([Identifier(1)]), from: nil, on: day)
    _ = try register.pay(.awards([Identifier(1)]), except: [], on: day, to: nil)
    try register.cancel(Identifier(1), cancellation)
    try register.cancel(Identifier(2), cancellation)
    try register.cancel(Identifier(3), cancellation, recall: Recall(object: true, certificate: false, money: nil))
    let recalls = try register.awards().map { $0.recovery?.recall }
    #expect(
      recalls == [
        Recall(certificate: true, money: Dong(450_000)), Recall(), Recall(object: true, certificate: false),
      ])
    #expect(try register.awards().map { $0.recovery?.isOutstanding } == [true, nil, true])
  }

  @Test func `nothing goes out on a day that has not come`() throws {
    let tomorrow = CivilDate.day("2023-07-02")
    let notYet = ProcessError.notYet(tomorrow, today: .day("2023-07-01"))
    _ = try register.issueCertificates(for: .awards([Identifier(1)]), from: nil, on: day)
    try book.expectUnchanged {
      #expect(throws: notYet) { try register.issueCertificates(for: .awards([Identifier(2)]), from: nil, on: tomorrow) }
      #expect(throws: notYet) {
        try register.replaceCertificate(of: Identifier(1), .reissue, number: nil, on: tomorrow, reason: "mất")
      }
      #expect(throws: notYet) { try register.pay(.awards([Identifier(2)]), except: [], on: tomorrow, to: nil) }
    }
    #expect(try register.pay(.awards([Identifier(2)]), except: [], on: .day("2023-07-01"), to: nil).count == 1)
  }

  @Test func `a certificate made out tells its award`() throws {
    let issued = try register.issueCertificates(for: .decision("57/QĐ-UBND"), from: 9, on: day)
    #expect(issued.map(\.awardID) == [Identifier(1), Identifier(2), Identifier(3)] && issued.map(\.number) == [9, 10, 11])
  }

  @Test func `a payment or certificate struck out after the cancellation is no longer asked back`() throws {
    _ = try register.issueCertificates(for: .awards([Identifier(1)]), from: nil, on: day)
    _ = try register.pay(.awards([Identifier(1), Identifier(2)]), except: [], on: day, to: nil)
    try register.cancel(Identifier(1), cancellation)
    try register.cancel(Identifier(2), cancellation, recall: Recall(object: true, money: Dong(300_000)))
    try register.voidAward(Identifier(1), part: .payment, reason: "chưa chi")
    #expect(try register.findAward(Identifier(1)).recovery?.recall == Recall(certificate: true))
    try register.voidAward(Identifier(1), part: .certificate, reason: "chưa viết")
    #expect(try register.findAward(Identifier(1)).recovery?.recall == Recall())
    try register.voidAward(Identifier(2), part: .payment, reason: "chưa chi")
    let told = try register.findAward(Identifier(2)).recovery?.recall
    #expect(told == Recall(object: true))
    #expect(try register.verify().isEmpty)
  }

  @Test func `what came back cannot be struck out as never given`() throws {
    _ = try register.pay(.awards([Identifier(1)]), except: [], on: day, to: nil)
    try register.cancel(Identifier(1), cancellation)
    try register.recover(Identifier(1), [Recovery(.money(Dong(50_000)), receivedOn: .day("2023-03-10"))])
    try book.expectUnchanged {
      #expect(throws: ProcessError.cameBackAlready(award: 1)) {
        try register.voidAward(Identifier(1), part: .payment, reason: "chưa chi")
      }
    }
  }

  @Test func `the schema itself refuses a recall that asks nothing back`() throws {
    try register.cancel(Identifier(1), cancellation)
    #expect(throws: RegisterError.self) {
      try register.write("award cancel") { try RecallTable.insert(Recall(), of: 1, in: $0) }
    }
  }

  @Test func `money comes back in parts and not beyond what is due`() throws {
    _ = try register.pay(.awards([Identifier(1)]), except: [], on: day, to: nil)
    try register.cancel(Identifier(1), cancellation, recall: Recall(object: true, certificate: false, money: Dong(300_000)))
    let march = CivilDate.day("2023-03-10")
    try register.recover(Identifier(1), [Recovery(.money(Dong(200_000)), receivedOn: march)])
    try book.expectUnchanged {
      #expect(throws: ProcessError.moreThanDue(award: 1, due: Dong(300_000), came: Dong(200_000))) {
        try register.recover(Identifier(1), [Recovery(.money(Dong(100_001)), receivedOn: march)])
      }
      #expect(throws: ProcessError.moreThanDue(award: 1, due: Dong(300_000), came: Dong(260_000))) {
        let part = Recovery(.money(Dong(60_000)), receivedOn: march)
        try register.recover(Identifier(1), [part, part])
      }
      #expect(throws: ProcessError.beforeCancellation(award: 1, cancelledOn: .day("2023-03-01"))) {
        try register.recover(Identifier(1), [Recovery(.object, receivedOn: .day("2023-02-28"))])
      }
      #expect(throws: RegisterError.notCancelled(award: 2)) {
        try register.recover(Identifier(2), [Recovery(.object, receivedOn: march)])
      }
    }
    try register.recover(Identifier(1), [Recovery(.object, receivedOn: march), Recovery(.money(Dong(100_000)), receivedOn: march)])
    #expect(try register.findAward(Identifier(1)).recovery?.isOutstanding == false)
  }

  @Test func `no more is asked back than was paid, and nothing comes back that is not asked for`() throws {
    _ = try register.pay(.awards([Identifier(1)]), except: [], on: day, to: nil)
    let march = CivilDate.day("2023-03-10")
    try book.expectUnchanged {
      #expect(throws: ProcessError.recallsMoreThanPaid(award: 1, paid: Dong(450_000))) {
        try register.cancel(Identifier(1), cancellation, recall: Recall(money: Dong(450_001)))
      }
      #expect(throws: ProcessError.recallsMoreThanPaid(award: 2, paid: nil)) {
        try register.cancel(Identifier(2), cancellation, recall: Recall(money: Dong(1)))
      }
    }
    try register.cancel(Identifier(2), cancellation)
    for what in [Recovery.What.object, .certificate, .money(Dong(1))] {
      #expect(throws: ProcessError.notDue(award: 2, what)) {
        try register.recover(Identifier(2), [Recovery(what, receivedOn: march)])
      }
    }
  }

  @Test func `a paid award is cancelled in law, not struck out`() throws {
    _ = try register.pay(.awards([Identifier(1)]), except: [], on: day, to: nil)
    let payment = Payment(amount: Dong(450_000), paidOn: day)
    try book.expectUnchanged {
      #expect(throws: ProcessError.paymentStands(award: 1, payment, isCancelled: false)) {
        try register.voidAward(Identifier(1), reason: "ghi nhầm")
      }
    }
    try register.voidAward(Identifier(1), part: .payment, reason: "chưa chi")
    #expect(try register.voidAward(Identifier(1), reason: "ghi nhầm").id.number == 1)
  }

  @Test func `a cancellation is struck out once nothing that came back hangs on it`() throws {
    try register.cancel(Identifier(1), cancellation, recall: Recall(object: true))
    let recovery = Recovery(.object, receivedOn: .day("2023-03-10"))
    try register.recover(Identifier(1), [recovery])
    try book.expectUnchanged {
      for part in [Register.AwardPart.cancellation, .whole] {
        #expect(throws: ProcessError.recoveriesStand(award: 1, [recovery])) {
          try register.voidAward(Identifier(1), part: part, reason: "nhầm người")
        }
      }
    }
    try register.voidAward(Identifier(1), part: .recovery, reason: "nhầm người")
    try register.voidAward(Identifier(1), part: .cancellation, reason: "nhầm người")
    #expect(try register.findAward(Identifier(1)).recovery == nil)
    try register.cancel(Identifier(1), cancellation, recall: Recall(object: true))
    #expect(try register.findAward(Identifier(1)).recovery?.recoveries == [])
    #expect(try register.verify().isEmpty)
  }

  @Test func `an office rounds in its own way from then on`() throws {
    let register = try book.register(in: .fixed("2024-08-01"))
    try register.addSampleDecision("60/QĐ-UBND", on: "2024-08-01")
    for (index, rounding) in [MoneyRounding.nearest, .none, .up].enumerated() {
      try register.setRewardRounding(rounding, reason: nil)
      try register.enterAwards(.sample("Người \(index)", row: 2, year: 2023), decision: "60/QĐ-UBND")
    }
    #expect(try register.awards().suffix(3).map(\.award.money) == [Dong(700_000), Dong(702_000), Dong(710_000)])
    try book.expectUnchanged { try register.setRewardRounding(.up, reason: nil) }
    try register.enterAwards(.sample("Người 0", row: 2, year: 2023), decision: "60/QĐ-UBND", options: .init(update: true))
    #expect(try register.findAward(Identifier(4)).award.money == Dong(700_000), "the same list later leaves it alone")
  }
}
