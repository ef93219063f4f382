/// Comma-separated values as in RFC 4180: CR LF after every record, quotes where needed, UTF-8.
struct CSV {
    private(set) var bytes: [UInt8] = []

    mutating func record(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ field: String) {
        var cell = visible(field, lineBreaks: .space, directionMarks: .shown)
        if startsFormula(cell) { cell = "'" + cell }
        let needsQuotes = cell.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ";")
                || $0 == UInt8(ascii: "'")
        }
        if !needsQuotes {
            bytes += cell.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// What spreadsheets read as the start of a formula, also behind blanks and in full width.
    private func startsFormula(_ cell: String) -> Bool {
        // Tabs and carriage returns have become a blank or a picture by now: a cell that began
        // with one is looked at behind it.
        let first = cell.unicodeScalars.first {
            !$0.properties.isWhitespace && $0 != "\u{2409}" && $0 != "\u{240D}"
                && $0.properties.generalCategory != .format
        }
        switch first {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
        default: return false
        }
    }
}
