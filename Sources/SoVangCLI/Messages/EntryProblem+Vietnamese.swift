internal import Recognition
internal import RecognitionStore
internal import VietnameseText

extension EntryProblem {
  func vietnamese(value: String, column: String) -> Message {
    switch self {
    case .missing where column == "decision":
      Message(
        "Thiếu cột “decision” (số quyết định).", "Thêm các cột decision, signedOn, issuer, hoặc nêu một quyết định chung bằng --decision.")
    case .missing:
      Message("Thiếu \(Vietnamese.field(column)), là nội dung bắt buộc.", "Đề nghị bổ sung.")
    case .unknownField(let known):
      Message(
        "Không có cột hoặc mục nào tên là \(Vietnamese.quoted(misspelt(column))).",
        "\(Vietnamese.guess(misspelt(column), among: known))Các tên dùng được: \(Vietnamese.fields(known)).")
    case .unknownHeading(let known):
      Message(
        "Không có cột nào tên là \(Vietnamese.quoted(column)).",
        "\(Vietnamese.guess(column, among: known))Cho biết là cột nào bằng --map \(Quoting.shellWord("\(column)=cột")), hoặc bỏ qua bằng --map \(Quoting.shellWord("\(column)=")). Các cột dùng được: \(Vietnamese.fields(known))."
      )
    case .repeatedField:
      Message("Cột hoặc mục này được ghi hai lần.", "Chỉ giữ lại một.")
    case .notText:
      Message("Chỗ này phải là một giá trị, không phải danh sách hay nhóm mục con.", "Ghi giá trị sau dấu hai chấm, ví dụ “title: …”.")
    case .notAList:
      Message("Chỗ này phải là một danh sách.", "Ghi mỗi phần tử trên một dòng, bắt đầu bằng dấu gạch ngang và dấu cách (“- ”).")
    case .notFields(let known):
      Message("Chỗ này phải gồm các mục con, không phải một giá trị hay danh sách.", "Các mục con dùng được: \(Vietnamese.fields(known)).")
    case .notADate:
      Message("Đây không phải là ngày tháng.", "Ghi theo dạng ngày/tháng/năm, ví dụ 12/01/2023, hoặc 2023-01-12.")
    case .noSuchDay:
      Message("Lịch không có ngày này.", "Kiểm tra lại; ngày ghi trước, tháng ghi sau, ví dụ 12/01/2023.")
    case .notAWholeNumber:
      Message("Đây không phải là số nguyên.", "Chỉ ghi chữ số, ví dụ 170 hoặc 1.234.567.")
    case .outOfRange(let least, let most):
      Message("Số này phải từ \(Vietnamese.bound(least)) đến \(Vietnamese.bound(most)).", "Kiểm tra lại số đã ghi.")
    case .notOneOf(let known):
      Message(
        "Từ này không có trong danh mục của \(Vietnamese.field(column)).",
        "\(Vietnamese.guess(value, among: known))Dùng một trong các từ: \(Vietnamese.words(known, of: column)).")
    case .notADecisionNumber:
      Message("Đây không phải là số, ký hiệu của văn bản.", "Ghi đủ số và ký hiệu, ví dụ 57/QĐ-UBND.")
    case .notAFingerprint:
      Message("Đây không phải là mã xác thực của sổ.", "Chép lại từ cuối trang đã in, ví dụ 3-9f2c41d07ab3e65518c09f2c41d07ab3.")
    case .notALine:
      Message("Đây không phải là một dòng của sổ.", "Ghi tên bảng và số dòng như thông báo đã nêu, ví dụ gift_nominee:12.")
    case .notAPeriod:
      Message("Đây không phải là kỳ báo cáo.", "Ghi theo một trong các dạng 2022, 2022-H1, 2022-Q3, 2022-07 hoặc 2021..2025.")
    case .notLineNumbers:
      Message("Đây không phải là các số dòng.", "Ghi số dòng, cách nhau bằng dấu phẩy, hoặc từ dòng đến dòng, ví dụ 1-4,7.")
    case .notVotes:
      Message(
        "Đây không phải là kết quả bỏ phiếu.",
        "Ghi theo dạng hình thức hoặc số dòng, dấu bằng, rồi số phiếu tán thành/không tán thành/trắng, ví dụ GK_HUYEN=9/0/0 hoặc 12=3/5/1.")
    case .notYesOrNo:
      Message("Chỗ này chỉ ghi có hoặc không.", "Ghi “có” hoặc “x”, “không” hoặc để trống.")
    case .notACode:
      Message("Mã chỉ gồm chữ A đến Z, chữ số và dấu gạch dưới.", "Ghi mã như GK_XA.")
    case .unknownCondition(let condition, let known):
      Message(
        "Điều kiện \(Vietnamese.quoted(condition)) không có nghĩa.",
        "Ghi theo dạng tiêu chí=giá trị, ví dụ “type=individual rank=direct-worker”; chỗ này dùng được: \(Vietnamese.words(known)).")
    case .notACheck:
      Message(
        "Đây không phải là phép kiểm tra.",
        "Ghi mã số bằng tổng các mã số, ví dụ 01=02+04+05 hoặc 05>=06+07; cách nhau bằng dấu chấm phẩy.")
    case .notACell:
      Message("Đây không phải là một ô của biểu.", "Ghi mã số của dòng, dấu hai chấm, ký hiệu cột, ví dụ 05:2 hoặc 09:7.CN.")
    case .notARatio:
      Message("Đây không phải là tỷ lệ của hai cột.", "Ghi cột phần, dấu hai chấm, cột tổng, ví dụ 6:3.")
    case .partOverWhole(let whole):
      Message(
        "Phần không thể lớn hơn tổng số \(Vietnamese.number(whole)).", "Kiểm tra hai số: value là phần, of (trên tổng số) là tổng số.")
    case .notForThis:
      Message("Dòng thuộc loại này không dùng \(Vietnamese.field(column)).", "Để trống.")
    case .lawOverlaps(let table, let id, let validity):
      RegisterError.lawOverlaps(table: table, id: id, validity).vietnamese
    case .nameTaken(let code):
      Message("Tên này đã là của \(code).", "Chọn tên khác, hoặc kết thúc dòng đang mang tên này.")
    case .takesOverFromParent(let code, let parent):
      Message(
        "Từ trước đến nay \(code) theo các dòng của \(parent); khi có dòng riêng thì chỉ theo dòng riêng, vào mọi ngày.",
        "Ghi đủ các dòng áp dụng cho \(code).")
    case .figureStillMissing(let table, let id, let days):
      Message(
        "Dòng số \(id) còn hỏi mức của những ngày khác: \(Vietnamese.span(days)) vẫn chưa rõ mức, nên ghi lại thành dòng riêng.",
        "Có văn bản thì ghi mức của những ngày đó: sovang law add \(table.rawValue); nếu mức này áp dụng cả những ngày đó, sửa thời hạn.")
    case .classOfItself(let code):
      Message("\(code) không thể thuộc nhóm của chính nó.", "Ghi nhóm khác ở cột parent, hoặc để trống.")
    case .unknownPlace(let within, let day, let known):
      Message(
        "Ngày \(Vietnamese.day(day)) không có đơn vị hành chính nào mang tên hoặc mã này\(within.map { " trong \($0)" } ?? "").",
        Self.placesInVietnamese(value, on: day, known))
    case .unknownPlaceEver(let known):
      Message(
        "Không ngày nào có đơn vị hành chính mang tên hoặc mã này.",
        "\(Vietnamese.guess(value, among: known))Chỉ ghi tên địa bàn, không ghi tên cơ quan, ví dụ “Phường 7, Quận Phú Nhuận”; xem các đơn vị: "
          + "sovang place list.")
    case .ambiguousPlace(let candidates):
      Message(
        "Có \(Vietnamese.number(candidates.count)) nơi cùng tên này: \(Vietnamese.list(Quoting.inOrder(candidates), separator: "; ")).",
        "Ghi mã, hoặc ghi thêm đơn vị cấp trên sau dấu phẩy như trên.")
    case .unknownAwardKind(let suggestions) where suggestions.isEmpty:
      Message(
        "Danh mục không có danh hiệu, hình thức khen thưởng này.",
        "Ghi mã hoặc tên đầy đủ, ví dụ GK_HUYEN hoặc “Giấy khen của Chủ tịch UBND cấp huyện”; tên gọi khác của một hình thức thì ghi một lần: "
          + "\(Self.alias(value, of: "MÃ")).")
    case .unknownAwardKind(let suggestions):
      Message(
        "Danh mục không có danh hiệu, hình thức khen thưởng này.",
        "Ghi mã hoặc tên đầy đủ; gần nhất là: \(Vietnamese.list(suggestions, separator: "; ")); nếu là tên gọi khác của một hình thức, ghi một lần: "
          + "\(Self.alias(value, of: "MÃ")).")
    case .awardKindNotFor(let type, let code):
      Message(
        "\(code) không dành cho \(Vietnamese.type(type)).", "Đối chiếu với quyết định; nếu quyết định ghi đúng như vậy thì giữ nguyên.")
    case .rankOnlyOfIndividuals:
      Message("Chỉ cá nhân có nhóm chức vụ (biểu 0602, 0603).", "Bỏ trống cột này, hoặc sửa loại đối tượng.")
    case .enterpriseOnlyOfCollectives:
      Message(
        "Chỉ tập thể có thể là doanh nghiệp (biểu 0602, 0603).", "Bỏ trống cột này; cá nhân thì ghi nhóm chức vụ là doanh nhân.")
    case .awardKindNotInForce(let code, let day):
      Message(
        "\(code) không có hiệu lực vào ngày \(Vietnamese.day(day)).",
        "Kiểm tra ngày ký quyết định, hoặc ghi danh hiệu, hình thức có hiệu lực vào ngày đó.")
    case .unknownAgency(let name):
      Message(
        "Chưa rõ cơ quan \(Vietnamese.quoted(name)).",
        "Ghi đủ tên cơ quan và địa bàn, ví dụ “UBND quận Phú Nhuận”, hoặc mã đơn vị hành chính.")
    case .decisionSignedOn(let day):
      Message(
        "Quyết định số này trong sổ ký ngày \(Vietnamese.day(day)), khác ngày ghi ở đây.",
        "Sửa lại ngày ký hoặc số quyết định; tra bằng lệnh: sovang decision list.")
    case .unknownCeremony:
      Message("Sổ không có buổi họp mặt, lễ mang số này.", "Tra số bằng lệnh: sovang ceremony list.")
    case .whichExemplar(let ids) where ids.isEmpty:
      Message("Sổ không có gương điển hình này.", "Tra số, tên bằng lệnh: sovang exemplar list.")
    case .whichExemplar(let ids):
      Message("Có nhiều gương điển hình cùng tên: số \(Vietnamese.ids(ids)).", "Ghi số của gương, hoặc ghi thêm năm thành tích.")
    case .placeHasNoShare(let holder?):
      Message("Quà của nơi này nằm trong phần của \(holder).", "Ghi \(holder); nơi nhận cụ thể ghi ở cột note.")
    case .placeHasNoShare(nil):
      Message("Nơi này không được phân bổ phần nào của lô quà.", "Xem các nơi được phân bổ bằng lệnh: sovang gift show --ceremony ID.")
    case .overIssue(let allotted, let handedOver, let returned):
      Message(
        "Nơi này được phân bổ \(Vietnamese.number(allotted)) phần, đã trao \(Vietnamese.number(handedOver)), "
          + "đã trả lại \(Vietnamese.number(returned)), chỉ còn \(Vietnamese.number(allotted - handedOver - returned)) phần.",
        "Ghi số lượng không quá số còn lại.")
    case .wardCountDiffers(let onMap, let day):
      Message(
        "Theo bản đồ hành chính ngày \(Vietnamese.day(day)), địa bàn có \(Vietnamese.number(onMap)) phường, xã, khác số đã ghi.",
        "Số đã ghi được giữ nguyên; đề nghị đối chiếu lại với nguồn.")
    case .endsBeforeItStarts:
      Message("Thời điểm kết thúc đứng trước thời điểm bắt đầu.", "Kiểm tra lại, có thể hai giá trị đã ghi ngược.")
    case .notATerm: Message("Đây không phải là thời hạn.", "Ghi như 18 tháng hoặc 2 năm.")
    case .endAndTerm: Message("Đã có ngày cuối cùng, thời hạn tính từ đó.", "Bỏ thời hạn hoặc bỏ ngày cuối cùng.")
    case .durationNotTold:
      Message(
        "Biểu 0601 hỏi thời hạn của phong trào mà chưa ai ghi.",
        "Kế hoạch có nêu thì ghi ngày cuối (--to) hoặc thời hạn (--term); nếu không, phong trào không vào dòng thời hạn nào.")
    case .scopeUnlikeLevel(let level, let scopes):
      Message(
        "Biểu 0601 không có ô cho phạm vi này ở cột của cấp \(Vietnamese.words([level])).",
        "Kiểm tra lại cả hai; phạm vi của cấp đó: \(Vietnamese.words(scopes)).")
    case .otherParticulars(let id, let columns):
      Message(
        "Sổ đã có mục này, số \(id), nhưng khác ở: \(Vietnamese.fields(columns)).",
        columns.contains("citation")
          ? "Nếu là một thành tích và danh sách đúng, nhập lại với --update; nếu là thành tích khác, "
            + "để dòng của thành tích đã ghi trong cùng danh sách, trước dòng này."
          : "Nếu danh sách đúng, nhập lại với --update; nếu sổ đúng, sửa danh sách.")
    case .against(let breach): breach.vietnamese
    case .cancelledGround(let award):
      Message(
        "Khen thưởng số \(award) đã bị hủy bỏ, không còn là căn cứ đề nghị khen thưởng.", "Nêu căn cứ khác, hoặc để trống cột ground.")
    case .whichAchievement(let awards):
      Message(
        "Quyết định này đã khen thưởng đối tượng cùng hình thức vì \(awards.count) thành tích (các số \(Vietnamese.list(awards.map(String.init)))); dòng này "
          + "không ghi đúng thành tích nào trong số đó.",
        "Ghi thành tích như sổ đã ghi (xem: sovang award show \(awards[0])); mục nào ghi sai thì gạch bỏ bằng lệnh: sovang award void SỐ --reason LÝ-DO."
      )
    case .whichLine(let lines):
      Message(
        "Tờ trình đã đề nghị cùng khen thưởng này cho đối tượng vì \(lines.count) thành tích (các dòng \(Vietnamese.list(lines.map(String.init)))); dòng này "
          + "không ghi đúng thành tích nào trong số đó.", "Ghi thành tích như tờ trình đã ghi.")
    case .unknownGround:
      Message(
        "Sổ không có khen thưởng nào của đối tượng này theo số đã ghi.",
        "Ghi số của khen thưởng hoặc số quyết định, hoặc để trống; tra bằng lệnh: sovang award list.")
    case .lineDiffers(let line, let columns):
      Message(
        "Đề nghị đã có dòng này, số \(line), nhưng khác ở: \(Vietnamese.fields(columns)).",
        "Nếu danh sách đúng, nhập lại với --update; nếu đề nghị đúng, sửa danh sách.")
    case .council(let problem): problem.vietnamese(value: value)
    case .force(let problem): problem.vietnamese
    case .model(let problem): problem.vietnamese
    case .moneySinceDraft(let day, let drafted, let signed, let lines):
      Message(
        "Theo ngày lập dự thảo \(Vietnamese.day(day)), tiền thưởng cộng \(Vietnamese.sum(drafted)); theo ngày ký là \(Vietnamese.sum(signed)), "
          + "khác ở \(Vietnamese.number(lines)) dòng.",
        "Đã lấy theo ngày ký; nếu bản đã ký in số tiền khác, đối chiếu lại trước khi chi.")
    case .lineIsDrafted(let draft):
      Message(
        "Dòng này đã nằm trong dự thảo quyết định số \(draft) với nội dung khác.",
        "Muốn sửa, gạch bỏ dự thảo trước: sovang decision draft void \(draft) --reason ….")
    case .lineIsSigned(let award):
      Message(
        "Dòng này đã ký thành khen thưởng số \(award) với nội dung khác.",
        "Nếu ghi nhầm, gạch bỏ khen thưởng trước: sovang award void \(award) --reason ….")
    case .notAcceptedInProposal(let proposal, let number, let line, let verdict, let day, let reason):
      Message(
        "Quyết định này ký theo tờ trình \(Quoting.oneLine(number)); dòng số \(line) của tờ trình có kết quả ngày \(Vietnamese.day(day)): "
          + "\(verdict.alsoWritten[0])\(reason.map { " (\(Quoting.oneLine($0)))" } ?? "").",
        "Bỏ dòng này khỏi danh sách; nếu đã xét lại, ghi kết quả rồi lập dự thảo khác: sovang proposal decide \(proposal) --lines \(line) "
          + "--outcome \"đồng ý\"; sovang decision draft add --proposal \(proposal).")
    case .likelySameMerit(let award):
      Message(
        "Cùng đối tượng, cùng năm đã có khen thưởng số \(award); có thể là một thành tích.",
        "Đối chiếu bằng lệnh: sovang award show \(award).")
    case .likelySamePerson(let earlier, let outcome):
      Message("Có thể là đối tượng đã có trong sổ, \(earlier.vietnamese).", earlier.vietnameseRemedy(outcome))
    case .nobodyOfThisName(let entered, let near):
      Message(
        "Chưa có trong sổ: không đối tượng nào mang tên này, nên đã ghi là đối tượng mới, số \(entered).",
        near.isEmpty
          ? "Kiểm tra lại tên; nếu ghi nhầm, sửa bằng lệnh: sovang recipient edit \(entered) --name TÊN --reason LÝ-DO."
          : "Tên gần giống có: \(Vietnamese.list(near.map(Vietnamese.named), separator: "; ")). Nếu là một: sovang recipient merge "
            + "\(near[0].id) \(entered) --reason LÝ-DO.")
    case .mergedDiffer(let kept, let merged, let columns):
      Message(
        "Hai mục số \(kept) và số \(merged) khác nhau ở: \(Vietnamese.fields(columns)); từ nay đọc theo mục số \(kept).",
        "Nếu mục số \(kept) ghi sai: sovang recipient edit \(kept) -h; nếu không phải một: sovang recipient unmerge \(merged) --reason LÝ-DO."
      )
    case .digitsNotKept(let id):
      Message(
        "Sổ chưa ghi ba số cuối của đối tượng số \(id); số trong danh sách không được tự ghi vào.",
        "Nếu đúng người: sovang recipient edit \(id) --id-digits \(value) --reason LÝ-DO; nếu là hai người cùng tên, ghi số của mỗi người rồi nhập lại."
      )
    case .theListItself:
      Message("Đây chính là tệp danh sách đang nhập.", "Ghi các dòng bị từ chối ra tệp khác, để danh sách đã nộp còn nguyên.")
    case .mannerToldTwice:
      Message(
        "Khen thưởng này đã được ghi cách nhận khác trong cùng lệnh.",
        "Mỗi khen thưởng chỉ ghi một lần: vắng, người nhận thay hoặc thân nhân.")
    case .likelySameProtected(let id):
      Message(
        "Sổ đã có mục số \(id) cùng hình thức, loại, năm, quyết định và buổi lễ; mục này được ghi thêm.",
        "Nếu là một, gạch bỏ mục ghi trùng: sovang award void \(id) --protected --reason LÝ-DO.")
    case .shareNotKnown(let code, let base, let year):
      Message(
        "Chưa tính được tỷ lệ \(code) trên số đạt \(base) của năm \(year), vì sổ chưa có ai đạt \(base).",
        "Nhập danh sách \(base) của năm đó, rồi xem lại: sovang check titles.")
    case .sameAwardTwice(let kept, let other):
      Message(
        "Khen thưởng số \(kept) và số \(other) nay là một: cùng đối tượng, quyết định, hình thức và năm.",
        "Nếu ghi trùng, gạch bỏ một: sovang award void \(other) --reason LÝ-DO; xem: sovang award show \(other).")
    case .wholeIDNumber:
      Message("Sổ không giữ cả số định danh, chỉ ba số cuối.", "Ghi ba số cuối, ví dụ 123.")
    case .notIDDigits:
      Message("Đây không phải là ba số cuối của số định danh.", "Ghi đúng ba chữ số, ví dụ 047.")
    case .nameWithheld:
      Message(
        "Đây không phải là tên: danh sách in ra không nêu tên người chỉ lưu hành nội bộ.",
        "In lại danh sách với --internal rồi nhập, hoặc bỏ dòng này; người đó đã có trong sổ.")
    case .idNumberInName:
      Message(
        "Tên có cả số định danh; sổ không giữ số đó, chỉ ba số cuối.", "Bỏ số khỏi tên; ghi ba số cuối vào cột idDigits, hoặc --id-digits.")
    case .moneyDiffers(let law, let status):
      Message(
        "Mức tiền thưởng theo quy định\(MoneyGapWords.vietnameseDoubt(status)) là \(Vietnamese.money(law)), khác số đã ghi.",
        "Số đã ghi được giữ nguyên; nếu ghi nhầm, để trống để lấy mức theo quy định.")
    case .moneyOverCap(let cap, let status):
      Message(
        "Mức tiền thưởng tối đa theo quy định\(MoneyGapWords.vietnameseDoubt(status)) là \(Vietnamese.money(cap)).",
        "Ghi số tiền không quá mức này.")
    case .paidAlready(let amount):
      Message(
        "Khen thưởng này đã chi \(Vietnamese.money(amount)) nên không sửa mức tiền được.",
        "Gạch bỏ lần chi trước: sovang award void SỐ --payment --reason ….")
    case .moneyNotKnown(let gap): MoneyGapWords.vietnamese(gap)
    case .ruleNotVerified(let amount, _):
      Message(
        "Mức tiền thưởng \(Vietnamese.money(amount)) lấy theo một quy định chưa đối chiếu với văn bản gốc.",
        "Đối chiếu với văn bản; nếu khác, ghi số đúng vào danh sách.")
    case .groundNotVerified(let basis):
      Message(
        "Căn cứ hủy bỏ này lấy theo một quy định chưa đối chiếu với văn bản gốc: \(basis).",
        "Đối chiếu với văn bản; xem: sovang law list cancellation-grounds.")
    case .meritAfterSigning(let day):
      Message("Năm thành tích sau ngày ký quyết định (\(Vietnamese.day(day))).", "Kiểm tra lại năm thành tích.")
    case .notYet(let today):
      Message("Ngày này chưa đến, hôm nay là \(Vietnamese.day(today)); sổ chỉ ghi việc đã làm.", "Kiểm tra lại ngày.")
    case .bornAfterMerit(let year):
      Message("Năm sinh không trước năm thành tích \(year).", "Kiểm tra lại năm sinh.")
    case .sameCeremony(let id):
      Message(
        "Đã có (số \(id)): cùng tên, cùng ngày. Sổ không thay đổi.",
        "Sửa buổi đã ghi: sovang ceremony edit \(id) …; nếu là buổi khác, thêm --again.")
    case .dateNotGiven(let taken):
      Message(
        "Chưa ghi số liệu tính đến ngày nào; tạm lấy ngày \(Vietnamese.day(taken)).", "Ghi ngày vào cột \(Vietnamese.field(column)).")
    case .alreadyNominated(let place):
      Message(
        "Tên này đã có trong danh sách đề nghị của \(Quoting.oneLine(place)).",
        "Nếu là một người, chỉ giữ ở một nơi; nếu là hai người, giữ nguyên.")
    case .cannotReadRow(let reason):
      Message("Không đọc được: \(Vietnamese.rowReason(reason)).", "Sửa chỗ này trong tệp rồi nhập lại.")
    case .workbook(let problem): problem.vietnamese(value: value)
    case .legacyText(let encoding, let confidence, let converted):
      Message(
        "Có vẻ là chữ theo bảng mã cũ \(encoding.name), \(confidence) %: \(Vietnamese.quoted(converted)).",
        "Nhập lại với --encoding \(encoding.rawValue), hoặc chuyển mã tệp bằng lệnh: sovang text convert TỆP --from "
          + "\(encoding.rawValue); nếu chữ đã đúng, nhập lại với --encoding utf-8.")
    case .unclearText(let encoding, let converted):
      Message(
        "Không rõ đã đúng, hay theo bảng mã \(encoding.name) là \(Vietnamese.quoted(converted)).",
        "Chuyển mã tệp bằng lệnh: sovang text convert TỆP --from \(encoding.rawValue); sửa chỗ này cho đúng rồi nhập tệp đó với "
          + "--encoding utf-8.")
    }
  }
}
