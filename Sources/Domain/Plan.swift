/// What is to happen at one boundary: everything that one commit writes.
package struct Plan: Sendable {
    package var teamID: TeamID
    package var teamName: String
    package var boundaryAt: Instant
    /// Business time of the run.
    package var runAt: Instant
    package var readAt: Instant
    /// True when the run came so late that later boundaries are due as well, or it was missed.
    package var isLate: Bool
    /// Earlier due boundaries, recorded with counts 0 and folded into this one, in order.
    package var folded: [Instant]
    package var ledger: [LedgerEntry]
    package var packs: [PlannedPack]
    /// Live pack entries that these packs, or somebody else, take over: they become `moved`.
    package var moved: [MovedCase]
    package var exceptions: [PlannedException]
    /// What the helpdesk itself calls not closed; nil when it does not say.
    package var sourceOpen: Int?
    package var badRows: Int
    package var policy: Policy
    package var context: BoundaryContext
    /// The live packs this was planned from; commit compares them.
    package var plannedFrom: [PackVersion]
    /// To be remembered instead of those planned from; nil: nothing new was read.
    package var readings: StoredReadings?

    package init(
        teamID: TeamID, teamName: String, boundaryAt: Instant, runAt: Instant, readAt: Instant,
        isLate: Bool, folded: [Instant], ledger: [LedgerEntry], packs: [PlannedPack],
        moved: [MovedCase], exceptions: [PlannedException], sourceOpen: Int?, badRows: Int,
        policy: Policy, context: BoundaryContext, plannedFrom: [PackVersion],
        readings: StoredReadings? = nil
    ) {
        self.teamID = teamID
        self.teamName = teamName
        self.boundaryAt = boundaryAt
        self.runAt = runAt
        self.readAt = readAt
        self.isLate = isLate
        self.folded = folded
        self.ledger = ledger
        self.packs = packs
        self.moved = moved
        self.exceptions = exceptions
        self.sourceOpen = sourceOpen
        self.badRows = badRows
        self.policy = policy
        self.context = context
        self.plannedFrom = plannedFrom
        self.readings = readings
    }

    package func count(_ disposition: Disposition) -> Int {
        ledger.reduce(0) { $0 + ($1.disposition == disposition ? 1 : 0) }
    }
}

package enum Disposition: String, Sendable, Codable, CaseIterable {
    case handed, kept, unassigned, excluded
}

/// One open case at one boundary.
package struct LedgerEntry: Hashable, Sendable {
    package var caseID: CaseID
    package var caseNumber: String
    package var disposition: Disposition
    /// In words that people read: "on shift until 22:00".
    package var reason: String
    /// Who answers for it after this boundary; nil when nobody does.
    package var custodianID: AgentID?
    /// Index into `Plan.packs`; set exactly when handed.
    package var packIndex: Int?
    package var seenAssigneeID: AgentID?
    package var seenTeamID: TeamID?
    /// The customer sounded upset: counted over two weeks, so that such cases are spread.
    package var isUpset: Bool
    /// Its line on the team page.
    package var summary: CaseSummary

    package init(
        caseID: CaseID, caseNumber: String, disposition: Disposition, reason: String,
        custodianID: AgentID?, packIndex: Int?, seenAssigneeID: AgentID?, seenTeamID: TeamID?,
        isUpset: Bool = false, summary: CaseSummary
    ) {
        self.caseID = caseID
        self.caseNumber = caseNumber
        self.disposition = disposition
        self.reason = reason
        self.custodianID = custodianID
        self.packIndex = packIndex
        self.seenAssigneeID = seenAssigneeID
        self.seenTeamID = seenTeamID
        self.isUpset = isUpset
        self.summary = summary
    }
}

/// One line for whoever picks up the phone: owner, back when, where it stands.
package struct CaseSummary: Hashable, Sendable, Codable {
    package var caseNumber: String
    package var subject: String?
    package var urlPath: String?
    package var customerName: String?
    package var ownerName: String?
    /// When the owner comes back, where the reason beside it does not tell.
    package var backAt: ZonedInstant?
    package var acuity: Acuity
    package var nextDue: DueLine?
    /// The last line of its story; nil when there is none.
    package var stands: Statement?

    package init(
        caseNumber: String, subject: String?, urlPath: String?, customerName: String?,
        ownerName: String?, backAt: ZonedInstant?, acuity: Acuity, nextDue: DueLine?,
        stands: Statement?
    ) {
        self.caseNumber = caseNumber
        self.subject = subject
        self.urlPath = urlPath
        self.customerName = customerName
        self.ownerName = ownerName
        self.backAt = backAt
        self.acuity = acuity
        self.nextDue = nextDue
        self.stands = stands
    }
}

package struct PlannedPack: Hashable, Sendable {
    /// Nil: nobody's.
    package var from: AgentID?
    package var to: AgentID
    package var receiverStartsAt: Instant
    package var receiverEndsAt: Instant
    package var confirmBy: Instant
    /// In reading order.
    package var cases: [PlannedCase]

    package init(
        from: AgentID?, to: AgentID, receiverStartsAt: Instant, receiverEndsAt: Instant,
        confirmBy: Instant, cases: [PlannedCase]
    ) {
        self.from = from
        self.to = to
        self.receiverStartsAt = receiverStartsAt
        self.receiverEndsAt = receiverEndsAt
        self.confirmBy = confirmBy
        self.cases = cases
    }
}

package struct PlannedCase: Hashable, Sendable {
    package var caseID: CaseID
    /// 1... across the whole brief of the receiver, so that "Do first" spans givers.
    package var position: Int
    package var acuity: Acuity
    package var nextDueAt: Instant?
    package var customerID: CustomerID?
    package var lastMessageAt: Instant?
    package var lastMessageSeq: Int64?
    package var content: CaseContent

    package init(
        caseID: CaseID, position: Int, acuity: Acuity, nextDueAt: Instant?,
        customerID: CustomerID?, lastMessageAt: Instant?, lastMessageSeq: Int64?,
        content: CaseContent
    ) {
        self.caseID = caseID
        self.position = position
        self.acuity = acuity
        self.nextDueAt = nextDueAt
        self.customerID = customerID
        self.lastMessageAt = lastMessageAt
        self.lastMessageSeq = lastMessageSeq
        self.content = content
    }
}

/// A live pack entry that ends at this boundary.
package struct MovedCase: Hashable, Sendable {
    package var packID: PackID
    package var caseID: CaseID
    /// Index into `Plan.packs` of the pack it moves to; nil when it went elsewhere.
    package var toPackIndex: Int?

    package init(packID: PackID, caseID: CaseID, toPackIndex: Int?) {
        self.packID = packID
        self.caseID = caseID
        self.toPackIndex = toPackIndex
    }
}

/// Facts of the boundary that pages need and that must not shift when the roster does.
package struct BoundaryContext: Hashable, Sendable, Codable {
    package struct Person: Hashable, Sendable, Codable {
        package var id: AgentID
        package var name: String
        package var phone: String?
        package var email: String?
        package var startsAt: ZonedInstant
        package var endsAt: ZonedInstant
        package var isLead: Bool
        package var capacity: Int
        /// Cases this person answers for after this boundary, over all teams.
        package var load: Int

        package init(
            id: AgentID, name: String, phone: String?, email: String?, startsAt: ZonedInstant,
            endsAt: ZonedInstant, isLead: Bool, capacity: Int, load: Int
        ) {
            self.id = id
            self.name = name
            self.phone = phone
            self.email = email
            self.startsAt = startsAt
            self.endsAt = endsAt
            self.isLead = isLead
            self.capacity = capacity
            self.load = load
        }
    }

    package var teamName: String
    package var timezone: String
    package var at: ZonedInstant
    package var readAt: ZonedInstant
    /// Who could receive, ordered by start then id.
    package var incoming: [Person]
    /// Who leaves at this boundary.
    package var outgoing: [Person]
    /// The incoming lead who answers until a pack is confirmed; nil when the roster names none.
    package var lead: Person?
    /// Relations of the source that could not be read.
    package var missingRelations: [MissingRelation]
    /// Everybody a page of this boundary may name: givers, receivers, custodians.
    package var names: [AgentID: String] = [:]
    /// Of the time zone, as PostgreSQL knew it when the boundary was planned; nil in boundaries
    /// from before it was written down.
    package var zoneChanges: [ZoneClock.Change]?

    package init(
        teamName: String, timezone: String, at: ZonedInstant, readAt: ZonedInstant,
        incoming: [Person], outgoing: [Person], lead: Person?,
        missingRelations: [MissingRelation]
    ) {
        self.teamName = teamName
        self.timezone = timezone
        self.at = at
        self.readAt = readAt
        self.incoming = incoming
        self.outgoing = outgoing
        self.lead = lead
        self.missingRelations = missingRelations
    }
}

extension BoundaryContext {
    /// The instant on the team's wall clock. The boundary's own offset may not hold there: a clock
    /// change can lie between the two.
    package func zoned(_ instant: Instant) -> ZonedInstant {
        let ownOffset = ZoneClock.Change(from: at.instant, offsetSeconds: at.offsetSeconds)
        return ZoneClock(name: timezone, changes: zoneChanges ?? [ownOffset]).zoned(instant)
    }

    /// What people call that agent; the id where nobody knows the name.
    package func name(of id: AgentID) -> String { names[id] ?? id }
}
