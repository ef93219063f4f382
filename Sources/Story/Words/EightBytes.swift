/// Eight bytes of text in one register: most text is looked at only to find that nothing is there.
///
/// Tests after Mycroft (1987): `(x - 01...) & ~x & 80...` is 0 unless a byte is zero. Bits above
/// that of the first such byte may be set wrongly, the lowest is right.
struct EightBytes {
    /// The first byte lowest.
    private let bits: UInt64

    /// - Precondition: eight bytes begin at `offset`.
    @inline(__always)
    init(_ bytes: Span<UInt8>, at offset: Int) {
        bits = UInt64(
            littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Which is the first of two bytes; nil for none.
    @inline(__always)
    func firstIndex(of first: UInt8, or second: UInt8) -> Int? {
        let found =
            Self.zeros(bits ^ (Self.ones &* UInt64(first)))
            | Self.zeros(bits ^ (Self.ones &* UInt64(second)))
        return found == 0 ? nil : found.trailingZeroBitCount / 8
    }

    /// Whether one is a digit.
    @inline(__always)
    var hasDigit: Bool {
        let low = bits & ~Self.tops
        let reached = low &+ Self.ones &* (0x80 - 0x30)
        let passed = low &+ Self.ones &* (0x80 - 0x3A)
        return reached & ~passed & ~bits & Self.tops != 0
    }

    /// What of each byte is not that letter, in either case: zero where it stands.
    @inline(__always)
    func without(_ letter: UInt8) -> UInt64 {
        (bits | Self.ones &* 0x20) ^ (Self.ones &* UInt64(letter))
    }

    /// Bits that are set where a byte is zero, among others further up.
    @inline(__always)
    static func zeros(_ bits: UInt64) -> UInt64 { (bits &- ones) & ~bits & tops }

    /// Whether one is a control character or beyond ASCII.
    @inline(__always)
    var hasUnseen: Bool {
        let controls = (bits &- Self.ones &* 0x20) & ~bits
        return (controls | bits | (bits &+ Self.ones)) & Self.tops != 0
    }
}

/// The first position from `start` on where a byte stands that is one of two; nil for none.
///
/// - Complexity: linear in the bytes passed over.
@inline(__always)
package func position(
    of first: UInt8, or second: UInt8, from start: Int, in bytes: Span<UInt8>
) -> Int? {
    var position = start
    while position &+ 8 <= bytes.count {
        if let index = EightBytes(bytes, at: position).firstIndex(of: first, or: second) {
            return position + index
        }
        position &+= 8
    }
    while position < bytes.count {
        if bytes[position] == first || bytes[position] == second { return position }
        position &+= 1
    }
    return nil
}
