/// Roman numerals, which number the groups of an official table (I, II, III …).
enum RomanNumeral {
  static func text(_ number: Int) -> String {
    var rest = number
    return steps.reduce(into: "") { text, step in
      while rest >= step.value {
        text += step.letters
        rest -= step.value
      }
    }
  }

  private static let steps: [(value: Int, letters: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
    (4, "IV"), (1, "I"),
  ]
}
