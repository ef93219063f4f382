/// The words and phrases that are known, in flat tables for a byte-wise reader.
///
/// All of them were written by hand for this project. Entries read `A4 U4 = fed up | sick of`:
/// weights, then phrases. In a phrase `*` ends a prefix, `~` leaves room for up to three words and
/// `@` is the name of a person. Apostrophes are left out on both sides, so that `dont` is `don't`.
///
/// There is one, of a dozen tables: to copy it would cost as much as reading a few words does.
struct Lexicon: ~Copyable, Sendable {
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
        /// Its id in phrases, -1 when it is unknown.
        var word: Int32 = -1
        /// One bit for each of `languages`.
        var languages: UInt32 = 0
        var rows = LinearModel.Pair()
        var roles: Roles = []
        /// Id of the longest known prefix, -1 for none.
        var prefix: Int16 = -1
        /// Which bit stands for it while frames are looked for.
        var frameBit = RiskFrames.noWord
        /// The phrases that begin with it: a list of `candidates`, an empty one for none.
        var list: UInt16 = 0
    }

    private(set) var known = KnownWords()
    private(set) var phrases: [Phrase] = []
    private(set) var parts: [Part] = []
    private(set) var weights: [(tag: Tag, value: Float)] = []
    /// Phrases by their first part: no list, one for each word that begins any, prefix, and names.
    private(set) var candidates = Candidates([])
    private var firstPrefixList = 0
    private(set) var nameList = 0
    private(set) var model = LinearModel()
    private(set) var frames = RiskFrames()

    private var prefixes = WordTable()
    /// Lengths of the prefixes, one bit each, by the hash of their first letters: nearly all words
    /// have none, and need not be looked up at every length.
    private var prefixLengths = [UInt32](repeating: 0, count: 4096)
    private static let shortestPrefix = 3

    static let shared = Lexicon()
    /// While the tables are made: what stands in them.
    private var words = WordTable(capacity: 1 << 17)
    private var spellings: [Spelling] = []
    private var facts: [Facts] = []
    private var phraseTable = WordTable(capacity: 1 << 13)

    private static let phraseTexts = [
        upset, feelings, courtesy, everyday, strong, neutral, reproach, mockery, runaround, letDown,
        bewilderment, worry, distress, praise, oddPraise, calm, idioms, stories,
    ]

    /// All that was written by hand, for a version to be made of.
    static var texts: [String] {
        phraseTexts + [troubles] + risks
            + [
                negators, intensifiers, diminishers, turns, reversals, conditions, answers,
                timeUnits, noNames, sharedWords, firstPersons, askingWords, numberWords, firstNames,
                titles, joints, subjects, leaning, apologies, wishes, askings,
            ]
            + languages.flatMap { [$0.code, $0.words] }
    }

    private init() {
        // The frequent words of English first: what is often looked up stands together then.
        for (index, language) in Self.languages.enumerated() {
            for word in Self.fields(Array(language.words.utf8)[...], 0x20) where word.count > 1 {
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
        mark(Self.firstPersons, .firstPerson)
        mark(Self.askingWords, .asks)
        mark(Self.numberWords, .numberWord)
        mark(Self.firstNames, .firstName)
        mark(Self.titles, .title)
        mark(Self.joints, .joint)
        mark(Self.subjects, .subject)
        mark(Self.leaning, .leaning)
        mark(Self.apologies, .apology)
        mark(Self.wishes, .wish)
        mark(Self.askings, .asking)
        var frames = RiskFrames(Self.risks) { Int32(id(of: $0)) }
        let ranks = readModels()
        indexPhrases()
        frames.index(&facts, ranks)
        self.frames = frames
        for id in facts.indices {
            facts[id].prefix = Int16(prefix(of: spellings[id]))
            facts[id].roles.formUnion(Self.language(of: facts[id]))
        }
        known = KnownWords(words.hashes, facts)
        (words, phraseTable, spellings, facts) = (WordTable(), WordTable(), [], [])
    }

    private static func language(of word: Facts) -> Roles {
        var roles: Roles = []
        let isEnglish = word.languages & 1 != 0 || word.roles.contains(.inPhrase)
        let isAlone = word.languages & ~1 == 0 && !word.roles.contains(.shared)
        if isEnglish { roles.insert(.english) }
        if isEnglish, isAlone { roles.insert(.certain) }
        if isAlone, word.roles.contains(.seen) { roles.insert(.telling) }
        if word.languages & ~1 != 0 { roles.insert(.elsewhere) }
        return roles
    }

    /// The id of the longest known prefix of a word, -1 for none.
    func prefix(of word: Spelling) -> Int32 {
        let count = word.countOfASCII
        if count < Self.shortestPrefix { return -1 }
        let known = prefixLengths[Self.bucket(word)]
        if known == 0 { return -1 }
        for length in stride(from: count, through: Self.shortestPrefix, by: -1)
        where known >> UInt32(length) & 1 != 0 {
            let id = prefixes.find(word.hash(ofFirst: length))
            if id >= 0 { return id }
        }
        return -1
    }

    private static func bucket(_ word: Spelling) -> Int {
        Int(word.hash(ofFirst: shortestPrefix) >> 52)
    }

    private mutating func indexPhrases() {
        var byWord: [[Candidate]] = [[]]
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
                if facts[Int(first)].list == 0 {
                    facts[Int(first)].list = UInt16(byWord.count)
                    facts[Int(first)].roles.insert(.starts)
                    byWord.append([])
                }
                byWord[Int(facts[Int(first)].list)].append(candidate)
            }
        }
        firstPrefixList = byWord.count
        nameList = byWord.count + byPrefix.count
        candidates = Candidates(byWord + byPrefix + [byName])
    }

    /// The phrases that begin with a prefix.
    func list(ofPrefix prefix: Int32) -> Int { firstPrefixList + Int(prefix) }

    /// Puts the linear models' words beside the lexicon's, so that one look-up serves all.
    ///
    /// - Returns: the ranks of words by how often they occur, by their ids; 0 of the rarest.
    private mutating func readModels() -> [Int32] {
        let moods = ModelEntries(.mood) { id(of: $0) }
        let risks = ModelEntries(.risk) { id(of: $0) }
        precondition(facts.count <= Neighbor.mostWords, "too many words for pairs of them")
        var rows = [LinearModel.Pair](repeating: LinearModel.Pair(), count: facts.count)
        model = LinearModel(moods: moods, risks: risks, spellings, &rows)
        for id in facts.indices {
            facts[id].rows = rows[id]
            if model.highestOfRisks(rows[id].plain) >= Self.risky {
                facts[id].roles.insert(.risky)
            }
        }
        var ranks = [Int32](repeating: 0, count: facts.count)
        var next: Int32 = 1
        for (id, isNegated, _) in moods.words where !isNegated {
            facts[id].roles.insert(.seen)
            ranks[id] = next
            next += 1
        }
        return ranks
    }

    /// The weight of a word, in logits, from which a sentence with it is looked into.
    private static let risky: Float = 5

    private mutating func mark(_ words: String, _ role: Roles) {
        for word in Self.fields(Array(words.utf8)[...], 0x20) {
            facts[id(of: word)].roles.insert(role)
        }
    }

    /// The id of a word, new where it is unknown; apostrophes are left out.
    private mutating func id(of letters: Letters) -> Int {
        var speller = Speller()
        for letter in letters where letter != UInt8(ascii: "'") { speller.add(letter) }
        return id(of: speller.spelling)
    }

    private mutating func id(of word: Spelling) -> Int {
        let id = words.insert(word.hash)
        if id == facts.count {
            facts.append(Facts(word: Int32(id)))
            spellings.append(word)
        }
        return id
    }

    /// What stands between separators or line breaks.
    private static func fields(_ text: Letters, _ separator: UInt8) -> [Letters] {
        text.split { $0 == separator || $0 == 0x0A }
    }

    /// A part of a text from which the tables are made.
    typealias Letters = ArraySlice<UInt8>

    private mutating func read(_ text: String, areFacts: Bool = false) {
        var range = 0..<0
        for line in Array(text.utf8).split(separator: 0x0A) {
            var rest = line
            if let equals = line.firstIndex(of: UInt8(ascii: "=")) {
                let start = weights.count
                for field in Self.fields(line[..<equals], 0x20) {
                    let letters = field.prefix { $0 >= UInt8(ascii: "A") }
                    let number = field.dropFirst(letters.count)
                    if let tag = Tag(letters: String(decoding: letters, as: UTF8.self)),
                        let value = Float(String(decoding: number, as: UTF8.self)), value != 0
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
        _ text: Letters, _ weights: Range<Int>, isFact: Bool
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
                    parts.append(Int32(prefixID(of: field.dropLast())) | Self.prefixBit)
                } else {
                    let id = id(of: field)
                    facts[id].roles.insert(.inPhrase)
                    parts.append(Int32(id))
                }
            }
        }
        let phrase = phraseTable.insert(
            Spelling.hash(of: parts[start...].lazy.map { UInt64(bitPattern: Int64($0)) }))
        if phrase < phrases.count {
            parts.removeSubrange(start...)
            merge(weights, into: phrase)
            return
        }
        let first = String(decoding: fields[0], as: UTF8.self)
        phrases.append(
            Phrase(
                firstPart: Int32(start), partEnd: Int32(parts.count),
                firstWeight: Int32(weights.lowerBound), weightEnd: Int32(weights.upperBound),
                isSelfNegated: Self.selfNegated.contains(first), isFact: isFact))
    }

    private mutating func prefixID(of text: Letters) -> Int {
        let letters = text.prefix(Spelling.longestBeginning)
        let word = Spelling(letters)
        if letters.count >= Self.shortestPrefix {
            prefixLengths[Self.bucket(word)] |= 1 << UInt32(letters.count)
        }
        return prefixes.insert(word.hash)
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
