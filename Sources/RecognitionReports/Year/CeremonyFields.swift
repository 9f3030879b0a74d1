internal import Recognition
internal import VietnameseText

extension YearFacts.CeremonyFacts {
  /// The fields of one gathering in the template year.narrative.
  func fields(in language: Language) -> Fields {
    let ceremony = entry.value
    let organiser = ceremony.organiser ?? ""
    let noun = Phrase.noun(of: ceremony.title, in: language)
    return [
      "moment": .text(ceremony.moment(in: language)), "occasion": .optional(ceremony.occasion), "organiser": .optional(ceremony.organiser),
      "event": .text(Phrase.event(ceremony.title)), "noun": .text(noun), "nounFirst": .text(Phrase.capitalised(noun)),
      "place": .optional(ceremony.place.flatMap { place in organiser.names(place) ? nil : place.lowercasedKind }),
      "meritYear": .optional(ceremony.meritYear?.description), "movement": .optional(ceremony.movement),
      "honours": .optional(ceremony.honours.isEmpty ? nil : Phrase.list(ceremony.honours.map(Phrase.midSentence), in: language)),
      "wards": .optional(ceremony.wards.map { language.pick(vi: "\($0) phường", en: "\($0) wards") }),
      "guests": .optional(ceremony.guestList), "speakers": .optional(ceremony.speakers(in: language)),
      "giftTotal": .optional(planned.map(Figures.grouped)), "giftWords": .optional(planned.map { NumberWords.words($0) }),
      "lots": .list(lots.map { $0.fields(in: language) }), "asked": .flag(!ceremony.directives.isEmpty),
      "directives": .list(ceremony.tasks),
    ]
  }
}

extension YearFacts.ProgrammeFacts {
  /// The fields of one programme in the template year.narrative.
  func fields(in language: Language) -> Fields {
    let total = lots.reduce(0) { $0 + $1.lot.quantity }
    let name = programme.title.map(Phrase.event) ?? language.pick(vi: "một chương trình tặng quà", en: "a gift programme")
    return [
      "moment": .text(Phrase.capitalised(programme.givenOn.moment(in: language))), "occasion": .optional(programme.occasion),
      "name": .text(name), "giftTotal": .text(Figures.grouped(total)), "giftWords": .text(NumberWords.words(total)),
      "lots": .list(lots.map { $0.fields(in: language) }),
    ]
  }
}

extension Ceremony {
  /// "Chiều ngày 12 tháng 01 năm 2023", "On the afternoon of 12 January 2023".
  func moment(in language: Language) -> String {
    guard let partOfDay else { return Phrase.capitalised(heldOn.moment(in: language)) }
    return language.pick(
      vi: "\(Phrase.capitalised(partOfDay.alsoWritten[0])) \(heldOn.official(in: .vi))",
      en: (partOfDay == .evening ? "On the evening of " : "On the \(partOfDay.rawValue) of ") + heldOn.official(in: .en))
  }

  /// "Nguyễn Đông Tùng, Phó Bí thư Quận ủy, Chủ tịch UBND quận; …"; nil when no guest is told.
  var guestList: String? {
    let list = guests.map { ([$0.name] + $0.roles).joined(separator: ", ") }
    return list.isEmpty ? nil : list.joined(separator: "; ")
  }

  fileprivate func speakers(in language: Language) -> String? {
    let speakers = guests.filter(\.spoke).map(\.name)
    return speakers.isEmpty ? nil : Phrase.list(speakers, in: language)
  }

  /// What was asked, gathered by whom it was asked of, in the source's order.
  fileprivate var tasks: [Fields] {
    let addressees = directives.map(\.to)
    let distinct = addressees.indices.filter { addressees.firstIndex(of: addressees[$0]) == $0 }.map { addressees[$0] }
    return distinct.map { to in
      let tasks = directives.filter { $0.to == to }.map { Phrase.withoutFullStop(Phrase.midSentence($0.text)) }
      return ["to": .text(to), "tasks": .text(tasks.joined(separator: "; "))]
    }
  }
}

extension CivilDate {
  fileprivate func moment(in language: Language) -> String { language == .vi ? official(in: .vi) : "On " + official(in: .en) }
}

extension String {
  /// Whether the text already says where: "UBND quận Phú Nhuận" names "Quận Phú Nhuận".
  fileprivate func names(_ place: String) -> Bool { Folding.fold(self).contains(Folding.fold(place)) }
}
