import Domain

/// Reads a note that begins `Handover:` or `#handover`: its fields, and the rest as comment.
struct NoteReader {
    private enum Field: Int, CaseIterable {
        case mood, next, due, ifThey, told, weTold, needs, comment
    }

    private let passage: Passage
    private var bytes: [UInt8] { passage.bytes }

    /// Nil when the message is no handover note.
    static func note(in passage: Passage, clock: ZoneClock) -> HandoverNote? {
        let reader = NoteReader(passage: passage)
        guard let start = reader.afterMark() else { return nil }
        let parts = reader.parts(from: start)
        func excerpts(_ field: Field) -> [Excerpt] {
            parts.filter { $0.field == field }.compactMap {
                passage.excerpt($0.range, longest: 600)
            }
        }
        let time = TimeReader(clock: clock, writtenAt: passage.message.sentAt)
        var dueAt: Instant?
        for part in parts where part.field == .due && dueAt == nil {
            let run = passage.run(of: part.range)
            dueAt = time.first(in: run, 0..<run.count)?.by
        }
        return HandoverNote(
            messageID: passage.message.id, authorID: passage.message.authorID,
            at: passage.message.sentAt, mood: excerpts(.mood), next: excerpts(.next),
            due: excerpts(.due), ifThey: excerpts(.ifThey), told: excerpts(.told),
            weTold: excerpts(.weTold), needs: excerpts(.needs), dueAt: dueAt,
            comment: excerpts(.comment))
    }

    /// Where the note's own words begin: behind `Handover:`, `#handover`, `# Hand-over -`.
    private func afterMark() -> Int? {
        var position = 0
        let isTagged = Hash.skip(&position, in: bytes)
        guard Hash.skip("handover", &position, in: bytes) else { return nil }
        if position < bytes.count, bytes[position].isWordByte { return nil }
        let end = position
        while position < bytes.count, bytes[position].isBlank { position += 1 }
        let hasMark =
            position < bytes.count
            && (bytes[position] == UInt8(ascii: ":") || bytes[position] == UInt8(ascii: "-"))
        return hasMark ? position + 1 : isTagged ? end : nil
    }

    /// The fields in the order of the text; what stands before the first is comment.
    private func parts(from start: Int) -> [(field: Field, range: Range<Int>)] {
        var parts: [(field: Field, range: Range<Int>)] = []
        var field = Field.comment
        var partStart = start
        var position = start
        var isAtStart = true
        func finish(_ end: Int) {
            let isBlank = !(partStart..<end).contains { bytes[$0].isWordByte }
            if !isBlank { parts.append((field, partStart..<end)) }
        }
        while position < bytes.count {
            let byte = bytes[position]
            if isAtStart, let (label, after) = label(at: position) {
                finish(position)
                field = label
                partStart = after
                position = after
                isAtStart = false
                continue
            }
            if byte == .newline {
                // A new line without a label is a new comment, unless it goes on with the old one.
                if field != .comment, !goesOn(position + 1) {
                    finish(position)
                    field = .comment
                    partStart = position + 1
                }
                isAtStart = true
            } else if [0x2E, 0x3B, 0x21, 0x3F].contains(byte) {
                isAtStart = true
            } else if !byte.isBlank, ![0x2D, 0x2A, 0x3E].contains(byte) {
                isAtStart = false
            }
            position += 1
        }
        finish(bytes.count)
        return parts
    }

    /// Indented lines, list items and lines in lower case belong to the field above.
    private func goesOn(_ position: Int) -> Bool {
        guard position < bytes.count, bytes[position] != .newline else { return false }
        let first = bytes[position]
        return first.isBlank || first == UInt8(ascii: "-") || first == UInt8(ascii: "*")
            || (first.isLetter && !first.isUpper) && label(at: position) == nil
    }

    private func label(at position: Int) -> (Field, Int)? {
        guard position == 0 || !bytes[position - 1].isWordByte else { return nil }
        for (name, field) in Self.labels where stands(name, at: position, in: bytes) {
            var end = position + name.utf8CodeUnitCount
            while end < bytes.count, bytes[end].isBlank { end += 1 }
            if end < bytes.count, bytes[end] == UInt8(ascii: ":") { return (field, end + 1) }
        }
        return nil
    }

    private static let labels: [(StaticString, Field)] = [
        ("mood", .mood), ("next steps", .next), ("next step", .next), ("next", .next),
        ("due", .due), ("deadline", .due), ("if they call back", .ifThey),
        ("if they call", .ifThey), ("if they write", .ifThey), ("if they", .ifThey),
        ("if", .ifThey), ("they told us", .told), ("customer told us", .told), ("told us", .told),
        ("told", .told), ("we told them", .weTold), ("we told", .weTold), ("needs", .needs),
        ("need", .needs),
    ]
}

/// Marks that begin with a hash, in the spellings that people use.
enum Hash {
    /// Passes over blanks, one hash (also a full-width one) and blanks.
    ///
    /// - Returns: whether there was a hash.
    static func skip(_ position: inout Int, in bytes: [UInt8]) -> Bool {
        while position < bytes.count, bytes[position].isSpace { position += 1 }
        var isTagged = false
        if position < bytes.count, bytes[position] == UInt8(ascii: "#") {
            isTagged = true
            position += 1
        } else if position + 2 < bytes.count, Array(bytes[position..<position + 3]) == fullWidth {
            isTagged = true
            position += 3
        }
        while position < bytes.count, bytes[position].isBlank { position += 1 }
        return isTagged
    }

    private static let fullWidth: [UInt8] = Array("＃".utf8)

    /// Passes over a word whose letters may be in any case, with blanks, hyphens or underscores
    /// between them: `tookover` takes `Took-Over`, `took_over`, `took over`.
    static func skip(_ word: StaticString, _ position: inout Int, in bytes: [UInt8]) -> Bool {
        var index = position
        let isThere = word.withUTF8Buffer { letters in
            for (offset, letter) in letters.enumerated() {
                var gap = 0
                while offset > 0, index < bytes.count, gap < 3,
                    bytes[index].isBlank || bytes[index] == UInt8(ascii: "-")
                        || bytes[index] == UInt8(ascii: "_")
                {
                    index += 1
                    gap += 1
                }
                guard index < bytes.count, bytes[index].lowered == letter else { return false }
                index += 1
            }
            return true
        }
        if isThere { position = index }
        return isThere
    }
}
