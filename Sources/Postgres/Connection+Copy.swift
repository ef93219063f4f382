import CLibPQ

extension Connection {
    /// Loads rows with `COPY ... FROM STDIN`.
    ///
    /// When the body throws, nothing is written and the error passes through; the connection
    /// stays usable, and inside a transaction that transaction has failed.
    ///
    /// - Returns: how many rows were written.
    @discardableResult
    package mutating func copyIn(
        _ statement: Statement, write: (inout CopyWriter) throws(PostgresError) -> Void
    ) throws(PostgresError) -> Int {
        try wire.sendScript(statement)
        let isBinary = try enterCopy(statement)
        var writer = CopyWriter(wire, statement, isBinary: isBinary)
        do throws(PostgresError) {
            try write(&writer)
            try writer.finish()
        } catch {
            abandonCopy(statement)
            throw error
        }
        try wire.endCopy(failing: nil, statement)
        return try wire.finish(statement).rowsAffected
    }

    /// Whether the copy is binary.
    private func enterCopy(_ statement: Statement) throws(PostgresError) -> Bool {
        guard let result = try wire.nextResult(statement) else {
            throw .connectionLost(statement: statement.name)
        }
        if result.status == PGRES_COPY_IN { return PQbinaryTuples(result.pointer) == 1 }
        var failure = PostgresError.unexpectedResult(
            statement: statement.name, expected: "COPY ... FROM STDIN")
        switch result.status {
        case PGRES_FATAL_ERROR: failure = PostgresError(result, of: statement)
        case PGRES_COPY_OUT: try wire.leaveCopy(isInward: false, statement)
        default: break
        }
        wire.drain(statement)
        throw failure
    }

    /// Makes the server forget what was written so far.
    private func abandonCopy(_ statement: Statement) {
        do throws(PostgresError) {
            try wire.endCopy(failing: "the sender gave up", statement)
        } catch {
            // The caller's error comes first; a broken connection shows in `isAlive`.
        }
        wire.drain(statement)
    }
}
