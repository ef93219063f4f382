/// The frames in which people speak of a risk, made of the texts in `Lexicon+Risks*.swift`.
///
/// An entry reads `LG5 = my solicitor <says> | ...`: a weight, then frames. A part of a frame is a
/// word, `a/b/c` any of several, `<kin>` any of a named group, `#` a number, `@` what may be the
/// name of a person, `@@` what surely is one, `~` room for up to three words and `~~` for up to
/// seven, `&` the same beyond commas, `^` and `$` the begin and the end of a clause. A part that
/// begins with `?` may be missing. A weight followed by `?` counts in upset messages only. A weight
/// of 0 marks what only looks like a risk of that kind: it takes away what overlaps it.
/// `kin := mother father` names a group, `:=s` one whose words may end in an s ("mum's got").
struct RiskFrames: Sendable {
    struct Part {
        enum Kind: UInt8 {
            case word, group, number, name, firstName, gap, gapBeyondCommas, clauseStart, clauseEnd

            var isToken: Bool { rawValue <= Kind.firstName.rawValue }
        }

        var kind: Kind
        /// The id of the word, the group, or the room of the gap.
        var value: Int32 = 0
        var isOptional = false
    }

    struct Frame {
        var parts: Range<Int>
        /// The part by which the frame is found: its rarest.
        var anchor: Int
        var tag: Tag
        var weight: Float
        /// Counts in upset messages only.
        var isTentative: Bool
        /// Begins with a negation, so none before it counts.
        var isSelfNegated: Bool
    }

    /// The least weight of frames that say it by themselves in a short sentence, where hardly
    /// another word can speak.
    static let narrow: Float = 5
    /// Of those that say it whatever the other words are about.
    static let unmistakable: Float = 6

    /// A frame in the list of a word by which it is found.
    ///
    /// Each field of bits is of one of the frame's other parts: a text that has none of them where
    /// the part must stand need not be tried.
    struct Candidate {
        var frame: Int32
        /// One.
        var kinds: RiskKinds
        /// Whatever the words of the sentence are about.
        var isAlwaysLookedFor: Bool
        /// Next to the word.
        var before: UInt64
        var after: UInt64
        /// In its clause.
        var earlier = UInt64.max
        var later = UInt64.max
    }

    private(set) var frames: [Frame] = []
    private(set) var parts: [Part] = []
    /// Word ids of each group, ascending.
    private var groups: [[Int32]] = []
    /// By the id of a word of the anchor, from `starts[id]` to `starts[id + 1]`.
    private var starts: [Int32] = []
    private(set) var candidates: [Candidate] = []

    /// The places of a word's candidates, those that are always looked for first.
    func places(of word: Int32) -> Range<Int> {
        Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
    }

    /// Those of frames that are found by the name of a person.
    private(set) var placesOfNames = 0..<0

    @inline(__always)
    func group(_ group: Int, has word: Int32) -> Bool {
        likely.mayHold(Self.hash(word, group)) && isMember(word, of: group)
    }

    /// By a hash of word and group: nearly all words are in none.
    private var likely = HashBits(size: 19)

    private static func hash(_ word: Int32, _ group: Int) -> UInt64 {
        (UInt64(UInt32(bitPattern: word)) << 16 ^ UInt64(group)) &* 0x9E37_79B9_7F4A_7C15
    }

    private func isMember(_ word: Int32, of group: Int) -> Bool {
        var low = 0
        var high = groups[group].count
        while low < high {
            let middle = (low + high) / 2
            if groups[group][middle] < word { low = middle + 1 } else { high = middle }
        }
        return low < groups[group].count && groups[group][low] == word
    }

    init() {}

    /// - Parameter word: the id of a word, new where it is unknown.
    init(_ texts: [String], word: (Lexicon.Letters) -> Int32) {
        var reader = Reader()
        let lines = texts.map { Array($0.utf8).split(separator: 0x0A) }
        for text in lines { reader.readGroups(text, word) }
        for text in lines { reader.readFrames(text, word) }
        (frames, parts, groups) = (reader.frames, reader.parts, reader.groups)
        for (group, words) in groups.enumerated() {
            for word in words { likely.insert(Self.hash(word, group)) }
        }
    }

    /// Chooses the words by which frames are found.
    ///
    /// - Parameters:
    ///   - facts: of all words, by their ids; those words are marked in it.
    ///   - ranks: of the words by how often they occur.
    mutating func index(_ facts: inout [Lexicon.Facts], _ ranks: [Int32]) {
        chooseBits(&facts)
        let frequencies = ranks[..<facts.count].map(Self.frequency)
        var found: [(word: Int32, candidate: Candidate)] = []
        for index in frames.indices {
            let frame = frames[index].parts
            let anchor =
                frame.min { (cost($0, frequencies), $0) < (cost($1, frequencies), $1) } ?? 0
            frames[index].anchor = anchor
            let first = frame.first { parts[$0].kind != .clauseStart } ?? anchor
            frames[index].isSelfNegated =
                !parts[first].isOptional
                && words(first).contains { facts[Int($0)].roles.contains(.negator) }
            let isRare = words(anchor).allSatisfy { frequencies[Int($0)] <= Self.rare }
            let candidate = candidate(frames[index], Int32(index), isRare: isRare, facts)
            if parts[anchor].kind == .firstName { found.append((Int32(facts.count), candidate)) }
            for word in words(anchor) { found.append((word, candidate)) }
        }
        list(found, ofWords: facts.count + 1)
        var roles = [Lexicon.Roles](repeating: [], count: facts.count + 1)
        for (word, candidate) in found {
            roles[Int(word)].formUnion(.init(framesOf: candidate.kinds))
            if candidate.isAlwaysLookedFor {
                roles[Int(word)].formUnion(.init(alwaysLookedFor: candidate.kinds))
                roles[Int(word)].insert(.risky)
            }
        }
        placesOfNames = places(of: Int32(facts.count))
        for word in facts.indices {
            facts[word].roles.formUnion(roles[word])
            if !facts[word].roles.isDisjoint(with: [.firstName, .title]) {
                facts[word].roles.formUnion(roles[facts.count])
            }
        }
    }

    /// By word, those that are always looked for first, as they were written.
    private mutating func list(
        _ found: [(word: Int32, candidate: Candidate)], ofWords count: Int
    ) {
        func number(_ some: (word: Int32, candidate: Candidate)) -> Int {
            2 * Int(some.word) + (some.candidate.isAlwaysLookedFor ? 0 : 1)
        }
        var places = [Int32](repeating: 0, count: 2 * count + 1)
        for some in found { places[number(some) + 1] += 1 }
        for index in places.indices.dropFirst() { places[index] += places[index - 1] }
        starts = (0...count).map { places[2 * $0] }
        if let any = found.first?.candidate {
            candidates = Array(repeating: any, count: found.count)
        }
        for some in found {
            candidates[Int(places[number(some)])] = some.candidate
            places[number(some)] += 1
        }
    }

    /// How often words at most occur, in a thousand messages, by which narrow frames are always
    /// looked for: others stand in too many sentences.
    private static let rare: Float = 10

    /// About in how many of a thousand messages a word stands, by Zipf's law.
    private static func frequency(_ rank: Int32) -> Float { rank > 0 ? 4000 / Float(rank) : 0.15 }
    private static let frequencyOfNames: Float = 2

    private func candidate(
        _ frame: Frame, _ index: Int32, isRare: Bool, _ facts: [Lexicon.Facts]
    ) -> Candidate {
        Candidate(
            frame: index, kinds: RiskKinds(lane: RiskWords.lane(frame.tag)),
            isAlwaysLookedFor: frame.weight >= Self.unmistakable
                || frame.weight >= Self.narrow && frame.tag.isSaidOutright && isRare,
            before: bits(nextTo: frame.anchor, -1, frame.parts, facts),
            after: bits(nextTo: frame.anchor, 1, frame.parts, facts),
            earlier: bits(beyond: frame.anchor, -1, frame.parts, facts),
            later: bits(beyond: frame.anchor, 1, frame.parts, facts))
    }

    /// Bits of the tokens that may stand next to a part.
    private func bits(
        nextTo part: Int, _ step: Int, _ frame: Range<Int>, _ facts: [Lexicon.Facts]
    ) -> UInt64 {
        let next = part + step
        guard frame.contains(next) else { return .max }
        let own = bits(next, facts)
        return parts[next].isOptional ? own | bits(nextTo: next, step, frame, facts) : own
    }

    /// Bits of the part further off that fewest words fit.
    private func bits(
        beyond part: Int, _ step: Int, _ frame: Range<Int>, _ facts: [Lexicon.Facts]
    ) -> UInt64 {
        var fewest = UInt64.max
        var part = part + step
        // Beyond a comma is another clause.
        while frame.contains(part), parts[part].kind != .gapBeyondCommas {
            let own = parts[part].kind.isToken && !parts[part].isOptional ? bits(part, facts) : .max
            if own.nonzeroBitCount < fewest.nonzeroBitCount { fewest = own }
            part += step
        }
        return fewest
    }

    /// One of these bits is there where the part fits.
    private func bits(_ part: Int, _ facts: [Lexicon.Facts]) -> UInt64 {
        switch parts[part].kind {
        case .word, .group: words(part).reduce(0) { $0 | 1 << UInt64(facts[Int($1)].frameBit) }
        case .number: Self.number
        case .name, .firstName: Self.capital | Self.firstName
        case .clauseStart, .clauseEnd: Self.edge
        case .gap, .gapBeyondCommas: .max
        }
    }

    /// Bits for what a token is: its word, and whether it may be a number or a name.
    @inline(__always)
    static func bits(_ token: Token) -> UInt64 {
        if token.kind == .mark { return edge }
        let roles = token.facts.roles
        var bits = 1 &<< UInt64(token.facts.frameBit)
        if token.kind == .number || roles.contains(.numberWord) { bits |= number }
        if token.isCapital { bits |= capital }
        if roles.contains(.firstName) { bits |= firstName }
        return bits
    }

    /// Of the words that are in no frame.
    static let noWord: UInt8 = 59
    private static let number: UInt64 = 1 << 60
    /// Of a mark, and of the begin and end of a text.
    static let edge: UInt64 = 1 << 61
    private static let capital: UInt64 = 1 << 62
    private static let firstName: UInt64 = 1 << 63

    /// The most frequent words, which have the lowest ids, have bits of their own; of the others
    /// those of a group share one.
    private func chooseBits(_ facts: inout [Lexicon.Facts]) {
        var next: UInt8 = 0
        func choose(_ word: Int32) {
            if facts[Int(word)].frameBit == Self.noWord { facts[Int(word)].frameBit = next }
        }
        let used = Set(groups.joined()).union(parts.lazy.filter { $0.kind == .word }.map(\.value))
        for word in used.sorted().prefix(Self.ownBits) {
            choose(word)
            next += 1
        }
        func turn() { next = next + 1 == Self.noWord ? UInt8(Self.ownBits) : next + 1 }
        for group in groups.sorted(by: { $0.count > $1.count }) {
            group.forEach(choose)
            turn()
        }
        for part in parts where part.kind == .word {
            choose(part.value)
            turn()
        }
    }

    private static let ownBits = 24

    /// The words that fit a part, none of those that any word fits.
    private func words(_ part: Int) -> [Int32] {
        switch parts[part].kind {
        case .word: [parts[part].value]
        case .group: groups[Int(parts[part].value)]
        default: []
        }
    }

    /// How often a part's words occur, roughly.
    private func cost(_ part: Int, _ frequencies: [Float]) -> Float {
        if parts[part].isOptional { return .infinity }
        if parts[part].kind == .firstName { return Self.frequencyOfNames }
        let words = words(part)
        return words.isEmpty ? .infinity : words.reduce(0) { $0 + frequencies[Int($1)] }
    }
}
