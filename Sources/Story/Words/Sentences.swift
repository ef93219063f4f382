/// Where sentences begin and end, as byte ranges without the blanks around them.
enum Sentences {
    static func all(in bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        var lineStart = 0
        var position = 0
        func finish(_ end: Int, next: Int) {
            var first = start
            var last = end
            while first < last, bytes[first].isSpace { first += 1 }
            while last > first, bytes[last - 1].isSpace { last -= 1 }
            if first < last { sentences.append(first..<last) }
            start = next
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == .newline {
                if isBreak(bytes, lineStart: lineStart, newline: position) {
                    finish(position, next: position + 1)
                }
                lineStart = position + 1
                position += 1
                continue
            }
            guard isStop(byte) else {
                position += 1
                continue
            }
            var end = position + 1
            while end < bytes.count, isStop(bytes[end]) || isCloser(bytes[end]) { end += 1 }
            if end >= bytes.count || bytes[end].isSpace || bytes[end] >= 0x80,
                byte != UInt8(ascii: ".") || end - position > 1
                    || !isAbbreviation(bytes, from: start, stop: position)
            {
                finish(end, next: end)
            }
            position = end
        }
        finish(bytes.count, next: bytes.count)
        return sentences
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private static func isCloser(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    /// A line break ends a sentence unless a long line was only wrapped.
    private static func isBreak(_ bytes: [UInt8], lineStart: Int, newline: Int) -> Bool {
        guard newline - lineStart >= 55, newline + 1 < bytes.count else { return true }
        let next = bytes[newline + 1]
        // Wrapped text goes on with a word; a list, an empty line or a new thought does not.
        return !(next.isWordByte || next == UInt8(ascii: "(") || next == UInt8(ascii: "\""))
    }

    /// "Mr." and "5 p.m. on Friday" end no sentence; nor does the "1." of a list.
    private static func isAbbreviation(_ bytes: [UInt8], from start: Int, stop: Int) -> Bool {
        var wordStart = stop
        while wordStart > start, bytes[wordStart - 1].isWordByte { wordStart -= 1 }
        let word = wordStart..<stop
        if word.isEmpty { return false }
        let key = Word.key(of: bytes, word)
        if key == no, isBehindMark(bytes, from: start, word.lowerBound) {
            return isNumbered(bytes, stop: stop)
        }
        if titles.contains(key) { return true }
        let isOrdinal = word.allSatisfy { bytes[$0].isDigit }
        if isOrdinal, word.count <= 2 {
            // A list's number stands first; a German date goes on with a month.
            var first = start
            while first < wordStart, bytes[first].isSpace { first += 1 }
            return first == wordStart
        }
        // The last letter of "p.m." or "e.g.": another stop two bytes before.
        if word.count == 1, wordStart >= start + 2, bytes[wordStart - 1] == UInt8(ascii: ".") {
            var next = stop + 1
            while next < bytes.count, bytes[next].isBlank { next += 1 }
            return next < bytes.count && !bytes[next].isUpper
        }
        return false
    }

    /// "It has no lift, no." says no; "the phone no. is" does not, and a "No." that opens a
    /// sentence stays with what it denies.
    private static func isBehindMark(_ bytes: [UInt8], from start: Int, _ wordStart: Int) -> Bool {
        bytes[start..<wordStart].last { !$0.isSpace }.map { !$0.isWordByte } ?? false
    }

    /// "Mill Street, no. 5".
    private static func isNumbered(_ bytes: [UInt8], stop: Int) -> Bool {
        bytes[(stop + 1)...].first { !$0.isBlank }?.isDigit ?? false
    }

    private static let no = Word.key("no")
    private static let titles = Vocabulary(
        "mr mrs ms dr prof st mt no nr approx ca vs etc e.g i.e jr sr hr fr tel ext inc ltd co dept ref"
    )
}
