import CLibPQ

package enum TransactionMode: Sendable {
    /// READ COMMITTED: each statement sees what is committed when it starts.
    case readWrite
    /// REPEATABLE READ READ ONLY: all statements see one instant.
    case snapshot
    /// SERIALIZABLE: as if alone; fails with the retryable 40001 when that cannot be.
    case serializable
}

/// Settings that last until the transaction ends.
package struct TransactionSettings: Sendable {
    /// The longest that one statement may take.
    package var statementTimeoutMilliseconds: Int?
    /// The longest wait for one lock; `PostgresError.isLockTimeout` after it.
    package var lockTimeoutMilliseconds: Int?
    /// The longest pause between two statements; the server then closes the connection.
    package var idleTimeoutMilliseconds: Int?
    /// Others by name, read in SQL with `current_setting`.
    package var parameters: [(name: String, value: String)]

    package init(
        statementTimeoutMilliseconds: Int? = nil, lockTimeoutMilliseconds: Int? = nil,
        idleTimeoutMilliseconds: Int? = nil, parameters: [(name: String, value: String)] = []
    ) {
        self.statementTimeoutMilliseconds = statementTimeoutMilliseconds
        self.lockTimeoutMilliseconds = lockTimeoutMilliseconds
        self.idleTimeoutMilliseconds = idleTimeoutMilliseconds
        self.parameters = parameters
    }
}

extension Connection {
    /// Runs the body between BEGIN and COMMIT, or ROLLBACK when it throws.
    ///
    /// The body's error passes through as it is; a rollback that fails closes the connection
    /// instead of hiding it. `.connectionLost` from the commit itself means that the outcome is
    /// unknown. A body that swallowed a statement's failure gets 25P02 instead of a commit that
    /// did nothing. Transactions do not nest (25001).
    @discardableResult
    package mutating func transaction<R>(
        _ mode: TransactionMode = .readWrite, settings: TransactionSettings = .init(),
        _ body: (inout Connection) throws(PostgresError) -> R
    ) throws(PostgresError) -> R {
        try enclose(mode, settings, body)
    }

    /// The same for bodies that throw their module's own error.
    @discardableResult
    package mutating func transaction<R, E: WrapsPostgresError>(
        _ mode: TransactionMode = .readWrite, settings: TransactionSettings = .init(),
        _ body: (inout Connection) throws(E) -> R
    ) throws(E) -> R {
        try enclose(mode, settings, body)
    }

    private mutating func enclose<R, E: WrapsPostgresError>(
        _ mode: TransactionMode, _ settings: TransactionSettings,
        _ body: (inout Connection) throws(E) -> R
    ) throws(E) -> R {
        let silence = wire.silenceMilliseconds
        defer { wire.silenceMilliseconds = silence }
        try E.wrapping { () throws(PostgresError) in try begin(mode, settings) }
        let outcome: R
        do throws(E) {
            outcome = try body(&self)
        } catch {
            rollback()
            throw error
        }
        try E.wrapping { () throws(PostgresError) in try commit() }
        return outcome
    }

    private mutating func begin(
        _ mode: TransactionMode, _ settings: TransactionSettings
    ) throws(PostgresError) {
        let statement = Statement(name: "begin", text: mode.begin + settings.limits)
        try wire.requireAlive(statement)
        guard !isInTransaction else {
            throw .server(
                sqlState: "25001", statement: statement.name,
                message: "a transaction is open already", constraint: nil, table: nil, column: nil)
        }
        do throws(PostgresError) {
            try executeScript(statement)
            for (name, value) in settings.parameters {
                try execute(Self.setting, [.text(name), .text(value)])
            }
        } catch {
            rollback()
            throw error
        }
        if let limit = settings.statementTimeoutMilliseconds, limit > 0 {
            wire.silenceMilliseconds = limit + Wire.cancelGraceMilliseconds
        }
    }

    private static var setting: Statement {
        Statement(
            name: "set transaction parameter", text: "SELECT pg_catalog.set_config($1, $2, true)")
    }

    private mutating func commit() throws(PostgresError) {
        let statement = Statement(name: "commit", text: "COMMIT")
        try wire.sendScript(statement)
        // COMMIT of a failed transaction is answered with ROLLBACK, and is no error to the server.
        guard try wire.finish(statement).commandTag == "COMMIT" else {
            throw .server(
                sqlState: "25P02", statement: statement.name,
                message: "transaction rolled back because a statement in it had failed",
                constraint: nil, table: nil, column: nil)
        }
    }

    private mutating func rollback() {
        guard isAlive else { return }
        do throws(PostgresError) {
            try executeScript(Statement(name: "rollback", text: "ROLLBACK"))
        } catch {
            wire.isAbandoned = true
        }
    }
}

extension TransactionMode {
    fileprivate var begin: String {
        switch self {
        case .readWrite: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
        case .snapshot: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .serializable: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
        }
    }
}

extension TransactionSettings {
    /// Further commands for the same round trip.
    fileprivate var limits: String {
        let limits = [
            ("statement_timeout", statementTimeoutMilliseconds),
            ("lock_timeout", lockTimeoutMilliseconds),
            ("idle_in_transaction_session_timeout", idleTimeoutMilliseconds),
        ]
        return limits.map { name, limit in limit.map { "; SET LOCAL \(name) = \($0)" } ?? "" }
            .joined()
    }
}
