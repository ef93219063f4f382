package import Domain
package import Postgres

extension Store {
    /// Shifts of all teams that touch `[from, to)`, ordered by start, then id.
    package static func shifts(
        from: Instant, to: Instant, on c: inout Connection
    ) throws(PostgresError) -> [Shift] {
        var shifts: [Shift] = []
        try c.stream(SQL(EmbeddedSQL.queriesShifts), [from.value, to.value]) {
            row throws(PostgresError) in
            let id = try row.text(0)
            if shifts.last?.id != id {
                shifts.append(
                    Shift(
                        id: id, teamID: try row.text(1), startsAt: try row.instant(2),
                        endsAt: try row.instant(3), label: try row.optionalText(4), agents: []))
            }
            guard let agent = try row.optionalText(5) else { return }
            shifts[shifts.count - 1].agents.append(
                ShiftAgent(
                    agentID: agent, capacity: try row.optionalInt4(6).map(Int.init),
                    isLead: try row.bool(7)))
        }
        return shifts
    }

    package static func leads(
        on c: inout Connection
    ) throws(PostgresError) -> [TeamID: [AgentID]] {
        var leads: [TeamID: [AgentID]] = [:]
        try c.stream(SQL(EmbeddedSQL.queriesLeads), []) { row throws(PostgresError) in
            leads[try row.text(0), default: []].append(try row.text(1))
        }
        return leads
    }

    package struct Overlap: Sendable, Hashable {
        package let agentID: AgentID
        package let shiftID: ShiftID
        package let otherShiftID: ShiftID
    }

    package struct RosterImport: Sendable {
        package let taken: [ShiftID]
        /// Not after their team's watermark: history, left as it was.
        package let history: [ShiftID]
        /// Not empty: the caller must roll back.
        package let overlaps: [Overlap]
    }

    /// Removes shifts of the source's roster that have not ended at `at`, start before `to`, and are
    /// not among those `delivered`.
    package static func dropVanishedShifts(
        of team: TeamID, at: Instant, to: Instant, delivered: [ShiftID], on c: inout Connection
    ) throws(PostgresError) {
        try c.execute(
            SQL(EmbeddedSQL.queriesDropVanishedShifts),
            [.text(team), at.value, to.value, .textArray(delivered)])
    }

    /// Makes these shifts known and replaces their agents; call it inside a transaction.
    package static func replaceShifts(
        _ shifts: [Shift], origin: String, on c: inout Connection
    ) throws(PostgresError) -> RosterImport {
        try c.execute(
            SQL(EmbeddedSQL.queriesInsertTeams),
            [.textArray(Set(shifts.map(\.teamID)).sorted())])
        let taken = try c.rows(
            SQL(EmbeddedSQL.queriesReplaceShifts),
            [
                .textArray(shifts.map(\.id)), .textArray(shifts.map(\.teamID)),
                .timestampArray(shifts.map(\.startsAt.microseconds)),
                .timestampArray(shifts.map(\.endsAt.microseconds)), .text(origin),
            ]
        ) { row throws(PostgresError) in try row.text(0) }
        let isTaken = Set(taken)
        try c.execute(SQL(EmbeddedSQL.queriesClearShiftAgents), [.textArray(taken)])
        let rows = shifts.filter { isTaken.contains($0.id) }
            .flatMap { shift in shift.agents.map { (shift.id, $0) } }
        try c.execute(
            SQL(EmbeddedSQL.queriesInsertShiftAgents),
            [
                .textArray(rows.map(\.0)), .textArray(rows.map(\.1.agentID)),
                .int4Array(rows.map { $0.1.capacity.map(Int32.init) }),
                .boolArray(rows.map(\.1.isLead)),
            ])
        let overlaps = try c.rows(
            SQL(EmbeddedSQL.queriesOverlappingShifts), [.textArray(taken)]
        ) { row throws(PostgresError) in
            Overlap(
                agentID: try row.text(0), shiftID: try row.text(1), otherShiftID: try row.text(2))
        }
        return RosterImport(
            taken: taken, history: shifts.map(\.id).filter { !isTaken.contains($0) },
            overlaps: overlaps)
    }
}
