/// The words and phrases that are known, in flat tables for a byte-wise reader.
///
/// All of them were written by hand for this project. Entries read `A4 U4 = fed up | sick of`:
/// weights, then phrases. In a phrase `*` ends a prefix, `~` leaves room for up to three words and
/// `@` is the name of a person. Apostrophes are left out on both sides, so that `dont` is `don't`.
struct Lexicon: Sendable {
    struct Roles: OptionSet {
        let rawValue: UInt32
        static let negator = Roles(rawValue: 1)
        static let intensifier = Roles(rawValue: 2)
        static let diminisher = Roles(rawValue: 4)
        static let turn = Roles(rawValue: 8)
        static let timeUnit = Roles(rawValue: 16)
        static let noName = Roles(rawValue: 32)
        /// Begins or is part of a phrase, so it is English.
        static let inPhrase = Roles(rawValue: 64)
        static let shared = Roles(rawValue: 128)
        /// The linear model has seen it in English.
        static let seen = Roles(rawValue: 256)
        /// A phrase begins with it.
        static let starts = Roles(rawValue: 512)
        static let condition = Roles(rawValue: 1024)
        /// At the begin of a clause an answer: "No, I really like it."
        static let answer = Roles(rawValue: 2048)
        static let reversal = Roles(rawValue: 4096)
        /// Joins clauses.
        static let joint = Roles(rawValue: 8192)
        /// May begin a clause after a joint.
        static let subject = Roles(rawValue: 16384)
        /// Needs the word after it: no quote ends with it.
        static let leaning = Roles(rawValue: 32768)
        /// "Sorry": manners.
        static let apology = Roles(rawValue: 65536)
        /// What somebody wants or does not: "I don't need parking."
        static let wish = Roles(rawValue: 131072)
        /// At the begin of a clause a plain question: "Does the room have a bath?"
        static let asking = Roles(rawValue: 262144)
    }

    /// A part of a phrase: a word's id, a prefix's id with `prefixBit`, or one of the two marks.
    typealias Part = Int32
    static let prefixBit: Int32 = 1 << 30
    static let gap: Part = -1
    static let name: Part = -2

    struct Phrase {
        var firstPart: Int32
        var partEnd: Int32
        var firstWeight: Int32
        var weightEnd: Int32
        /// Its first word negates itself ("not happy"), so no negation before it counts.
        var isSelfNegated: Bool
        /// It tells what went wrong, not how that feels.
        var isFact: Bool
    }

    /// What is known of a word, in one place: a token carries it along.
    struct Facts {
        /// Rows of the linear model.
        var rows = LinearModel.Pair()
        /// One bit for each of `languages`.
        var languages: UInt32 = 0
        var roles: Roles = []
    }

    private(set) var words = WordTable()
    private(set) var prefixes = WordTable()
    /// By the word's id.
    private(set) var facts: [Facts] = []
    private(set) var phrases: [Phrase] = []
    private(set) var parts: [Part] = []
    private(set) var weights: [(tag: Tag, value: Float)] = []
    /// Phrases by their first word, prefix, or name.
    private(set) var byWord = Candidates()
    private(set) var byPrefix = Candidates()
    private(set) var byName = Candidates()
    /// Lengths of the prefixes, one bit each, by the hash of their first letters: nearly all words
    /// have none, and need not be looked up at every letter.
    private(set) var prefixLengths = [UInt32](repeating: 0, count: 4096)
    static let shortestPrefix = 3
    private(set) var model = LinearModel()
    private(set) var marks = MarkRows()

    static let shared = Lexicon()
    /// While the tables are made: what stands in them.
    private var spelled: [[UInt8]] = []
    private var phraseIDs: [[Part]: Int] = [:]

    private static let phraseTexts = [
        upset, feelings, courtesy, risks, everyday, strong, neutral,
        reproach, mockery, runaround, letDown, bewilderment, worry, distress, praise, oddPraise,
        calm, idioms, stories,
    ]

    /// All that was written by hand, for a version to be made of.
    static var texts: [String] {
        phraseTexts + [troubles]
            + [
                negators, intensifiers, diminishers, turns, reversals, conditions, answers,
                timeUnits, noNames, sharedWords, joints, subjects, leaning,
                apologies, wishes, askings,
            ]
            + languages.flatMap { [$0.code, $0.words] }
    }

    private init() {
        // The frequent words of English first: what is often looked up stands together then.
        for (index, language) in Self.languages.enumerated() {
            for word in Self.fields(language.words.utf8[...], 0x20) where word.count > 1 {
                facts[id(of: word)].languages |= 1 << UInt32(index)
            }
        }
        for text in Self.phraseTexts { read(text) }
        read(Self.troubles, areFacts: true)
        mark(Self.negators, .negator)
        mark(Self.intensifiers, .intensifier)
        mark(Self.diminishers, .diminisher)
        mark(Self.turns, .turn)
        mark(Self.timeUnits, .timeUnit)
        mark(Self.noNames, .noName)
        mark(Self.conditions, .condition)
        mark(Self.answers, .answer)
        mark(Self.reversals, .reversal)
        mark(Self.sharedWords, .shared)
        mark(Self.joints, .joint)
        mark(Self.subjects, .subject)
        mark(Self.leaning, .leaning)
        mark(Self.apologies, .apology)
        mark(Self.wishes, .wish)
        mark(Self.askings, .asking)
        readModel()
        indexPhrases()
        spelled = []
        phraseIDs = [:]
    }

    private mutating func indexPhrases() {
        var byWord: [[Candidate]] = Array(repeating: [], count: words.count)
        var byPrefix: [[Candidate]] = Array(repeating: [], count: prefixes.count)
        var byName: [Candidate] = []
        for (index, phrase) in phrases.enumerated() {
            let first = parts[Int(phrase.firstPart)]
            let second =
                phrase.partEnd - phrase.firstPart > 1
                ? parts[Int(phrase.firstPart) + 1] : Candidate.anything
            let candidate = Candidate(
                phrase: Int32(index), second: second >= 0 ? second : Candidate.anything)
            if first == Self.name {
                byName.append(candidate)
            } else if first & Self.prefixBit != 0 {
                byPrefix[Int(first & ~Self.prefixBit)].append(candidate)
            } else {
                byWord[Int(first)].append(candidate)
                facts[Int(first)].roles.insert(.starts)
            }
        }
        self.byWord = Candidates(byWord)
        self.byPrefix = Candidates(byPrefix)
        self.byName = Candidates([byName])
    }

    /// Puts the linear model's words beside the lexicon's, so that one look-up serves both.
    private mutating func readModel() {
        var found: [(id: Int, isNegated: Bool, row: Int32)] = []
        var model = LinearModel()
        model.read(LinearModel.entries) { name, isNegated, row in
            marks.read(name, row)
            found.append((id(of: name), isNegated, row))
        }
        for entry in found {
            if entry.isNegated {
                facts[entry.id].rows.negated = entry.row
            } else {
                facts[entry.id].rows.plain = entry.row
                facts[entry.id].roles.insert(.seen)
            }
        }
        for id in facts.indices {
            facts[id].rows = model.complete(facts[id].rows, of: spelled[id])
        }
        self.model = model
    }

    private mutating func mark(_ words: String, _ role: Roles) {
        for word in Self.fields(words.utf8[...], 0x20) {
            facts[id(of: word)].roles.insert(role)
        }
    }

    /// The id of a word, new where it is unknown; apostrophes are left out.
    private mutating func id(of text: Substring.UTF8View) -> Int {
        id(of: text.filter { $0 != UInt8(ascii: "'") })
    }

    /// What stands between separators or line breaks.
    private static func fields(
        _ text: Substring.UTF8View, _ separator: UInt8
    ) -> [Substring.UTF8View] {
        text.split { $0 == separator || $0 == 0x0A }
    }

    private mutating func id(of bytes: [UInt8]) -> Int {
        let id = words.insert(bytes)
        if id == facts.count {
            facts.append(Facts())
            spelled.append(bytes)
        }
        return id
    }

    private mutating func read(_ text: String, areFacts: Bool = false) {
        var range = 0..<0
        for line in text.utf8.split(separator: 0x0A) {
            var rest = line
            if let equals = line.firstIndex(of: UInt8(ascii: "=")) {
                let start = weights.count
                for field in Self.fields(line[..<equals], 0x20) {
                    let letters = field.prefix { $0 >= UInt8(ascii: "A") }
                    if let tag = Tag(letters: Substring(letters)),
                        let value = Float(Substring(field.dropFirst(letters.count))), value != 0
                    {
                        weights.append((tag, value))
                    }
                }
                range = start..<weights.count
                rest = line[line.index(after: equals)...]
            }
            for phrase in Self.fields(rest, UInt8(ascii: "|")) {
                add(phrase, range, isFact: areFacts)
            }
        }
    }

    private mutating func add(
        _ text: Substring.UTF8View, _ weights: Range<Int>, isFact: Bool
    ) {
        let fields = Self.fields(text, 0x20)
        if fields.isEmpty { return }
        let start = parts.count
        for field in fields {
            switch field.last {
            case UInt8(ascii: "~"): parts.append(Self.gap)
            case UInt8(ascii: "@"): parts.append(Self.name)
            default:
                if field.last == UInt8(ascii: "*") {
                    let bytes = Array(field.dropLast())
                    let id = prefixes.insert(bytes)
                    if bytes.count >= Self.shortestPrefix {
                        let start = WordTable.hash(bytes[..<Self.shortestPrefix])
                        prefixLengths[Int(start & 4095)] |= 1 << UInt32(min(bytes.count, 31))
                    }
                    parts.append(Int32(id) | Self.prefixBit)
                } else {
                    let id = id(of: field)
                    facts[id].roles.insert(.inPhrase)
                    parts.append(Int32(id))
                }
            }
        }
        if let known = phraseIDs[Array(parts[start...])] {
            parts.removeSubrange(start...)
            merge(weights, into: known)
            return
        }
        phraseIDs[Array(parts[start...])] = phrases.count
        phrases.append(
            Phrase(
                firstPart: Int32(start), partEnd: Int32(parts.count),
                firstWeight: Int32(weights.lowerBound), weightEnd: Int32(weights.upperBound),
                isSelfNegated: Self.selfNegated.contains(String(Substring(fields[0]))),
                isFact: isFact))
    }

    /// A phrase may be a feeling and a risk: "passed away".
    private mutating func merge(_ added: Range<Int>, into phrase: Int) {
        let old = weights[Int(phrases[phrase].firstWeight)..<Int(phrases[phrase].weightEnd)]
        let new = weights[added].filter { entry in !old.contains { $0.tag == entry.tag } }
        phrases[phrase].firstWeight = Int32(weights.count)
        weights += old + new
        phrases[phrase].weightEnd = Int32(weights.count)
    }

    private static let selfNegated = Set(
        (negators + " still").split(whereSeparator: \.isWhitespace).map(String.init))
}
