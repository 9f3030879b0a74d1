import Recognition
import RecognitionExchange
import Testing

@Test func `a list of claims comes row by row`() {
  let rows = Array(ClaimList(Array("code,weight\nP01,41\n".utf8)))
  guard case .row(let row)? = rows.first else {
    Issue.record("\(rows)")
    return
  }
  #expect(row == ClaimRow(row: 2, code: "P01", weight: 41, floor: nil, cap: nil, committed: nil))
}
