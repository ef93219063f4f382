/// What a token is to the one beside it: a word's id, a number, a mark or unknown.
struct Neighbor: Equatable {
    fileprivate let id: UInt32

    /// A mark, or the beginning or end of the text.
    static let mark = Neighbor(id: 0xFFFF)
    static let number = Neighbor(id: 0xFFFE)
    private static let unknown = Neighbor(id: 0xFFFD)
    /// Words with higher ids would be taken for others.
    static let mostWords = 0xFFFD

    /// - Parameter word: its id in the lexicon, -1 for an unknown one.
    @inline(__always)
    init(word: Int32) {
        self = word < 0 ? .unknown : Neighbor(id: UInt32(truncatingIfNeeded: word))
    }

    private init(id: UInt32) { self.id = id }
}

/// The rows of all pairs of neighbours that are known.
///
/// Most pairs of a text are unknown: a bit for each known one tells so without a look at the table.
struct Neighbors: Sendable {
    private var pairs = WordTable()
    /// By the ids of the pairs.
    private var rows: [UInt32] = []
    private var likely = HashBits(size: 17)

    /// The row of a pair, the empty one where it is unknown.
    subscript(_ first: Neighbor, _ second: Neighbor) -> UInt32 {
        @inline(__always)
        get {
            let hash = Self.hash(first, second)
            if !likely.mayHold(hash) { return 0 }
            let pair = pairs.find(hash)
            return pair < 0 ? 0 : rows[Int(pair)]
        }
        set {
            let hash = Self.hash(first, second)
            likely.insert(hash)
            let pair = pairs.insert(hash)
            if pair == rows.count { rows.append(newValue) } else { rows[pair] = newValue }
        }
    }

    @inline(__always)
    private static func hash(_ first: Neighbor, _ second: Neighbor) -> UInt64 {
        Spelling(UInt64(first.id) &<< 32 | UInt64(second.id)).hash
    }
}

extension Token {
    var neighbor: Neighbor {
        switch kind {
        case .mark: .mark
        case .number: .number
        case .word, .sign: Neighbor(word: word)
        }
    }
}
