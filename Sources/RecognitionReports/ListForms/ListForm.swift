/// A workbook for somebody to fill (mẫu danh sách): the columns of a list under the headings that the list is read by, with drop-downs,
/// formats and a sheet of instructions. What comes back filled is imported as it is.
public struct ListForm: Hashable, Sendable {
  /// What is written in a column.
  enum Entry: Hashable, Sendable {
    case text
    /// One of these; others are refused, or taken with no more than a hint where `mayBeOther`.
    case choice([String], mayBeOther: Bool = false)
    case number(ClosedRange<Int>)
    case day
  }

  struct Column: Hashable, Sendable {
    var heading: String
    var entry: Entry
    var isRequired = false
    /// What the sheet of instructions says of it.
    var hint: String
    var width = 16.0
  }

  /// What stands in a column of every row that is filled in.
  struct Constant: Hashable, Sendable {
    var column: Int
    var text: String
  }

  var title: String
  var columns: [Column]
  /// Rows that stand there already.
  var known: [[String]] = []
  /// Nil for none.
  var constant: Constant?
  /// The command that brings the list in, as it is typed.
  var command: String
  let printing: Printing

  init(
    title: String, columns: [Column], known: [[String]] = [], constant: (heading: String, text: String)? = nil, command: String,
    printing: Printing
  ) {
    self.title = title
    self.columns = columns
    self.known = known
    self.command = command
    self.printing = printing
    if let constant, let column = columns.firstIndex(where: { $0.heading == constant.heading }) {
      self.constant = Constant(column: column, text: constant.text)
    }
  }
}

/// What an office has to choose from on a day.
public struct ListChoices: Hashable, Sendable {
  /// A unit that the register has, as its row begins.
  public struct Unit: Hashable, Sendable {
    public var ward: String
    public var neighbourhood: String?
    public var kind: String
    public var name: String

    public init(ward: String, neighbourhood: String?, kind: String, name: String) {
      self.ward = ward
      self.neighbourhood = neighbourhood
      self.kind = kind
      self.name = name
    }
  }

  /// The wards, or the places among which a lot is divided.
  public var wards: [String]
  /// The one ward that the form is for; nil for a form for several.
  public var ward: String?
  public var neighbourhoods: [String]
  public var units: [Unit]
  /// The award kinds in force.
  public var kinds: [String]
  /// For whom gifts are.
  public var groups: [String]

  public init(
    wards: [String], ward: String?, neighbourhoods: [String] = [], units: [Unit] = [], kinds: [String] = [], groups: [String] = []
  ) {
    self.wards = wards
    self.ward = ward
    self.neighbourhoods = neighbourhoods
    self.units = units
    self.kinds = kinds
    self.groups = groups
  }
}
