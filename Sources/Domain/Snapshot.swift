/// What one read-only transaction on the helpdesk saw, for all teams of this run.
package struct Snapshot: Sendable {
    /// Business time of the read: the run's `at`.
    package var readAt: Instant
    package var teams: [Team]
    package var agents: [AgentID: Agent]
    /// Every open case that could be read, of any team and of none, ordered by id.
    package var cases: [Case]
    package var customers: [CustomerID: Customer]
    /// In order of (sentAt, seq, id).
    package var messages: [CaseID: [Message]]
    package var deadlines: [CaseID: [Deadline]]
    /// How many cases the helpdesk itself calls not closed; the key nil counts those of no team.
    package var notClosed: [TeamID?: Int]
    /// What became of cases in live packs that are no longer open.
    package var outcomes: [CaseID: Outcome]
    /// Rows that could not be read at all.
    package var badRows: [BadRow]
    /// Optional relations that failed and were left out.
    package var missingRelations: [MissingRelation]
    /// By IANA name.
    package var clocks: [String: ZoneClock]

    package init(
        readAt: Instant, teams: [Team] = [], agents: [AgentID: Agent] = [:], cases: [Case] = [],
        customers: [CustomerID: Customer] = [:], messages: [CaseID: [Message]] = [:],
        deadlines: [CaseID: [Deadline]] = [:], notClosed: [TeamID?: Int] = [:],
        outcomes: [CaseID: Outcome] = [:], badRows: [BadRow] = [],
        missingRelations: [MissingRelation] = [], clocks: [String: ZoneClock] = [:]
    ) {
        self.readAt = readAt
        self.teams = teams
        self.agents = agents
        self.cases = cases
        self.customers = customers
        self.messages = messages
        self.deadlines = deadlines
        self.notClosed = notClosed
        self.outcomes = outcomes
        self.badRows = badRows
        self.missingRelations = missingRelations
        self.clocks = clocks
    }

    package func clock(of team: Team) -> ZoneClock {
        team.timezone.flatMap { clocks[$0] } ?? .utc
    }
}

package struct Outcome: Hashable, Sendable {
    package var caseID: CaseID
    package var closedAt: Instant?
    package var assigneeID: AgentID?

    package init(caseID: CaseID, closedAt: Instant? = nil, assigneeID: AgentID? = nil) {
        self.caseID = caseID
        self.closedAt = closedAt
        self.assigneeID = assigneeID
    }
}

/// A row whose required columns could not be read: counted, named, never dropped in silence.
package struct BadRow: Hashable, Sendable, Codable {
    package var relation: String
    /// Nil when even the id is unreadable.
    package var id: String?
    package var teamID: TeamID?
    package var column: String
    /// What was expected; never the value.
    package var expected: String

    package init(
        relation: String, id: String?, teamID: TeamID? = nil, column: String, expected: String
    ) {
        self.relation = relation
        self.id = id
        self.teamID = teamID
        self.column = column
        self.expected = expected
    }
}

package struct MissingRelation: Hashable, Sendable, Codable {
    package var relation: String
    package var sqlState: String

    package init(relation: String, sqlState: String) {
        self.relation = relation
        self.sqlState = sqlState
    }
}
