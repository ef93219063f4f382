package import Domain

extension Planner {
    /// The boundaries to be planned or folded in by a run, ascending.
    ///
    /// - Parameters:
    ///   - shifts: of any team; those of others are ignored.
    ///   - watermark: the last boundary that is done; nil on a team's first run, which is due for
    ///     its latest boundary only: what was before this job existed is nobody's business.
    ///   - at: business time of the run; a boundary at that very instant is due.
    package static func dueBoundaries(
        of team: TeamID, shifts: [Shift], watermark: Instant?, at: Instant, policy: Policy
    ) -> [Instant] {
        let past = allBoundaries(of: team, shifts: shifts, policy: policy).filter { $0 <= at }
        guard let watermark else { return Array(past.suffix(1)) }
        return past.filter { $0 > watermark }
    }

    /// The boundaries of a team in `[from, to)`, ascending.
    package static func boundaries(
        of team: TeamID, shifts: [Shift], from: Instant, to: Instant, policy: Policy
    ) -> [Instant] {
        allBoundaries(of: team, shifts: shifts, policy: policy).filter { from <= $0 && $0 < to }
    }

    /// The instants at which somebody leaves the team.
    ///
    /// A shift's end at which each of its agents goes on within the break gap is no boundary:
    /// nobody goes home. One without agents is: its cases must be accounted for all the same.
    private static func allBoundaries(
        of team: TeamID, shifts: [Shift], policy: Policy
    ) -> [Instant] {
        let own = shifts.filter { $0.teamID == team && $0.startsAt < $0.endsAt }
        var turns: [AgentID: [(startsAt: Instant, endsAt: Instant)]] = [:]
        for shift in own {
            for agent in shift.agents {
                turns[agent.agentID, default: []].append((shift.startsAt, shift.endsAt))
            }
        }
        let gap = TimeSpan.minutes(policy.breakGapMinutes)
        var ends: Set<Instant> = []
        for shift in own where !ends.contains(shift.endsAt) {
            let end = shift.endsAt
            let someoneLeaves = shift.agents.contains { agent in
                !(turns[agent.agentID] ?? []).contains {
                    $0.endsAt > end && $0.startsAt <= end + gap
                }
            }
            if someoneLeaves || shift.agents.isEmpty { ends.insert(end) }
        }
        return ends.sorted()
    }
}
