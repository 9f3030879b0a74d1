/// What is wrong with something told of security units and their members.
public enum ForceProblem: Hashable, Sendable {
  /// Not of the form `2019-2024`.
  case notATermOfOffice
  /// No unit is meant; `known` are those of the kind there.
  case noSuchUnit(known: [String])
  /// Several units are meant.
  case whichUnit([String])
  /// Outside the days in which the law knows units of the kind.
  case kindNotThere(SecurityUnit.Kind, Validity)
  /// The member stays longer than the unit.
  case unitEnded(Int64, on: CivilDate)
  /// On some of the same days the person is on the roll of another unit, and would be counted there as well.
  case alsoServesIn(unit: Int64, name: String)
  /// Teams whose rolls do not name as many as were counted: nobody knows who else would be carried over.
  case rollsDiffer([String])
  /// The person of this name has no open case of hardship on the day.
  case noOpenCase(on: CivilDate)
  /// No unit of the old kinds is left to end.
  case nothingToCarryOver
}
