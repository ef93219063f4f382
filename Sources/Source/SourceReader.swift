package import Domain
package import Postgres

/// Reads the helpdesk through an adapter.
///
/// Nothing here tries again: a retry needs a fresh snapshot and maybe a new connection, and both
/// are the caller's (`withRetries`, `SourceError.isRetryable`).
package struct SourceReader {
    /// What is asked of the helpdesk's server to keep its vacuum from waiting for us.
    private static let idleTimeoutMilliseconds = 300_000

    /// Reads all relations in one REPEATABLE READ READ ONLY transaction, one query each.
    ///
    /// - Throws: `.contract` with all that is wrong, before any row is read; `.relation` for a
    ///   required one that fails; `.connection`. An optional relation that fails is reported in
    ///   the snapshot instead.
    package static func read(
        _ adapter: Adapter, on connection: inout Connection, request: ReadRequest, at: Instant
    ) throws(SourceError) -> Snapshot {
        let settings = settings(adapter, request.statementTimeoutMilliseconds)
        return try connection.transaction(.snapshot, settings: settings) {
            (c: inout Connection) throws(SourceError) in
            do throws(PostgresError) {
                try c.execute(SourceSQL.noJIT)
            } catch {
                throw .connection(error)
            }
            var session = ReadingSession(adapter: adapter, at: at)
            try session.prepare(on: &c)
            try session.readAll(request, on: &c)
            return session.snapshot
        }
    }

    /// Reads the shifts that overlap `[from, to)`; empty when the adapter has no roster.
    ///
    /// Rows of one shift that disagree about its team or times are bad, except the first.
    ///
    /// - Parameter badRow: told of rows that could not be read.
    /// - Throws: `.contract`, `.relation`, `.connection`.
    package static func roster(
        _ adapter: Adapter, on connection: inout Connection, from: Instant, to: Instant,
        statementTimeoutMilliseconds: Int = 120_000, badRow: (BadRow) -> Void = { _ in }
    ) throws(SourceError) -> [Shift] {
        guard let statement = adapter.statement(.roster) else { return [] }
        let settings = settings(adapter, statementTimeoutMilliseconds)
        return try connection.transaction(.snapshot, settings: settings) {
            (c: inout Connection) throws(SourceError) in
            let shape = try ContractCheck.shape(of: .roster, statement, adapter, on: &c)
            let values: [Value] =
                shape.parameterTypeOIDs.isEmpty
                ? [] : [.timestamp(from.microseconds), .timestamp(to.microseconds)]
            var roster = RosterRows(from: from, to: to)
            let decoder = RosterDecoder(Layout(shape))
            do throws(PostgresError) {
                try c.stream(statement, values) { row throws(PostgresError) in
                    var notes = RowNotes()
                    let entry = decoder.decode(row, &notes)
                    if let bad = entry.map({ roster.add($0) }) ?? notes.badRow(row, decoder) {
                        badRow(bad)
                    }
                }
            } catch {
                throw .relation(name: Relation.roster.rawValue, error)
            }
            return roster.shifts
        }
    }

    static func settings(_ adapter: Adapter, _ timeoutMilliseconds: Int) -> TransactionSettings {
        TransactionSettings(
            statementTimeoutMilliseconds: timeoutMilliseconds,
            idleTimeoutMilliseconds: idleTimeoutMilliseconds, parameters: adapter.settings)
    }
}
