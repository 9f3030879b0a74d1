import Testing

@testable import RecognitionReports

@Suite struct `A table` {
  private let table = Table(
    columns: [
      .init("name", "Họ và tên"), .plainNumber("year", "Năm"), .number("money", "Tiền"), .init("note", "Ghi chú", mayBeLeftOut: true),
    ],
    rows: [
      [.text("=Đặng \"A\", B"), .number(1954), .number(1_234_567), .unknown],
      [.text("Lê|C"), .unknown, .number(-50), .text("")],
    ], total: ["Cộng", "", .number(1_234_517), ""])

  @Test func `as text lines up, groups figures and leaves out a column of nothing`() {
    #expect(
      table.text() == """
        Họ và tên                 Năm       Tiền
        ────────────  ───────────────  ─────────
        =Đặng "A", B             1954  1.234.567
        Lê|C          chưa có số liệu        -50
        ────────────  ───────────────  ─────────
        Cộng                           1.234.517

        """)
  }

  @Test func `as Markdown shows signs of Markdown as they are`() {
    #expect(
      table.markdown == """
        | Họ và tên | Năm | Tiền |
        | :-- | --: | --: |
        | =Đặng "A", B | 1954 | 1.234.567 |
        | Lê\\|C | chưa có số liệu | -50 |
        | **Cộng** |  | **1.234.517** |

        """)
  }

  /// Titles of one, two and three lines; a ratio.
  private static let stacked: Table = {
    var columns: [Table.Column] = [
      .init("a", "Nội dung"), .number("1", "Tổng số"), .number("2", "TT"), .number("3", "CN"), .number("4", "Cờ"), .number("5", "Tỷ lệ"),
    ]
    columns[2].headings = ["Chia ra", "Huân chương", "Tập thể"]
    columns[3].headings = ["Chia ra", "Huân chương", "Cá nhân"]
    columns[4].headings = ["Chia ra", "Cờ thi đua"]
    columns[5].isShare = true
    return Table(columns: columns, rows: [["Tổng số", 12, 1, 2, 9, .share(1, of: 3)], ["Hộ", 0, 0, 0, 0, .share(0, of: 0)]])
  }()

  @Test func `marks an amount that nobody compared with the law where people read, and leaves data as they are`() {
    let table = Table(columns: [.init("a", "Tên"), .number("m", "Tiền")], rows: [["An", .doubtful(450_000)], ["Bình", 710_000]])
    #expect(table.text() == "Tên       Tiền\n────  ────────\nAn    450.000*\nBình   710.000\n")
    #expect(table.csv() == "a,m\nAn,450000\nBình,710000\n")
    #expect(table.json == [["a": "An", "m": 450_000], ["a": "Bình", "m": 710_000]])
  }

  @Test func `as text stacks titles over the columns they are of`() {
    #expect(
      Self.stacked.text() == """
                                     Chia ra
                           ────────────────────────────
                             Huân chương
                           ────────────────
        Nội dung  Tổng số  Tập thể  Cá nhân  Cờ thi đua   Tỷ lệ
        ────────  ───────  ───────  ───────  ──────────  ──────
        Tổng số        12        1        2           9  33,3 %
        Hộ              0        0        0           0

        """)
  }

  @Test func `as Markdown has each title with those over it`() {
    #expect(
      Self.stacked.markdown.hasPrefix(
        "| Nội dung | Tổng số | Chia ra: Huân chương: Tập thể | Chia ra: Huân chương: Cá nhân | Chia ra: Cờ thi đua | Tỷ lệ |\n"))
  }

  @Test func `as text gives a title over narrow columns the room of its longest word`() {
    var columns: [Table.Column] = [.number("a", "A"), .number("b", "B"), .number("c", "C")]
    (columns[0].headings, columns[1].headings) = (["Nghiêng nghiêng", "A"], ["Nghiêng nghiêng", "B"])
    let lines = Table(columns: columns, rows: [[1, 2, 3]]).text(width: 8).split(separator: "\n").map(String.init)
    #expect(lines == ["nghiêng", "───────"].reduce(["Nghiêng"]) { $0 + [$1] } + ["A     B  C", "─  ────  ─", "1     2  3"])
  }

  @Test func `without a column keeps the links of the others`() {
    var table = table
    table.links = [["#an", nil, "#tien", nil], ["#le", nil, nil, nil]]
    let rest = table.without(["year", "note"])
    #expect(rest.columns.map(\.key) == ["name", "money"] && rest.rows[0] == [.text("=Đặng \"A\", B"), .number(1_234_567)])
    #expect(rest.links == [["#an", "#tien"], ["#le", nil]])
  }

  @Test func `as CSV has keys, plain numbers and every column`() {
    #expect(table.csv() == "name,year,money,note\n\"=Đặng \"\"A\"\", B\",1954,1234567,\nLê|C,,-50,\n")
  }

  @Test func `as CSV for Excel has a byte order mark, CRLF, titles and no formulas`() {
    #expect(
      table.csv(excel: true)
        == "\u{FEFF}Họ và tên,Năm,Tiền,Ghi chú\r\n\"'=Đặng \"\"A\"\", B\",1954,1234567,\r\nLê|C,,-50,\r\n")
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\ta", "\ra"])
  func `text that could run as a formula is quoted for Excel alone`(text: String) {
    let table = Table(columns: [.init("a", "a")], rows: [[.text(text)]])
    #expect(table.csv(excel: true).contains("'" + text))
    #expect(!table.csv().contains("'"))
  }

  @Test func `as CSV keeps line breaks of either kind within quotes`() {
    let table = Table(columns: [.init("a", "a")], rows: [[.text("x\ny")], [.text("x\r\ny")]])
    #expect(table.csv() == "a\n\"x\ny\"\n\"x\r\ny\"\n")
  }

  @Test func `as JSON is flat objects by key`() {
    #expect(
      table.json == [
        ["name": "=Đặng \"A\", B", "year": 1954, "money": 1_234_567, "note": nil],
        ["name": "Lê|C", "year": nil, "money": -50, "note": ""],
      ])
  }

  @Test(arguments: [60, 80, 100, 140])
  func `wraps long text to the width given`(width: Int) {
    let long = Array(repeating: "tổ bảo vệ an ninh, trật tự", count: 12).joined(separator: " ")
    let table = Table(
      columns: [.init("a", "Tên"), .init("b", "Nội dung"), .number("c", "Số lượng đã trao có ký nhận")],
      rows: [[.text("Phường 1"), .text(long), 12], [.text(long), .text("x"), nil]])
    let lines = table.text(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    let words = lines.joined(separator: " ").split(separator: " ").filter { $0 == "trật" }
    #expect(words.count == 24)
  }

  @Test func `without rows has its titles and nothing else`() {
    let table = Table(columns: [.init("a", "Tên"), .number("b", "Số")], rows: [])
    #expect(table.text() == "Tên  Số\n───  ──\n")
    #expect(table.json == [])
    #expect(table.csv() == "a,b\n")
  }
}
