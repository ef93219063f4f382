package typealias TeamID = String
package typealias AgentID = String
package typealias CaseID = String
package typealias CustomerID = String
package typealias MessageID = String
package typealias ShiftID = String
package typealias PackID = Int64

/// A queue or group of agents that shares cases and a roster, as the source describes it.
package struct Team: Hashable, Sendable {
    package var id: TeamID
    package var name: String
    package var isActive: Bool
    /// IANA name; nil means UTC.
    package var timezone: String?

    package init(id: TeamID, name: String, isActive: Bool = true, timezone: String? = nil) {
        self.id = id
        self.name = name
        self.isActive = isActive
        self.timezone = timezone
    }
}

package struct Agent: Hashable, Sendable {
    package var id: AgentID
    package var name: String
    package var email: String?
    /// Work line only.
    package var phone: String?
    package var isActive: Bool
    /// Inclusive, on the team's local calendar; nil on one side means without end on that side.
    package var awayFrom: CivilDate?
    package var awayUntil: CivilDate?
    package var replacementID: AgentID?
    /// How many cases this person can carry; nil leaves it to the shift or the policy.
    package var capacity: Int?
    /// Lower-case ISO 639-1 codes.
    package var languages: [String]
    package var skills: [String]

    package init(
        id: AgentID, name: String, email: String? = nil, phone: String? = nil,
        isActive: Bool = true, awayFrom: CivilDate? = nil, awayUntil: CivilDate? = nil,
        replacementID: AgentID? = nil, capacity: Int? = nil, languages: [String] = [],
        skills: [String] = []
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.phone = phone
        self.isActive = isActive
        self.awayFrom = awayFrom
        self.awayUntil = awayUntil
        self.replacementID = replacementID
        self.capacity = capacity
        self.languages = languages
        self.skills = skills
    }

    /// Away on that local date: both ends inclusive; false when neither end is set.
    package func isAway(on date: CivilDate) -> Bool {
        if awayFrom == nil && awayUntil == nil { return false }
        if let awayFrom, date < awayFrom { return false }
        if let awayUntil, date > awayUntil { return false }
        return true
    }
}

/// A team's working span `[startsAt, endsAt)` with the agents on it.
package struct Shift: Hashable, Sendable {
    package var id: ShiftID
    package var teamID: TeamID
    package var startsAt: Instant
    package var endsAt: Instant
    package var label: String?
    package var agents: [ShiftAgent]

    package init(
        id: ShiftID, teamID: TeamID, startsAt: Instant, endsAt: Instant, label: String? = nil,
        agents: [ShiftAgent]
    ) {
        self.id = id
        self.teamID = teamID
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.label = label
        self.agents = agents
    }
}

package struct ShiftAgent: Hashable, Sendable {
    package var agentID: AgentID
    package var capacity: Int?
    package var isLead: Bool

    package init(agentID: AgentID, capacity: Int? = nil, isLead: Bool = false) {
        self.agentID = agentID
        self.capacity = capacity
        self.isLead = isLead
    }
}
