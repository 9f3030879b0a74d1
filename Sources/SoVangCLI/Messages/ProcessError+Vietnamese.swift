internal import Recognition
internal import RecognitionStore

extension ProcessError {
  var vietnamese: Message {
    switch self {
    case .unknownProposal(let text):
      Message(
        "Sổ chưa có tờ trình \(Vietnamese.quoted(text)).",
        "Tra bằng lệnh sovang proposal list; vào sổ bằng sovang proposal add --number … --submitted-on … --proposer … --to ….")
    case .ambiguousProposal(let text, let candidates):
      Message(
        "Có \(Vietnamese.number(candidates.count)) tờ trình cùng số \(Vietnamese.quoted(text)): "
          + "\(Vietnamese.list(candidates.map(Vietnamese.slashed), separator: "; ")).",
        "Ghi số mục đứng trước dấu hai chấm thay cho số tờ trình.")
    case .proposalNumberTaken(let number, let proposer, let year, let proposal):
      Message(
        "\(Quoting.oneLine(proposer)) đã có tờ trình số \(Quoting.oneLine(number)) năm \(year); mỗi số chỉ dùng một lần trong năm.",
        "Xem lại bằng lệnh: sovang proposal show \(proposal).")
    case .noSuchLine(let line, let proposal):
      Message("Tờ trình ở mục số \(proposal) không có dòng số \(line).", "Xem số dòng bằng lệnh: sovang proposal show \(proposal).")
    case .noLinesLeft(let proposal):
      Message(
        "Tờ trình ở mục số \(proposal) không còn dòng nào chưa có kết quả.",
        "Nêu các dòng cần ghi lại kết quả bằng --lines; xem: sovang proposal show \(proposal).")
    case .lineIsDrafted(let line, let draft):
      Message(
        "Dòng số \(line) đã nằm trong dự thảo quyết định số \(draft).",
        "Muốn thay đổi, gạch bỏ dự thảo trước: sovang decision draft void \(draft) --reason ….")
    case .lineIsSigned(let line, let award):
      Message(
        "Dòng số \(line) đã ký thành khen thưởng số \(award).",
        "Nếu ghi nhầm, gạch bỏ khen thưởng trước: sovang award void \(award) --reason ….")
    case .notALowerAward(let code, let than, let line):
      Message(
        "\(code) không thấp hơn \(than) đã đề nghị ở dòng số \(line), nên không phải là hạ mức.",
        "Nêu hình thức thấp hơn bằng --award; muốn nâng mức phải có tờ trình mới.")
    case .askedTwice(let proposal, let line, let otherProposal, let other):
      Message(
        "Dòng \(line) của tờ trình ở mục số \(proposal) và dòng \(other) của tờ trình ở mục số \(otherProposal) đề nghị cùng một khen thưởng "
          + "cho cùng một đối tượng, cùng năm, cùng một thành tích.",
        "Nếu là một thành tích, bỏ một dòng: sovang proposal decide \(proposal) --lines \(line) --outcome refused --on NGÀY --reason LÝ-DO; nếu là hai, ghi rõ hai thành tích "
          + "khác nhau trong tờ trình.")
    case .signedBeforeDecided(let day):
      Message("Có dòng của dự thảo đến ngày \(Vietnamese.day(day)) mới được đồng ý; không thể ký trước ngày đó.", "Kiểm tra lại ngày ký.")
    case .decidedBeforeSubmitted(let day):
      Message("Tờ trình đề ngày \(Vietnamese.day(day)), không thể có kết quả hay ký trước ngày đó.", "Kiểm tra lại ngày.")
    case .moreThanMembers(let members, let present, let written):
      Message(
        "Hội đồng có \(members) thành viên, không thể có \(present) người dự và \(written) ý kiến bằng văn bản.",
        "Chỉ tính ý kiến bằng văn bản của người vắng mặt; kiểm tra lại các số.")
    case .moreVotesThanVoters(let votes, let voters):
      Message(
        "Có \(votes) phiếu cho một nội dung nhưng chỉ có \(voters) người dự họp hoặc gửi ý kiến.",
        "Ghi --vote theo dạng NỘI-DUNG=tán thành/không tán thành/phiếu trắng.")
    case .votedTwice(let subject):
      Message("Mỗi phiên họp chỉ bỏ phiếu một lần cho \(Vietnamese.quoted(subject)) mà có hai kết quả.", "Bỏ kết quả ghi nhầm.")
    case .noMeeting(let proposal):
      Message("Tờ trình ở mục số \(proposal) chưa có phiên họp hội đồng nào.", "Xem bằng lệnh: sovang proposal show \(proposal).")
    case .severalIssuers(let issuers):
      Message(
        "Các tờ trình này gửi những cơ quan khác nhau: \(Vietnamese.list(issuers, separator: "; ")).",
        "Lập mỗi dự thảo cho một cơ quan ban hành.")
    case .nothingToDraft(let proposals):
      Message(
        "Không có dòng nào đã đồng ý mà chưa nằm trong dự thảo nào.",
        "Xem các dòng: \(Vietnamese.list(proposals.map { "sovang proposal show \($0)" }, separator: "; ")); các dự thảo: "
          + "sovang decision draft list.")
    case .draftIsSigned(let draft, let decision):
      Message("Dự thảo số \(draft) đã được ký thành quyết định \(decision).", "Xem bằng lệnh: sovang decision show \(decision).")
    case .draftIsEmpty(let draft):
      Message(
        "Dự thảo số \(draft) không còn dòng nào: các dòng đã được lập dự thảo khác hoặc xét lại.",
        "Gạch bỏ dự thảo này: sovang decision draft void \(draft) --reason ….")
    case .beforeDecision(let award, let signedOn):
      Message(
        "Khen thưởng số \(award) được quyết định ngày \(Vietnamese.day(signedOn)); bằng và tiền thưởng không thể có trước ngày đó.",
        "Kiểm tra lại ngày.")
    case .conferredBeforeDecision(let award, let signedOn, let ceremony, let heldOn):
      Message(
        "Buổi lễ số \(ceremony) tổ chức ngày \(Vietnamese.day(heldOn)), khen thưởng\(award.map { " số \($0)" } ?? "") đến ngày \(Vietnamese.day(signedOn)) mới "
          + "được quyết định, nên không thể trao ở đó.",
        "Nêu buổi lễ khác: sovang ceremony list; nếu ngày của buổi lễ ghi sai: sovang ceremony edit \(ceremony) --held-on … --reason ….")
    case .notYet(let day, let today):
      Message(
        "Ngày \(Vietnamese.day(day)) chưa đến, hôm nay là \(Vietnamese.day(today)); sổ chỉ ghi việc đã làm.",
        "Kiểm tra lại ngày, hoặc ghi khi việc đã xong.")
    case .allHaveCertificates:
      Message(
        "Mọi khen thưởng còn hiệu lực của quyết định này đã có số sổ vàng.",
        "Cấp đổi, cấp lại từng bằng: sovang award certificate SỐ --exchange --reason …, hoặc --reissue --reason ….")
    case .hasCertificate(let award, let number):
      Message(
        "Khen thưởng số \(award) đã có bằng, số sổ vàng \(number).",
        "Cấp đổi hoặc cấp lại: sovang award certificate \(award) --exchange --reason …, hoặc --reissue --reason ….")
    case .printedBeforeDecision(let number, let signedOn):
      Message(
        "Quyết định \(number) ký ngày \(Vietnamese.day(signedOn)); giấy khen của quyết định không thể in trước ngày đó.",
        "Kiểm tra lại ngày.")
    case .nothingToPrint(let number):
      Message(
        "Quyết định \(number) không có khen thưởng nào như vậy còn hiệu lực để in giấy khen.",
        "Xem các khen thưởng: sovang award list --decision \(number).")
    case .noCertificate(let award):
      Message("Khen thưởng số \(award) chưa có bằng trong sổ.", "Cấp bằng: sovang award certificate \(award).")
    case .beforeCertificate(let award, let issuedOn):
      Message(
        "Bằng của khen thưởng số \(award) cấp ngày \(Vietnamese.day(issuedOn)); không thể cấp đổi, cấp lại trước ngày đó.",
        "Kiểm tra lại ngày.")
    case .goldenNumberTooGreat(let number, let greatest):
      Message(
        "Số sổ vàng \(Vietnamese.number(number)) vượt số lớn nhất \(Vietnamese.number(greatest)).",
        "Nêu số nhỏ hơn, còn trống, bằng --number; xem các số đã dùng: sovang award list -O json.")
    case .goldenNumberUsed(let number, let issuer, let next):
      Message(
        "\(Quoting.oneLine(issuer)) đã dùng số sổ vàng \(number); mỗi số chỉ dùng một lần, kể cả khi bằng đã gạch bỏ.",
        "Số tiếp theo là \(next); bỏ --number để lấy số đó.")
    case .nothingToPay:
      Message("Không còn khen thưởng nào chưa chi tiền.", "Xem bằng lệnh: sovang award list --unpaid.")
    case .alreadyPaid(let award, let day):
      Message(
        "Tiền thưởng của khen thưởng số \(award) đã chi ngày \(Vietnamese.day(day)).",
        "Nếu ghi nhầm, gạch bỏ lần chi: sovang award void \(award) --payment --reason ….")
    case .notPaid(let award):
      Message("Sổ chưa ghi chi tiền cho khen thưởng số \(award).", "Xem bằng lệnh: sovang award show \(award).")
    case .paymentStands(let award, let payment, let isCancelled):
      Message(
        "Khen thưởng số \(award) đã chi \(Vietnamese.money(payment.amount)) ngày \(Vietnamese.day(payment.paidOn)); gạch bỏ thì sổ mất "
          + "khoản chi ấy.",
        "Nếu lần chi ghi nhầm, gạch bỏ nó trước: sovang award void \(award) --payment --reason …; nếu tiền đã chi thật, "
          + (isCancelled ? "khen thưởng đã hủy bỏ cứ để trong sổ." : "hủy bỏ: sovang award cancel \(award) --ground … --decision … --on ….")
      )
    case .moneyNotKnown(let awards, let gaps):
      Message(
        "Chưa rõ tiền thưởng của các khen thưởng số \(Vietnamese.ids(awards)) nên chưa ghi chi được.",
        "\(MoneyGapWords.vietnamese(gaps))Nhập lại danh sách có số tiền bằng sovang award import … --update, hoặc để lại các khen thưởng này "
          + "bằng --except.")
    case .beforeCancellation(let award, let day):
      Message(
        "Khen thưởng số \(award) bị hủy bỏ ngày \(Vietnamese.day(day)); không thể thu hồi trước ngày đó.", "Kiểm tra lại ngày.")
    case .alreadyBack(let award, let what, let day):
      Message(
        "\(what == .object ? "Hiện vật" : "Bằng") của khen thưởng số \(award) đã thu hồi ngày \(Vietnamese.day(day)).",
        "Nếu ghi nhầm, gạch bỏ: sovang award void \(award) --recovery --reason ….")
    case .recallsMoreThanPaid(let award, let paid?):
      Message(
        "Khen thưởng số \(award) đã chi \(Vietnamese.money(paid)), không thể đòi thu hồi nhiều hơn.",
        "Ghi --money nhiều nhất \(Vietnamese.number(paid.amount)), hoặc bỏ --money để thu hồi số đã chi.")
    case .recallsMoreThanPaid(let award, nil):
      Message(
        "Sổ chưa ghi chi tiền cho khen thưởng số \(award) nên không có tiền để thu hồi.",
        "Nếu đã chi, ghi trước: sovang award pay \(award) --on …; nếu chưa, bỏ --money.")
    case .notDue(let award, let what):
      Message(
        "Việc hủy bỏ khen thưởng số \(award) không đòi thu hồi \(what.vietnamese).",
        "Nếu quyết định hủy bỏ có đòi, ghi lại việc hủy bỏ: sovang award void \(award) --cancellation --reason …, "
          + "\(what.isMoney ? "ghi chi nếu sổ chưa ghi (sovang award pay \(award) --on …), " : "")"
          + "rồi sovang award cancel \(award) … \(what.option).")
    case .recoveriesStand(let award, let came):
      Message(
        "Sau khi hủy bỏ khen thưởng số \(award), sổ đã ghi thu hồi: \(Vietnamese.list(came.map(\.vietnamese), separator: "; ")); gạch bỏ thì "
          + "mất những khoản ấy.", "Nếu ghi nhầm việc thu hồi, gạch bỏ nó trước: sovang award void \(award) --recovery --reason ….")
    case .moreThanDue(let award, let due, let came):
      Message(
        "Khen thưởng số \(award) phải thu hồi \(Vietnamese.money(due)), đã thu \(Vietnamese.money(came)).",
        "Ghi nhiều nhất \(Vietnamese.money(Dong(due.amount - came.amount))).")
    case .cameBackAlready(let award):
      Message(
        "Khen thưởng số \(award) đã hủy bỏ và sổ đã ghi thu hồi phần này, nên không thể coi là chưa từng cấp, chưa từng chi.",
        "Nếu việc thu hồi ghi nhầm, gạch bỏ trước: sovang award void \(award) --recovery --reason ….")
    case .nothingCameBack(let award):
      Message("Sổ chưa ghi thu hồi gì của khen thưởng số \(award).", "Xem bằng lệnh: sovang award show \(award).")
    }
  }
}
