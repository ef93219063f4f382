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
        let isBinary = try enterCopy(PGRES_COPY_IN, "COPY ... FROM STDIN", statement)
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

    /// Reads the data of a `COPY ... TO STDOUT` in the statement's own format, mostly one row a
    /// chunk. For typed rows use `stream`.
    ///
    /// When the body throws, the rest is dropped and the connection stays usable.
    ///
    /// - Returns: how many rows were read.
    @discardableResult
    package mutating func copyOut(
        _ statement: Statement, onChunk: (Span<UInt8>) throws(PostgresError) -> Void
    ) throws(PostgresError) -> Int {
        try wire.sendScript(statement)
        _ = try enterCopy(PGRES_COPY_OUT, "COPY ... TO STDOUT", statement)
        while let chunk = try wire.getCopy(statement) {
            do throws(PostgresError) {
                try onChunk(chunk.span)
            } catch {
                try wire.leaveCopy(isInward: false, statement)
                wire.drain(statement)
                throw error
            }
        }
        return try wire.finish(statement).rowsAffected
    }

    /// Whether the copy is binary.
    private func enterCopy(
        _ direction: ExecStatusType, _ expected: String, _ statement: Statement
    ) throws(PostgresError) -> Bool {
        guard let result = try wire.nextResult(statement) else {
            throw .connectionLost(statement: statement.name)
        }
        if result.status == direction { return PQbinaryTuples(result.pointer) == 1 }
        var failure = PostgresError.unexpectedResult(
            statement: statement.name, expected: expected)
        switch result.status {
        case PGRES_FATAL_ERROR: failure = PostgresError(result, of: statement)
        case PGRES_COPY_IN: try wire.leaveCopy(isInward: true, statement)
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
