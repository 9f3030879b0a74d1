/// The formats in which every report of this module prints as text; a ``Workbook`` of it is made by `workbook(_:)`.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text, md, csv, json, html
}
