/// Writes the data of one `COPY ... FROM STDIN`.
///
/// For `FORMAT binary`: `row(fieldCount:)`, then one `append` per field. The server converts
/// nothing there, so each value must have exactly its column's type (`json` means `jsonb`).
/// `append(bytes:)` passes on data that is in the statement's format already, text or CSV say.
package struct CopyWriter: ~Copyable {
    private static let chunkSize = 65_536
    /// `PGCOPY`, bytes that show damage by text conversions, no flags, no extension.
    private static let header: [UInt8] =
        Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)

    private enum Contents { case nothing, rows, bytes }

    private let wire: Wire
    private let statement: Statement
    private let isBinary: Bool
    private var contents = Contents.nothing
    private var fieldsLeft = 0
    private var buffer: [UInt8] = []

    init(_ wire: Wire, _ statement: Statement, isBinary: Bool) {
        self.wire = wire
        self.statement = statement
        self.isBinary = isBinary
        buffer.reserveCapacity(Self.chunkSize + 4096)
    }

    /// Begins a row of typed values.
    ///
    /// - Throws: `.invalidValue` when the last row still lacks fields, or bytes were written.
    package mutating func row(fieldCount: Int) throws(PostgresError) {
        guard isBinary, contents != .bytes else {
            throw invalid("typed rows need COPY ... (FORMAT binary) and no bytes before them")
        }
        guard fieldsLeft == 0 else { throw invalid("a row lacks \(fieldsLeft) fields") }
        guard let count = Int16(exactly: fieldCount), count > 0 else {
            throw invalid("a row cannot have \(fieldCount) fields")
        }
        if contents == .nothing { buffer.append(contentsOf: Self.header) }
        contents = .rows
        buffer.appendBigEndian(count)
        fieldsLeft = fieldCount
    }

    /// Appends the next field of the row.
    package mutating func append(_ value: Value) throws(PostgresError) {
        guard fieldsLeft > 0 else { throw invalid("a row has too many fields") }
        if value.holdsNUL { throw invalid("a field holds a NUL byte") }
        fieldsLeft -= 1
        switch value {
        case .null: buffer.appendBigEndian(Int32(-1))
        case .json(let bytes): buffer.appendSized { $0.appendJSONB(bytes) }
        default: buffer.appendSized { value.appendBytes(to: &$0) }
        }
        if buffer.count >= Self.chunkSize { try put() }
    }

    /// Appends data in the format that the statement names, cut anywhere.
    package mutating func append(bytes: [UInt8]) throws(PostgresError) {
        guard contents != .rows else { throw invalid("bytes after typed rows") }
        contents = .bytes
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.chunkSize { try put() }
    }

    mutating func finish() throws(PostgresError) {
        guard fieldsLeft == 0 else { throw invalid("the last row lacks \(fieldsLeft) fields") }
        if isBinary, contents != .bytes {
            if contents == .nothing { buffer.append(contentsOf: Self.header) }
            buffer.appendBigEndian(Int16(-1))
        }
        try put()
    }

    private mutating func put() throws(PostgresError) {
        if buffer.isEmpty { return }
        try wire.putCopy(buffer, statement)
        buffer.removeAll(keepingCapacity: true)
    }

    private func invalid(_ reason: String) -> PostgresError {
        .invalidValue(statement: statement.name, reason: reason)
    }
}
