/// Reads the records of an RFC 4180 file from bytes: commas, double quotes, any line end.
///
/// A cell is a range of the file until somebody asks for its text, so that reading costs one look
/// at each byte. Blank lines are skipped. A byte order mark is passed over.
struct CSVReader {
    /// Where a cell stands, without its quotes.
    struct Cell {
        let start: Int
        let end: Int
        let isQuoted: Bool
        /// Doubled quotes are inside.
        let isEscaped: Bool
    }

    let bytes: [UInt8]
    /// The cells of the current record.
    private(set) var cells: [Cell] = []
    /// The line on which the current record begins, counted from 1.
    private(set) var line = 0

    private var position = 0
    private var nextLine = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Steps to the next record; false at the end of the file.
    ///
    /// - Complexity: O(length of the record).
    mutating func next() throws(CSVError) -> Bool {
        cells.removeAll(keepingCapacity: true)
        skipBlankLines()
        line = nextLine
        if position == bytes.count { return false }
        while true {
            try readCell()
            guard position < bytes.count, bytes[position] == .comma else { break }
            position += 1
        }
        endLine()
        return true
    }

    /// Goes on behind a record that could not be read: at the next line that is not inside it.
    mutating func skipLine() {
        while position < bytes.count, bytes[position] != .newline { position += 1 }
        endLine()
    }

    /// The cell's bytes, doubled quotes undone.
    func content(_ cell: Cell) -> ArraySlice<UInt8> {
        let slice = bytes[cell.start..<cell.end]
        if !cell.isEscaped { return slice }
        var out: [UInt8] = []
        out.reserveCapacity(slice.count)
        var skip = false
        for byte in slice {
            if byte == .quote && !skip {
                skip = true
                continue
            }
            skip = false
            out.append(byte)
        }
        return out[...]
    }

    private mutating func skipBlankLines() {
        while position < bytes.count, bytes[position] == .newline || bytes[position] == .return {
            endLine()
        }
    }

    /// Passes one line end, whichever kind it is.
    private mutating func endLine() {
        guard position < bytes.count else { return }
        if bytes[position] == .return {
            position += 1
            if position < bytes.count, bytes[position] == .newline { position += 1 }
        } else {
            position += 1
        }
        nextLine += 1
    }

    private mutating func readCell() throws(CSVError) {
        if position < bytes.count, bytes[position] == .quote {
            try readQuotedCell()
            return
        }
        let start = position
        let end = bytes.count
        scan: while position < end {
            switch bytes[position] {
            case .comma, .newline, .return: break scan
            case .quote: throw .strayQuote(line: nextLine, cell: cells.count)
            default: position += 1
            }
        }
        cells.append(Cell(start: start, end: position, isQuoted: false, isEscaped: false))
    }

    private mutating func readQuotedCell() throws(CSVError) {
        let firstLine = nextLine
        let start = position + 1
        var isEscaped = false
        position = start
        let end = bytes.count
        while position < end {
            let byte = bytes[position]
            position += 1
            if byte == .newline {
                nextLine += 1
            } else if byte == .return {
                // Its line feed, if one follows, counts instead.
                if position == end || bytes[position] != .newline { nextLine += 1 }
            } else if byte == .quote {
                if position < end, bytes[position] == .quote {
                    isEscaped = true
                    position += 1
                    continue
                }
                guard position == end || bytes[position].endsCell else {
                    throw .textAfterQuote(line: nextLine, cell: cells.count)
                }
                cells.append(
                    Cell(start: start, end: position - 1, isQuoted: true, isEscaped: isEscaped))
                return
            }
        }
        throw .openQuote(line: firstLine, cell: cells.count)
    }
}

/// What makes a file unreadable as CSV. `cell` counts from 0.
enum CSVError: Error, Equatable {
    case strayQuote(line: Int, cell: Int)
    case textAfterQuote(line: Int, cell: Int)
    case openQuote(line: Int, cell: Int)
}

extension UInt8 {
    static let comma = UInt8(ascii: ",")
    static let quote = UInt8(ascii: "\"")
    static let newline = UInt8(ascii: "\n")
    static let `return` = UInt8(ascii: "\r")

    fileprivate var endsCell: Bool { self == .comma || self == .newline || self == .return }
}
