import Foundation
import RecognitionReports
import Testing

@Suite struct `JSON` {
  @Test func `members keep their order and scalars stand on one line`() {
    let value: JSONValue = ["b": 1, "a": [["x": nil, "y": true], ["x": "é", "y": false]], "none": [], "empty": [:]]
    #expect(
      value.printed() == """
        {
          "b":1,
          "a":[
            {"x":null,"y":true},
            {"x":"é","y":false}
          ],
          "none":[],
          "empty":{}
        }
        """)
  }

  @Test func `an object that does not fit is broken`() {
    let value: JSONValue = ["first": "a long enough text", "second": 12345]
    #expect(value.printed(width: 50) == #"{"first":"a long enough text","second":12345}"#)
    #expect(value.printed(width: 40) == "{\n  \"first\":\"a long enough text\",\n  \"second\":12345\n}")
  }

  @Test func `signs that JSON reserves are escaped`() {
    let text = "\"\\/\n\r\t\u{0}\u{1F}\u{7F}Đặng 😀\r\n"
    #expect(JSONValue.string(text).compact == #""\"\\/\n\r\t\u0000\u001f\u007fĐặng 😀\r\n""#)
    let parsed = try? JSONSerialization.jsonObject(with: Data(JSONValue.string(text).compact.utf8), options: .fragmentsAllowed)
    #expect(parsed as? String == text)
  }

  @Test func `what is not known is null`() {
    #expect(JSONValue(nil as Int?) == .null)
    #expect(JSONValue(nil as String?) == .null)
    #expect(JSONValue(Int.min).compact == "-9223372036854775808")
  }

  @Test func `a member is found by its name`() {
    let value: JSONValue = ["a": ["b": 7]]
    #expect(value["a"]?["b"] == 7)
    #expect(value["c"] == nil)
  }
}
