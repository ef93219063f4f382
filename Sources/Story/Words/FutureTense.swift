/// What puts a verb into the future: "will", "'ll", "is going to", "aims to", "should".
struct FutureTense {
    /// The key of the subject that is glued to it: "they" of "they'll"; nil where it stands apart.
    let stem: UInt64?
    /// Index of the word after it.
    let next: Int
    /// Less than firm: "should", "aims to", "hoping to".
    let isSoft: Bool

    init?(_ run: borrowing WordRun, at index: Int) {
        if let stem = Self.stem(run, index, "ll") ?? Self.unmarked(run, index) {
            self.init(stem: stem, next: index + 1, isSoft: false)
        } else if let (count, isSoft) = Self.plain.match(run.words, at: index) {
            self.init(stem: nil, next: index + count, isSoft: isSoft)
        } else if index == 0, let (count, isSoft) = Self.afterBe.match(run.words, at: 0) {
            // "Going to get him to call you"
            self.init(stem: nil, next: count, isSoft: isSoft)
        } else if run.isIn(Self.cans, index),
            (max(0, index - 4)..<index).contains(where: { run.isIn(Self.wishes, $0) })
        {
            self.init(stem: nil, next: index + 1, isSoft: true)
        } else if let (stem, isApart) = Self.being(run, index), index + 1 < run.count {
            var next = index + 1
            while next + 1 < run.count, run.isIn(Self.adverbs, next) { next += 1 }
            // "They are to be delivered on Monday"
            if run.key(next) == Self.to, run.key(next + 1) == Self.be {
                self.init(stem: isApart ? nil : stem, next: next + 1, isSoft: false)
                return
            }
            guard let (count, isSoft) = Self.afterBe.match(run.words, at: next) else { return nil }
            self.init(stem: isApart ? nil : stem, next: next + count, isSoft: isSoft)
        } else {
            return nil
        }
    }

    private init(stem: UInt64?, next: Int, isSoft: Bool) {
        self.stem = stem
        self.next = next
        self.isSoft = isSoft
    }

    /// "Is", "'re", "im": the key of what it is glued to, or that it stands apart.
    static func being(_ run: WordRun, _ index: Int) -> (stem: UInt64, isApart: Bool)? {
        if run.isIn(beings, index) { return (0, true) }
        if let stem = bare[run.key(index)] { return (stem, false) }
        let glued = stem(run, index, "m") ?? stem(run, index, "re") ?? stem(run, index, "s")
        return glued.map { ($0, false) }
    }

    /// The key of "they" in "they'll", the apostrophe straight or not.
    static func stem(_ run: WordRun, _ index: Int, _ suffix: StaticString) -> UInt64? {
        guard run.words.indices.contains(index) else { return nil }
        let word = run.words[index]
        let end = word.end - suffix.utf8CodeUnitCount
        guard end - 1 > word.start, stands(suffix, at: end, in: run.bytes) else { return nil }
        if run.bytes[end - 1] == UInt8(ascii: "'") {
            return Word.key(of: run.bytes, word.start..<end - 1)
        }
        guard end - 3 > word.start, run.bytes[end - 3] == 0xE2, run.bytes[end - 1] == 0x99 else {
            return nil
        }
        return Word.key(of: run.bytes, word.start..<end - 3)
    }

    /// "Ill", "theyll"; "well" only where a deed follows at once.
    private static func unmarked(_ run: WordRun, _ index: Int) -> UInt64? {
        guard let stem = wills[run.key(index)], index + 1 < run.count,
            !run.words[index + 1].isAfterMark
        else { return nil }
        guard run.isIn(doubtful, index) else { return stem }
        let isVerb =
            run.isIn(PromiseVerbs.deeds, index + 1)
            || PromiseVerbs.contacts.match(run.words, at: index + 1) != nil
        return isVerb && !run.isIn(ases, index - 1) ? stem : nil
    }

    private static let wills = keys([
        ("ill", "i"), ("well", "we"), ("theyll", "they"), ("youll", "you"), ("ull", "you"),
        ("itll", "it"), ("thatll", "that"), ("wholl", "who"),
    ])
    private static let bare = keys([
        ("im", "i"), ("theyre", "they"), ("youre", "you"), ("its", "it"), ("hes", "he"),
        ("shes", "she"), ("ur", "you"),
    ])
    private static let doubtful = Vocabulary("ill well")
    private static let ases = Vocabulary("as very feel feeling am is are fell")
    /// "Hopefully we can fit you in on Monday"
    private static let cans = Vocabulary("can could")
    private static let wishes = Vocabulary("hopefully maybe perhaps hope hoping")
    private static let to = Word.key("to")
    private static let be = Word.key("be")
    private static let beings = Vocabulary("is are am")
    private static let adverbs = Vocabulary(
        "also now still currently personally definitely actually just all both hopefully really")

    private static func keys(_ pairs: [(String, String)]) -> KeyTable<UInt64> {
        KeyTable(
            Dictionary(
                uniqueKeysWithValues: pairs.map { (Word.key($0.0), Word.key($0.1)) }))
    }

    /// Verbs that stand on their own; true for the less than firm.
    private static let plain = PhraseTable([
        (
            false,
            """
            will|shall|wil|gonna
            promise|promises|undertake|undertakes|guarantee|guarantees to
            commit|commits|agreed|agree to
            """
        ),
        (
            true,
            """
            should|might
            ought to
            aim|aims|expect|expects|hope|hopes|try|tries|plan|plans|intend|intends|propose to
            anticipate|anticipates
            """
        ),
    ])
    /// The same behind a form of "be".
    private static let afterBe = PhraseTable([
        (
            false,
            """
            going to|too
            gonna
            due|set|scheduled|booked to
            """
        ),
        (
            true,
            """
            hoping|aiming|expecting|planning|intending|expected|likely|meant|looking to
            """
        ),
    ])
}
