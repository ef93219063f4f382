package import Domain
package import Postgres

extension Store {
    /// - Parameters:
    ///   - revision: the one that was read: refused when there is a newer one; nil: whichever.
    ///   - readBacks: the receiver's own words by case, for critical ones.
    package static func confirm(
        pack: PackID, revision: Int32?, as agent: AgentID, readBacks: [CaseID: String],
        on c: inout Connection
    ) throws(PostgresError) {
        let words = try JSONColumn.bytes(readBacks, for: EmbeddedSQL.queriesConfirmPack.path)
        try c.call(
            EmbeddedSQL.queriesConfirmPack,
            [.int8(pack), .text(agent), .json(words), .optionalInt4(revision)])
    }

    /// Everything of the agent's that they did not decline.
    ///
    /// - Returns: how many packs were taken over; 0: nothing waited.
    @discardableResult
    package static func confirmBrief(
        as agent: AgentID, readBacks: [CaseID: String], on c: inout Connection
    ) throws(PostgresError) -> Int {
        let words = try JSONColumn.bytes(readBacks, for: EmbeddedSQL.queriesConfirmBrief.path)
        return try c.one(SQL(EmbeddedSQL.queriesConfirmBrief), [.text(agent), .json(words)]) {
            row throws(PostgresError) in Int(try row.int8(0))
        }
    }

    /// False for a name that stands in no roster, pack or ledger: misspelt, most likely.
    package static func hasSeen(
        _ agent: AgentID, on c: inout Connection
    ) throws(PostgresError) -> Bool {
        try c.one(SQL(EmbeddedSQL.queriesHasSeenAgent), [.text(agent)]) {
            row throws(PostgresError) in try row.bool(0)
        }
    }

    package static func decline(
        pack: PackID, case id: CaseID, as agent: AgentID, reason: String, on c: inout Connection
    ) throws(PostgresError) {
        try c.call(
            EmbeddedSQL.queriesDeclineCase,
            [.int8(pack), .text(id), .text(agent), .text(reason)])
    }

    /// A case of an agent's that a word names, by number or by id.
    package struct NamedCase: Sendable {
        package let word: String
        package let id: CaseID
        package let number: String?
    }

    /// - Parameter pack: one that counts whatever its state; the agent's live ones always do.
    package static func cases(
        named words: [String], of agent: AgentID, pack: PackID?, on c: inout Connection
    ) throws(PostgresError) -> [NamedCase] {
        try c.rows(
            SQL(EmbeddedSQL.queriesNamedCases),
            [.text(agent), .textArray(words), .optionalInt8(pack)]
        ) { row throws(PostgresError) in
            NamedCase(
                word: try row.text(0), id: try row.text(1), number: try row.optionalText(2))
        }
    }
}
