package import Domain
package import Postgres

extension Store {
    /// - Parameter readBacks: the receiver's own words by case, for critical ones.
    package static func confirm(
        pack: PackID, as agent: AgentID, readBacks: [CaseID: String], on c: inout Connection
    ) throws(PostgresError) {
        let words = try JSONColumn.bytes(readBacks, for: EmbeddedSQL.queriesConfirmPack.path)
        try c.call(
            EmbeddedSQL.queriesConfirmPack, [.int8(pack), .text(agent), .json(words)])
    }

    /// Everything of the agent's that they did not decline.
    package static func confirmBrief(
        as agent: AgentID, readBacks: [CaseID: String], on c: inout Connection
    ) throws(PostgresError) {
        let words = try JSONColumn.bytes(readBacks, for: EmbeddedSQL.queriesConfirmBrief.path)
        try c.call(EmbeddedSQL.queriesConfirmBrief, [.text(agent), .json(words)])
    }

    package static func decline(
        pack: PackID, case id: CaseID, as agent: AgentID, reason: String, on c: inout Connection
    ) throws(PostgresError) {
        try c.call(
            EmbeddedSQL.queriesDeclineCase,
            [.int8(pack), .text(id), .text(agent), .text(reason)])
    }
}
