import Domain
import Postgres

/// One read of the helpdesk while its transaction is open.
struct ReadingSession {
    let adapter: Adapter
    var snapshot: Snapshot
    private var shapes: [Relation: StatementShape] = [:]
    /// Places of cases in `snapshot.cases`.
    private var caseIndices: [CaseID: Int] = [:]

    init(adapter: Adapter, at: Instant) {
        self.adapter = adapter
        snapshot = Snapshot(readAt: at)
    }

    /// Has every file parsed, so that a broken contract shows before anything is read.
    mutating func prepare(on connection: inout Connection) throws(SourceError) {
        var problems: [ContractProblem] = []
        for relation in Relation.allCases where relation != .roster {
            guard let statement = adapter.statement(relation) else {
                if !relation.isOptional { problems.append(.missing(relation)) }
                continue
            }
            do throws(SourceError) {
                shapes[relation] = try Savepoint.around(&connection) {
                    (c: inout Connection) throws(SourceError) in
                    try ContractCheck.shape(of: relation, statement, on: &c)
                }
            } catch {
                guard case .contract(let found) = error else { throw error }
                if relation.isOptional {
                    leaveOut(relation, sqlState: ContractCheck.sqlState)
                } else {
                    problems += found
                }
            }
        }
        if !problems.isEmpty { throw .contract(problems) }
    }

    mutating func readAll(
        _ request: ReadRequest, on connection: inout Connection
    ) throws(SourceError) {
        try readTeams(&connection)
        try readAgents(&connection)
        try readCases(&connection)
        try readClosure(&connection)
        let wanted = wantedCases(request)
        try readCustomers(of: wanted, &connection)
        try readMessages(of: wanted, &connection)
        try readDeadlines(of: wanted, &connection)
        try readOutcomes(of: request.packedCases, &connection)
        try readClocks(&connection)
        // Servers give rows in any order.
        snapshot.badRows.sort(by: BadRow.isOrdered)
    }

    private mutating func readTeams(_ connection: inout Connection) throws(SourceError) {
        var seen: Set<TeamID> = []
        try rows(TeamDecoder.self, &connection) { session, team, _ in
            guard seen.insert(team.id).inserted else { return .duplicate("team_id") }
            session.snapshot.teams.append(team)
            return nil
        }
        snapshot.teams.sort { $0.id < $1.id }
    }

    private mutating func readAgents(_ connection: inout Connection) throws(SourceError) {
        try rows(AgentDecoder.self, &connection) { session, agent, _ in
            guard session.snapshot.agents[agent.id] == nil else { return .duplicate("agent_id") }
            session.snapshot.agents[agent.id] = agent
            return nil
        }
    }

    private mutating func readCases(_ connection: inout Connection) throws(SourceError) {
        var seen: Set<CaseID> = []
        try rows(CaseDecoder.self, &connection) { session, value, _ in
            guard seen.insert(value.id).inserted else { return .duplicate("case_id") }
            session.snapshot.cases.append(value)
            return nil
        }
        snapshot.cases.sort { $0.id < $1.id }
        caseIndices.reserveCapacity(snapshot.cases.count)
        for (index, value) in snapshot.cases.enumerated() { caseIndices[value.id] = index }
    }

    private mutating func readClosure(_ connection: inout Connection) throws(SourceError) {
        try rows(ClosureDecoder.self, &connection) { session, count, _ in
            session.snapshot.notClosed[count.teamID, default: 0] += count.notClosed
            return nil
        }
    }

    /// Ids in order, so that the same request sends the same bytes.
    private func wantedCases(_ request: ReadRequest) -> [CaseID] {
        var wanted: [CaseID] = []
        for value in snapshot.cases {
            let isOfTeam = request.teams.map { teams in
                value.teamID.map(teams.contains) ?? false
            }
            if isOfTeam ?? true || request.packedCases.contains(value.id) {
                wanted.append(value.id)
            }
        }
        let closed = request.packedCases.filter { caseIndices[$0] == nil }
        return wanted + closed.sorted()
    }

    private mutating func readCustomers(
        of cases: [CaseID], _ connection: inout Connection
    ) throws(SourceError) {
        var casesOf: [CustomerID: [Int]] = [:]
        for index in cases.compactMap({ caseIndices[$0] }) {
            if let id = snapshot.cases[index].customerID { casesOf[id, default: []].append(index) }
        }
        let ids = casesOf.keys.sorted()
        try rows(CustomerDecoder.self, ids: ids, &connection) { session, customer, notes in
            guard let cases = casesOf[customer.id] else { return nil }
            guard session.snapshot.customers[customer.id] == nil else {
                return .duplicate("customer_id")
            }
            session.snapshot.customers[customer.id] = customer
            for index in cases { session.mark(index, notes, prefix: "customer.") }
            return nil
        }
    }

    private mutating func readMessages(
        of cases: [CaseID], _ connection: inout Connection
    ) throws(SourceError) {
        var timelines = Timelines(cases)
        try rows(MessageDecoder.self, ids: cases, &connection) { session, message, notes in
            guard timelines.add(message) else { return nil }
            if !notes.unreadable.isEmpty, let index = session.caseIndices[message.caseID] {
                session.mark(index, notes, prefix: "message.")
            }
            return nil
        }
        let (messages, duplicates) = timelines.finish()
        snapshot.messages = messages
        for (caseID, id) in duplicates {
            snapshot.badRows.append(
                badRow(.message, id: id, teamID: team(of: caseID), .duplicate("message_id")))
        }
    }

    private mutating func readDeadlines(
        of cases: [CaseID], _ connection: inout Connection
    ) throws(SourceError) {
        let wanted = Set(cases)
        try rows(DeadlineDecoder.self, ids: cases, &connection) { session, deadline, notes in
            guard wanted.contains(deadline.caseID), deadline.dueAt != .distantFuture else {
                return nil
            }
            session.snapshot.deadlines[deadline.caseID, default: []].append(deadline)
            if let index = session.caseIndices[deadline.caseID] {
                session.mark(index, notes, prefix: "deadline.")
            }
            return nil
        }
        for id in cases { snapshot.deadlines[id]?.sort(by: Deadline.isOrdered) }
    }

    private mutating func readOutcomes(
        of packed: Set<CaseID>, _ connection: inout Connection
    ) throws(SourceError) {
        let closed = packed.filter { caseIndices[$0] == nil }
        if closed.isEmpty { return }
        try rows(OutcomeDecoder.self, ids: closed.sorted(), &connection) { session, outcome, _ in
            if closed.contains(outcome.caseID) {
                session.snapshot.outcomes[outcome.caseID] = outcome
            }
            return nil
        }
    }

    private mutating func readClocks(_ connection: inout Connection) throws(SourceError) {
        let customerZones = snapshot.customers.values.compactMap(\.timezone)
        let zones = Set(snapshot.teams.compactMap(\.timezone) + customerZones).sorted()
        do throws(PostgresError) {
            snapshot.clocks = try ZoneClocks.read(zones, around: snapshot.readAt, on: &connection)
        } catch {
            throw .relation(name: "time zones", error)
        }
        for team in snapshot.teams {
            guard let zone = team.timezone, snapshot.clocks[zone] == nil else { continue }
            snapshot.badRows.append(
                badRow(
                    .team, id: team.id, teamID: team.id,
                    Refusal(
                        column: "timezone", expected: "a time zone that PostgreSQL knows by name")))
        }
    }
}

// MARK: - One relation

extension ReadingSession {
    /// Why a row that can be read is still no use.
    struct Refusal {
        let column: String
        let expected: String

        static func duplicate(_ column: String) -> Refusal {
            Refusal(column: column, expected: "each id once")
        }
    }

    /// Streams one relation; `take` may refuse a row.
    ///
    /// - Parameter ids: what `$1` gets, if the file has it.
    private mutating func rows<Decoder: RowDecoder>(
        _: Decoder.Type, ids: [String] = [], _ connection: inout Connection,
        _ take: (inout ReadingSession, Decoder.Value, RowNotes) -> Refusal?
    ) throws(SourceError) {
        let relation = Decoder.relation
        guard let shape = shapes[relation], let statement = adapter.statement(relation) else {
            return
        }
        let decoder = Decoder(Layout(shape))
        let values: [Value] = shape.parameterTypeOIDs.isEmpty ? [] : [.textArray(ids)]
        func stream(
            _ session: inout ReadingSession, _ c: inout Connection
        ) throws(PostgresError) {
            try c.stream(statement, values) { row throws(PostgresError) in
                session.take(row, decoder, take)
            }
        }
        do throws(PostgresError) {
            if relation.isOptional {
                let before = snapshot
                do throws(PostgresError) {
                    try Savepoint.around(&connection) {
                        (c: inout Connection) throws(PostgresError) in try stream(&self, &c)
                    }
                } catch {
                    snapshot = before
                    if error.isRetryable { throw error }
                    leaveOut(relation, sqlState: error.sqlState ?? "58000")
                }
            } else {
                try stream(&self, &connection)
            }
        } catch {
            throw .relation(name: relation.rawValue, error)
        }
    }

    private mutating func take<Decoder: RowDecoder>(
        _ row: borrowing Row, _ decoder: Decoder,
        _ take: (inout ReadingSession, Decoder.Value, RowNotes) -> Refusal?
    ) {
        var notes = RowNotes()
        if let value = decoder.decode(row, &notes) {
            guard let refusal = take(&self, value, notes) else { return }
            notes.refuse(refusal)
        }
        if var bad = notes.badRow(row, decoder) {
            if bad.teamID == nil, let caseID = decoder.identity(row).caseID {
                bad.teamID = team(of: caseID)
            }
            snapshot.badRows.append(bad)
        }
    }

    private func team(of caseID: CaseID) -> TeamID? {
        caseIndices[caseID].flatMap { snapshot.cases[$0].teamID }
    }

    private func badRow(
        _ relation: Relation, id: String?, teamID: TeamID?, _ refusal: Refusal
    ) -> BadRow {
        BadRow(
            relation: relation.rawValue, id: id, teamID: teamID, column: refusal.column,
            expected: refusal.expected)
    }

    private mutating func leaveOut(_ relation: Relation, sqlState: String) {
        snapshot.missingRelations.append(
            MissingRelation(relation: relation.rawValue, sqlState: sqlState))
    }

    private mutating func mark(_ caseIndex: Int, _ notes: RowNotes, prefix: String) {
        for column in notes.unreadable {
            let name = prefix + column
            if !snapshot.cases[caseIndex].unreadableColumns.contains(name) {
                snapshot.cases[caseIndex].unreadableColumns.append(name)
            }
        }
    }
}

extension RowNotes {
    mutating func refuse(_ refusal: ReadingSession.Refusal) {
        refuse(Place(index: -1, name: refusal.column), refusal.expected)
    }

    /// Nil for a row that is good.
    func badRow(_ row: borrowing Row, _ decoder: some RowDecoder) -> BadRow? {
        guard let bad else { return nil }
        let identity = decoder.identity(row)
        return BadRow(
            relation: type(of: decoder).relation.rawValue, id: identity.id,
            teamID: identity.teamID, column: bad.column, expected: bad.expected)
    }
}

extension BadRow {
    /// By relation in the order of reading, then id.
    fileprivate static func isOrdered(_ a: BadRow, _ b: BadRow) -> Bool {
        func place(_ row: BadRow) -> Int {
            Relation.allCases.firstIndex { $0.rawValue == row.relation } ?? Relation.allCases.count
        }
        return (place(a), a.id ?? "", a.teamID ?? "", a.column, a.expected)
            < (place(b), b.id ?? "", b.teamID ?? "", b.column, b.expected)
    }
}

extension Deadline {
    /// Earliest first; the rest only to make the order the same every time.
    fileprivate static func isOrdered(_ a: Deadline, _ b: Deadline) -> Bool {
        (a.dueAt, a.kind.rawValue, a.origin.rawValue, a.description ?? "")
            < (b.dueAt, b.kind.rawValue, b.origin.rawValue, b.description ?? "")
    }
}
