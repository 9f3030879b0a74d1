/// What a transcript asks for before its first command.
struct Head {
  /// `# register NAME`: a copy of a template register as sovang.db.
  var register: TemplateRegister?
  /// `# lang en`: an English locale.
  var locale = "vi_VN.UTF-8"
  /// `# not as root`: left out for root, whom no permission binds.
  var isNotForRoot = false
  /// `# file PATH`: a copy of a file of the repository, by its path there.
  var files: [String] = []

  struct Unknown: Error {
    let wish: String
  }

  init(_ notes: [String]) throws {
    for note in notes.compactMap(Mark.comment.rest) {
      let words = note.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("register", 2):
        guard let template = TemplateRegister(rawValue: words[1]) else { throw Unknown(wish: note) }
        register = template
      case ("lang", 2): locale = words[1] == "en" ? "en_US.UTF-8" : "vi_VN.UTF-8"
      case ("file", 2): files.append(words[1])
      case _ where note == "not as root": isNotForRoot = true
      default: break
      }
    }
  }
}
