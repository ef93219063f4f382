import Domain
import Postgres

/// One read of the helpdesk while its transaction is open.
struct ReadingSession {
    let adapter: Adapter
    var snapshot: Snapshot
    var shapes: [Relation: StatementShape] = [:]
    /// Places of cases in `snapshot.cases`.
    var caseIndices: [CaseID: Int] = [:]
    /// Waiting for the clocks by which they are due.
    var undated: [UndatedDeadline] = []

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
                    try ContractCheck.shape(of: relation, statement, adapter, on: &c)
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
        dateDeadlines()
        // Servers give rows in any order.
        snapshot.badRows.sort(by: BadRow.isOrdered)
    }

    private mutating func readTeams(_ connection: inout Connection) throws(SourceError) {
        let rows = try distinct(TeamDecoder.self, idColumn: "team_id", &connection) { $0.id }
        snapshot.teams = rows.map(\.value)
    }

    private mutating func readAgents(_ connection: inout Connection) throws(SourceError) {
        for row in try distinct(AgentDecoder.self, idColumn: "agent_id", &connection, id: { $0.id })
        {
            snapshot.agents[row.value.id] = row.value
        }
    }

    private mutating func readCases(_ connection: inout Connection) throws(SourceError) {
        let rows = try distinct(CaseDecoder.self, idColumn: "case_id", &connection) { $0.id }
        snapshot.cases = rows.map(\.value)
        caseIndices.reserveCapacity(snapshot.cases.count)
        for (index, value) in snapshot.cases.enumerated() { caseIndices[value.id] = index }
    }

    private mutating func readClosure(_ connection: inout Connection) throws(SourceError) {
        try rows(ClosureDecoder.self, &connection) { session, count, _ in
            session.snapshot.notClosed[count.teamID, default: 0] += count.notClosed
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
        let rows = try distinct(
            CustomerDecoder.self, ids: casesOf.keys.sorted(), idColumn: "customer_id", &connection
        ) { $0.id }
        for row in rows {
            guard let cases = casesOf[row.value.id] else { continue }
            snapshot.customers[row.value.id] = row.value
            for index in cases { mark(index, row.notes, prefix: "customer.") }
        }
    }

    private mutating func readMessages(
        of cases: [CaseID], _ connection: inout Connection
    ) throws(SourceError) {
        var timelines = Timelines(cases)
        try rows(MessageDecoder.self, ids: cases, &connection) { session, message, notes in
            guard timelines.add(message) else { return }
            if !notes.unreadable.isEmpty, let index = session.caseIndices[message.caseID] {
                session.mark(index, notes, prefix: "message.")
            }
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
            guard wanted.contains(deadline.caseID) else { return }
            session.undated.append(deadline)
            if let index = session.caseIndices[deadline.caseID] {
                session.mark(index, notes, prefix: "deadline.")
            }
        }
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
        }
    }

    private mutating func readClocks(_ connection: inout Connection) throws(SourceError) {
        let customerZones = snapshot.customers.values.compactMap(\.timezone)
        let zones = Set(
            snapshot.teams.compactMap(\.timezone) + customerZones + undated.compactMap(\.zone)
        ).sorted()
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
