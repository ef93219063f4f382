package import Domain
package import Postgres

extension Store {
    /// Everything the planner must know of the past of these cases and of this team.
    ///
    /// - Parameter at: business time of the run; what counts by days counts back from it.
    package static func history(
        of team: TeamID, claim: Claim, cases: [CaseID], shifts: [Shift], absences: [Absence],
        leads: [TeamID: [AgentID]], before at: Instant, on c: inout Connection
    ) throws(PostgresError) -> History {
        let ids = Value.textArray(cases)
        var history = History(
            watermark: claim.watermark, lastReadAt: claim.lastReadAt, shifts: shifts,
            absences: absences, leads: leads)
        // First: what people change while the rest is read then shows when this is compared.
        history.livePacks = try c.rows(
            SQL(EmbeddedSQL.queriesLivePacks), [.text(team)], decode: packVersion)
        try c.stream(SQL(EmbeddedSQL.queriesHistoryLedger), [ids]) {
            row throws(PostgresError) in
            history.ledger[try row.text(0)] = LedgerMemory(
                teamID: try row.text(1), boundaryAt: try row.instant(2),
                disposition: try row.choice(3), custodianID: try row.optionalText(4),
                seenAssigneeID: try row.optionalText(5), seenTeamID: try row.optionalText(6),
                writtenAssigneeID: try row.optionalText(7))
        }
        try c.stream(SQL(EmbeddedSQL.queriesHistoryPacked), [ids]) {
            row throws(PostgresError) in
            history.packed[try row.text(0)] = try packedCase(row)
        }
        try c.stream(SQL(EmbeddedSQL.queriesHistoryDeclines), [ids]) {
            row throws(PostgresError) in
            history.declines[try row.text(0), default: []].append(try row.text(1))
        }
        try c.stream(SQL(EmbeddedSQL.queriesHistoryUpset), [.text(team), at.value]) {
            row throws(PostgresError) in
            history.recentUpset[try row.text(0)] = Int(try row.int8(1))
        }
        history.openExceptions = try openExceptions(of: team, on: &c)
        return history
    }

    private static func packedCase(_ row: borrowing Row) throws(PostgresError) -> PackedCase {
        PackedCase(
            packID: try row.int8(1), teamID: try row.text(2), caseID: try row.text(0),
            caseNumber: try row.optionalText(19), boundaryAt: try row.instant(3),
            from: try row.optionalText(4), to: try row.text(5),
            packState: try row.choice(6), state: try row.choice(7),
            receiverStartsAt: try row.instant(8), readAt: try row.instant(9),
            assignedAt: try row.instant(10), confirmedAt: try row.optionalInstant(11),
            decidedAt: try row.optionalInstant(12), voidedAt: try row.optionalInstant(18),
            lastMessageSeq: try row.optionalInt8(13),
            nextDueAt: try row.optionalInstant(14), acuity: try row.choice(15),
            readBack: try row.optionalText(16), solvedAt: try row.optionalInstant(17))
    }

    /// What was read of the team's messages before.
    package static func readings(
        of team: TeamID, on c: inout Connection
    ) throws(PostgresError) -> StoredReadings? {
        try c.rows(SQL(EmbeddedSQL.queriesHistoryReadings), [.text(team)]) {
            row throws(PostgresError) in
            StoredReadings(version: try row.text(0), bytes: try row.bytes(1))
        }.first
    }

    /// Cases of live packs, of all teams, ordered by id.
    package static func livePackCases(
        on c: inout Connection
    ) throws(PostgresError) -> [CaseID] {
        try c.rows(SQL(EmbeddedSQL.queriesLivePackCases)) { row throws(PostgresError) in
            try row.text(0)
        }
    }

    /// Locks the team's live packs in order of id, until the transaction ends.
    package static func lockLivePacks(
        of team: TeamID, on c: inout Connection
    ) throws(PostgresError) -> [PackVersion] {
        try c.rows(SQL(EmbeddedSQL.queriesLockLivePacks), [.text(team)], decode: packVersion)
    }

    private static func packVersion(_ row: borrowing Row) throws(PostgresError) -> PackVersion {
        PackVersion(
            packID: try row.int8(0), state: try row.choice(1), revision: Int(try row.int4(2)),
            changes: Int(try row.int4(3)))
    }
}
