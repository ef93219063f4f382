/// One line of input for `handover cues`: a JSON object, read byte by byte.
///
/// A general decoder takes fifty times as long as reading the words themselves. The fields are
/// ranges of the bytes that were read: nothing is copied.
struct CueQuestion {
    private(set) var id: JSONValue?
    private(set) var text: JSONValue?
    private(set) var authorKind: JSONValue?
    private(set) var bodyFormat: JSONValue?
    private(set) var sentAt: JSONValue?

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
        _ key: JSONValue, _ reader: inout JSONReader, _ line: Span<UInt8>
    ) -> Bool {
        guard let field = Self.field(key, line) else { return reader.skipValue(line) }
        var value: JSONValue?
        if !reader.skip("null", line) {
            value = reader.value(line)
            if value == nil { return false }
        }
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

    private static func field(_ key: JSONValue, _ line: Span<UInt8>) -> Field? {
        if key.isEscaped { return field(escaped: line.extracting(key.range)) }
        func stands(_ name: StaticString) -> Bool {
            name.utf8CodeUnitCount == key.range.count
                && JSONReader.stands(name, at: key.start, in: line)
        }
        if stands("id") { return .id }
        if stands("text") { return .text }
        if stands("author_kind") { return .authorKind }
        if stands("body_format") { return .bodyFormat }
        return stands("sent_at") ? .sentAt : nil
    }

    /// A key as some programs write it, with `\u0074` for a t.
    private static func field(escaped letters: Span<UInt8>) -> Field? {
        var bytes = letters.withUnsafeBufferPointer { Array($0) }
        var key = JSONValue(start: 0, end: bytes.count, kind: .string, isEscaped: true)
        key.unescape(in: &bytes)
        return field(key, bytes.span)
    }
}
