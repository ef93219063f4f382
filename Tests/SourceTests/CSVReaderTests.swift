import TestSupport
import Testing

@testable import Source

@Suite struct CSVReaderTests {
    private func read(_ text: String) throws(CSVError) -> [[String]] {
        try read(Array(text.utf8))
    }

    private func read(_ bytes: [UInt8]) throws(CSVError) -> [[String]] {
        var reader = CSVReader(bytes)
        var records: [[String]] = []
        while try reader.next() {
            records.append(
                reader.cells.map { String(decoding: reader.content($0), as: UTF8.self) })
        }
        return records
    }

    private func error(_ text: String) -> CSVError? {
        do throws(CSVError) {
            _ = try read(text)
            return nil
        } catch {
            return error
        }
    }

    @Test("commas, quotes and line ends inside quotes belong to the cell")
    func quotes() throws {
        let records = try read("a,\"b,c\",\"d \"\"e\"\"\"\n\"1\n2\",\"3\r\n4\",\"\"\n")
        #expect(records == [["a", "b,c", "d \"e\""], ["1\n2", "3\r\n4", ""]])
    }

    @Test("any line end will do, the last may be missing, blank lines do not count")
    func lineEnds() throws {
        for end in ["\n", "\r\n", "\r"] {
            let records = try read(["a,b", "", "c,", ",d"].joined(separator: end))
            #expect(records == [["a", "b"], ["c", ""], ["", "d"]])
        }
    }

    @Test("a byte order mark is no part of the first cell")
    func byteOrderMark() throws {
        #expect(try read("\u{FEFF}a,b\n") == [["a", "b"]])
        #expect(try read("\u{FEFF}\"a\",b\n") == [["a", "b"]])
    }

    @Test("an empty file has no records")
    func empty() throws {
        #expect(try read("") == [])
        #expect(try read("\r\n\n") == [])
    }

    @Test("records know the line on which they begin")
    func lines() throws {
        var reader = CSVReader(Array("a\r\n\"b\nb\rb\r\nb\"\n\nc\rd".utf8))
        var lines: [Int] = []
        while try reader.next() { lines.append(reader.line) }
        #expect(lines == [1, 2, 7, 8])
    }

    @Test("broken quotes are told with their line and cell")
    func brokenQuotes() {
        #expect(error("a,b\nc,d\"e\n") == .strayQuote(line: 2, cell: 1))
        #expect(error("a,b\n\"c\"d,e\n") == .textAfterQuote(line: 2, cell: 0))
        #expect(error("a,b\n\nc,\"d\ne\nf") == .openQuote(line: 3, cell: 1))
    }

    @Test("what was written is read again", arguments: 0..<200)
    func roundTrip(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = ["a", "é", "😀", " ", ",", "\"", "\n", "\r", "\r\n", "\\", "\u{FEFF}", "0"]
        let width = Int.random(in: 1...5, using: &generator)
        let table = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            (0..<width).map { _ in
                (0..<Int.random(in: 0...6, using: &generator))
                    .map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
            }
        }
        let end = Bool.random(using: &generator) ? "\n" : "\r\n"
        var text = ""
        for record in table {
            let cells = record.map { cell in
                let isPlain = !cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
                // A record of one empty cell would be a blank line, a first mark would vanish.
                let mayStayBare =
                    isPlain && !(cell.isEmpty && width == 1) && !cell.hasPrefix("\u{FEFF}")
                if mayStayBare && Bool.random(using: &generator) { return cell }
                return "\"" + Self.doublingQuotes(cell) + "\""
            }
            text += cells.joined(separator: ",") + end
        }
        let records = try read(text)
        // Bytes, since Swift holds "e\u{301}" and "é" for equal and "\r\n" for one character.
        #expect(
            records.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
    }

    private static func doublingQuotes(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 { bytes += byte == 0x22 ? [0x22, 0x22] : [byte] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
