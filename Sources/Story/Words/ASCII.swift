extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isAlphanumeric: Bool { isDigit || isLetter }
    /// Letters, digits and every byte of a scalar beyond ASCII.
    var isWordByte: Bool { self >= 0x80 || isAlphanumeric }
    /// A blank within a line.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }
    var lowered: UInt8 { isUpper ? self | 0x20 : self }

    static let newline = UInt8(ascii: "\n")
    static let blank = UInt8(ascii: " ")
}

/// Whether the ASCII word, given in lower case, stands at a position, in any case.
func stands(_ word: StaticString, at position: Int, in bytes: [UInt8]) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position >= 0, position + count <= bytes.count else { return false }
    return word.withUTF8Buffer { letters in
        for offset in 0..<count where bytes[position + offset].lowered != letters[offset] {
            return false
        }
        return true
    }
}

/// The first position at or after `start` where the ASCII word stands, in any case.
///
/// - Complexity: linear in the bytes passed over.
func find(_ word: StaticString, from start: Int, in bytes: [UInt8], before end: Int? = nil) -> Int?
{
    let last = (end ?? bytes.count) - word.utf8CodeUnitCount
    guard start <= last else { return nil }
    let first = word.withUTF8Buffer { $0[0] }
    for position in start...last
    where bytes[position].lowered == first && stands(word, at: position, in: bytes) {
        return position
    }
    return nil
}
