public import Recognition
internal import VietnameseText

/// A statistics form of a year or another period (biểu thống kê), filled in and checked.
public struct FormReport: Sendable {
  public let table: FormTable
  /// What each cell counts, which HTML and workbooks list and its figures lead to; empty: not listed.
  public var entries: [FormCell: [FormEntry]] = [:]
  let sheet: FormSheet
  let previous: FormTable

  public init(_ sheet: FormSheet) {
    self.init(sheet, table: FormTable(sheet.form, sheet.facts))
  }

  init(_ sheet: FormSheet, table: FormTable) {
    self.sheet = sheet
    self.table = table
    previous = FormTable(sheet.form, sheet.previous)
  }

  public var differences: [FormDifference] { sheet.submitted.map(table.differences) ?? [] }

  public var warnings: [ReportWarning] { (marks + problems + notes).map(ReportWarning.form) }

  /// Whose form it is: the year in which the period ends.
  private var year: Int { table.period.last.year }

  /// That the form is not the year's own, or was not compared with its circular.
  var marks: [FormWarning] {
    let form = table.form
    let instead = sheet.instead.map(\.code)
    let due = form.dueDay(of: year)
    let force: [FormWarning] =
      if form.isInForce(forYear: year) {
        []
      } else if form.validity.from.map({ due < $0 }) ?? false {
        [.notYetInForce(form, instead: instead)]
      } else {
        [.replaced(form, instead: instead)]
      }
    return force + (form.law.status.isVerified ? [] : [.notVerified(form.law.basis)])
  }

  private var problems: [FormWarning] { table.problems.map(FormWarning.doesNotAddUp) }

  private var notes: [FormWarning] {
    let fields = FormField.allCases
    let untold = fields.compactMap { field in table.untold[field].map { FormWarning.untold(field, $0) } }
    let leftOut = fields.compactMap { field in table.leftOut[field].map { FormWarning.leftOut(field, $0) } }
    return altered + filing + unrecorded + untold + leftOut + uncounted
      + (table.cancelled == 0 ? [] : [.cancelledCounted(table.cancelled)])
      + (table.protected == 0 ? [] : [.protectedLeftOut(table.protected)])
      + table.jumps(from: previous).map { .jump($0, from: previous.period, to: table.period) }
  }

  private var altered: [FormWarning] {
    sheet.submittedIsAltered ? sheet.submitted.map { [.submissionAltered($0.submittedOn)] } ?? [] : []
  }

  /// Whose form it is, and what is in others' forms.
  private var filing: [FormWarning] {
    let isAbove = !table.form.isOfAnyPeriod && (sheet.officeLevel == .district || sheet.officeLevel == .commune)
    let kinds = listed(table.filedByOthers)
    return (isAbove ? [.filedAbove] : []) + (kinds.isEmpty ? [] : sheet.facts.filer.map { [.filedByOthers(kinds, filer: $0)] } ?? [])
  }

  /// "Bằng khen của Bộ trưởng Bộ Công an (8)", the highest first.
  private func listed(_ kinds: [String: Int]) -> [String] {
    sheet.facts.kindOrder.compactMap { code in kinds[code].map { "\(sheet.facts.titles[code] ?? code) (\(Figures.grouped($0)))" } }
  }

  private var unrecorded: [FormWarning] {
    switch table.unrecorded {
    case nil: []
    case .proposed: [.noProposals(isOfCeremony: table.basis == .ceremony)]
    default: [.unrecorded]
    }
  }

  /// What has no column, no cell or no day.
  private var uncounted: [FormWarning] {
    let kinds = listed(table.notOnForm)
    return (kinds.isEmpty ? [] : [.notOnForm(kinds)]) + (table.withoutCell == 0 ? [] : [.withoutCell(table.withoutCell)])
      + (table.undated.isEmpty ? [] : [.undated(table.undated.map(\.number))])
  }
}

extension FormReport: Report {
  /// `sovang/report-form/1`.
  public func json(in language: Language) -> JSONValue {
    let form = table.form
    let told: [JSONValue.Member] = [
      .init("schema", "sovang/report-form/1"), .init("form", .string(form.code)), .init("title", .string(form.title)),
      .init("legalBasis", .string(form.law.basis)), .init("isInForce", .bool(form.isInForce(forYear: year))),
      .init("office", JSONValue(sheet.office)), .init("year", JSONValue(table.period.year)),
      .init("period", .string(table.period.description)), .init("from", .string(table.period.first.description)),
      .init("to", .string(table.period.last.description)), .init("countedBy", .string(table.basis.rawValue)),
      .init("dueOn", form.isOfAnyPeriod ? .null : .string(form.dueDay(of: year).description)), .init("unit", JSONValue(form.unit)),
      .init("asOf", .string(sheet.asOf.description)), .init("boundaries", "recorded"),
    ]
    return .object(
      told + [
        .init("columns", .array(table.columns.map(Self.json))), .init("rows", .array(zip(table.rows, table.cells).map(json))),
        .init("submitted", JSONValue(sheet.submitted?.submittedOn.description)), .init("differences", .array(differences.map(Self.json))),
        .init("warnings", .array(warnings.map { $0.json(in: language) })), .init("fingerprint", .string(sheet.fingerprint)),
      ])
  }

  /// A row of figures to a row, by code.
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("row", language.pick(vi: "Mã số", en: "Code")), .init("label", language.pick(vi: "Nội dung", en: "Item")),
      .init("unit", language.pick(vi: "Đơn vị tính", en: "Unit")),
    ]
    let rows = zip(table.rows, table.cells).compactMap { row, cells -> [Table.Cell]? in
      row.code.map { [.text($0), .text(row.label), .init(row.unit)] + cells.map(\.printed) }
    }
    return Table(columns: columns + table.columns.map { .number($0.code, $0.title) }, rows: rows, unknownText: "")
  }

  private func json(_ row: StatisticsForm.Row, _ cells: [FormTable.Cell]) -> JSONValue {
    let figures = zip(table.columns, cells).map { JSONValue.Member($0.code, $1.json) }
    return [
      "code": JSONValue(row.code), "label": .string(row.label), "unit": JSONValue(row.unit),
      "cells": row.code == nil ? .null : .object(figures),
    ]
  }

  private static func json(_ column: StatisticsForm.Column) -> JSONValue {
    [
      "code": .string(column.code), "letter": .string(column.letter), "heading": JSONValue(column.heading),
      "family": JSONValue(column.family),
      "label": .string(column.label), "part": JSONValue(column.part), "kind": JSONValue(column.kind),
    ]
  }

  private static func json(_ difference: FormDifference) -> JSONValue {
    [
      "row": .string(difference.cell.row), "column": .string(difference.cell.column), "submitted": JSONValue(difference.submitted),
      "now": JSONValue(difference.now),
    ]
  }
}

extension FormTable.Cell {
  var json: JSONValue {
    switch self {
    case .blank, .unknown: .null
    case .count(let count): .int(count)
    case .ratio(let part, let whole): ["part": .int(part), "of": .int(whole)]
    }
  }

  var printed: Table.Cell {
    switch self {
    case .blank: .text("")
    case .unknown: .unknown
    case .count(let count): .number(count)
    case .ratio(let part, let whole): .share(part, of: whole)
    }
  }
}

extension StatisticsForm.Column {
  /// On one line.
  var title: String { headings.joined(separator: ": ") }

  /// One above the other.
  var headings: [String] { [heading, family, label, part].compactMap { $0 } }
}
