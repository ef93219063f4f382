package import Domain
package import Postgres

/// A boundary whose pages may have to be made.
package struct PageBoundary: Sendable {
    package let id: Int64
    package let teamID: TeamID
    package let at: Instant
    /// What was committed is what pages showed when they were made last.
    package let isPublished: Bool
}

extension Store {
    package static func unpublishedBoundaries(
        teams: [TeamID]?, on c: inout Connection
    ) throws(PostgresError) -> [PageBoundary] {
        try c.rows(
            SQL(EmbeddedSQL.queriesUnpublishedBoundaries), [.optionalTextArray(teams)]
        ) { row throws(PostgresError) in try pageBoundary(row, isPublished: false) }
    }

    /// Published ones whose pages people still need, should they have been lost.
    package static func liveBoundaries(
        teams: [TeamID]?, at: Instant, on c: inout Connection
    ) throws(PostgresError) -> [PageBoundary] {
        try c.rows(
            SQL(EmbeddedSQL.queriesLiveBoundaries), [.optionalTextArray(teams), at.value]
        ) { row throws(PostgresError) in try pageBoundary(row, isPublished: true) }
    }

    private static func pageBoundary(
        _ row: borrowing Row, isPublished: Bool
    ) throws(PostgresError) -> PageBoundary {
        PageBoundary(
            id: try row.int8(0), teamID: try row.text(1), at: try row.instant(2),
            isPublished: isPublished)
    }

    /// Keeps other runs from making the same pages until the transaction ends.
    package static func lockPages(
        of boundary: Int64, on c: inout Connection
    ) throws(PostgresError) {
        try c.call(EmbeddedSQL.queriesLockPages, [.int8(boundary)])
    }

    /// The revision that pages made now would show, and whether they were made so before; nil: they
    /// cannot be made any more.
    package static func pageRevision(
        of boundary: Int64, on c: inout Connection
    ) throws(PostgresError) -> (revision: Int, isPublished: Bool)? {
        try c.first(SQL(EmbeddedSQL.queriesPageRevision), [.int8(boundary)]) {
            row throws(PostgresError) in
            (revision: Int(try row.int4(0)), isPublished: try row.bool(1))
        }
    }

    package static func markPublished(
        _ boundary: Int64, revision: Int, on c: inout Connection
    ) throws(PostgresError) {
        try c.call(
            EmbeddedSQL.queriesMarkPublished, [.int8(boundary), .int4(Int32(revision))])
    }

    /// Everything committed about one boundary; read it in a snapshot transaction, or look at the
    /// revision again.
    package static func boundaryRecord(
        _ id: Int64, on c: inout Connection
    ) throws(PostgresError) -> BoundaryRecord {
        var record = try c.one(SQL(EmbeddedSQL.queriesBoundaryPage), [.int8(id)]) {
            row throws(PostgresError) in
            BoundaryRecord(
                teamID: try row.text(0), at: try row.instant(1), revision: Int(try row.int4(2)),
                context: try row.decoded(3),
                counts: BoundaryCounts(
                    open: Int(try row.int8(4)), handed: Int(try row.int8(5)),
                    kept: Int(try row.int8(6)), unassigned: Int(try row.int8(7)),
                    excluded: Int(try row.int8(8)),
                    sourceOpen: try row.optionalInt8(9).map(Int.init),
                    badRows: Int(try row.int8(10))))
        }
        record.packs = try c.rows(SQL(EmbeddedSQL.queriesBoundaryPacks), [.int8(id)]) {
            row throws(PostgresError) in
            BoundaryRecord.Pack(
                id: try row.int8(0), from: try row.optionalText(1), to: try row.text(2),
                state: try row.choice(3), revision: Int(try row.int4(4)),
                confirmBy: try row.instant(5))
        }
        record.cases = try c.rows(
            SQL(EmbeddedSQL.queriesBoundaryPackCases), [.int8(id)]
        ) { row throws(PostgresError) in
            BoundaryRecord.PackCase(
                packID: try row.int8(0), caseID: try row.text(1),
                position: Int(try row.int4(2)), state: try row.choice(3),
                solvedAt: try row.optionalInstant(4), voidReason: try row.optionalText(5),
                content: try row.decoded(6), wasTakenOver: try row.bool(7),
                wasHandedOn: try row.bool(8))
        }
        record.ledger = try c.rows(SQL(EmbeddedSQL.queriesBoundaryLedger), [.int8(id)]) {
            row throws(PostgresError) in
            BoundaryRecord.Line(
                caseID: try row.text(0), disposition: try row.choice(1),
                reason: try row.text(2), summary: try row.decoded(3),
                holder: try row.optionalText(4))
        }
        record.since = try c.rows(SQL(EmbeddedSQL.queriesBoundarySince), [.int8(id)]) {
            row throws(PostgresError) in
            (packID: try row.int8(0), statements: try row.decoded(1, as: [Domain.Statement].self))
        }
        return record
    }

    /// The team's latest boundary that has pages.
    package static func latestBoundary(
        of team: TeamID, on c: inout Connection
    ) throws(PostgresError) -> Int64? {
        try c.first(SQL(EmbeddedSQL.queriesLatestBoundary), [.text(team)]) {
            row throws(PostgresError) in try row.int8(0)
        }
    }

    /// The boundary a pack belongs to and its receiver; nil when there is no such pack.
    package static func boundary(
        ofPack id: PackID, on c: inout Connection
    ) throws(PostgresError) -> (boundary: Int64, receiver: AgentID)? {
        try c.first(SQL(EmbeddedSQL.queriesPackBoundary), [.int8(id)]) {
            row throws(PostgresError) in (boundary: try row.int8(0), receiver: try row.text(1))
        }
    }

    package struct PackLine: Sendable, Encodable {
        package let packID: PackID
        package let teamID: TeamID
        package let at: ZonedInstant
        package let fromName: String?
        package let to: AgentID
        package let toName: String
        package let state: PackState
        package let revision: Int
        package let confirmBy: ZonedInstant
        package let cases: Int
        package let critical: Int
        package let waiting: Int
        package let nextDue: ZonedInstant?
    }

    /// The live packs the login may see, newest boundary first.
    package static func packLines(
        teams: [TeamID]?, on c: inout Connection
    ) throws(PostgresError) -> [PackLine] {
        try c.rows(SQL(EmbeddedSQL.queriesListPacks), [.optionalTextArray(teams)]) {
            row throws(PostgresError) in
            let context = try row.decoded(12, as: BoundaryContext.self)
            let to = try row.text(4)
            return PackLine(
                packID: try row.int8(0), teamID: try row.text(1), at: context.at,
                fromName: try row.optionalText(3).map(context.name), to: to,
                toName: context.name(of: to), state: try row.choice(5),
                revision: Int(try row.int4(6)),
                confirmBy: context.zoned(try row.instant(7)),
                cases: Int(try row.int8(8)), critical: Int(try row.int8(9)),
                waiting: Int(try row.int8(10)),
                nextDue: try row.optionalInstant(11).map(context.zoned))
        }
    }
}
