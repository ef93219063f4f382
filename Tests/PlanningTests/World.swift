import Domain
import Planning

/// A small helpdesk around Friday 20 November 2026, on UTC unless a test says otherwise.
///
/// Ana and Ben go home at 22:00, Sam and Lea come. Ana is back Mon 14:00, Ben Mon 06:00.
struct World {
    var team = Team(id: "hotels", name: "Hotels")
    var otherTeams: [Team] = []
    var agents: [AgentID: Agent] = [:]
    var shifts: [Shift] = []
    var cases: [Case] = []
    var customers: [CustomerID: Customer] = [:]
    var messages: [CaseID: [Message]] = [:]
    var deadlines: [CaseID: [Deadline]] = [:]
    var notClosed: [TeamID?: Int] = [:]
    var outcomes: [CaseID: Outcome] = [:]
    var badRows: [BadRow] = []
    var clocks: [String: ZoneClock] = [:]
    var history = History()
    var policy = Policy()

    init() {
        for name in ["Ana", "Ben", "Sam", "Lea"] { addAgent(name) }
        addShift("late", "Fri 14:00", "Fri 22:00", ["ana", "ben"])
        addShift("night", "Fri 22:00", "Sat 06:00", ["sam", "lea"])
        addShift("monday-early", "Mon 06:00", "Mon 14:00", ["ben"])
        addShift("monday-late", "Mon 14:00", "Mon 22:00", ["ana"])
    }

    mutating func addAgent(_ name: String, _ change: (inout Agent) -> Void = { _ in }) {
        var agent = Agent(id: name.lowercased(), name: name)
        change(&agent)
        agents[agent.id] = agent
    }

    mutating func addShift(
        _ id: ShiftID, _ start: String, _ end: String, _ people: [AgentID],
        team: TeamID = "hotels", lead: AgentID? = nil, capacity: Int? = nil
    ) {
        shifts.append(
            Shift(
                id: id, teamID: team, startsAt: t(start), endsAt: t(end),
                agents: people.map {
                    ShiftAgent(agentID: $0, capacity: capacity, isLead: $0 == lead)
                }))
    }

    /// Opened a day before, quiet since.
    mutating func addCase(
        _ id: CaseID, of assignee: AgentID?, _ change: (inout Case) -> Void = { _ in }
    ) {
        var openCase = Case(
            id: id, number: "#" + id, teamID: team.id, assigneeID: assignee,
            assigneeKind: assignee == nil ? nil : .agent, openedAt: t("Thu 09:00"))
        change(&openCase)
        cases.append(openCase)
    }

    mutating func addDue(
        _ id: CaseID, _ at: String, _ kind: Deadline.Kind = .nextResponse,
        _ origin: Deadline.Origin = .sla, _ description: String? = nil
    ) {
        deadlines[id, default: []].append(
            Deadline(
                caseID: id, kind: kind, dueAt: t(at), origin: origin, description: description))
    }

    mutating func customerWrote(_ id: CaseID, _ at: String, _ body: String) {
        addMessage(id, at, body, .customer, nil, .public)
    }

    mutating func wrote(_ agent: AgentID, _ id: CaseID, _ at: String, _ body: String) {
        addMessage(id, at, body, .agent, agent, .public)
    }

    mutating func noted(_ agent: AgentID, _ id: CaseID, _ at: String, _ body: String) {
        addMessage(id, at, body, .agent, agent, .internal)
    }

    private mutating func addMessage(
        _ id: CaseID, _ at: String, _ body: String, _ kind: Message.AuthorKind,
        _ author: String?, _ visibility: Message.Visibility
    ) {
        let seq = Int64(messages[id]?.count ?? 0) + 1
        messages[id, default: []].append(
            Message(
                id: "\(id)-\(seq)", caseID: id, seq: seq, sentAt: t(at), visibility: visibility,
                authorKind: kind, authorID: author, body: body))
        messages[id]?.sort { ($0.sentAt, $0.seq) < ($1.sentAt, $1.seq) }
    }

    /// A last look at the case, before `plan`.
    mutating func remember(
        _ id: CaseID, seen assignee: AgentID?, at: String = "Fri 14:00"
    ) {
        history.ledger[id] = LedgerMemory(
            teamID: team.id, boundaryAt: t(at), disposition: .kept, custodianID: assignee,
            seenAssigneeID: assignee, seenTeamID: team.id)
    }

    mutating func pack(
        _ id: CaseID, from: AgentID?, to: AgentID, _ state: PackedCase.State,
        at: String = "Fri 14:00", starts: String? = nil, packID: PackID = 1,
        _ change: (inout PackedCase) -> Void = { _ in }
    ) {
        var entry = PackedCase(
            packID: packID, teamID: team.id, caseID: id, boundaryAt: t(at), from: from, to: to,
            packState: state == .declined ? .declined : state == .accepted ? .confirmed : .assigned,
            state: state, receiverStartsAt: t(starts ?? at), readAt: t(at), assignedAt: t(at))
        change(&entry)
        history.packed[id] = entry
    }

    func snapshot(readAt: String) -> Snapshot {
        Snapshot(
            readAt: t(readAt), teams: [team] + otherTeams, agents: agents, cases: cases,
            customers: customers, messages: messages, deadlines: deadlines,
            notClosed: notClosed, outcomes: outcomes, badRows: badRows, clocks: clocks)
    }

    var fullHistory: History {
        var full = history
        full.shifts = shifts
        return full
    }

    func plan(at boundary: String = "Fri 22:00", run: String? = nil) -> Plan {
        plan(due: [boundary], run: run ?? boundary)
    }

    func plan(due: [String], run: String) -> Plan {
        Planner.plan(
            team, dueBoundaries: due.map(t), runAt: t(run), snapshot: snapshot(readAt: run),
            history: fullHistory, policy: policy)
    }

    func sweep(at: String) -> [SweepAction] {
        Planner.sweep(
            team.id, snapshot: snapshot(readAt: at), history: fullHistory, policy: policy,
            at: t(at))
    }
}

/// "Fri 22:00" in the week from Thu 19 to Wed 25 November 2026, UTC.
func t(_ words: String) -> Instant {
    let days = ["Thu": 19, "Fri": 20, "Sat": 21, "Sun": 22, "Mon": 23, "Tue": 24, "Wed": 25]
    let parts = words.split(separator: " ")
    let day = days[String(parts[0])] ?? 0
    return Instant(iso8601: "2026-11-\(day)T\(parts[1])Z") ?? .distantPast
}

extension Plan {
    func entry(_ id: CaseID) -> LedgerEntry? { ledger.first { $0.caseID == id } }

    func disposition(_ id: CaseID) -> Disposition? { entry(id)?.disposition }

    func receiver(_ id: CaseID) -> AgentID? {
        entry(id)?.packIndex.map { packs[$0].to }
    }

    func pack(of id: CaseID) -> PlannedPack? { entry(id)?.packIndex.map { packs[$0] } }

    func planned(_ id: CaseID) -> PlannedCase? {
        pack(of: id)?.cases.first { $0.caseID == id }
    }

    func content(_ id: CaseID) -> CaseContent? { planned(id)?.content }

    func raised(_ kind: ExceptionKind) -> [PlannedException] {
        exceptions.filter { $0.kind == kind }
    }
}
