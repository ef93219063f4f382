/// 64-bit FNV-1a, for what is stored and compared from run to run.
enum Fingerprint {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { step(hash, word: UInt32(byte)) }

    @inline(__always)
    static func step(_ hash: UInt64, word: UInt32) -> UInt64 {
        (hash ^ UInt64(word)) &* 0x0000_0100_0000_01B3
    }
}
