package import Domain
package import Postgres

package struct TeamState: Sendable {
    package let teamID: TeamID
    package let watermark: Instant?
    package let lastReadAt: Instant?
    package let hasLivePacks: Bool
    package let hasOpenExceptions: Bool
    /// Whether any shift known ends after the watermark.
    package let hasShiftsAhead: Bool
}

package struct Claim: Sendable {
    package let watermark: Instant?
    package let lastReadAt: Instant?

    package init(watermark: Instant?, lastReadAt: Instant?) {
        self.watermark = watermark
        self.lastReadAt = lastReadAt
    }
}

extension Store {
    package static func now(on c: inout Connection) throws(PostgresError) -> Instant {
        try c.one(SQL(EmbeddedSQL.queriesNow)) { row throws(PostgresError) in
            try row.instant(0)
        }
    }

    package static func upsertTeams(
        _ teams: [Team], on c: inout Connection
    ) throws(PostgresError) {
        try c.execute(
            SQL(EmbeddedSQL.queriesUpsertTeams),
            [.textArray(teams.map(\.id)), .textArray(teams.map(\.name))])
    }

    package static func knownTeams(on c: inout Connection) throws(PostgresError) -> [TeamID] {
        try c.rows(SQL(EmbeddedSQL.queriesKnownTeams)) { row throws(PostgresError) in
            try row.text(0)
        }
    }

    package static func teamStates(on c: inout Connection) throws(PostgresError) -> [TeamState] {
        try c.rows(SQL(EmbeddedSQL.queriesTeamStates)) { row throws(PostgresError) in
            TeamState(
                teamID: try row.text(0), watermark: try row.optionalInstant(1),
                lastReadAt: try row.optionalInstant(2), hasLivePacks: try row.bool(3),
                hasOpenExceptions: try row.bool(4), hasShiftsAhead: try row.bool(5))
        }
    }

    /// Locks the team's row until the transaction ends.
    ///
    /// - Returns: nil while another run holds it.
    package static func claimTeam(
        _ id: TeamID, on c: inout Connection
    ) throws(PostgresError) -> Claim? {
        try c.first(SQL(EmbeddedSQL.queriesClaimTeam), [.text(id)], decode: claim)
    }

    /// The same facts without the lock.
    package static func teamState(
        _ id: TeamID, on c: inout Connection
    ) throws(PostgresError) -> Claim? {
        try c.first(SQL(EmbeddedSQL.queriesTeamState), [.text(id)], decode: claim)
    }

    private static func claim(_ row: borrowing Row) throws(PostgresError) -> Claim {
        Claim(watermark: try row.optionalInstant(0), lastReadAt: try row.optionalInstant(1))
    }

    package static func policy(
        of team: TeamID, on c: inout Connection
    ) throws(PostgresError) -> Policy {
        try c.first(SQL(EmbeddedSQL.queriesEffectivePolicy), [.text(team)]) {
            row throws(PostgresError) in try row.decoded(0, as: Policy.self)
        } ?? Policy()
    }
}
