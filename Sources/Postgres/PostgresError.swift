/// Why a conversation with PostgreSQL failed.
///
/// Cases carry names and codes, never bind values, DETAIL or CONTEXT. `statement` is the
/// statement's name.
package enum PostgresError: Error, Sendable, Equatable {
    /// No connection: the server is unreachable, refuses, or the connection string is wrong.
    case connect(message: String)
    /// The database's `server_encoding` is not UTF8.
    case encoding(found: String)
    /// The server is older than `Connection.oldestServerVersion`.
    case version(found: Int32)
    /// The server refused. For SQLSTATE classes 22 and 23, whose messages can quote data, the
    /// message is made from the names of constraint, column and table; of a foreign statement's
    /// other messages only those are kept that cannot quote any.
    case server(
        sqlState: String, statement: String, message: String, constraint: String?, table: String?,
        column: String?)
    /// The connection broke, or the server stayed silent beyond the deadline. Whether the
    /// statement took effect is unknown.
    case connectionLost(statement: String)
    /// SQLSTATE 57014: a statement timeout, or a cancel request.
    case cancelled(statement: String)
    /// A column does not hold what the caller asked for. `found` is a type or `NULL`.
    case decode(statement: String, column: String, expected: String, found: String)
    /// `expected` in words: `exactly one row`.
    case rowCount(statement: String, expected: String, found: Int)
    /// The statement is of another kind: a COPY where rows were expected, say.
    case unexpectedResult(statement: String, expected: String)
    /// A value that cannot be sent. `reason` names its position, not its contents.
    case invalidValue(statement: String, reason: String)
    case tooManyParameters(statement: String, count: Int)
}

extension PostgresError {
    /// The five characters of the SQL standard, where the server gave them or they are implied.
    package var sqlState: String? {
        switch self {
        case .server(let sqlState, _, _, _, _, _): sqlState
        case .cancelled: "57014"
        case .connectionLost: "08006"
        default: nil
        }
    }

    /// Whether the same work, started anew, may succeed: serialisation failures, deadlocks,
    /// servers that restart and lost connections.
    ///
    /// Also true for `.connect`, since the server may just be starting; a wrong password then
    /// costs a few attempts. A lock timeout is not included, see `isLockTimeout`.
    package var isRetryable: Bool {
        if case .connect = self { return true }
        guard let sqlState else { return false }
        switch sqlState {
        case "40001", "40P01", "53300", "57P01", "57P02", "57P03", "57P04", "57P05": return true
        default: return sqlState.hasPrefix("08")
        }
    }

    /// `lock_timeout` passed, or `NOWAIT` met a lock: somebody else is at work.
    package var isLockTimeout: Bool { sqlState == "55P03" }

    /// It took longer than it may, waiting for a lock or at work.
    package var isTimeout: Bool { isLockTimeout || sqlState == "57014" }
}

extension PostgresError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .connect(let message): "cannot connect to PostgreSQL: \(message)"
        case .encoding(let found):
            """
            database encoding is \(found)
            hint: handover needs a database created with ENCODING 'UTF8'
            """
        case .version(let found):
            """
            PostgreSQL \(found / 10_000) is too old
            hint: use PostgreSQL \(Connection.oldestServerVersion / 10_000) or later
            """
        case .server(let sqlState, let statement, let message, _, _, _):
            "\(statement): \(message), SQLSTATE \(sqlState)"
        case .connectionLost(let statement): "\(statement): connection to PostgreSQL lost"
        case .cancelled(let statement): "\(statement): cancelled or timed out, SQLSTATE 57014"
        case .decode(let statement, let column, let expected, let found):
            "\(statement): column \"\(column)\" should be \(expected), found \(found)"
        case .rowCount(let statement, let expected, let found):
            "\(statement): expected \(expected), found \(found)"
        case .unexpectedResult(let statement, let expected): "\(statement): expected \(expected)"
        case .invalidValue(let statement, let reason): "\(statement): \(reason)"
        case .tooManyParameters(let statement, let count):
            "\(statement): \(count) parameters, at most \(BoundValues.limit) are possible"
        }
    }
}
