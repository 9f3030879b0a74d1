import CExpat
import Foundation

/// An XML file as another library reads it: its elements in order, each with its attributes and what is inside it.
final class XMLTree {
  struct Element {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  private(set) var text = ""
  private var open: [Int] = []

  /// Nil for a text that is no XML.
  init?(_ text: String) {
    let parser = XML_ParserCreate("UTF-8")
    defer { XML_ParserFree(parser) }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { data, name, attributes in XMLTree.of(data).begin(String(cString: name!), attributes) },
      { data, _ in _ = XMLTree.of(data).open.popLast() })
    XML_SetCharacterDataHandler(parser) { data, letters, count in
      let bytes = UnsafeBufferPointer(start: letters, count: Int(count)).map { UInt8(bitPattern: $0) }
      XMLTree.of(data).text += String(decoding: bytes, as: UTF8.self)
    }
    guard XML_Parse(parser, text, Int32(text.utf8.count), 1) == XML_STATUS_OK else { return nil }
  }

  /// All elements right inside one, by position.
  private(set) var inside: [Int: [Int]] = [:]

  func children(of parent: Int, named name: String) -> [Int] { (inside[parent] ?? []).filter { elements[$0].name == name } }

  func all(_ name: String) -> [Int] { elements.indices.filter { elements[$0].name == name } }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLTree { Unmanaged.fromOpaque(data!).takeUnretainedValue() }

  private func begin(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    var told: [String: String] = [:]
    var index = 0
    while let key = attributes?[index], let value = attributes?[index + 1] {
      told[String(cString: key)] = String(cString: value)
      index += 2
    }
    elements.append(Element(name: name, attributes: told))
    if let parent = open.last { inside[parent, default: []].append(elements.count - 1) }
    open.append(elements.count - 1)
  }
}
