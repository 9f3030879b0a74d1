internal import VietnameseText

/// Who files official forms of awards of ministries and provinces (đơn vị báo cáo): each its own.
public enum FormFiler: String, Sendable {
  case ministry, province

  /// As predicates of forms name the level.
  var level: String { rawValue }
}

extension Agency {
  /// As what it files forms and decides awards; nil: neither its name nor its level tells.
  ///
  /// Districts and wards supply the figures of their province's form.
  public var filer: FormFiler? {
    if level != nil { return .province }
    return isMinistry ? .ministry : nil
  }

  /// A ministry by its name; the commands of troops begin alike and are none.
  private var isMinistry: Bool {
    if authorities.contains("Bộ trưởng, thủ trưởng ban, ngành") { return true }
    let name = Folding.fold(name)
    return name.hasPrefix("bo ") && !["bo chi huy", "bo tu lenh", "bo doi"].contains { name.hasPrefix($0) }
  }
}

extension StatisticsForm {
  /// The form as one of several that file it fills it in: of the awards of ministries and provinces, its own level's alone.
  ///
  /// The ministry of home affairs adds the forms up, so an award of a ministry that a province counted too would count twice.
  public func filed(by filer: FormFiler?) -> StatisticsForm {
    guard let filer, !isOfAnyPeriod else { return self }
    var form = self
    form.scope = FormPredicate(
      conditions: scope.conditions.map { condition in
        guard condition.field == .level, !condition.isExcluding, condition.values.contains(filer.level) else { return condition }
        return FormPredicate.Condition(field: .level, values: [filer.level], isExcluding: false)
      })
    return form
  }
}
