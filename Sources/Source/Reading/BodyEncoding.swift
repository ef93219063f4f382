/// How a helpdesk wrapped a message's text for transport (RFC 2045).
///
/// Undone here and not in SQL, where one NUL byte would fail the query for all messages.
package enum BodyEncoding: String, CaseIterable, Sendable {
    case none, base64
    case quotedPrintable = "quoted-printable"

    /// The text, without NULs and with U+FFFD for what is not UTF-8; nil when `body` is not
    /// encoded this way.
    package func decode(_ body: String) -> String? {
        switch self {
        case .none: return body
        case .base64: return Self.decodeBase64(body.utf8).map(Self.text)
        case .quotedPrintable: return Self.decodeQuotedPrintable(Array(body.utf8)).map(Self.text)
        }
    }

    private static func text(_ bytes: [UInt8]) -> String {
        bytes.contains(0)
            ? String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
            : String(decoding: bytes, as: UTF8.self)
    }

    /// White space is ignored; nil for other characters, wrong padding or a stray last character.
    private static func decodeBase64(_ text: some Collection<UInt8>) -> [UInt8]? {
        var out: [UInt8] = []
        out.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var digits = 0
        var padding = 0
        for byte in text {
            if byte == 0x20 || (0x09...0x0D).contains(byte) { continue }
            if byte == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let digit = base64Digit(byte) else { return nil }
            bits = bits << 6 | UInt32(digit)
            digits += 1
            if digits == 4 {
                out.append(UInt8(truncatingIfNeeded: bits >> 16))
                out.append(UInt8(truncatingIfNeeded: bits >> 8))
                out.append(UInt8(truncatingIfNeeded: bits))
                bits = 0
                digits = 0
            }
        }
        switch (digits, padding) {
        case (0, 0): break
        case (2, 0), (2, 2): out.append(UInt8(truncatingIfNeeded: bits >> 4))
        case (3, 0), (3, 1):
            out.append(UInt8(truncatingIfNeeded: bits >> 10))
            out.append(UInt8(truncatingIfNeeded: bits >> 2))
        default: return nil
        }
        return out
    }

    private static func base64Digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    /// Soft line breaks vanish; nil for `=` before anything else than a line end or two hex digits.
    private static func decodeQuotedPrintable(_ text: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var position = 0
        while position < text.count {
            let byte = text[position]
            position += 1
            if byte != UInt8(ascii: "=") {
                out.append(byte)
                continue
            }
            if let end = softBreak(text, from: position) {
                position = end
            } else if position + 1 < text.count, let high = hexDigit(text[position]),
                let low = hexDigit(text[position + 1])
            {
                out.append(high << 4 | low)
                position += 2
            } else {
                return nil
            }
        }
        return out
    }

    /// Behind the line end that follows, blanks before it allowed; nil when there is none.
    private static func softBreak(_ text: [UInt8], from start: Int) -> Int? {
        var position = start
        while position < text.count, text[position] == 0x20 || text[position] == 0x09 {
            position += 1
        }
        if position == text.count { return position }
        if text[position] == .newline { return position + 1 }
        guard text[position] == .return else { return nil }
        position += 1
        if position < text.count, text[position] == .newline { position += 1 }
        return position
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
        default: nil
        }
    }
}
