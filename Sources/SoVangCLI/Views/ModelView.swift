internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How models print.
enum ModelView {
  /// What a page shows of models.
  static let pageColumns = ["id", "name", "kind", "ward", "neighbourhood", "startedOn", "host", "members", "copies", "status", "grade"]

  /// - Parameters:
  ///   - day: on which their status is told.
  ///   - year: whose results are told.
  static func table(_ listings: [ModelListing], among all: [ModelListing], on day: CivilDate, year: Int) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("name", say("Mô hình", "Model")),
      .init("kind", say("Loại mô hình", "Kind"), mayBeLeftOut: true),
      .init("field", say("Lĩnh vực", "Field"), mayBeLeftOut: true), .init("ward", say("Phường, xã", "Ward")),
      .init("neighbourhood", say("Khu phố", "Neighbourhood"), mayBeLeftOut: true),
      .init("startedOn", say("Ngày ra mắt", "Began on"), mayBeLeftOut: true),
      .init("foundingPaper", say("Văn bản thành lập", "Founding paper"), mayBeLeftOut: true),
      .init("host", say("Đơn vị chủ trì", "Host"), mayBeLeftOut: true), .number("members", say("Số thành viên", "Members")),
      .init("equipment", say("Trang thiết bị", "Equipment"), mayBeLeftOut: true), .number("cost", say("Kinh phí (đồng)", "Cost (đồng)")),
      .init("funding", say("Nguồn kinh phí", "Funding"), mayBeLeftOut: true),
      .init("copiedFrom", say("Nhân rộng từ", "Copied from"), mayBeLeftOut: true),
      .init("copiedFromWard", say("Nhân rộng từ phường", "Copied from ward"), mayBeLeftOut: true),
      .number("copies", say("Số nơi nhân rộng", "Copies")),
      .init("status", say("Tình trạng", "Status")), .init("endedOn", say("Ngày kết thúc", "Ended on"), mayBeLeftOut: true),
      .plainNumber("mergedInto", say("Sáp nhập vào", "Merged into"), mayBeLeftOut: true),
      .init("ending", say("Lý do kết thúc", "Why it ended"), mayBeLeftOut: true), .plainNumber("year", say("Năm", "Year")),
      .init("grade", say("Phân loại", "Grade")), .number("tips", say("Số tin báo", "Tips")), .number("cases", say("Số vụ", "Cases")),
      .init("outcome", say("Kết quả", "Outcome"), mayBeLeftOut: true),
    ]
    let copies = Dictionary(ModelTree(all).lines.map { ($0.listing.id, $0.copies) }) { first, _ in first }
    return Table(
      columns: columns, rows: listings.map { cells($0, copies: copies[$0.id] ?? 0, on: day, year: year) }, unknownText: "–")
  }

  private static func cells(_ listing: ModelListing, copies: Int, on day: CivilDate, year: Int) -> [Table.Cell] {
    let (model, told) = (listing.model, listing.model.particulars)
    let result = listing.result(of: year)
    return [
      .number(Int(listing.id.number)), .text(told.name), .init(told.kind), .init(told.field?.rawValue), .text(listing.ward.value.name),
      .init(listing.neighbourhood?.value.name), .init(told.startedOn?.description), .init(told.foundingPaper), .init(told.host),
      .init(listing.members(in: year)), .init(told.equipment), .init(told.cost?.amount), .init(told.funding),
      .init(listing.sourceName), .init(listing.sourceWard), .number(copies),
      .text(status(model, on: day)), .init(model.ending?.day.description), .init(model.ending?.into.map { Int($0.number) }),
      .init(model.ending?.reason), .number(year), .init(result?.grade?.rawValue), .init(result?.tips), .init(result?.cases),
      .init(result?.outcome),
    ]
  }

  /// Whether it runs on a day, or how it ended by then.
  private static func status(_ model: SelfManagementModel, on day: CivilDate) -> String {
    guard let ending = model.ending, ending.day < day else { return model.runs(on: day) ? "running" : "planned" }
    return ending.into == nil ? "closed" : "mergedInto"
  }

  /// Its line, with what it came to in every year and the models copied from it.
  static func json(_ listing: ModelListing, among all: [ModelListing], on day: CivilDate) -> JSONValue {
    guard case .object(let members) = table([listing], among: all, on: day, year: day.year).object else { return .null }
    let ofYears = ["year", "grade", "tips", "cases", "outcome", "copies"]
    return .object(
      members.filter { !ofYears.contains($0.key) } + [
        .init("results", results(listing).json), .init("copies", tree(ModelTree(all, under: listing.id).lines.dropFirst()).json),
      ])
  }

  private static func results(_ listing: ModelListing) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("year", say("Năm", "Year")), .init("grade", say("Phân loại", "Grade")), .number("tips", say("Số tin báo", "Tips")),
      .number("cases", say("Số vụ", "Cases")), .init("outcome", say("Kết quả", "Outcome")),
      .number("members", say("Số thành viên", "Members")),
    ]
    let rows = listing.results.map { result -> [Table.Cell] in
      [
        .number(result.year), .init(result.grade?.rawValue), .init(result.tips), .init(result.cases), .init(result.outcome),
        .init(result.members),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  /// Who copied whom, each model set in under its own source.
  static func tree(_ lines: some Sequence<ModelTree.Line>) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .number("depth", say("Bậc", "Step")), .init("name", say("Mô hình", "Model")),
      .init("ward", say("Phường, xã", "Ward")), .init("startedOn", say("Ngày ra mắt", "Began on"), mayBeLeftOut: true),
      .number("copies", say("Số nơi nhân rộng", "Copies")),
    ]
    let rows = lines.map { line -> [Table.Cell] in
      let name = line.listing.model.particulars.name
      return [
        .number(Int(line.listing.id.number)), .number(line.depth), .text(name), .text(line.listing.ward.value.name),
        .init(line.listing.model.particulars.startedOn?.description), .number(line.copies),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  /// Models that run on after a year and have no grade of a year.
  static func owed(_ listings: [ModelListing], year: Int) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("name", say("Mô hình", "Model")), .init("ward", say("Phường, xã", "Ward")),
      .init("host", say("Đơn vị chủ trì", "Host"), mayBeLeftOut: true), .plainNumber("year", say("Năm", "Year")),
    ]
    let rows = listings.filter { $0.model.isActive(atEndOf: year) && $0.result(of: year)?.grade == nil }.map { listing -> [Table.Cell] in
      [
        .number(Int(listing.id.number)), .text(listing.model.particulars.name), .text(listing.ward.value.name),
        .init(listing.model.particulars.host), .number(year),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}
