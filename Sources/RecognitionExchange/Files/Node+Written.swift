internal import Recognition
internal import Yams

extension Node {
  /// The node, or nil where nothing is told: an empty text, `null` or `~` without quotes, an empty list, no fields.
  var told: Node? {
    switch self {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return isNull || scalar.string.trimmed.isEmpty ? nil : self
    case .sequence(let sequence): return sequence.isEmpty ? nil : self
    case .mapping(let mapping): return mapping.isEmpty ? nil : self
    case .alias: return self
    }
  }

  /// What stands there, as a message shows it.
  var written: String {
    switch self {
    case .scalar(let scalar): scalar.string.trimmed
    case .sequence: "[…]"
    case .mapping: "{…}"
    case .alias: "*"
    }
  }
}
