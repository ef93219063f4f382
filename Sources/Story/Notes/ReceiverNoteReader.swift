import Domain

/// Finds `#took-over`, `#not-mine` and `#not-so` on the lines of a note.
///
/// Quoted lines are gone before: answering a colleague's note must not repeat their act.
enum ReceiverNoteReader {
    static func notes(in passage: Passage) -> [ReceiverNote] {
        let bytes = passage.bytes
        var notes: [ReceiverNote] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
            if let kind = kind(Array(bytes[start..<end])) {
                notes.append(
                    ReceiverNote(
                        messageID: passage.message.id, authorID: passage.message.authorID,
                        at: passage.message.sentAt, kind: kind))
            }
            start = end + 1
        }
        return notes
    }

    private static func kind(_ line: [UInt8]) -> ReceiverNote.Kind? {
        var position = 0
        while position < line.count,
            line[position].isBlank || line[position] == UInt8(ascii: "-")
                || line[position] == UInt8(ascii: "*")
        { position += 1 }
        guard Hash.skip(&position, in: line) else { return nil }
        func has(_ word: StaticString) -> Bool {
            var next = position
            guard Hash.skip(word, &next, in: line),
                next >= line.count || !line[next].isWordByte
            else { return false }
            position = next
            return true
        }
        if has("tookover") || has("takeover") || has("takenover") {
            let isAll = all(&position, in: line)
            return .tookOver(all: isAll, readBack: rest(position, of: line))
        }
        if has("notmine") { return .notMine(reason: rest(position, of: line)) }
        return has("notso") ? .notSo : nil
    }

    /// "all" alone means the brief; "all good" and "all clear" are part of what they say.
    private static func all(_ position: inout Int, in line: [UInt8]) -> Bool {
        var next = position
        while next < line.count, isSeparator(line[next]) { next += 1 }
        guard stands("all", at: next, in: line) else { return false }
        let end = next + 3
        guard end >= line.count || !line[end].isWordByte else { return false }
        var word = end
        while word < line.count, line[word].isBlank { word += 1 }
        var wordEnd = word
        while wordEnd < line.count, line[wordEnd].isWordByte { wordEnd += 1 }
        if states.contains(Word.key(of: line, word..<wordEnd)) { return false }
        position = end
        return true
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte.isBlank || [0x2D, 0x5F, 0x3A, 0x2C, 0x2E].contains(byte)
    }

    private static func rest(_ start: Int, of line: [UInt8]) -> String {
        var start = start
        var end = line.count
        while start < end, isSeparator(line[start]) { start += 1 }
        while end > start, line[end - 1].isSpace { end -= 1 }
        return masked(String(decoding: line[start..<end], as: UTF8.self))
    }

    private static let states = Vocabulary("good clear fine ok okay right done set is understood")
}
