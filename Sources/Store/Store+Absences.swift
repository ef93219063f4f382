package import Domain
package import Postgres

extension Store {
    /// Records that somebody is not there. One that runs already goes on from its own start, and
    /// the same again changes nothing.
    package static func noteAbsence(
        of agent: AgentID, _ kind: Absence.Kind, from: Instant, until: Instant?,
        on c: inout Connection
    ) throws(PostgresError) {
        try c.call(
            EmbeddedSQL.queriesNoteAbsence,
            [
                .text(agent), .text(kind.rawValue), .optionalTimestamp(until?.microseconds),
                from.value,
            ])
    }

    package static func absences(
        after instant: Instant, on c: inout Connection
    ) throws(PostgresError) -> [Absence] {
        try c.rows(SQL(EmbeddedSQL.queriesAbsences), [instant.value]) {
            row throws(PostgresError) in
            Absence(
                agentID: try row.text(0), from: try row.instant(1),
                until: try row.optionalInstant(2), kind: try row.choice(3))
        }
    }

    /// Who called in and is not there at that instant, by the teams in which they should be at
    /// work or hold something; in order of id.
    package static func absentHolders(
        at: Instant, on c: inout Connection
    ) throws(PostgresError) -> [TeamID: [AgentID]] {
        var holders: [TeamID: [AgentID]] = [:]
        try c.stream(SQL(EmbeddedSQL.queriesAbsentHolders), [at.value]) {
            row throws(PostgresError) in
            holders[try row.text(0), default: []].append(try row.text(1))
        }
        return holders
    }

    /// Writes what moves because somebody is not there; the caller holds the team's claim in this
    /// transaction and has compared the live packs under their locks.
    ///
    /// - Returns: whether there was anything to write; false too when the team has no boundary.
    package static func commit(
        _ relief: Relief, run: Int64, on c: inout Connection
    ) throws(PostgresError) -> Bool {
        guard let boundary = try latestBoundary(of: relief.teamID, on: &c) else { return false }
        var postponed: Int32 = 0
        if let startsAt = relief.waitsUntil {
            let agent = relief.absence.agentID
            postponed = try c.one(
                SQL(EmbeddedSQL.queriesPostponePacks),
                [.text(relief.teamID), .text(agent), startsAt.value]
            ) { row throws(PostgresError) in try row.int4(0) }
        }
        let packs = try insert(PackBatch(relief, run: run), boundary: boundary, on: &c)
        try moveOn(relief.moved, packs: packs, on: &c)
        if !packs.isEmpty {
            try c.call(
                EmbeddedSQL.queriesNoteRelief,
                [.text(relief.absence.agentID), .int8Array(packs)])
        }
        try record(
            relief.exceptions, team: relief.teamID, boundary: boundary, at: relief.at, on: &c)
        return postponed > 0 || !packs.isEmpty || !relief.exceptions.isEmpty
    }
}
