/// PostgreSQL's text form of a one-dimensional array of texts: `{en,"a b","say \"hi\""}`.
enum ArrayLiteral {
    /// Whether the server will take it as a list of texts without NULLs.
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 2, bytes.first == open, bytes.last == close else { return false }
        var rest = bytes.dropFirst().dropLast()
        if rest.isEmpty { return true }
        while true {
            guard let end = item(rest) else { return false }
            if end == rest.endIndex { return true }
            guard rest[end] == .comma else { return false }
            rest = rest[(end + 1)...]
        }
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")
    private static let escape = UInt8(ascii: "\\")

    /// Where the first item ends; nil when it is none.
    private static func item(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.first == .quote ? quotedItem(bytes) : bareItem(bytes)
    }

    private static func quotedItem(_ bytes: ArraySlice<UInt8>) -> Int? {
        var position = bytes.startIndex + 1
        while position < bytes.endIndex {
            switch bytes[position] {
            case .quote: return position + 1
            case escape: position += 2
            default: position += 1
            }
        }
        return nil
    }

    private static func bareItem(_ bytes: ArraySlice<UInt8>) -> Int? {
        let end = bytes.firstIndex(of: .comma) ?? bytes.endIndex
        let item = bytes[bytes.startIndex..<end]
        let isPlain = item.allSatisfy { byte in
            byte != .quote && byte != open && byte != close && byte != escape
        }
        let isBlank = item.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let isNull = String(decoding: item, as: UTF8.self).lowercased() == "null"
        return isPlain && !isBlank && !isNull ? end : nil
    }
}
