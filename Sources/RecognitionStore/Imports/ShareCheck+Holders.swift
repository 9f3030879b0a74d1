internal import GRDB
internal import Recognition

extension ShareCheck {
  /// The people of one issuer and merit year who hold the kinds that a share is about, each counted once.
  struct Holders {
    enum Person: Hashable {
      case recipient(Int64)
      /// Somebody the book does not know yet, by identity key and ward.
      case proposed(key: Int, ward: Identifier<Place>?)
    }

    private let share: Share
    private var held: Set<Person> = []
    private var base: Set<Person> = []
    /// Those of the holders whom a reason lets hold the kind beyond the share.
    private var settled: Set<Person> = []
    /// The award by which each came to hold the kind, oldest first.
    private var firstAwards: [(person: Person, award: Identifier<Award>)] = []

    /// - Parameter awards: rows of `standing`.
    init(_ share: Share, _ awards: [Row]) {
      self.share = share
      for award in awards {
        let person = Person.recipient(award["identity_id"])
        if award["is_base"] { base.insert(person) }
        guard award["is_held"] else { continue }
        if held.insert(person).inserted { firstAwards.append((person, award.id("id"))) }
        if award["is_settled"] { settled.insert(person) }
      }
    }

    mutating func add(_ person: Person, holding code: String) {
      if share.held.contains(code) { held.insert(person) }
      if share.base.contains(code) { base.insert(person) }
    }

    var breach: RuleBreach? { CommendationLaw.shareBreach(share.row, counts) }

    /// Whether people hold the kind and nobody the one they are measured by.
    var isBaseless: Bool { !held.isEmpty && base.isEmpty }

    /// How many hold the kind beyond the share whom no reason lets hold it.
    var beyondShare: Int {
      CommendationLaw.most(share.row, counts).map { max(0, held.count - settled.count - $0) } ?? 0
    }

    /// The awards by which those came to hold the kind whom no reason lets hold it beyond the share, oldest first.
    var unsettled: [Identifier<Award>] { firstAwards.filter { !settled.contains($0.person) }.map(\.award) }

    private var counts: CommendationLaw.Holders {
      CommendationLaw.Holders(held: held.count, among: held.union(base).count, ofBase: base.count, settled: settled.count)
    }
  }
}
