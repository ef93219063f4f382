package import Domain
package import Postgres

extension Store {
    /// Writes everything of one boundary; the caller holds the team's claim in this transaction
    /// and has compared the live packs under their locks.
    ///
    /// - Returns: the boundary's id. The database recounts the ledger when the transaction commits.
    package static func commit(
        _ plan: Plan, run: Int64, on c: inout Connection
    ) throws(PostgresError) -> Int64 {
        let boundary = try insertBoundary(plan, at: plan.boundaryAt, run: run, on: &c)
        for earlier in plan.folded {
            _ = try insertBoundary(plan, at: earlier, run: run, foldedInto: boundary, on: &c)
        }
        let packs = try insert(PackBatch(plan), boundary: boundary, on: &c)
        try insertLedger(plan, boundary: boundary, packs: packs, on: &c)
        try moveOn(plan.moved, packs: packs, on: &c)
        try record(
            plan.exceptions, team: plan.teamID, boundary: boundary, at: plan.runAt, on: &c)
        if let readings = plan.readings {
            try c.execute(
                SQL(EmbeddedSQL.queriesRememberReadings),
                [
                    .text(plan.teamID), .text(readings.version), .bytes(readings.bytes),
                    plan.runAt.value,
                ])
        }
        try c.execute(
            SQL(EmbeddedSQL.queriesSetWatermark),
            [.text(plan.teamID), plan.boundaryAt.value, plan.readAt.value])
        return boundary
    }

    /// A folded boundary carries no cases: those of the one it is folded into count for both.
    private static func insertBoundary(
        _ plan: Plan, at: Instant, run: Int64, foldedInto: Int64? = nil, on c: inout Connection
    ) throws(PostgresError) -> Int64 {
        let statement = SQL(EmbeddedSQL.queriesInsertBoundary)
        let isFolded = foldedInto != nil
        let counts =
            isFolded ? [0, 0, 0, 0, 0] : [plan.ledger.count] + Disposition.allCases.map(plan.count)
        var context = plan.context
        context.at = context.zoned(at)
        return try c.one(
            statement,
            [
                .text(plan.teamID), at.value, .int8(run), plan.readAt.value,
                .bool(plan.isLate || isFolded), .optionalInt8(foldedInto),
            ] + counts.map { .int8(Int64($0)) } + [
                .optionalInt8(isFolded ? nil : plan.sourceOpen.map(Int64.init)),
                .int8(isFolded ? 0 : Int64(plan.badRows)),
                .json(try JSONColumn.bytes(plan.policy, for: statement.name)),
                .json(try JSONColumn.bytes(context, for: statement.name)), plan.runAt.value,
            ]
        ) { row throws(PostgresError) in try row.int8(0) }
    }

    private static func insertLedger(
        _ plan: Plan, boundary: Int64, packs: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        let statement = SQL(EmbeddedSQL.queriesInsertLedger)
        try batches(of: plan.ledger) { batch throws(PostgresError) in
            var summaries: [[UInt8]?] = []
            for entry in batch {
                summaries.append(try JSONColumn.bytes(entry.summary, for: statement.name))
            }
            try c.execute(
                statement,
                [
                    .int8(boundary), .text(plan.teamID), plan.boundaryAt.value,
                    .textArray(batch.map(\.caseID)),
                    .textArray(batch.map(\.disposition.rawValue)),
                    .textArray(batch.map(\.reason)), .textArray(batch.map(\.custodianID)),
                    .int8Array(batch.map { $0.packIndex.map { packs[$0] } }),
                    .textArray(batch.map(\.seenAssigneeID)),
                    .textArray(batch.map(\.seenTeamID)), .textArray(batch.map(\.caseNumber)),
                    .jsonArray(summaries), .boolArray(batch.map(\.isUpset)),
                ])
        }
    }

    /// Bounds the memory of one statement.
    static func batches<T>(
        of rows: [T], _ body: (ArraySlice<T>) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        let size = 2000
        for start in stride(from: 0, to: rows.count, by: size) {
            try body(rows[start..<min(start + size, rows.count)])
        }
    }

    static func moveOn(
        _ moved: [MovedCase], packs: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        if moved.isEmpty { return }
        try c.call(
            EmbeddedSQL.queriesMoveCases,
            [
                .int8Array(moved.map(\.packID)), .textArray(moved.map(\.caseID)),
                .int8Array(moved.map { $0.toPackIndex.map { packs[$0] } }),
            ])
    }
}
