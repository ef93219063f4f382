/// A CSV file whose header names columns that are known.
struct CSVTable {
    let fileName: String
    private(set) var reader: CSVReader
    private(set) var problems = ProblemList()
    /// For each column asked for, which cell of a record holds it; nil when the file has none.
    private var places: [Int?] = []
    private let columns: [Relation.Column]
    private var header: [String] = []

    /// Reads the header. Columns that may be NULL may be missing; others may not stand there.
    init(_ bytes: [UInt8], fileName: String, columns: [Relation.Column]) {
        self.fileName = fileName
        self.columns = columns
        reader = CSVReader(bytes)
        readHeader(bytes)
    }

    /// Line of the current record, counted from 1.
    var line: Int { reader.line }

    /// Steps to the next record that can be read; false at the end, or when the header is unusable.
    mutating func next() -> Bool {
        while places.count == columns.count {
            do throws(CSVError) {
                guard try reader.next() else { return false }
            } catch {
                problems.add(problem(of: error))
                // Where this record ends is anybody's guess.
                if case .openQuote = error { return false }
                reader.skipLine()
                continue
            }
            if reader.cells.count == header.count { return true }
            problems.add(
                ImportProblem(
                    file: fileName, line: reader.line,
                    what: "\(reader.cells.count) cells, expected \(header.count) as in the header",
                    mend: "put cells with commas or line ends in double quotes"))
        }
        return false
    }

    /// The bytes of a column in the current record; nil when the file has no such column.
    func content(_ column: Int) -> (bytes: ArraySlice<UInt8>, isQuoted: Bool)? {
        guard let place = places[column] else { return nil }
        let cell = reader.cells[place]
        return (reader.content(cell), cell.isQuoted)
    }

    mutating func refuse(_ column: Int, _ what: String, mend: String? = nil) {
        problems.add(
            ImportProblem(
                file: fileName, line: reader.line, column: columns[column].name, what: what,
                mend: mend))
    }

    /// Tells what was found only where it is short and cannot be somebody's words.
    mutating func refuse(_ column: Int, _ refusal: Cell.Refusal) {
        let found = content(column).map { Self.quotable($0.bytes) } ?? ""
        refuse(column, "expected \(refusal.expected)\(found)", mend: refusal.mend)
    }

    /// `, found "4711"`, or nothing for what is long or holds more than an id, a time or a code.
    private static func quotable(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.isEmpty { return ", found an empty cell" }
        let isCode = bytes.allSatisfy { byte in
            (48...58).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
        }
        guard bytes.count <= 40, isCode else { return "" }
        return ", found \"\(String(decoding: bytes, as: UTF8.self))\""
    }

    private mutating func readHeader(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            refuseFile("is UTF-16", mend: "save the file as CSV in UTF-8")
            return
        }
        do throws(CSVError) {
            guard try reader.next() else {
                refuseFile("is empty", mend: "begin with a line that names the columns")
                return
            }
        } catch {
            problems.add(problem(of: error))
            return
        }
        header = reader.cells.map { String(decoding: reader.content($0), as: UTF8.self) }
        if header.count == 1, header[0].contains(where: { $0 == ";" || $0 == "\t" }) {
            refuseFile("has no commas in its first line", mend: "separate cells with commas")
            return
        }
        let before = problems.total
        let names = columns.map(\.name)
        for (index, name) in header.enumerated() {
            if header[..<index].contains(name) {
                refuseHeader(name, "stands in the header twice", mend: "remove one of them")
            } else if !names.contains(name) {
                refuseHeader(
                    name, "is not known here", mend: "known are \(names.joined(separator: ", "))")
            }
        }
        for column in columns where column.isRequired && !header.contains(column.name) {
            refuseHeader(column.name, "is missing", mend: "add it to the first line")
        }
        if problems.total == before { places = names.map { header.firstIndex(of: $0) } }
    }

    private mutating func refuseFile(_ what: String, mend: String) {
        problems.add(ImportProblem(file: fileName, what: what, mend: mend))
    }

    /// A header that is no name, because the file has none, is not repeated.
    private mutating func refuseHeader(_ name: String, _ what: String, mend: String) {
        let isName = name.utf8.count <= 40 && name.utf8.allSatisfy { $0 > 32 && $0 < 127 }
        problems.add(
            ImportProblem(
                file: fileName, line: reader.line, column: isName && !name.isEmpty ? name : nil,
                what: isName && !name.isEmpty ? what : "a column without a proper name",
                mend: mend))
    }

    private func problem(of error: CSVError) -> ImportProblem {
        func problem(_ line: Int, _ cell: Int, _ what: String, _ mend: String) -> ImportProblem {
            let place = places.firstIndex(of: cell)
            return ImportProblem(
                file: fileName, line: line, column: place.map { columns[$0].name }, what: what,
                mend: mend)
        }
        switch error {
        case .strayQuote(let line, let cell):
            return problem(
                line, cell, "a double quote inside a cell that does not begin with one",
                "put the whole cell in double quotes and write the inner ones twice")
        case .textAfterQuote(let line, let cell):
            return problem(
                line, cell, "text after the closing double quote",
                "write double quotes inside a quoted cell twice")
        case .openQuote(let line, let cell):
            return problem(
                line, cell, "a quoted cell that never ends", "close it with a double quote")
        }
    }
}
