import Foundation

/// NFC of a text that may need it.
func composed(_ text: String) -> String {
  text.precomposedStringWithCanonicalMapping
}

/// Whether a text is in NFC for certain: no combining mark, and no script whose composed forms are not known here.
func isPlainlyComposed(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    switch scalar.value {
    case 0..<0x300, 0x1E00..<0x1F00, 0x2002...0x20CF: true
    default: false
    }
  }
}
