/// An open case as the source describes it, as far as the rules ask: adapters deliver more.
package struct Case: Hashable, Sendable {
    package enum Status: String, Sendable, CaseIterable {
        case new, open, waiting, snoozed, bot
    }
    package enum AssigneeKind: String, Sendable { case agent, bot }

    package var id: CaseID
    /// What people call it: `#4711`.
    package var number: String
    package var subject: String?
    package var status: Status
    package var statusRaw: String
    /// 1 urgent ... 4 low; nil when the helpdesk gave none.
    package var priority: Int?
    package var channel: String?
    package var teamID: TeamID?
    package var assigneeID: AgentID?
    package var assigneeKind: AssigneeKind?
    package var customerID: CustomerID?
    package var language: String?
    package var requiredSkills: [String]
    package var openedAt: Instant
    /// Since when the customer waits for an answer of ours.
    package var waitingSince: Instant?
    package var wakeAt: Instant?
    package var urlPath: String?
    /// Optional columns that could not be read and became nil.
    package var unreadableColumns: [String]

    package init(
        id: CaseID, number: String, subject: String? = nil, status: Status = .open,
        statusRaw: String = "open", priority: Int? = nil, channel: String? = nil,
        teamID: TeamID? = nil, assigneeID: AgentID? = nil, assigneeKind: AssigneeKind? = nil,
        customerID: CustomerID? = nil, language: String? = nil, requiredSkills: [String] = [],
        openedAt: Instant, waitingSince: Instant? = nil, wakeAt: Instant? = nil,
        urlPath: String? = nil, unreadableColumns: [String] = []
    ) {
        self.id = id
        self.number = number
        self.subject = subject
        self.status = status
        self.statusRaw = statusRaw
        self.priority = priority
        self.channel = channel
        self.teamID = teamID
        self.assigneeID = assigneeID
        self.assigneeKind = assigneeKind
        self.customerID = customerID
        self.language = language
        self.requiredSkills = requiredSkills
        self.openedAt = openedAt
        self.waitingSince = waitingSince
        self.wakeAt = wakeAt
        self.urlPath = urlPath
        self.unreadableColumns = unreadableColumns
    }

    /// A bot answers for it: no person does, and none has to.
    package var isHeldByBot: Bool { status == .bot || assigneeKind == .bot }
}

package struct Customer: Hashable, Sendable {
    package var id: CustomerID
    package var name: String?
    package var company: String?
    package var email: String?
    package var phone: String?
    package var preferredChannel: String?
    package var language: String?
    package var timezone: String?
    package var isVIP: Bool
    package var preferences: String?

    package init(
        id: CustomerID, name: String? = nil, company: String? = nil, email: String? = nil,
        phone: String? = nil, preferredChannel: String? = nil, language: String? = nil,
        timezone: String? = nil, isVIP: Bool = false, preferences: String? = nil
    ) {
        self.id = id
        self.name = name
        self.company = company
        self.email = email
        self.phone = phone
        self.preferredChannel = preferredChannel
        self.language = language
        self.timezone = timezone
        self.isVIP = isVIP
        self.preferences = preferences
    }
}

package struct Deadline: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable {
        case firstResponse = "first_response"
        case nextResponse = "next_response"
        case resolution, reminder, callback, promise
    }
    package enum Origin: String, Sendable, Codable { case sla, reminder, promise }

    package var caseID: CaseID
    package var kind: Kind
    package var dueAt: Instant
    package var origin: Origin
    package var description: String?

    package init(
        caseID: CaseID, kind: Kind, dueAt: Instant, origin: Origin, description: String? = nil
    ) {
        self.caseID = caseID
        self.kind = kind
        self.dueAt = dueAt
        self.origin = origin
        self.description = description
    }
}
