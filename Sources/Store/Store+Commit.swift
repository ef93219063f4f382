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
        try copyPackCases(plan, packs: packs, on: &c)
        try copyEvidence(plan, packs: packs, on: &c)
        try copyLedger(plan, boundary: boundary, packs: packs, on: &c)
        try moveOn(plan, packs: packs, on: &c)
        try record(
            plan.exceptions, team: plan.teamID, boundary: boundary, at: plan.runAt, on: &c)
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

    private static func copyPackCases(
        _ plan: Plan, packs: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        let statement = SQL(EmbeddedSQL.queriesCopyPackCases)
        try c.copyIn(statement) { writer throws(PostgresError) in
            for (pack, id) in zip(plan.packs, packs) {
                for entry in pack.cases {
                    let expected = ReadBackExpectation(by: entry.nextDueAt)
                    try writer.row([
                        .int8(id), .text(entry.caseID), .int4(Int32(entry.position)),
                        .text(entry.acuity.rawValue),
                        .optionalTimestamp(entry.nextDueAt?.microseconds),
                        .text(entry.content.caseNumber), .optionalText(entry.customerID),
                        .optionalTimestamp(entry.lastMessageAt?.microseconds),
                        .optionalInt8(entry.lastMessageSeq),
                        .json(try JSONColumn.bytes(expected, for: statement.name)),
                        .json(try JSONColumn.bytes(entry.content, for: statement.name)),
                    ])
                }
            }
        }
    }

    /// What a read-back is compared with: the time, not the words.
    private struct ReadBackExpectation: Encodable {
        let by: Instant?
    }

    private static func copyEvidence(
        _ plan: Plan, packs: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        try c.copyIn(SQL(EmbeddedSQL.queriesCopyPackEvidence)) {
            writer throws(PostgresError) in
            for (pack, id) in zip(plan.packs, packs) {
                for entry in pack.cases {
                    for row in EvidenceRow.all(of: entry.content) {
                        try writer.row([
                            .int8(id), .text(entry.caseID), .text(row.field),
                            .int4(Int32(row.ordinal)), .text(row.evidence.relation),
                            .text(row.evidence.id),
                            .optionalInt4(row.evidence.start.map(Int32.init)),
                            .optionalInt4(row.evidence.end.map(Int32.init)),
                            .optionalText(row.evidence.quote), .bool(row.evidence.isExact),
                        ])
                    }
                }
            }
        }
    }

    private static func copyLedger(
        _ plan: Plan, boundary: Int64, packs: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        let statement = SQL(EmbeddedSQL.queriesCopyLedger)
        try c.copyIn(statement) { writer throws(PostgresError) in
            for entry in plan.ledger {
                try writer.row([
                    .int8(boundary), .text(entry.caseID), .text(plan.teamID),
                    plan.boundaryAt.value, .text(entry.disposition.rawValue),
                    .text(entry.reason), .optionalText(entry.custodianID),
                    .optionalInt8(entry.packIndex.map { packs[$0] }),
                    .optionalText(entry.seenAssigneeID), .optionalText(entry.seenTeamID),
                    .text(entry.caseNumber),
                    .json(try JSONColumn.bytes(entry.summary, for: statement.name)),
                ])
            }
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
