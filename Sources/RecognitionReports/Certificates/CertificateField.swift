/// A piece of text of a certificate (giấy khen), by the name under which it can be moved.
public enum CertificateField: String, CaseIterable, Sendable {
  case country, motto, authority, tribute, form, recipient, post, deed, day, title, signer, decision, book

  /// Whether it differs from one certificate to the next, so that it is printed on a ready-made blank too.
  var isFilledIn: Bool {
    switch self {
    case .country, .motto, .authority, .tribute, .form: false
    case .recipient, .post, .deed, .day, .title, .signer, .decision, .book: true
    }
  }
}

/// Where the texts of a certificate stand on an A4 sheet laid across, 297 × 210 mm.
public struct CertificateLayout: Hashable, Sendable {
  /// A box of text: millimetres from the left and upper edge, and points.
  struct Box: Hashable, Sendable {
    var left: Double
    var top: Double
    var width: Double
    var size: Double
    /// The lines that the text may take before it is set smaller.
    var lines = 1
    var isCentred = true
    var isBold = false
    var isItalic = false
    var isRed = false
  }

  private(set) var boxes: [CertificateField: Box] = [
    .country: Box(left: 30, top: 36, width: 237, size: 13, isBold: true),
    .motto: Box(left: 30, top: 42, width: 237, size: 14, isBold: true),
    .authority: Box(left: 30, top: 54, width: 237, size: 18, isBold: true, isRed: true),
    .tribute: Box(left: 30, top: 64, width: 237, size: 18),
    .form: Box(left: 30, top: 72, width: 237, size: 40, isBold: true, isRed: true),
    .recipient: Box(left: 30, top: 93, width: 237, size: 28, isBold: true),
    .post: Box(left: 30, top: 108, width: 237, size: 16, isItalic: true),
    .deed: Box(left: 40, top: 119, width: 217, size: 18, lines: 3),
    .day: Box(left: 160, top: 146, width: 115, size: 14, isItalic: true),
    .title: Box(left: 160, top: 153, width: 115, size: 14, lines: 3, isBold: true),
    .signer: Box(left: 160, top: 186, width: 115, size: 15, isBold: true),
    .decision: Box(left: 22, top: 180, width: 130, size: 11, isCentred: false),
    .book: Box(left: 22, top: 186, width: 130, size: 11, isCentred: false),
  ]

  public init() {}

  /// Moves everything by what a printer is off, in millimetres to the right and down.
  public mutating func shift(right: Double, down: Double) {
    for field in CertificateField.allCases {
      boxes[field]?.left += right
      boxes[field]?.top += down
    }
  }

  /// Puts a field elsewhere: a centred one by its middle, the others by their left edge, and the upper edge; nil leaves the size.
  public mutating func move(_ field: CertificateField, to position: (x: Double, y: Double), size: Double?) {
    guard var box = boxes[field] else { return }
    (box.left, box.top) = (box.isCentred ? position.x - box.width / 2 : position.x, position.y)
    box.size = size ?? box.size
    boxes[field] = box
  }
}
