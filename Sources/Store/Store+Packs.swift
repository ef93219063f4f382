import Domain
import Postgres

/// Packs that one commit makes, with what they all have in common.
struct PackBatch {
    let packs: [PlannedPack]
    let teamID: TeamID
    let readAt: Instant
    let assignedAt: Instant
    let occasion: PackOccasion
    /// What each of them supersedes; as many as packs.
    let supersedes: [PackID?]
    /// The run that saw the assignees, where no ledger of the same commit says whom it saw.
    let run: Int64?
    let seenAssignees: [CaseID: AgentID]

    init(_ plan: Plan) {
        packs = plan.packs
        teamID = plan.teamID
        readAt = plan.readAt
        assignedAt = plan.runAt
        occasion = .shiftEnd
        supersedes = plan.packs.map { _ in nil }
        run = nil
        seenAssignees = [:]
    }

    init(_ relief: Relief, run: Int64) {
        packs = relief.packs
        teamID = relief.teamID
        readAt = relief.readAt
        assignedAt = relief.at
        occasion = relief.occasion
        // Of several, the one that was made last.
        supersedes = relief.packs.indices.map { index in
            relief.moved.filter { $0.toPackIndex == index }.map(\.packID).max()
        }
        self.run = run
        seenAssignees = relief.seenAssignees
    }
}

extension Store {
    /// - Returns: the ids, by index into the batch's packs.
    static func insert(
        _ batch: PackBatch, boundary: Int64, on c: inout Connection
    ) throws(PostgresError) -> [PackID] {
        if batch.packs.isEmpty { return [] }
        let ids = try insertPacks(batch, boundary: boundary, on: &c)
        try insertPackCases(batch, ids: ids, on: &c)
        try insertEvidence(batch, ids: ids, on: &c)
        return ids
    }

    private struct Pair: Hashable {
        let from: AgentID?
        let to: AgentID
    }

    private static func insertPacks(
        _ batch: PackBatch, boundary: Int64, on c: inout Connection
    ) throws(PostgresError) -> [PackID] {
        let packs = batch.packs
        let statement = SQL(EmbeddedSQL.queriesInsertPacks)
        var ids: [Pair: PackID] = [:]
        try c.stream(
            statement,
            [
                .int8(boundary), .text(batch.teamID), batch.readAt.value,
                .textArray(packs.map(\.from)), .textArray(packs.map(\.to)),
                .timestampArray(packs.map(\.receiverStartsAt.microseconds)),
                .timestampArray(packs.map(\.receiverEndsAt.microseconds)),
                .timestampArray(packs.map(\.confirmBy.microseconds)), batch.assignedAt.value,
                .text(batch.occasion.rawValue), .int8Array(batch.supersedes),
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
        _ batch: PackBatch, ids: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        let statement = SQL(EmbeddedSQL.queriesInsertPackCases)
        let rows = zip(batch.packs, ids).flatMap { pack, id in pack.cases.map { (id, $0) } }
        try batches(of: rows) { part throws(PostgresError) in
            var expected: [[UInt8]?] = []
            var contents: [[UInt8]?] = []
            for (_, entry) in part {
                let readBack = ReadBackExpectation(by: entry.nextDueAt)
                expected.append(try JSONColumn.bytes(readBack, for: statement.name))
                contents.append(try JSONColumn.bytes(entry.content, for: statement.name))
            }
            try c.execute(
                statement,
                [
                    .int8Array(part.map(\.0)), .textArray(part.map(\.1.caseID)),
                    .int4Array(part.map { Int32($0.1.position) }),
                    .textArray(part.map(\.1.acuity.rawValue)),
                    .timestampArray(part.map(\.1.nextDueAt?.microseconds)),
                    .textArray(part.map(\.1.content.caseNumber)),
                    .textArray(part.map(\.1.customerID)),
                    .timestampArray(part.map(\.1.lastMessageAt?.microseconds)),
                    .int8Array(part.map(\.1.lastMessageSeq)), .jsonArray(expected),
                    .jsonArray(contents),
                    .textArray(part.map { batch.seenAssignees[$0.1.caseID] }),
                    .optionalInt8(batch.run),
                ])
        }
    }

    /// What a read-back is compared with: the time, not the words.
    private struct ReadBackExpectation: Encodable {
        let by: Instant?
    }

    private static func insertEvidence(
        _ batch: PackBatch, ids: [PackID], on c: inout Connection
    ) throws(PostgresError) {
        for (pack, id) in zip(batch.packs, ids) {
            let rows = pack.cases.flatMap { entry in
                EvidenceRow.all(of: entry.content).map { (entry.caseID, $0) }
            }
            try batches(of: rows) { part throws(PostgresError) in
                try c.execute(
                    SQL(EmbeddedSQL.queriesInsertPackEvidence),
                    [
                        .int8Array(part.map { _ in id }), .textArray(part.map(\.0)),
                        .textArray(part.map(\.1.field)),
                        .int4Array(part.map { Int32($0.1.ordinal) }),
                        .textArray(part.map(\.1.evidence.relation)),
                        .textArray(part.map(\.1.evidence.id)),
                        .int4Array(part.map { $0.1.evidence.start.map(Int32.init) }),
                        .int4Array(part.map { $0.1.evidence.end.map(Int32.init) }),
                        .textArray(part.map(\.1.evidence.quote)),
                        .boolArray(part.map(\.1.evidence.isExact)),
                    ])
            }
        }
    }
}
