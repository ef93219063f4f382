/// A phrase that may begin at a word, with what must come next: most fail there.
struct Candidate {
    var phrase: Int32
    /// A word's or prefix's id; `anything` where it is no such part.
    var second: Lexicon.Part
    static let anything: Lexicon.Part = -3
}

/// Phrases that begin alike, in lists; within a list found by their second part.
struct Candidates: Sendable {
    /// Those of a list with anything as their second part.
    private struct List {
        var start: UInt16
        var end: UInt16
    }

    private var lists: [List] = []
    private var phrases: [Int32] = []
    /// The others, by list and second part.
    private var pairs = WordTable()
    private var byPair: [Range<UInt16>] = []
    /// By the hash of each pair: most lists have none of what comes next.
    private var likely = HashBits(size: 17)

    init(_ groups: [[Candidate]]) {
        for (number, group) in groups.enumerated() {
            let start = UInt16(phrases.count)
            for candidate in group where candidate.second == Candidate.anything {
                phrases.append(candidate.phrase)
            }
            lists.append(List(start: start, end: UInt16(phrases.count)))
            let others = group.filter { $0.second != Candidate.anything }
                .sorted { ($0.second, $0.phrase) < ($1.second, $1.phrase) }
            for other in others {
                let hash = Self.hash(number, other.second)
                likely.insert(hash)
                let pair = pairs.insert(hash)
                let place = UInt16(phrases.count)
                if pair == byPair.count { byPair.append(place..<place) }
                byPair[pair] = byPair[pair].lowerBound..<place + 1
                phrases.append(other.phrase)
            }
        }
    }

    /// Whether any phrase of a list may stand where a word or a prefix with these ids comes next; a
    /// false yes is no harm.
    @inline(__always)
    func mayHave(_ list: Int, before word: Lexicon.Part, _ prefix: Lexicon.Part) -> Bool {
        lists[list].start != lists[list].end || likely.mayHold(Self.hash(list, word))
            || prefix >= 0 && likely.mayHold(Self.hash(list, prefix))
    }

    /// Places of the phrases of a list whatever comes next.
    @inline(__always)
    func range(_ list: Int) -> Range<Int> { Int(lists[list].start)..<Int(lists[list].end) }

    /// Places of those whose second part is a certain one, of which -1 is none.
    @inline(__always)
    func range(_ list: Int, before second: Lexicon.Part) -> Range<Int> {
        let hash = Self.hash(list, second)
        if second < 0 || !likely.mayHold(hash) { return 0..<0 }
        let pair = pairs.find(hash)
        if pair < 0 { return 0..<0 }
        return Int(byPair[Int(pair)].lowerBound)..<Int(byPair[Int(pair)].upperBound)
    }

    /// The phrase at a place.
    subscript(_ place: Int) -> Int32 { phrases[place] }

    @inline(__always)
    private static func hash(_ list: Int, _ second: Lexicon.Part) -> UInt64 {
        Spelling(UInt64(list) &<< 32 | UInt64(UInt32(bitPattern: second))).hash
    }
}
