import Domain

/// One agent on one shift, less the time they called in absent for.
struct Turn: Hashable, Sendable {
    var agentID: AgentID
    var teamID: TeamID
    var shiftID: ShiftID
    var startsAt: Instant
    var endsAt: Instant
    /// As the roster has it.
    var rosterStartsAt: Instant
    var rosterEndsAt: Instant
    var capacity: Int?
    var isLead: Bool
}

/// Turns of one agent with no more than a break between them.
struct DutySpan: Hashable, Sendable {
    var startsAt: Instant
    var endsAt: Instant
    /// In order of time; never empty.
    var turns: [Turn]

    func covers(_ instant: Instant) -> Bool { startsAt <= instant && instant < endsAt }
}

/// Who really works when, over all teams: the roster less leave, the inactive and the absent.
struct Duty: Sendable {
    /// In order of start, per agent; of agents the source knows and calls active only.
    let turns: [AgentID: [Turn]]
    /// Over all teams: whoever goes on in another team is still there.
    let spans: [AgentID: [DutySpan]]
    let agents: [AgentID: Agent]
    let absences: [AgentID: [Absence]]
    private let breakGap: TimeSpan

    /// - Parameter clocks: by team; an agent is away on the local date of the shift's start.
    init(
        shifts: [Shift], agents: [AgentID: Agent], absences: [Absence],
        clocks: [TeamID: ZoneClock], policy: Policy
    ) {
        breakGap = .minutes(policy.breakGapMinutes)
        self.agents = agents
        let absencesByAgent = Dictionary(grouping: absences, by: \.agentID)
        self.absences = absencesByAgent
        var found: [AgentID: [Turn]] = [:]
        for shift in shifts where shift.startsAt < shift.endsAt {
            let date = (clocks[shift.teamID] ?? .utc).date(shift.startsAt)
            for entry in shift.agents {
                guard let agent = agents[entry.agentID], agent.isActive, !agent.isAway(on: date)
                else { continue }
                let whole = Turn(
                    agentID: entry.agentID, teamID: shift.teamID, shiftID: shift.id,
                    startsAt: shift.startsAt, endsAt: shift.endsAt,
                    rosterStartsAt: shift.startsAt, rosterEndsAt: shift.endsAt,
                    capacity: entry.capacity, isLead: entry.isLead)
                found[entry.agentID, default: []] +=
                    whole.less(absencesByAgent[entry.agentID] ?? [])
            }
        }
        turns = found.mapValues { $0.sorted(by: Turn.isInOrder) }
        let gap = breakGap
        spans = turns.mapValues { DutySpan.merged($0, gap: gap) }
    }

    func span(of agent: AgentID, at instant: Instant) -> DutySpan? {
        spans[agent]?.last { $0.covers(instant) }
    }

    func nextSpan(of agent: AgentID, after instant: Instant) -> DutySpan? {
        spans[agent]?.first { $0.startsAt > instant }
    }

    /// The span that holds the instant or, off duty, the last one before it.
    func latestSpan(of agent: AgentID, upTo instant: Instant) -> DutySpan? {
        spans[agent]?.last { $0.startsAt < instant } ?? span(of: agent, at: instant)
    }

    /// Spans of that agent in one team only, of the turns that start after the instant.
    func teamSpans(
        of agent: AgentID, in team: TeamID, startingAfter instant: Instant = .distantPast
    ) -> [DutySpan] {
        let theirs = (turns[agent] ?? []).filter { $0.teamID == team && $0.startsAt > instant }
        return DutySpan.merged(theirs, gap: breakGap)
    }

    /// The absence called in that covers the instant.
    func coveringAbsence(of agent: AgentID, at instant: Instant) -> Absence? {
        absences[agent]?.filter { $0.from <= instant && instant < ($0.until ?? .distantFuture) }
            .max { ($0.until ?? .distantFuture) < ($1.until ?? .distantFuture) }
    }
}

extension Turn {
    /// What is left of the turn outside the absences.
    fileprivate func less(_ absences: [Absence]) -> [Turn] {
        var pieces = [self]
        for absence in absences {
            let until = absence.until ?? .distantFuture
            pieces = pieces.flatMap { piece -> [Turn] in
                if until <= piece.startsAt || piece.endsAt <= absence.from { return [piece] }
                var before = piece
                before.endsAt = absence.from
                var after = piece
                after.startsAt = until
                return [before, after].filter { $0.startsAt < $0.endsAt }
            }
        }
        return pieces
    }

    fileprivate static func isInOrder(_ a: Turn, _ b: Turn) -> Bool {
        (a.startsAt, a.endsAt, a.shiftID, a.teamID) < (b.startsAt, b.endsAt, b.shiftID, b.teamID)
    }
}

extension DutySpan {
    /// - Parameter turns: in order.
    fileprivate static func merged(_ turns: [Turn], gap: TimeSpan) -> [DutySpan] {
        var spans: [DutySpan] = []
        for turn in turns {
            if let last = spans.indices.last, turn.startsAt <= spans[last].endsAt + gap {
                spans[last].endsAt = max(spans[last].endsAt, turn.endsAt)
                spans[last].turns.append(turn)
            } else {
                spans.append(
                    DutySpan(startsAt: turn.startsAt, endsAt: turn.endsAt, turns: [turn]))
            }
        }
        return spans
    }
}
