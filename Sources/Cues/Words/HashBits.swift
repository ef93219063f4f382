/// Whether a hash may be one of some, told by a bit for each: no is sure, a false yes is no harm.
struct HashBits: Sendable {
    private var words: [UInt64]
    private let shift: UInt64

    /// - Parameter size: the base-two logarithm of the number of bits; several for each hash.
    init(size: Int) {
        words = Array(repeating: 0, count: 1 << (size - 6))
        shift = UInt64(64 - size)
    }

    mutating func insert(_ hash: UInt64) {
        let bit = Int(hash >> shift)
        words[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    @inline(__always)
    func mayHold(_ hash: UInt64) -> Bool {
        let bit = Int(hash >> shift)
        return words[bit >> 6] >> UInt64(bit & 63) & 1 != 0
    }
}
