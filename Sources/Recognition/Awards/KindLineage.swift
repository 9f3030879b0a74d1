/// Which kind each award kind is a class of (thuộc nhóm), and whose rules it therefore goes by.
///
/// Every rule by kind is looked up here, rule by rule: a kind with rows of its own, of any date, goes by these alone, on every day; any
/// other goes by those of the nearest kind it is a class of. Only then is it asked which of the rows is in force.
public struct KindLineage: Sendable {
  private let parents: [String: String]

  /// - Parameter parents: the parent of each kind that has one.
  public init(parents: [String: String] = [:]) {
    self.parents = parents
  }

  public init(_ kinds: [AwardKind]) {
    self.init(parents: Dictionary(kinds.compactMap { kind in kind.parent.map { (kind.code, $0) } }) { first, _ in first })
  }

  /// A kind and what it is a class of, the nearest first; a circle ends where it closes.
  public func line(of code: String) -> [String] {
    var line = [code]
    while let parent = parents[line[line.count - 1]], !line.contains(parent) { line.append(parent) }
    return line
  }

  /// The kind whose rows speak of this one: itself, or the nearest above it that has any; nil where none has.
  public func source(of code: String, where hasRows: (String) -> Bool) -> String? { line(of: code).first(where: hasRows) }

  /// The rows that speak of a kind.
  public func rows<Row>(on code: String, in rows: [String: [Row]]) -> [Row] {
    source(of: code) { rows[$0]?.isEmpty == false }.flatMap { rows[$0] } ?? []
  }
}

extension AwardCatalogue {
  public var lineage: KindLineage { KindLineage(kinds.map(\.value)) }
}
