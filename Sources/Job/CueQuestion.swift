/// One line of input for `handover cues`: a JSON object, read byte by byte.
///
/// A general decoder takes fifty times as long as reading the words themselves. The fields are
/// ranges of the bytes that were read: nothing is copied.
struct CueQuestion {
    private(set) var id: JSONString?
    private(set) var text: JSONString?
    private(set) var authorKind: JSONString?
    private(set) var bodyFormat: JSONString?
    private(set) var sentAt: JSONString?

    /// Nil unless the line is one JSON object; of a key given twice the last value counts.
    init?(_ line: Span<UInt8>) {
        var reader = JSONReader()
        guard reader.skip(UInt8(ascii: "{"), line) else { return nil }
        if !reader.skip(UInt8(ascii: "}"), line) {
            repeat {
                guard let key = reader.string(line), reader.skip(UInt8(ascii: ":"), line),
                    read(key, &reader, line)
                else { return nil }
            } while reader.skip(UInt8(ascii: ","), line)
            guard reader.skip(UInt8(ascii: "}"), line) else { return nil }
        }
        guard reader.isAtEnd(line) else { return nil }
    }

    private mutating func read(
        _ key: JSONString, _ reader: inout JSONReader, _ line: Span<UInt8>
    ) -> Bool {
        guard let field = Self.field(key, line) else { return reader.skipValue(line) }
        if reader.skipNull(line) { return true }
        if field == .id, let number = reader.wholeNumber(line) {
            id = number
            return true
        }
        guard let value = reader.string(line) else { return false }
        switch field {
        case .id: id = value
        case .text: text = value
        case .authorKind: authorKind = value
        case .bodyFormat: bodyFormat = value
        case .sentAt: sentAt = value
        }
        return true
    }

    private enum Field { case id, text, authorKind, bodyFormat, sentAt }

    private static func field(_ key: JSONString, _ line: Span<UInt8>) -> Field? {
        func stands(_ name: StaticString) -> Bool {
            guard name.utf8CodeUnitCount == key.range.count else { return false }
            return name.withUTF8Buffer { letters in
                for index in letters.indices where letters[index] != line[key.start + index] {
                    return false
                }
                return true
            }
        }
        if stands("id") { return .id }
        if stands("text") { return .text }
        if stands("author_kind") { return .authorKind }
        if stands("body_format") { return .bodyFormat }
        return stands("sent_at") ? .sentAt : nil
    }
}
