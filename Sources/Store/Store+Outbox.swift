package import Domain
package import Postgres

/// Somebody took a case over and is to become its assignee in the helpdesk.
package struct OwnerWish: Hashable, Sendable {
    package enum Outcome: String, Sendable {
        case written
        /// Somebody had decided otherwise: their change stays.
        case changed
    }

    package let id: Int64
    package let caseID: CaseID
    package let agentID: AgentID
    /// Who must still be the assignee; nil: nobody.
    package let seenAssigneeID: AgentID?
}

extension Store {
    package static func hasOwnerWish(on c: inout Connection) throws(PostgresError) -> Bool {
        try c.one(SQL(EmbeddedSQL.queriesHasOwnerWish)) { row throws(PostgresError) in
            try row.bool(0)
        }
    }

    package static func teamsWritingBack(on c: inout Connection) throws(PostgresError) -> [TeamID] {
        try c.rows(SQL(EmbeddedSQL.queriesTeamsWritingBack)) { row throws(PostgresError) in
            try row.text(0)
        }
    }

    /// The next wish that is due, locked until the transaction ends. Those that have become
    /// pointless are settled on the way.
    ///
    /// - Parameter after: only wishes recorded after that one.
    package static func claimOwnerWish(
        after id: Int64, on c: inout Connection
    ) throws(PostgresError) -> OwnerWish? {
        try c.first(SQL(EmbeddedSQL.queriesClaimOwnerWish), [.int8(id)]) {
            row throws(PostgresError) in
            OwnerWish(
                id: try row.int8(0), caseID: try row.text(1), agentID: try row.text(2),
                seenAssigneeID: try row.optionalText(3))
        }
    }

    package static func settle(
        _ wish: OwnerWish, _ outcome: OwnerWish.Outcome, on c: inout Connection
    ) throws(PostgresError) {
        try c.call(
            EmbeddedSQL.queriesSettleOwnerWish, [.int8(wish.id), .text(outcome.rawValue)])
    }

    /// It is tried again later, ever more rarely.
    package static func postpone(
        _ wish: OwnerWish, sqlState: String, on c: inout Connection
    ) throws(PostgresError) {
        try c.call(EmbeddedSQL.queriesPostponeOwnerWish, [.int8(wish.id), .text(sqlState)])
    }
}
