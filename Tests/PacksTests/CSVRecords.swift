/// A strict reader of RFC 4180; nil for anything that is not.
struct CSVRecords {
    private(set) var rows: [[String]] = []

    init?(_ bytes: [UInt8]) {
        var row: [String] = []
        var cell: [UInt8] = []
        var index = 0
        func peek(_ offset: Int = 0) -> UInt8? {
            index + offset < bytes.count ? bytes[index + offset] : nil
        }
        while index < bytes.count {
            cell = []
            if peek() == UInt8(ascii: "\"") {
                index += 1
                while true {
                    guard let byte = peek() else { return nil }
                    index += 1
                    if byte != UInt8(ascii: "\"") {
                        cell.append(byte)
                    } else if peek() == UInt8(ascii: "\"") {
                        cell.append(byte)
                        index += 1
                    } else {
                        break
                    }
                }
            } else {
                while let byte = peek(), byte != UInt8(ascii: ","), byte != 0x0D {
                    if byte == UInt8(ascii: "\"") || byte == 0x0A { return nil }
                    cell.append(byte)
                    index += 1
                }
            }
            row.append(String(decoding: cell, as: UTF8.self))
            if peek() == UInt8(ascii: ",") {
                index += 1
                continue
            }
            guard peek() == 0x0D, peek(1) == 0x0A else { return nil }
            index += 2
            rows.append(row)
            row = []
        }
        if !row.isEmpty { return nil }
    }
}
