/// Somebody called in sick or late: `agent-out`, `agent-late`.
package struct Absence: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable { case out, late }

    package var agentID: AgentID
    package var from: Instant
    /// Nil: until further notice.
    package var until: Instant?
    package var kind: Kind

    package init(agentID: AgentID, from: Instant, until: Instant?, kind: Kind = .out) {
        self.agentID = agentID
        self.from = from
        self.until = until
        self.kind = kind
    }

    package func covers(_ instant: Instant) -> Bool {
        from <= instant && instant < until ?? .distantFuture
    }
}

/// Why a pack was made; `pack.occasion`.
package enum PackOccasion: String, Sendable, Codable {
    case shiftEnd = "shift_end"
    case agentOut = "agent_out"
    case agentLate = "agent_late"
}

/// What moves between two boundaries because somebody is not there: everything that one commit
/// writes. Its packs belong to the team's latest boundary.
package struct Relief: Sendable {
    package var teamID: TeamID
    package var absence: Absence
    /// Business time of the run.
    package var at: Instant
    package var readAt: Instant
    package var packs: [PlannedPack]
    /// Live or declined entries that these packs take over.
    package var moved: [MovedCase]
    /// Whom the helpdesk named when it was read; a case left out had nobody.
    package var seenAssignees: [CaseID: AgentID]
    package var exceptions: [PlannedException]
    /// From when on the agent can take over what still waits for them; nil: nothing does.
    package var waitsUntil: Instant?
    /// What became of their cases, in one sentence.
    package var words: String
    /// The live packs this was planned from; commit compares them.
    package var plannedFrom: [PackVersion]

    package init(
        teamID: TeamID, absence: Absence, at: Instant, readAt: Instant, packs: [PlannedPack],
        moved: [MovedCase], seenAssignees: [CaseID: AgentID], exceptions: [PlannedException],
        waitsUntil: Instant?, words: String, plannedFrom: [PackVersion]
    ) {
        self.teamID = teamID
        self.absence = absence
        self.at = at
        self.readAt = readAt
        self.packs = packs
        self.moved = moved
        self.seenAssignees = seenAssignees
        self.exceptions = exceptions
        self.waitsUntil = waitsUntil
        self.words = words
        self.plannedFrom = plannedFrom
    }

    package var occasion: PackOccasion { absence.kind == .late ? .agentLate : .agentOut }

    /// How many cases change hands.
    package var movedCases: Int { packs.reduce(0) { $0 + $1.cases.count } }
}
