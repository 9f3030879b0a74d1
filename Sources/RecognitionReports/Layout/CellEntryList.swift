internal import Recognition

/// What the cells of a table count, one by one (mục của từng ô), as lists that the figures of HTML and workbooks lead to.
struct CellEntryList {
  /// In the order of the table; cells that count none are not there.
  let cells: [(cell: FormCell, entries: [FormEntry])]
  private let language: Language

  /// - Parameter order: every cell, as the table has them.
  init(_ entries: [FormCell: [FormEntry]], in order: [FormCell], _ language: Language) {
    cells = order.compactMap { cell in entries[cell].flatMap { $0.isEmpty ? nil : (cell, $0) } }
    self.language = language
  }

  /// Where the list of a cell begins.
  static func anchor(_ cell: FormCell) -> String { "o-\(cell.row)-\(cell.column)" }

  /// Awards, proposals and movements apart.
  var blocks: [Page.Block] {
    let wards = WardNames(cells.lazy.flatMap { $0.entries.compactMap(\.award) })
    return [
      list(language.pick(vi: "Khen thưởng của từng ô", en: "The awards of each cell"), AwardColumns.titles(in: language)) {
        $0.award.map { AwardColumns.cells($0, ward: wards.name(of: $0), in: language) }
      },
      list(language.pick(vi: "Đề nghị của từng ô", en: "The proposals of each cell"), ProposalColumns.titles(in: language)) {
        $0.proposal.map { ProposalColumns.cells($0, in: language) }
      },
      list(language.pick(vi: "Phong trào của từng ô", en: "The movements of each cell"), MovementColumns.titles(in: language)) {
        $0.movement.map { MovementColumns.cells($0, in: language) }
      },
    ].flatMap { $0 }
  }

  /// Nothing where no cell counts any of them.
  private func list(_ heading: String, _ columns: [Table.Column], _ row: (FormEntry) -> [Table.Cell]?) -> [Page.Block] {
    var table = Table(columns: [.init("cell", language.pick(vi: "Ô", en: "Cell"))] + columns, rows: [], unknownText: "–")
    for (cell, entries) in cells {
      let rows = entries.compactMap(row)
      if rows.isEmpty { continue }
      table.anchors[table.rows.count] = Self.anchor(cell)
      table.rows += rows.map { [.text(cell.description)] + $0 }
    }
    return table.rows.isEmpty ? [] : [.heading(heading), .table(table)]
  }
}

private enum AwardColumns {
  static func titles(in language: Language) -> [Table.Column] {
    [
      .plainNumber("id", language.pick(vi: "Số", en: "Id")), .init("recipient", language.pick(vi: "Họ và tên", en: "Recipient")),
      .init("type", language.pick(vi: "Loại", en: "Type")), .init("ward", language.pick(vi: "Phường, xã", en: "Ward"), mayBeLeftOut: true),
      .init("award", language.pick(vi: "Khen thưởng", en: "Award")), .init("decision", language.pick(vi: "Quyết định", en: "Decision")),
      .init("signedOn", language.pick(vi: "Ngày ký", en: "Signed on")), .init("issuer", language.pick(vi: "Cơ quan", en: "Issuer")),
      .init("cancelledOn", language.pick(vi: "Hủy ngày", en: "Cancelled on"), mayBeLeftOut: true),
    ]
  }

  static func cells(_ award: AwardListing, ward: String?, in language: Language) -> [Table.Cell] {
    [
      .number(Int(award.id.number)), .text(award.recipient.printedName(in: language)), .text(award.recipient.type.one(in: language)),
      .init(ward), .text(award.kind.title(in: language)), .text(award.decision.number.description),
      .text(award.decision.signedOn.short(in: language)), .text(award.decision.issuer),
      .init(award.cancellation?.cancelledOn.short(in: language)),
    ]
  }
}

private enum ProposalColumns {
  static func titles(in language: Language) -> [Table.Column] {
    [
      .init("proposal", language.pick(vi: "Tờ trình", en: "Proposal")),
      .init("submittedOn", language.pick(vi: "Ngày trình", en: "Submitted on")),
      .init("proposer", language.pick(vi: "Cơ quan trình", en: "Proposer")),
      .plainNumber("line", language.pick(vi: "Dòng", en: "Line")), .init("recipient", language.pick(vi: "Họ và tên", en: "Recipient")),
      .init("type", language.pick(vi: "Loại", en: "Type")), .init("award", language.pick(vi: "Đề nghị", en: "Asked")),
    ]
  }

  static func cells(_ listing: ProposalLineListing, in language: Language) -> [Table.Cell] {
    let (proposal, recipient) = (listing.proposal, listing.line.particulars.recipient)
    return [
      .text(proposal.number.description), .text(proposal.submittedOn.short(in: language)), .text(proposal.proposer),
      .number(listing.line.number), .text(recipient.printedName(in: language)), .text(recipient.type.one(in: language)),
      .text(listing.kind.title(in: language)),
    ]
  }
}

private enum MovementColumns {
  static func titles(in language: Language) -> [Table.Column] {
    [
      .plainNumber("id", language.pick(vi: "Số", en: "Id")), .init("name", language.pick(vi: "Phong trào", en: "Movement")),
      .init("startsOn", language.pick(vi: "Từ ngày", en: "From")),
    ]
  }

  static func cells(_ movement: Entry<Movement>, in language: Language) -> [Table.Cell] {
    [.number(Int(movement.id.number)), .text(movement.value.name), .init(movement.value.startsOn?.short(in: language))]
  }
}
