/// Secrets that stand further from their names: "the password I use is ...", "... is my PIN".
extension Secrets {
    /// Behind the name and a few words, after "is" or between marks.
    ///
    /// - Parameter start: where the name ends.
    static func distantValue(after start: Int, in bytes: [UInt8]) -> Range<Int>? {
        var position = start
        var isNext = false
        for _ in 0..<10 {
            let gap = position
            while position < bytes.count, bytes[position].isBlank || isOpening(bytes[position]) {
                position += 1
            }
            let isMarked = bytes[gap..<position].contains { !$0.isBlank }
            let token = token(at: position, in: bytes)
            guard !token.isEmpty else { return nil }
            if isNext || isMarked, looksSecret(bytes[token], isSaid: isNext) { return token }
            let key = Word.key(of: bytes, token)
            isNext = copulas.contains(key) || isNext && adverbs.contains(key)
            position = token.upperBound
            // Another thought begins.
            if position < bytes.count, [0x2E, 0x21, 0x3F, 0x0A, 0x3B].contains(bytes[position]) {
                return nil
            }
            if position < bytes.count, bytes[position] == UInt8(ascii: ":") {
                isNext = true
                position += 1
            }
        }
        return nil
    }

    /// Before the name: "4821 is my PIN", "hunter22 as the password".
    static func valueBefore(_ end: Int, in bytes: [UInt8]) -> Range<Int>? {
        var position = end
        func word() -> Range<Int> {
            while position > 0, bytes[position - 1].isBlank { position -= 1 }
            let end = position
            while position > 0, !bytes[position - 1].isSpace { position -= 1 }
            return position..<end
        }
        var last = word()
        if owners.contains(Word.key(of: bytes, last)) { last = word() }
        guard copulas.contains(Word.key(of: bytes, last)) || Word.key(of: bytes, last) == asWord
        else { return nil }
        let token = token(at: word().lowerBound, in: bytes)
        return !token.isEmpty && looksSecret(bytes[token], isSaid: true) ? token : nil
    }

    private static func token(at start: Int, in bytes: [UInt8]) -> Range<Int> {
        var end = start
        while end < bytes.count, !bytes[end].isSpace, end - start < 128 { end += 1 }
        while end > start,
            [0x2E, 0x2C, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x3B, 0x3A].contains(bytes[end - 1])
        { end -= 1 }
        return start..<end
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        [0x2C, 0x2D, 0x28, 0x22, 0x27, 0x3D, 0x3A].contains(byte)
    }

    /// Letters with digits or marks in them, capitals within, or four to eight digits.
    private static func looksSecret(_ bytes: ArraySlice<UInt8>, isSaid: Bool) -> Bool {
        let digits = bytes.reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
        if digits == bytes.count { return (4...8).contains(digits) }
        let hasLetters = bytes.contains(where: \.isLetter)
        let isMail = bytes.contains(UInt8(ascii: "@")) && bytes.contains(UInt8(ascii: "."))
        guard bytes.count >= 5, hasLetters, !isMail else { return false }
        let hasMark = bytes.contains {
            [0x21, 0x40, 0x23, 0x24, 0x25, 0x26, 0x2A, 0x5F].contains($0)
        }
        let hasCapital =
            bytes.dropFirst().contains(where: \.isUpper) && !bytes.allSatisfy(\.isUpper)
        return digits > 0 || hasMark || isSaid && hasCapital
    }

    private static let copulas = Vocabulary("is was it's its = are being")
    private static let adverbs = Vocabulary("still now just currently")
    private static let owners = Vocabulary("my the our a her his")
    private static let asWord = Word.key("as")
}
