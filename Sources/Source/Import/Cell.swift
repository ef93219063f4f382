import Domain

/// What a cell of a table holds, checked before the server sees it.
enum Cell {
    /// What is wrong with a cell, and how to mend it.
    struct Refusal: Error {
        let expected: String
        var mend: String?
    }

    /// Appends the cell to a row of COPY's text format.
    ///
    /// An empty cell is NULL in an optional column, `{}` in a list and the empty text in a
    /// required one; ids and words from a list are never empty. A quoted empty cell is a text.
    static func append(
        _ content: ArraySlice<UInt8>, isQuoted: Bool, column: Relation.Column, isKey: Bool,
        to out: inout [UInt8]
    ) throws(Refusal) {
        if content.isEmpty && !(isQuoted && column.type == .text && column.choices.isEmpty) {
            if !column.isRequired {
                out.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "N")])
                return
            }
            if column.type == .textArray {
                out.append(contentsOf: [UInt8(ascii: "{"), UInt8(ascii: "}")])
                return
            }
        }
        switch column.type {
        case .text: try checkText(content, column, isKey: isKey)
        case .textArray:
            try checkUTF8(content)
            guard ArrayLiteral.isValid(content) else {
                throw Refusal(
                    expected: "a list such as {en,de}",
                    mend: "write items between { and }, those with spaces or commas in \"\"")
            }
        case .timestamptz: try checkTime(content)
        case .date:
            guard CivilDate(iso8601: plain(content)) != nil else {
                throw Refusal(expected: "a date such as 2026-11-20")
            }
        case .smallint:
            // The only one of the contract is a priority.
            guard let number = Int(plain(content)), (1...4).contains(number) else {
                throw Refusal(expected: "a number from 1 (urgent) to 4 (low)")
            }
        case .integer: _ = try number(content, upTo: Int64(Int32.max))
        case .bigint: _ = try number(content, upTo: .max)
        case .boolean: _ = try flag(content)
        }
        appendEscaped(content, to: &out)
    }

    /// As people and as PostgreSQL write it, in any case.
    static func flag(_ content: ArraySlice<UInt8>) throws(Refusal) -> Bool {
        switch plain(content).lowercased() {
        case "true", "t", "1": return true
        case "false", "f", "0": return false
        default: throw Refusal(expected: "true or false")
        }
    }

    /// A finite time.
    static func instant(_ content: ArraySlice<UInt8>) throws(Refusal) -> Instant {
        let text = plain(content)
        if let instant = Instant(iso8601: text) { return instant }
        let lacksOffset = Instant(iso8601: text + "Z") != nil
        throw Refusal(
            expected: "a time with an offset, such as 2026-11-20T14:00:00Z",
            mend: lacksOffset ? "add the offset: Z, +01:00 or -05:00" : nil)
    }

    static func number(
        _ content: ArraySlice<UInt8>, upTo limit: Int64
    ) throws(Refusal) -> Int64 {
        guard let number = Int64(plain(content)), (0...limit).contains(number) else {
            throw Refusal(expected: "a whole number from 0")
        }
        return number
    }

    static func id(_ content: ArraySlice<UInt8>) throws(Refusal) -> String {
        try checkUTF8(content)
        if content.isEmpty { throw Refusal(expected: "an id that is not empty") }
        return plain(content)
    }

    /// COPY's text format: a tab or line end inside a cell would end it.
    private static func appendEscaped(_ content: ArraySlice<UInt8>, to out: inout [UInt8]) {
        for byte in content {
            switch byte {
            case UInt8(ascii: "\t"): out.append(contentsOf: [0x5C, UInt8(ascii: "t")])
            case .newline: out.append(contentsOf: [0x5C, UInt8(ascii: "n")])
            case .return: out.append(contentsOf: [0x5C, UInt8(ascii: "r")])
            case 0x5C: out.append(contentsOf: [0x5C, 0x5C])
            default: out.append(byte)
            }
        }
    }

    private static func checkText(
        _ content: ArraySlice<UInt8>, _ column: Relation.Column, isKey: Bool
    ) throws(Refusal) {
        if isKey && column.choices.isEmpty {
            _ = try id(content)
            return
        }
        try checkUTF8(content)
        guard
            column.choices.isEmpty
                || column.choices.contains(where: { content.elementsEqual($0.utf8) })
        else {
            throw Refusal(expected: "one of " + column.choices.joined(separator: ", "))
        }
    }

    private static func checkUTF8(_ content: ArraySlice<UInt8>) throws(Refusal) {
        var isASCII = true
        for byte in content {
            if byte == 0 {
                throw Refusal(
                    expected: "text, found a NUL byte", mend: "export the file again as text")
            }
            if byte > 127 { isASCII = false }
        }
        guard isASCII || String(validating: content, as: UTF8.self) != nil else {
            throw Refusal(expected: "UTF-8 text", mend: "save the file as UTF-8")
        }
    }

    private static func checkTime(_ content: ArraySlice<UInt8>) throws(Refusal) {
        let text = plain(content)
        if text != "infinity" && text != "-infinity" { _ = try instant(content) }
    }

    private static func plain(_ content: ArraySlice<UInt8>) -> String {
        String(decoding: content, as: UTF8.self)
    }
}
