package import Domain
package import Postgres

extension Store {
    package static func startRun(
        at: Instant, on c: inout Connection
    ) throws(PostgresError) -> Int64 {
        try c.one(SQL(EmbeddedSQL.queriesStartRun), [at.value]) { row throws(PostgresError) in
            try row.int8(0)
        }
    }

    package static func finishRun(
        _ run: Int64, outcome: String, on c: inout Connection
    ) throws(PostgresError) {
        try c.execute(SQL(EmbeddedSQL.queriesFinishRun), [.int8(run), .text(outcome)])
    }

    package struct Purged: Sendable {
        /// Boundaries whose files may go.
        package let boundaries: [(teamID: TeamID, at: Instant)]
        package let rows: PurgedRows
    }

    /// How many rows of what kind went.
    package struct PurgedRows: Sendable {
        package let quotes: Int
        package let ledgerLines: Int
        package let packs: Int
        package let boundaries: Int
        package let exceptions: Int
        package let events: Int
        package let messages: Int
    }

    /// - Parameters:
    ///   - filesBefore: files of older boundaries may go.
    ///   - quoteDays: how long quotes and cues stay.
    ///   - ledgerMonths: how long the ledger stays.
    package static func purge(
        at: Instant, filesBefore: Instant, quoteDays: Int, ledgerMonths: Int,
        on c: inout Connection
    ) throws(PostgresError) -> Purged {
        let boundaries = try c.rows(
            SQL(EmbeddedSQL.queriesPurgeableBoundaries), [filesBefore.value]
        ) { row throws(PostgresError) in
            (teamID: try row.text(0), at: try row.instant(1))
        }
        try c.execute(
            SQL(EmbeddedSQL.queriesForgetReadings), [(at - .days(quoteDays)).value])
        let rows = try c.one(
            SQL(EmbeddedSQL.queriesPurge),
            [at.value, .int4(Int32(quoteDays)), .int4(Int32(ledgerMonths))]
        ) { row throws(PostgresError) in
            PurgedRows(
                quotes: Int(try row.int8(0)), ledgerLines: Int(try row.int8(1)),
                packs: Int(try row.int8(2)), boundaries: Int(try row.int8(3)),
                exceptions: Int(try row.int8(4)), events: Int(try row.int8(5)),
                messages: Int(try row.int8(6)))
        }
        return Purged(boundaries: boundaries, rows: rows)
    }

    package struct ServerFacts: Sendable {
        package let version: String
        package let encoding: String
        package let now: Instant
        package let user: String
        package let mayActAsJob: Bool
        package let mayActAsService: Bool
    }

    package static func serverFacts(
        on c: inout Connection
    ) throws(PostgresError) -> ServerFacts {
        try c.one(SQL(EmbeddedSQL.queriesServerFacts)) { row throws(PostgresError) in
            ServerFacts(
                version: try row.text(0), encoding: try row.text(1), now: try row.instant(2),
                user: try row.text(3), mayActAsJob: try row.bool(4),
                mayActAsService: try row.bool(5))
        }
    }
}
