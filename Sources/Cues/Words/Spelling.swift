/// A word as it is looked up: its bytes lowered and without apostrophes, eight to a number.
///
/// Looking up works on numbers: most words fit into one, so that neither hashing nor comparing goes
/// letter by letter.
struct Spelling {
    /// The first sixteen bytes, the first of them lowest; zeros beyond the end.
    let first: UInt64
    private let second: UInt64
    /// Of up to eight bytes no two spellings share it, of longer ones none that is known.
    let hash: UInt64

    /// - Parameter eight: up to eight bytes, zeros beyond them.
    @inline(__always)
    init(_ eight: UInt64) {
        first = eight
        second = 0
        hash = Self.step(Self.seed, eight)
    }

    init(_ bytes: some Sequence<UInt8>) {
        var speller = Speller()
        for byte in bytes { speller.add(byte) }
        self = speller.spelling
    }

    fileprivate init(_ first: UInt64, _ second: UInt64, hash: UInt64) {
        (self.first, self.second, self.hash) = (first, second, hash)
    }

    fileprivate static let seed: UInt64 = 0x51_7C_C1_B7_27_22_0A_95

    /// A multiplication mixes upwards; what came before is first mixed down.
    @inline(__always)
    fileprivate static func step(_ hash: UInt64, _ eight: UInt64) -> UInt64 {
        ((hash ^ hash >> 32) ^ eight) &* 0x9E37_79B9_7F4A_7C15
    }

    static func hash(of numbers: some Sequence<UInt64>) -> UInt64 { numbers.reduce(seed, step) }

    static let longestBeginning = 16

    /// - Parameter count: 1...8.
    func has(atLeast count: Int) -> Bool { first >> UInt64(8 * (count - 1)) & 0xFF != 0 }

    /// The hash of as many bytes as the word begins with.
    ///
    /// - Parameter count: 1...16, and no more than the word has.
    @inline(__always)
    func hash(ofFirst count: Int) -> UInt64 {
        let one = Self.step(Self.seed, first & Self.mask(min(count, 8)))
        return count <= 8 ? one : Self.step(one, second & Self.mask(count - 8))
    }

    /// How many of the first sixteen bytes stand before the end and before any beyond ASCII.
    var countOfASCII: Int {
        func count(_ eight: UInt64) -> Int {
            let none = ~((eight & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F)
            return ((eight | none) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
        }
        return count(first) < 8 ? count(first) : 8 + count(second)
    }

    /// The bits of the first bytes of eight.
    ///
    /// - Parameter count: 1...8.
    @inline(__always)
    static func mask(_ count: Int) -> UInt64 { UInt64.max &>> UInt64(64 &- 8 &* count) }
}

/// Takes the bytes of a word in pieces.
struct Speller {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    /// Of the eights that are full.
    private var hash = Spelling.seed
    /// What is left of them.
    private var rest: UInt64 = 0
    private(set) var count = 0

    mutating func add(_ byte: UInt8) { add(UInt64(byte), count: 1) }

    /// - Parameter bytes: `count` of them, 1...8, and zeros beyond.
    mutating func add(_ bytes: UInt64, count added: Int) {
        let filled = count & 7
        rest |= bytes &<< UInt64(8 * filled)
        if filled + added >= 8 {
            if count < 8 { first = rest } else if count < 16 { second = rest }
            hash = Spelling.step(hash, rest)
            rest = bytes >> UInt64(8 * (8 - filled))
        }
        count += added
    }

    var spelling: Spelling {
        Spelling(
            count < 8 ? rest : first, count >= 8 && count < 16 ? rest : second,
            hash: count & 7 == 0 && count > 0 ? hash : Spelling.step(hash, rest))
    }
}
