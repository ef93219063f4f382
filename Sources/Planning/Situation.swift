import Domain

/// One team at one boundary: what all the rules look at.
struct Situation: Sendable {
    /// A run this much later than its boundary plans from its own instant: people are already at
    /// work. Cron's usual five minutes and a slow read stay within it.
    static let lateAfter = TimeSpan.minutes(10)

    let team: Team
    /// The latest due boundary.
    let boundaryAt: Instant
    /// Ascending; between two boundaries the run's own instant stands for one.
    let dueBoundaries: [Instant]
    let isLate: Bool
    /// P of the rules: the boundary, or the run's instant when late.
    let now: Instant
    let readAt: Instant
    let policy: Policy
    let clock: ZoneClock
    let duty: Duty
    let incoming: Incoming?
    /// Whose cases are relieved between two boundaries: they receive nothing, though they may be
    /// the next to come.
    let relieved: AgentID?
    /// Who went home; by id.
    let leaving: [Turn]
    let agents: [AgentID: Agent]
    /// By IANA name: some customers live elsewhere.
    let clocks: [String: ZoneClock]

    init(
        team: Team, dueBoundaries: [Instant], runAt: Instant, snapshot: Snapshot,
        history: History, policy: Policy, relieving relieved: AgentID? = nil
    ) {
        self.team = team
        self.dueBoundaries = dueBoundaries.sorted()
        self.policy = policy
        boundaryAt = self.dueBoundaries.last ?? runAt
        isLate = dueBoundaries.count > 1 || runAt - boundaryAt > Self.lateAfter
        now = isLate ? max(runAt, boundaryAt) : boundaryAt
        readAt = snapshot.readAt
        clock = snapshot.clock(of: team)
        agents = snapshot.agents
        clocks = snapshot.clocks
        duty = Duty(snapshot: snapshot, history: history, policy: policy)
        self.relieved = relieved
        let coming = duty.incoming(team: team.id, at: now, policy: policy)
        if let relieved { incoming = coming?.without(relieved) } else { incoming = coming }
        leaving = duty.leaving(team: team.id, at: self.dueBoundaries, now: now)
    }

    var zonedNow: ZonedInstant { clock.zoned(now) }

    func name(_ id: AgentID) -> String { agents[id]?.name ?? id }

    /// The clock as people at the boundary say it: "22:00", "Mon 09:00".
    func words(_ instant: Instant) -> String { clock.zoned(instant).worded(from: zonedNow) }
}

extension Duty {
    init(snapshot: Snapshot, history: History, policy: Policy) {
        var clocks: [TeamID: ZoneClock] = [:]
        for team in snapshot.teams { clocks[team.id] = snapshot.clock(of: team) }
        self.init(
            shifts: history.shifts, agents: snapshot.agents, absences: history.absences,
            clocks: clocks, policy: policy)
    }
}
