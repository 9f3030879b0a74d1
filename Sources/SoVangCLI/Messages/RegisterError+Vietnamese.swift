internal import Recognition
internal import RecognitionStore

extension RegisterError {
  var vietnamese: Message {
    switch self {
    case .missing(let path):
      Message(
        "Không có tệp sổ \(Vietnamese.file(path)).",
        "Kiểm tra lại tên tệp, hoặc lập sổ mới bằng lệnh: sovang init --file \(Quoting.shellWord(path)).")
    case .alreadyThere(let path):
      Message("Đã có tệp \(Vietnamese.file(path)); lệnh init không ghi đè lên sổ.", "Chọn tên khác bằng --file, hoặc dùng sổ đang có.")
    case .notARegister(let path):
      Message(
        "Tệp \(Vietnamese.file(path)) không phải là sổ của sovang.", "Kiểm tra lại --file hoặc biến SOVANG_FILE.")
    case .newer(let path):
      Message("Sổ \(Vietnamese.file(path)) do một phiên bản sovang mới hơn lập ra.", "Cập nhật sovang rồi mở lại; sổ không bị thay đổi.")
    case .cannotWrite(let path):
      Message(
        "Không ghi được vào \(Vietnamese.file(path)).", "Kiểm tra quyền ghi của tệp và thư mục, hoặc chọn nơi khác.")
    case .cannotRead(let path):
      Message("Không mở được tệp \(Vietnamese.file(path)).", "Kiểm tra quyền đọc của tệp và thư mục.")
    case .busy:
      Message("Sổ đang được một chương trình khác sử dụng.", "Chờ chương trình đó xong rồi chạy lại lệnh; chưa có gì được ghi.")
    case .full:
      Message("Ổ đĩa đã đầy; chưa có gì được ghi vào sổ.", "Giải phóng chỗ trống rồi chạy lại lệnh.")
    case .damaged(let why):
      Message(
        "Tệp sổ bị hỏng: \(Vietnamese.reason(why)).",
        "Giữ nguyên tệp này và dùng bản sao lưu gần nhất còn nguyên vẹn; kiểm tra bản sao lưu bằng lệnh: sovang verify --file BẢN-SAO-LƯU.")
    case .refused(let why):
      Message(
        "Sổ không nhận nội dung này: \(Quoting.oneLine(why, atMost: 200)).",
        "Chưa có gì được ghi; đề nghị báo lỗi này kèm câu lệnh đã dùng cho người phụ trách chương trình.")
    case .noSuchEntry(let table, let id):
      Message(
        "Trong sổ không có \(Vietnamese.table(table)) số \(id).", "Tra số\(listing(table).map { " bằng lệnh: \($0)" } ?? " rồi ghi lại").")
    case .alreadyVoided(let table, let id):
      Message("Mục \(Vietnamese.table(table)) số \(id) đã được gạch bỏ từ trước.", "Không cần làm gì thêm; xem lại bằng lệnh: sovang log.")
    case .noOfficePlace:
      Message(
        "Sổ chưa ghi địa bàn của cơ quan giữ sổ.", "Nêu các nơi được chia bằng --among; sổ mới thì lập bằng lệnh: sovang init --place MÃ.")
    case .place(let text, let problem):
      Self.vietnamese(text, problem)
    case .decisionNumberTaken(let number, let issuer, let year):
      Message(
        "\(Quoting.oneLine(issuer)) đã có quyết định số \(Quoting.oneLine(number)) năm \(year); mỗi số chỉ dùng một lần trong năm.",
        "Xem lại bằng lệnh: sovang decision list.")
    case .decisionHasAwards(let id, let awards):
      Message(
        "Quyết định ở mục số \(id) còn \(Vietnamese.number(awards)) khen thưởng trong sổ nên không gạch bỏ được.",
        "Xem bằng lệnh sovang award list, gạch bỏ từng khen thưởng bằng sovang award void ID --reason … trước.")
    case .unknownDecision(let text):
      Message(
        "Sổ chưa có quyết định \(Vietnamese.quoted(text)).",
        "Tra bằng lệnh sovang decision list; vào sổ bằng sovang decision add --number … --signed-on … --issuer ….")
    case .ambiguousDecision(let text, let candidates):
      Message(
        "Có \(Vietnamese.number(candidates.count)) quyết định cùng số \(Vietnamese.quoted(text)): "
          + "\(Vietnamese.list(candidates.map(Vietnamese.slashed), separator: "; ")).",
        "Ghi số mục đứng trước dấu hai chấm thay cho số quyết định.")
    case .drawNameTaken(let name):
      Message(
        "Đã có lô quà khác mang tên bốc thăm \(Vietnamese.quoted(name)); mỗi tên chỉ dùng cho một lô.",
        "Đặt id khác cho lô quà trong tệp, hoặc bỏ trống id.")
    case .noLots(let owner):
      Message(
        "\(Vietnamese.giver(owner)) chưa có lô quà nào.",
        "Ghi các lô quà vào mục gifts: của tệp rồi nhập bằng sovang ceremony add hoặc sovang gift programme add.")
    case .severalLots(let count):
      Message("Có \(Vietnamese.number(count)) lô quà nên phải nêu rõ lô nào.", "Thêm --lot với số từ 1 đến \(count).")
    case .noSuchLot(let position, let count):
      Message(
        "Không có lô quà thứ \(position); chỉ có \(Vietnamese.number(count)) lô.",
        count == 1 ? "Ghi --lot 1, hoặc bỏ --lot." : "Ghi --lot với số từ 1 đến \(count).")
    case .alreadyAllocated(let allocation, let option):
      Message(
        "Lô quà này đã được phân bổ (phân bổ số \(allocation)).",
        "Muốn chia lại, gạch bỏ lần trước bằng lệnh: sovang gift void --ceremony SỐ \(option) --reason ….")
    case .notAllocated:
      Message("Lô quà này chưa được phân bổ.", "Phân bổ trước bằng lệnh: sovang gift allocate --ceremony ID --by strength.")
    case .dividedTogether(let lot):
      Message(
        "Lô \(lot) đã được chia chung với các lô khác; số phần của từng nơi tính từ tất cả các lô.",
        "Gạch bỏ cả lần chia chung bằng lệnh: sovang gift void --ceremony SỐ --all-lots --reason ….")
    case .notDividedTogether(let owner):
      Message(
        "\(Vietnamese.giver(owner)): các lô quà chưa được chia chung.",
        "Chia chung bằng lệnh: sovang gift allocate --ceremony SỐ --all-lots --by strength; hoặc chỉ rõ một lô bằng --lot.")
    case .jointDrawNeeded(let remaining, let tied):
      Message(
        "Phải bốc thăm \(Vietnamese.number(remaining)) phần quà giữa \(Vietnamese.list(tied)) thì mới chia chung các lô được.",
        "Công bố một số công khai rồi chạy lại lệnh với --seed.")
    case .drawPending(let remaining):
      Message(
        "Còn \(Vietnamese.number(remaining)) phần quà ngang nhau chờ bốc thăm.",
        "Bốc thăm bằng lệnh: sovang gift draw --ceremony ID --seed …; hoặc ghi kết quả bằng --winners.")
    case .drawnBefore(let seed?, let day):
      Message(
        "Phần này đã được bốc thăm ngày \(Vietnamese.day(day)) bằng số \(Vietnamese.quoted(seed)); không được bốc đi bốc lại để chọn kết quả.",
        "Dùng đúng số đó.")
    case .drawnBefore(nil, let day):
      Message(
        "Phần này đã được bốc thăm bằng tay ngày \(Vietnamese.day(day)) trước khi bị gạch bỏ.", "Ghi nơi trúng bằng --winners.")
    case .nothingToDraw:
      Message("Lô quà này không có phần nào phải bốc thăm.", "Không cần làm gì thêm; xem: sovang gift show --ceremony ID.")
    case .alreadyDrawn:
      Message(
        "Lô quà này đã bốc thăm; mỗi lần phân bổ chỉ bốc thăm một lần.", "Xem kết quả bằng lệnh: sovang gift show --ceremony ID.")
    case .notInTheDraw(let names, let tied):
      Message(
        "Không nằm trong số các nơi bốc thăm: \(Vietnamese.list(names)).", "Các nơi bốc thăm là: \(Vietnamese.list(tied, separator: "; "))."
      )
    case .handedOverAlready(let gifts):
      Message(
        "Đã có \(Vietnamese.number(gifts)) phần quà được trao hoặc trả lại nên không gạch bỏ phân bổ được.",
        "Nơi nhận thừa thì ghi trả lại bằng lệnh sovang gift return.")
    case .noClaimants(let place, let day):
      Message(
        "Ngày \(Vietnamese.day(day)), \(place) không có đơn vị trực thuộc nào trong sổ để chia quà.",
        "Nêu các nơi được chia bằng --among; khu phố thì ghi vào sổ bằng sovang place add-neighbourhood.")
    case .strengthUnknown(let wards):
      Message(
        "Chưa có quân số hiện có của: \(Vietnamese.list(wards)); không thể chia theo quân số.",
        "Nhập quân số bằng lệnh: sovang unit import TỆP; hoặc chia theo căn cứ khác bằng --by.")
    case .populationUnknown(let wards):
      Message(
        "Chưa có số nhân khẩu của: \(Vietnamese.list(wards)); không thể chia theo dân số.",
        "Nhập nhân khẩu bằng lệnh: sovang unit import TỆP; hoặc chia theo căn cứ khác bằng --by.")
    case .noUnits(let day):
      Message(
        "Ngày \(Vietnamese.day(day)), sổ chưa có đơn vị an ninh cơ sở nào.",
        "Nhập bằng lệnh: sovang unit import TỆP; hoặc chia theo căn cứ khác bằng --by.")
    case .unknownUnit(let text, let known):
      Message(
        "Ở đó không có đơn vị nào tên là \(Vietnamese.quoted(text)).",
        "\(Vietnamese.guess(text, among: known))Các đơn vị: \(Vietnamese.list(known, separator: "; ")).")
    case .overIssue(let place, let allotted, let handedOver, let returned, let asked):
      Message(
        "\(place) được phân bổ \(Vietnamese.number(allotted)) phần, đã trao \(Vietnamese.number(handedOver)), "
          + "đã trả lại \(Vietnamese.number(returned)); không đủ \(Vietnamese.number(asked)) phần.",
        "Ghi nhiều nhất \(Vietnamese.number(allotted - handedOver - returned)) phần.")
    case .placeHasNoShare(let place, let holder?):
      Message("Quà của \(place) nằm trong phần của \(holder).", "Ghi \(holder); nơi cụ thể ghi ở --note.")
    case .placeHasNoShare(let place, nil):
      Message("\(place) không được phân bổ phần nào của lô quà này.", "Xem các nơi được phân bổ: sovang gift show --ceremony ID.")
    case .ceremonyInUse(let id, let what):
      Message(
        "Buổi họp mặt, lễ số \(id) còn gắn với \(Vietnamese.hanging(what)) nên không gạch bỏ được.",
        "Gạch bỏ các mục đó trước; xem bằng lệnh: sovang ceremony show \(id).")
    case .alreadyCancelled(let award):
      Message("Khen thưởng số \(award) đã được hủy bỏ từ trước.", "Xem lại bằng lệnh: sovang award show \(award).")
    case .cancelledBeforeSigned(let award, let signedOn):
      Message(
        "Khen thưởng số \(award) được quyết định ngày \(Vietnamese.day(signedOn)), không thể hủy bỏ trước ngày đó.",
        "Kiểm tra lại ngày; xem bằng lệnh: sovang award show \(award).")
    case .groundNotInForce(let ground, let day, let known): Self.vietnamese(ground, on: day, known: known)
    case .unitHasEnded(let name, let day):
      Message(
        "\(Vietnamese.quoted(name)) đã thôi hoạt động từ ngày \(Vietnamese.day(day)).", "Xem bằng lệnh: sovang unit list --on \(day).")
    case .notCancelled(let award):
      Message("Khen thưởng số \(award) chưa bị hủy bỏ.", "Xem bằng lệnh: sovang award show \(award).")
    case .notConferred(let award):
      Message("Khen thưởng số \(award) chưa được ghi trao tại buổi lễ nào.", "Xem bằng lệnh: sovang award show \(award).")
    case .alreadyConferred(let awards):
      Message(
        "Đã ghi trao tặng cho các khen thưởng số \(Vietnamese.ids(awards)); mỗi khen thưởng chỉ trao một lần.",
        "Xem lại bằng lệnh: sovang award list.")
    case .unknownLaw(let table, let text):
      Message(
        "Bảng \(table.rawValue) không có dòng \(Vietnamese.quoted(text)).", "Xem các dòng bằng lệnh: sovang law list \(table.rawValue).")
    case .ambiguousLaw(let table, let text, let ids):
      Message(
        "Bảng \(table.rawValue) có nhiều dòng \(Vietnamese.quoted(text)) của các thời kỳ: số \(Vietnamese.ids(ids)).", "Ghi số của dòng.")
    case .lawHasNoDates(let table):
      Message(
        "Dòng của bảng \(table.rawValue) không có ngày hết hiệu lực.",
        "Dòng ghi sai thì gạch bỏ bằng lệnh: sovang law void \(table.rawValue) SỐ --reason LÝ-DO.")
    case .lawEndsBeforeItStarts(let from):
      Message(
        "Dòng này có hiệu lực từ ngày \(Vietnamese.day(from)), không thể kết thúc trước đó.",
        "Kiểm tra lại ngày; dòng ghi sai thì gạch bỏ bằng lệnh: sovang law void.")
    case .lawOverlaps(let table, let id, let validity):
      Message(
        "Dòng số \(id) của bảng \(table.rawValue) nói về cùng nội dung, có hiệu lực \(Vietnamese.span(validity)), trùng thời gian.",
        "Kết thúc dòng đó trước bằng lệnh: sovang law end \(table.rawValue) \(id) --on NGÀY --basis VĂN-BẢN; nếu dòng đó ghi sai: sovang "
          + "law void \(table.rawValue) \(id) --reason LÝ-DO.")
    case .holdHasEnded(let id, let day):
      Message(
        "Việc tạm dừng số \(id) đã ghi kết thúc ngày \(Vietnamese.day(day)).",
        "Xem bằng lệnh: sovang hold show \(id). Nếu ngày đó sai, gạch bỏ bằng sovang hold void \(id) --reason … rồi ghi lại.")
    case .holdEndsBeforeItStarts(let from):
      Message(
        "Việc tạm dừng bắt đầu ngày \(Vietnamese.day(from)), không thể kết thúc trước đó.",
        "Kiểm tra lại ngày; ghi nhầm thì gạch bỏ bằng lệnh: sovang hold void.")
    case .kindInUse(let code, let awards):
      Message(
        "Sổ có \(Vietnamese.number(awards)) khen thưởng thuộc \(code) nên không gạch bỏ được.",
        "Kết thúc hiệu lực bằng lệnh: sovang law end award-kinds \(code) --on NGÀY --basis VĂN-BẢN.")
    case .nothingToOverride(let award):
      Message(
        "Khen thưởng số \(award) không vướng quy định nào cần nêu lý do.", "Xem lại bằng lệnh: sovang award show \(award).")
    case .neighbourhoodInUse(let name, let uses): Self.vietnamese(name, uses: uses)
    case .neighbourhoodExists(let name):
      Message("Sổ đã có \(Quoting.oneLine(name)).", "Không cần ghi thêm; xem bằng lệnh: sovang place list.")
    case .notAnEarlierCopy(let path):
      Message(
        "Đã có tệp \(Vietnamese.file(path)), không phải bản sao cũ hơn của sổ này: tệp khác, sổ khác, hoặc bản mới hơn.",
        "Đặt tên tệp khác cho bản sao lưu.")
    case .registerAltered(let path, let findings):
      Message(
        "\(Vietnamese.file(path)) đã bị sửa hoặc hư hỏng: \(Vietnamese.number(findings)) chỗ. Chưa sao lưu.",
        "Xem từng chỗ bằng lệnh: sovang verify; rồi phục hồi bản sao lưu trước đó bằng lệnh: sovang restore TỆP.")
    case .backupAltered(let path, let findings):
      Message(
        "\(Vietnamese.file(path)) đã bị sửa hoặc hư hỏng: \(Vietnamese.number(findings)) chỗ. Sổ được giữ nguyên.",
        "Xem từng chỗ bằng lệnh: sovang verify --file TỆP; dùng bản sao lưu khác.")
    case .backupMissing(let path): Message("Không có tệp \(Vietnamese.file(path)).", "Kiểm tra lại tên bản sao lưu.")
    case .notABackup(let path): Message("Tệp \(Vietnamese.file(path)) không phải là bản sao lưu của sổ.", "Kiểm tra lại tên bản sao lưu.")
    case .leftover(let path):
      Message(
        "\(Vietnamese.file(path)) là phần còn lại của một tệp khác, nội dung của nó sẽ lẫn vào tệp mới.",
        "Chuyển nó về cạnh tệp của nó, hoặc đi nơi khác.")
    case .otherRegister(let path):
      Message("\(Vietnamese.file(path)) là một sổ khác, đây không phải bản sao lưu của sổ đó.", "Nêu nơi phục hồi bằng --file.")
    case .sameFile(let path):
      Message("\(Vietnamese.file(path)) chính là tệp sổ.", "Nêu một tệp khác.")
    case .query(let problem): problem.vietnamese
    case .recipient(let problem): problem.vietnamese
    case .form(let failure): failure.vietnamese
    case .service(let problem): problem.vietnamese
    case .force(let problem): problem.vietnamese
    case .directive(let problem): problem.vietnamese
    case .hardship(let problem): problem.vietnamese
    case .model(let problem): problem.vietnamese
    case .movement(let problem): problem.vietnamese
    case .history(let problem): problem.vietnamese
    case .export(let problem): problem.vietnamese
    case .erasure(let problem): problem.vietnamese
    case .nothingFound(let text, let near): Self.vietnamese(nothingFor: text, near: near)
    case .holdKnown(let id):
      Message("Sổ đã ghi việc tạm dừng này, số \(id).", "Không cần ghi thêm; xem: sovang hold show \(id).")
    case .enteredAlready: Message("Sổ đã ghi đúng điều này.", "Không cần ghi lại.")
    case .nothingToChange:
      Message("Lệnh không nêu nội dung nào cần sửa.", "Thêm tùy chọn của nội dung cần sửa; xem bằng -h.")
    }
  }

  private static func vietnamese(_ text: String, _ problem: EntryProblem) -> Message {
    let message = problem.vietnamese(value: text, column: "")
    return Message("\(Vietnamese.quoted(text)): \(message.rule)", message.remedy)
  }
}
