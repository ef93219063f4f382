import CLibPQ

/// One row of a result, lent to a decode closure; columns count from 0.
///
/// Every accessor checks the column's type and size and throws `.decode` when they do not fit.
/// The plain ones refuse NULL, the `optional` ones turn it into nil.
package struct Row: ~Copyable {
    private let result: OpaquePointer
    private let index: Int32
    private let statement: String

    init(of result: borrowing ServerResult, at index: Int32, statement: String) {
        self.result = result.pointer
        self.index = index
        self.statement = statement
    }

    package var columnCount: Int { Int(PQnfields(result)) }

    /// Empty beyond the last column.
    package func columnName(_ column: Int) -> String {
        PQfname(result, Int32(clamping: column)).map { String(cString: $0) } ?? ""
    }

    package func isNull(_ column: Int) -> Bool {
        PQgetisnull(result, index, Int32(clamping: column)) == 1
    }

    /// For decoders that find a well-typed value they cannot use: `a state of a pack`.
    package func unexpected(_ column: Int, expected: String) -> PostgresError {
        mismatch(column, expected: expected, found: "another value")
    }

    /// What libpq holds for one column.
    struct Field {
        let type: UInt32
        let bytes: UnsafeBufferPointer<UInt8>
    }

    /// Nil for NULL.
    func field(_ column: Int, _ expected: String) throws(PostgresError) -> Field? {
        guard column >= 0, column < columnCount else {
            throw .decode(
                statement: statement, column: "#\(column)", expected: expected,
                found: "\(columnCount) columns")
        }
        let position = Int32(column)
        if PQgetisnull(result, index, position) == 1 { return nil }
        let size = Int(PQgetlength(result, index, position))
        let start = PQgetvalue(result, index, position).map { UnsafeRawPointer($0) }
        return Field(
            type: PQftype(result, position),
            bytes: UnsafeBufferPointer(
                start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : size))
    }

    func mismatch(_ column: Int, expected: String, found: String) -> PostgresError {
        .decode(
            statement: statement, column: columnName(column), expected: expected, found: found)
    }
}
