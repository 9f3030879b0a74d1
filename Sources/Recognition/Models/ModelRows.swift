/// A row of a list of models (danh sách mô hình).
public struct ModelRow: Sendable {
  /// Nil: entered by itself.
  public var row: Int?
  public var ward: String
  public var neighbourhood: String?
  public var particulars: SelfManagementModel.Particulars
  /// The model it was copied from, by name or number; nil: none told.
  public var copiedFrom: String?
  /// Where that one is; nil: anywhere.
  public var copiedFromWard: String?

  public init(
    row: Int?, ward: String, neighbourhood: String?, particulars: SelfManagementModel.Particulars, copiedFrom: String?,
    copiedFromWard: String?
  ) {
    self.row = row
    self.ward = ward
    self.neighbourhood = neighbourhood
    self.particulars = particulars
    self.copiedFrom = copiedFrom
    self.copiedFromWard = copiedFromWard
  }
}

/// A row of a list of what models came to in a year (kết quả, phân loại mô hình).
public struct ModelResultRow: Sendable {
  public var row: Int
  public var ward: String
  public var neighbourhood: String?
  public var name: String
  public var result: ModelResult

  public init(row: Int, ward: String, neighbourhood: String?, name: String, result: ModelResult) {
    self.row = row
    self.ward = ward
    self.neighbourhood = neighbourhood
    self.name = name
    self.result = result
  }
}

/// What is wrong with something told of a model.
public enum ModelProblem: Error, Hashable, Sendable {
  /// No model is meant; `known` are those there.
  case unknown(known: [String])
  /// Several models are meant: by number and name.
  case several([String])
  /// It would be copied from itself, through others or not.
  case copiesItself
  /// It began before the one it is said to be copied from.
  case beforeItsSource(startedOn: CivilDate)
  /// The day, or year, lies outside the days it runs.
  case notRunning(Int64, Validity)
  case mergesIntoItself
  /// It ended already.
  case ended(Int64, on: CivilDate)
  /// Others were copied from it, or merged into it.
  case othersDependOnIt([Int64])
  /// Nothing is told of the year.
  case nothingTold
}
