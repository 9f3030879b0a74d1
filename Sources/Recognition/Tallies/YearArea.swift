/// What a year's report tells of: the parts that a change of the book can touch.
public enum YearArea: String, CaseIterable, Sendable {
  case ceremonies, awards, gifts, force, models, exemplars, indicators
}
