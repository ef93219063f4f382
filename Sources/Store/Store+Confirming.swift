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

    package enum AbsenceKind: String, Sendable { case out, late }

    package static func noteAbsence(
        of agent: AgentID, _ kind: AbsenceKind, from: Instant, until: Instant?,
        on c: inout Connection
    ) throws(PostgresError) {
        try c.call(
            EmbeddedSQL.queriesNoteAbsence,
            [
                .text(agent), .text(kind.rawValue), .optionalTimestamp(until?.microseconds),
                from.value,
            ])
    }

    /// Carries out what the second part of a sweep found, in one transaction of the caller's.
    package static func apply(
        _ actions: [SweepAction], team: TeamID, at: Instant, on c: inout Connection
    ) throws(PostgresError) {
        var exceptions: [PlannedException] = []
        for action in actions {
            switch action {
            case .accept(let pack, let id, let agent, let readBack, let message):
                try c.call(
                    EmbeddedSQL.queriesAcceptCase,
                    [.int8(pack), .text(id), .text(agent), .text(readBack), .text(message)])
            case .decline(let pack, let id, let agent, let reason, let message):
                try c.call(
                    EmbeddedSQL.queriesDeclineCaseByNote,
                    [.int8(pack), .text(id), .text(agent), .text(reason), .text(message)])
            case .void(let pack, let id, let reason):
                try c.call(
                    EmbeddedSQL.queriesVoidCase, [.int8(pack), .text(id), .text(reason)])
            case .solve(let pack, let id, let instant):
                try c.call(
                    EmbeddedSQL.queriesSolveCase, [.int8(pack), .text(id), instant.value])
            case .since(let pack, let id, let message, let sentAt, let statement):
                let bytes = try JSONColumn.bytes(
                    statement, for: EmbeddedSQL.queriesRecordSince.path)
                try c.call(
                    EmbeddedSQL.queriesRecordSince,
                    [.int8(pack), .text(id), .text(message), sentAt.value, .json(bytes)])
            case .raise(let exception):
                exceptions.append(exception)
            }
        }
        try record(exceptions, team: team, boundary: nil, at: at, on: &c)
    }
}
