package import Domain

/// Who could take what: the whole input of one assignment.
package struct AssignmentProblem: Hashable, Sendable, Codable {
    /// A colleague on the receiving shift: active and not away.
    package struct Receiver: Hashable, Sendable, Codable {
        package var id: AgentID
        /// How many cases they can carry in all.
        package var capacity: Int
        /// Cases they answer for already, over all teams.
        package var load: Int
        /// Those of them whose customer sounds upset.
        package var upsetLoad: Int
        /// Upset customers they were handed in the two weeks before.
        package var recentUpset: Int
        /// What those cases ask of them, an ordinary case being 1.
        package var effort: Int
        /// How long they are there to work on what they get.
        package var minutesThere: Int
        package var skills: [String]
        package var languages: [String]
        package var startsAt: Instant
        package var endsAt: Instant

        package init(
            id: AgentID, capacity: Int, load: Int = 0, upsetLoad: Int = 0,
            recentUpset: Int = 0, effort: Int? = nil, minutesThere: Int? = nil,
            skills: [String] = [], languages: [String] = [],
            startsAt: Instant, endsAt: Instant
        ) {
            self.id = id
            self.capacity = capacity
            self.load = load
            self.upsetLoad = upsetLoad
            self.recentUpset = recentUpset
            self.effort = effort ?? load
            self.minutesThere = minutesThere ?? (endsAt - startsAt).wholeMinutes
            self.skills = skills
            self.languages = languages
            self.startsAt = startsAt
            self.endsAt = endsAt
        }
    }

    package struct Item: Hashable, Sendable, Codable {
        package var id: CaseID
        /// Nil for a case that is nobody's.
        package var giver: AgentID?
        /// Whom the helpdesk names: returning to them is no further person.
        package var owner: AgentID?
        /// Stands in for an absent giver: takes it if the hard rules allow.
        package var replacement: AgentID?
        package var customer: CustomerID?
        package var acuity: Acuity
        package var isUpset: Bool
        /// What the case asks of whoever takes it, an ordinary one being 1; at least 1.
        package var effort: Int
        package var requiredSkills: [String]
        package var language: String?
        package var nextDue: Instant?
        package var declinedBy: [AgentID]
        /// The people the customer has heard from on this case.
        package var heardFrom: [AgentID]
        /// Those they have heard from on any of their open cases.
        package var customerKnows: [AgentID]

        package init(
            id: CaseID, giver: AgentID? = nil, owner: AgentID? = nil,
            replacement: AgentID? = nil, customer: CustomerID? = nil, acuity: Acuity = .steady,
            isUpset: Bool = false, effort: Int = 1, requiredSkills: [String] = [],
            language: String? = nil,
            nextDue: Instant? = nil, declinedBy: [AgentID] = [], heardFrom: [AgentID] = [],
            customerKnows: [AgentID] = []
        ) {
            self.id = id
            self.giver = giver
            self.owner = owner
            self.replacement = replacement
            self.customer = customer
            self.acuity = acuity
            self.isUpset = isUpset
            self.effort = max(1, effort)
            self.requiredSkills = requiredSkills
            self.language = language
            self.nextDue = nextDue
            self.declinedBy = declinedBy
            self.heardFrom = heardFrom
            self.customerKnows = customerKnows
        }
    }

    package var receivers: [Receiver]
    package var cases: [Item]
    package var policy: Policy

    package init(receivers: [Receiver], cases: [Item], policy: Policy) {
        self.receivers = receivers
        self.cases = cases
        self.policy = policy
    }
}
