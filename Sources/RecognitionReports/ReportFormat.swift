/// The formats every report of this module prints in.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text, md, csv, json, html
}
