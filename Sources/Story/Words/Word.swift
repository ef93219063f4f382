/// One word of a text, known by the hash of its letters in lower case.
struct Word {
    let start: Int
    let end: Int
    let key: UInt64
    /// A comma, a stop or another mark stands between this word and the one before.
    var isAfterMark: Bool
    /// It may be a number: most words are none.
    let beginsWithDigit: Bool
    /// It may be a code.
    let hasDigit: Bool

    /// 64-bit FNV-1a over the ASCII-lowered bytes; typographic apostrophes count as straight ones.
    ///
    /// Words are compared by this alone: with some hundred words known, a false match would need
    /// 10^16 words of text.
    static func key(of bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        key(of: bytes[range])
    }

    static func key(of bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash = emptyKey
        var position = bytes.startIndex
        while position < bytes.endIndex {
            var byte = bytes[position].lowered
            if byte == 0xE2, position + 2 < bytes.endIndex, bytes[position + 1] == 0x80,
                bytes[position + 2] == 0x99
            {
                byte = UInt8(ascii: "'")
                position += 2
            }
            hash = extended(hash, by: byte)
            position += 1
        }
        return hash
    }

    /// The key of no letters at all.
    static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

    static func extended(_ key: UInt64, by byte: UInt8) -> UInt64 {
        (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    static func key(_ text: some StringProtocol) -> UInt64 {
        key(of: Array(text.utf8)[...])
    }

    /// The words of a text: runs of letters and digits, apostrophes inside them included.
    static func all(in bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        // English words and blanks take five or six bytes.
        words.reserveCapacity(bytes.count / 5 + 1)
        var position = 0
        var isAfterMark = false
        while position < bytes.count {
            guard isPart(bytes, position) else {
                if !bytes[position].isSpace { isAfterMark = true }
                position += 1
                while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
                continue
            }
            let start = position
            while position < bytes.count {
                if isPart(bytes, position) {
                    position += 1
                } else if let length = apostrophe(bytes, position),
                    position + length < bytes.count, isPart(bytes, position + length)
                {
                    position += length
                } else {
                    break
                }
            }
            words.append(
                Word(
                    start: start, end: position, key: key(of: bytes, start..<position),
                    isAfterMark: isAfterMark, beginsWithDigit: bytes[start].isDigit,
                    hasDigit: bytes[start..<position].contains(where: \.isDigit)))
            isAfterMark = false
        }
        return words
    }

    /// Letters and digits; beyond ASCII all but the marks, currencies and signs below U+00C0, those
    /// of U+2000... and emoji.
    private static func isPart(_ bytes: [UInt8], _ position: Int) -> Bool {
        let byte = bytes[position]
        if byte < 0x80 { return byte.isAlphanumeric }
        return byte != 0xC2 && byte != 0xE2 && byte != 0xF0
    }

    private static func apostrophe(_ bytes: [UInt8], _ position: Int) -> Int? {
        if bytes[position] == UInt8(ascii: "'") { return 1 }
        let isTypographic =
            position + 2 < bytes.count && bytes[position] == 0xE2 && bytes[position + 1] == 0x80
            && bytes[position + 2] == 0x99
        return isTypographic ? 3 : nil
    }
}
