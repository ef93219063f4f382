package import Domain
package import Postgres

extension Store {
    package struct Flagged: Sendable {
        package let raised: Int
        package let seenAgain: Int
    }

    /// Part one of the sweep: needs the store only, so a helpdesk that is down does not silence it.
    package static func flagUnconfirmed(
        at: Instant, on c: inout Connection
    ) throws(PostgresError) -> Flagged {
        try c.one(SQL(EmbeddedSQL.queriesFlagUnconfirmed), [at.value]) {
            row throws(PostgresError) in
            Flagged(raised: Int(try row.int4(0)), seenAgain: Int(try row.int4(1)))
        }
    }

    /// Whether there is any sign of the receivers of packs that part one flagged at this instant.
    package static func noteSigns(
        _ signs: [PackID: Instant?], at: Instant, on c: inout Connection
    ) throws(PostgresError) {
        if signs.isEmpty { return }
        let ordered = signs.sorted { $0.key < $1.key }
        _ = try c.rows(
            SQL(EmbeddedSQL.queriesNoteSigns),
            [
                .int8Array(ordered.map(\.key)),
                .timestampArray(ordered.map { $0.value?.microseconds }), at.value,
            ]
        ) { row throws(PostgresError) in try row.int8(0) }
    }

    package static func record(
        _ exceptions: [PlannedException], team: TeamID, boundary: Int64?, at: Instant,
        on c: inout Connection
    ) throws(PostgresError) {
        if exceptions.isEmpty { return }
        let statement = SQL(EmbeddedSQL.queriesRecordExceptions)
        var details: [[UInt8]?] = []
        for exception in exceptions {
            details.append(try JSONColumn.bytes(exception.detail, for: statement.name))
        }
        _ = try c.rows(
            statement,
            [
                .textArray(exceptions.map { $0.dedupeKey(teamID: $0.teamID ?? team) }),
                .textArray(exceptions.map(\.kind.rawValue)),
                .int4Array(exceptions.map { Int32($0.severity) }), at.value,
                .textArray(
                    exceptions.map { exception in
                        let concerned = exception.teamID ?? team
                        return concerned == PlannedException.noTeam ? nil : concerned
                    }),
                .int8Array(exceptions.map { _ in boundary }),
                .int8Array(exceptions.map(\.packID)),
                .textArray(exceptions.map(\.caseID)),
                .jsonArray(details),
            ]
        ) { row throws(PostgresError) in try row.int8(0) }
    }

    /// Open and acknowledged exceptions, most severe first; nil: of all teams the login may see.
    ///
    /// - Returns: each with its team's latest boundary, to word it with; nil where there is none yet.
    package static func openExceptions(
        teams: [TeamID]?, on c: inout Connection
    ) throws(PostgresError) -> [(line: ExceptionLine, context: BoundaryContext?)] {
        try c.rows(
            SQL(EmbeddedSQL.queriesOpenExceptions), [.optionalTextArray(teams)]
        ) { row throws(PostgresError) in
            let context =
                row.isNull(13) ? nil : try row.decoded(13, as: BoundaryContext.self)
            return (try exceptionLine(row, context), context)
        }
    }

    /// What the team's leads have not settled yet, ordered by id; nil: of all teams and of none.
    package static func openExceptions(
        of team: TeamID?, on c: inout Connection
    ) throws(PostgresError) -> [OpenException] {
        try c.rows(SQL(EmbeddedSQL.queriesTeamOpenExceptions), [.optionalText(team)]) {
            row throws(PostgresError) in
            OpenException(
                id: try row.int8(0), kind: try row.choice(1), teamID: try row.optionalText(2),
                packID: try row.optionalInt8(3), caseID: try row.optionalText(4),
                boundaryAt: try row.optionalInstant(5), raisedAt: try row.instant(6),
                detail: try row.decoded(7))
        }
    }

    /// - Returns: how many exceptions changed.
    package static func apply(
        _ changes: [ExceptionChange], on c: inout Connection
    ) throws(PostgresError) -> Int {
        var settled: [(Int64, String)] = []
        var suggested: [(Int64, AgentID?, String)] = []
        for change in changes {
            switch change {
            case .settle(let id, let resolution): settled.append((id, resolution))
            case .suggest(let id, let agent, let words): suggested.append((id, agent, words))
            }
        }
        var changed: Int32 = 0
        if !settled.isEmpty {
            changed += try c.one(
                SQL(EmbeddedSQL.queriesSettleExceptions),
                [.int8Array(settled.map(\.0)), .textArray(settled.map(\.1))]
            ) { row throws(PostgresError) in try row.int4(0) }
        }
        if !suggested.isEmpty {
            changed += try c.one(
                SQL(EmbeddedSQL.queriesSuggestReceivers),
                [
                    .int8Array(suggested.map(\.0)), .textArray(suggested.map(\.1)),
                    .textArray(suggested.map(\.2)),
                ]
            ) { row throws(PostgresError) in try row.int4(0) }
        }
        return Int(changed)
    }

    /// What the leads' page of one boundary shows, most severe first.
    package static func boundaryExceptions(
        _ boundary: Int64, context: BoundaryContext, on c: inout Connection
    ) throws(PostgresError) -> [ExceptionLine] {
        try c.rows(SQL(EmbeddedSQL.queriesBoundaryExceptions), [.int8(boundary)]) {
            row throws(PostgresError) in
            try exceptionLine(row, context)
        }
    }

    /// - Parameter context: of the boundary whose clock tells the times; nil: UTC.
    private static func exceptionLine(
        _ row: borrowing Row, _ context: BoundaryContext?
    ) throws(PostgresError) -> ExceptionLine {
        let raisedAt = try row.instant(8)
        var line = ExceptionLine(
            id: try row.int8(0), kind: try row.choice(1), severity: Int(try row.int4(2)),
            teamID: try row.optionalText(3) ?? PlannedException.noTeam, state: try row.choice(7),
            raisedAt: context?.zoned(raisedAt) ?? ZoneClock.utc.zoned(raisedAt),
            timesSeen: Int(try row.int4(9)), packID: try row.optionalInt8(5),
            caseID: try row.optionalText(6), detail: try row.decoded(10))
        if !row.isNull(11) { line.packState = try row.choice(11) }
        line.nothingWaits = try row.bool(12)
        return line
    }

    /// What reassigning these exceptions gives away, by team, as far as the login may see it.
    package static func cases(
        ofExceptions ids: [Int64], on c: inout Connection
    ) throws(PostgresError) -> [TeamID: [CaseID]] {
        var cases: [TeamID: [CaseID]] = [:]
        try c.stream(SQL(EmbeddedSQL.queriesExceptionCases), [.int8Array(ids)]) {
            row throws(PostgresError) in
            let team = try row.optionalText(1) ?? PlannedException.noTeam
            cases[team, default: []].append(try row.text(0))
        }
        return cases
    }

    package static func acknowledge(
        _ exception: Int64, as lead: AgentID, on c: inout Connection
    ) throws(PostgresError) {
        try c.call(EmbeddedSQL.queriesAcknowledgeException, [.int8(exception), .text(lead)])
    }

    package static func resolve(
        _ exception: Int64, as lead: AgentID, note: String, reassignTo agent: AgentID?,
        on c: inout Connection
    ) throws(PostgresError) {
        try c.call(
            EmbeddedSQL.queriesResolveException,
            [.int8(exception), .text(lead), .text(note), .optionalText(agent)])
    }
}

extension Connection {
    /// Runs one of our state functions; the query reduces its result to one row of no interest.
    mutating func call(
        _ embedded: (path: String, text: String), _ values: [Value]
    ) throws(PostgresError) {
        try one(SQL(embedded), values) { _ throws(PostgresError) in () }
    }
}
