import Recognition
import Testing

/// Whose rules a kind goes by.
struct KindLineageTests {
  private let lineage = KindLineage(parents: ["HC_LD_1": "HUAN_CHUONG", "HUAN_CHUONG": "NHA_NUOC", "A": "B", "B": "A"])

  @Test func `a kind's line goes up to the last it is a class of, and a circle ends`() {
    #expect(lineage.line(of: "HC_LD_1") == ["HC_LD_1", "HUAN_CHUONG", "NHA_NUOC"])
    #expect(lineage.line(of: "GK_XA") == ["GK_XA"])
    #expect(lineage.line(of: "A") == ["A", "B"])
  }

  @Test func `the nearest kind that has rows speaks`() {
    let rows = ["NHA_NUOC": [1], "HUAN_CHUONG": [2, 3], "GK_XA": []]
    #expect(lineage.rows(on: "HC_LD_1", in: rows) == [2, 3])
    #expect(lineage.rows(on: "NHA_NUOC", in: rows) == [1])
    #expect(lineage.rows(on: "GK_XA", in: rows).isEmpty && lineage.rows(on: "A", in: rows).isEmpty)
    #expect(lineage.source(of: "HC_LD_1") { $0 == "NHA_NUOC" } == "NHA_NUOC")
  }
}
