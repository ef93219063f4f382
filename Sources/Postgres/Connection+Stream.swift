import CLibPQ

extension Connection {
    /// Reads rows one by one as they arrive, in memory that does not grow with their number.
    ///
    /// When the body throws, the statement is cancelled, what is left of it is dropped and the
    /// error passed on; the connection stays usable. Inside a transaction that fails the
    /// transaction. No other statement can run on this connection meanwhile.
    package mutating func stream<E: WrapsPostgresError>(
        _ statement: Statement, _ values: [Value] = [],
        onRow: (borrowing Row) throws(E) -> Void
    ) throws(E) {
        try E.wrapping { () throws(PostgresError) in
            try wire.send(statement, values)
            guard PQsetSingleRowMode(wire.link) == 1 else {
                throw PostgresError.connectionLost(statement: statement.name)
            }
        }
        while let result = try E.wrapping({ () throws(PostgresError) in try nextRow(statement) }) {
            do throws(E) {
                try onRow(Row(of: result, at: 0, statement: statement.name))
            } catch {
                canceller().cancel()
                wire.drain(statement)
                throw error
            }
        }
    }

    /// The next row as a result of its own; nil after the last, when the connection is idle again.
    private func nextRow(
        _ statement: Statement
    ) throws(PostgresError) -> ServerResult? {
        guard let result = try wire.nextResult(statement) else { return nil }
        let status = result.status
        if status == PGRES_SINGLE_TUPLE { return result }
        switch status {
        case PGRES_TUPLES_OK:
            wire.drain(statement)
            return nil
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
            wire.drain(statement)
            throw .unexpectedResult(statement: statement.name, expected: "rows")
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            try wire.leaveCopy(isInward: status != PGRES_COPY_OUT, statement)
            wire.drain(statement)
            throw .unexpectedResult(statement: statement.name, expected: "rows")
        default:
            let failure = PostgresError(result, of: statement)
            wire.drain(statement)
            throw failure
        }
    }
}
