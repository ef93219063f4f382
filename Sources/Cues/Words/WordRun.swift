/// Eight bytes of text in one register, and how many of them a word goes on for.
///
/// Words are cut and lowered eight letters at a time: a loop over letters costs a wrong guess of the
/// processor at the end of nearly every word. A byte is compared in all eight places at once by an
/// addition that carries into its top bit.
struct WordRun {
    /// The first byte lowest.
    private let bits: UInt64
    /// The top bit of each byte that is a letter.
    private let letters: UInt64
    /// Letters and digits from the first byte on, 0...8.
    let count: Int

    /// What stands from a position on.
    ///
    /// - Precondition: the position is before the end of the text.
    @inline(__always)
    init(at position: Int, _ text: Span<UInt8>) {
        bits = Self.eight(at: position, text)
        let ascii = ~bits & Self.tops
        let low = bits & ~Self.tops
        let lowered = low | Self.ones &* 0x20
        letters = Self.from(0x61, lowered) & ~Self.from(0x7B, lowered) & ascii
        let digits = Self.from(0x30, low) & ~Self.from(0x3A, low) & ascii
        count = (~(letters | digits) & Self.tops).trailingZeroBitCount &>> 3
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The top bit of each byte that is at least `least`, of bytes below 0x80.
    @inline(__always)
    private static func from(_ least: UInt8, _ bytes: UInt64) -> UInt64 {
        bytes &+ ones &* UInt64(0x80 &- least)
    }

    /// Zeros beyond the end.
    @inline(__always)
    private static func eight(at position: Int, _ text: Span<UInt8>) -> UInt64 {
        let last = text.count &- 8
        // Most positions are far from the end; near it the last eight bytes hold what is left.
        if position <= last { return load(at: position, text) }
        if last >= 0 { return load(at: last, text) >> UInt64(8 &* (position &- last)) }
        var eight: UInt64 = 0
        for index in position..<text.count {
            eight |= UInt64(text[index]) &<< UInt64(8 &* (index &- position))
        }
        return eight
    }

    @inline(__always)
    private static func load(at position: Int, _ text: Span<UInt8>) -> UInt64 {
        UInt64(
            littleEndian: text.bytes.unsafeLoadUnaligned(
                fromByteOffset: position, as: UInt64.self))
    }

    @inline(__always)
    private var mask: UInt64 { Spelling.mask(count) }

    /// The word's bytes, lowered; zeros beyond it. Digits have the bit of small letters anyway.
    ///
    /// - Precondition: there is one byte at least.
    @inline(__always)
    var lowered: UInt64 { (bits | Self.ones &* 0x20) & mask }

    /// What stands after fewer than eight bytes of a word; 0 at the end of the text.
    @inline(__always)
    var next: UInt8 { UInt8(truncatingIfNeeded: bits &>> UInt64(8 &* count)) }

    @inline(__always)
    var hasLetters: Bool { letters & mask != 0 }

    /// The bit that tells small letters from capitals is two below the top.
    @inline(__always)
    var hasSmallLetters: Bool { bits & (letters & mask) &>> 2 != 0 }

    var countOfLetters: Int { (letters & mask).nonzeroBitCount }

    /// Taking the lowest bit away twice leaves the third.
    @inline(__always)
    var hasThreeLetters: Bool {
        let all = letters & mask
        let others = all & (all &- 1)
        return others & (others &- 1) != 0
    }

    @inline(__always)
    var beginsWithCapital: Bool { letters & 0x80 != 0 && bits & 0x20 == 0 }
}
