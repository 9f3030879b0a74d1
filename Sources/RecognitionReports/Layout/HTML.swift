internal import ReportFiles

/// HTML by hand: what is written is text of the book unless it says otherwise.
enum HTML {
  /// The paper a document prints on.
  struct Sheet {
    /// Laid across.
    var isWide = false
    /// Numbered at the head from the second sheet on (Nghị định 30/2020/NĐ-CP).
    var isOfficial = false
    /// Nil: the number of the sheet alone.
    var foot: RunningFoot?
  }

  /// Text that HTML shows as it is, in an element or an attribute.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Several texts as lines of one paragraph.
  static func lines(_ lines: [String]) -> String { lines.map(escaped).joined(separator: "<br>") }

  static func document(title: String, _ body: String, on sheet: Sheet, in language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title>
    <style>
    \(style)</style>
    <style>
    \(sheet.style)</style>
    </head>
    <body\(sheet.classes)>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  private static let style = String(
    decoding: UnsafeBufferPointer(start: sovang_print_css(), count: Int(sovang_print_css_size)), as: UTF8.self)
}

extension HTML.Sheet {
  /// The sheet's own rules, after those of all pages.
  fileprivate var style: String {
    let size = isWide ? "@page { size: A4 landscape; }\n" : ""
    let number = isOfficial ? "@page { @top-center { content: counter(page); } }\n@page :first { @top-center { content: none; } }\n" : ""
    let foot = foot.map { foot in
      """
      @page { @bottom-center { content: \(Self.quoted(foot.above + foot.sheet)) counter(page) "/" counter(pages) \(Self.quoted(foot.below)); } }

      """
    }
    return size + number + (foot ?? "")
  }

  fileprivate var classes: String {
    let names = (isOfficial ? ["official"] : []) + (foot == nil ? [] : ["footed"])
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  /// A text as a string of CSS, in which nothing ends the string or the style.
  private static func quoted(_ text: String) -> String {
    let letters = text.unicodeScalars.map { scalar -> String in
      let isPlain = scalar.value >= 0x20 && !["\"", "\\", "<", ">", "&"].contains(scalar)
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "\"\(letters.joined())\""
  }
}
