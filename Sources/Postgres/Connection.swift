import CLibPQ

/// One connection to a PostgreSQL database, closed when the value goes out of scope.
///
/// All requests go out asynchronously and are awaited with a deadline, so that a server that
/// vanished cannot hang the program. Nothing is left in the session: settings last for one
/// transaction and only the unnamed statement is prepared, as PgBouncer's transaction mode asks.
///
/// Closures given to its methods spell out what they throw, since Swift 6.3 infers `any Error`
/// for them: `{ row throws(PostgresError) in try row.text(0) }`.
package struct Connection: ~Copyable {
    /// What the job's own statements are written for and tested with at the lower end.
    package static let oldestServerVersion: Int32 = 130_000

    let wire: Wire

    /// - Throws: `.connect`; `.encoding` unless the database is kept in UTF8 (SQL_ASCII is refused
    ///   too: nobody checked its bytes); `.version`.
    package init(_ options: ConnectionOptions) throws(PostgresError) {
        wire = Wire(
            owning: try Self.open(options),
            silenceMilliseconds: max(1, options.silenceTimeoutSeconds) * 1000)
    }

    /// Says goodbye to the server now rather than at the end of the scope.
    package consuming func close() {}

    /// Whether the connection is usable as far as this side knows; `ping` asks the server.
    package var isAlive: Bool { wire.isAlive }

    /// Between `transaction`'s begin and end.
    package var isInTransaction: Bool { PQtransactionStatus(wire.link) != PQTRANS_IDLE }
}
