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
        let packs = try insertPacks(plan, boundary: boundary, on: &c)
        try insertPackCases(plan, packs: packs, on: &c)
        try insertEvidence(plan, packs: packs, on: &c)
        try insertLedger(plan, boundary: boundary, packs: packs, on: &c)
        try moveOn(plan, packs: packs, on: &c)
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
        context.at = ZonedInstant(at, offsetSeconds: context.at.offsetSeconds)
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

    private struct Pair: Hashable {
        let from: AgentID?
        let to: AgentID
    }

    /// - Returns: the ids, by index into `plan.packs`.
    private static func insertPacks(
        _ plan: Plan, boundary: Int64, on c: inout Connection
    ) throws(PostgresError) -> [PackID] {
        let packs = plan.packs
        if packs.isEmpty { return [] }
        let statement = SQL(EmbeddedSQL.queriesInsertPacks)
        var ids: [Pair: PackID] = [:]
        try c.stream(
            statement,
            [
                .int8(boundary), .text(plan.teamID), plan.readAt.value,
                .textArray(packs.map(\.from)), .textArray(packs.map(\.to)),
                .timestampArray(packs.map(\.receiverStartsAt.microseconds)),
                .timestampArray(packs.map(\.receiverEndsAt.microseconds)),
                .timestampArray(packs.map(\.confirmBy.microseconds)), plan.runAt.value,
            ]
        ) { row throws(PostgresError) in
            ids[Pair(from: try row.optionalText(1), to: try row.text(2))] = try row.int8(0)
        }
        let ordered = packs.compactMap { ids[Pair(from: $0.from, to: $0.to)] }
        guard ordered.count == packs.count, ids.count == packs.count else {
            throw .rowCount(
                statement: statement.name, expected: "one row per giver and receiver",
                found: ids.count)
        }
        return ordered
    }

    private static func insertPackCases(
        _ plan: Plan, packs: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        let statement = SQL(EmbeddedSQL.queriesInsertPackCases)
        let rows = zip(plan.packs, packs).flatMap { pack, id in pack.cases.map { (id, $0) } }
        try batches(of: rows) { batch throws(PostgresError) in
            var expected: [[UInt8]?] = []
            var contents: [[UInt8]?] = []
            for (_, entry) in batch {
                let readBack = ReadBackExpectation(by: entry.nextDueAt)
                expected.append(try JSONColumn.bytes(readBack, for: statement.name))
                contents.append(try JSONColumn.bytes(entry.content, for: statement.name))
            }
            try c.execute(
                statement,
                [
                    .int8Array(batch.map(\.0)), .textArray(batch.map(\.1.caseID)),
                    .int4Array(batch.map { Int32($0.1.position) }),
                    .textArray(batch.map(\.1.acuity.rawValue)),
                    .timestampArray(batch.map(\.1.nextDueAt?.microseconds)),
                    .textArray(batch.map(\.1.content.caseNumber)),
                    .textArray(batch.map(\.1.customerID)),
                    .timestampArray(batch.map(\.1.lastMessageAt?.microseconds)),
                    .int8Array(batch.map(\.1.lastMessageSeq)), .jsonArray(expected),
                    .jsonArray(contents),
                ])
        }
    }

    /// What a read-back is compared with: the time, not the words.
    private struct ReadBackExpectation: Encodable {
        let by: Instant?
    }

    private static func insertEvidence(
        _ plan: Plan, packs: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        for (pack, id) in zip(plan.packs, packs) {
            let rows = pack.cases.flatMap { entry in
                EvidenceRow.all(of: entry.content).map { (entry.caseID, $0) }
            }
            try batches(of: rows) { batch throws(PostgresError) in
                try c.execute(
                    SQL(EmbeddedSQL.queriesInsertPackEvidence),
                    [
                        .int8Array(batch.map { _ in id }), .textArray(batch.map(\.0)),
                        .textArray(batch.map(\.1.field)),
                        .int4Array(batch.map { Int32($0.1.ordinal) }),
                        .textArray(batch.map(\.1.evidence.relation)),
                        .textArray(batch.map(\.1.evidence.id)),
                        .int4Array(batch.map { $0.1.evidence.start.map(Int32.init) }),
                        .int4Array(batch.map { $0.1.evidence.end.map(Int32.init) }),
                        .textArray(batch.map(\.1.evidence.quote)),
                        .boolArray(batch.map(\.1.evidence.isExact)),
                    ])
            }
        }
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
                    .jsonArray(summaries),
                ])
        }
    }

    /// Bounds the memory of one statement.
    private static func batches<T>(
        of rows: [T], _ body: (ArraySlice<T>) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        let size = 2000
        for start in stride(from: 0, to: rows.count, by: size) {
            try body(rows[start..<min(start + size, rows.count)])
        }
    }

    private static func moveOn(
        _ plan: Plan, packs: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        if plan.moved.isEmpty { return }
        try c.call(
            EmbeddedSQL.queriesMoveCases,
            [
                .int8Array(plan.moved.map(\.packID)), .textArray(plan.moved.map(\.caseID)),
                .int8Array(plan.moved.map { $0.toPackIndex.map { packs[$0] } }),
            ])
    }
}
