/// What the store remembers of one team (and of its cases in other teams) before a boundary.
package struct History: Sendable {
    package var watermark: Instant?
    /// `read_at` of the team's last boundary.
    package var lastReadAt: Instant?
    /// The latest ledger row of each case, of whatever team.
    package var ledger: [CaseID: LedgerMemory]
    /// The latest pack entry of each case; none where it moved on, or was declined and then given
    /// away by a person.
    package var packed: [CaseID: PackedCase]
    /// Who declined which case, ever.
    package var declines: [CaseID: [AgentID]]
    /// The team's live packs as they are now, ordered by id: compared again at commit.
    package var livePacks: [PackVersion]
    /// Every shift of every team from 14 days before to `lookAhead` after: duty spans teams.
    package var shifts: [Shift]
    package var absences: [Absence]
    package var leads: [TeamID: [AgentID]]
    /// Of each agent: how many upset customers of this team they were handed in the two weeks
    /// before, by case. For the assignment alone; shown on no page.
    package var recentUpset: [AgentID: Int] = [:]
    /// How the team's messages sounded when they were last read; nil: nothing is remembered.
    package var readings: StoredReadings?
    /// What the team's leads have not settled yet, ordered by id.
    package var openExceptions: [OpenException] = []

    package init(
        watermark: Instant? = nil, lastReadAt: Instant? = nil,
        ledger: [CaseID: LedgerMemory] = [:], packed: [CaseID: PackedCase] = [:],
        declines: [CaseID: [AgentID]] = [:], livePacks: [PackVersion] = [],
        shifts: [Shift] = [], absences: [Absence] = [], leads: [TeamID: [AgentID]] = [:],
        readings: StoredReadings? = nil
    ) {
        self.watermark = watermark
        self.lastReadAt = lastReadAt
        self.ledger = ledger
        self.packed = packed
        self.declines = declines
        self.livePacks = livePacks
        self.shifts = shifts
        self.absences = absences
        self.leads = leads
        self.readings = readings
    }
}

/// What was read of messages, as the reader of cues packs it: no words, and no names.
package struct StoredReadings: Hashable, Sendable {
    /// Of the model that read them.
    package var version: String
    package var bytes: [UInt8]

    package init(version: String, bytes: [UInt8]) {
        self.version = version
        self.bytes = bytes
    }
}

package struct LedgerMemory: Hashable, Sendable {
    package var teamID: TeamID
    package var boundaryAt: Instant
    package var disposition: Disposition
    package var custodianID: AgentID?
    package var seenAssigneeID: AgentID?
    package var seenTeamID: TeamID?
    /// Whom the job itself made the assignee since: not a person's change.
    package var writtenAssigneeID: AgentID?

    package init(
        teamID: TeamID, boundaryAt: Instant, disposition: Disposition, custodianID: AgentID?,
        seenAssigneeID: AgentID?, seenTeamID: TeamID?, writtenAssigneeID: AgentID? = nil
    ) {
        self.teamID = teamID
        self.boundaryAt = boundaryAt
        self.disposition = disposition
        self.custodianID = custodianID
        self.seenAssigneeID = seenAssigneeID
        self.seenTeamID = seenTeamID
        self.writtenAssigneeID = writtenAssigneeID
    }

    /// Somebody else than the job made this the assignee after the job last looked.
    package func isChanged(by assigneeID: AgentID?) -> Bool {
        if assigneeID == seenAssigneeID { return false }
        return assigneeID == nil || assigneeID != writtenAssigneeID
    }
}

/// One row of `pack_case` with the facts of its pack.
package struct PackedCase: Hashable, Sendable {
    package enum State: String, Sendable, Codable { case waiting, accepted, declined, void, moved }

    package var packID: PackID
    package var teamID: TeamID
    package var caseID: CaseID
    package var caseNumber: String?
    package var boundaryAt: Instant
    package var from: AgentID?
    package var to: AgentID
    package var packState: PackState
    package var state: State
    package var receiverStartsAt: Instant
    package var readAt: Instant
    package var assignedAt: Instant
    package var confirmedAt: Instant?
    package var decidedAt: Instant?
    /// When it was last voided: what the customer wrote up to then does not void it again.
    package var voidedAt: Instant?
    package var lastMessageSeq: Int64?
    package var nextDueAt: Instant?
    package var acuity: Acuity
    package var readBack: String?
    package var solvedAt: Instant?

    package init(
        packID: PackID, teamID: TeamID, caseID: CaseID, caseNumber: String? = nil,
        boundaryAt: Instant, from: AgentID?,
        to: AgentID, packState: PackState, state: State, receiverStartsAt: Instant,
        readAt: Instant, assignedAt: Instant, confirmedAt: Instant? = nil,
        decidedAt: Instant? = nil, voidedAt: Instant? = nil, lastMessageSeq: Int64? = nil,
        nextDueAt: Instant? = nil, acuity: Acuity = .steady, readBack: String? = nil,
        solvedAt: Instant? = nil
    ) {
        self.packID = packID
        self.teamID = teamID
        self.caseID = caseID
        self.caseNumber = caseNumber
        self.boundaryAt = boundaryAt
        self.from = from
        self.to = to
        self.packState = packState
        self.state = state
        self.receiverStartsAt = receiverStartsAt
        self.readAt = readAt
        self.assignedAt = assignedAt
        self.confirmedAt = confirmedAt
        self.decidedAt = decidedAt
        self.voidedAt = voidedAt
        self.lastMessageSeq = lastMessageSeq
        self.nextDueAt = nextDueAt
        self.acuity = acuity
        self.readBack = readBack
        self.solvedAt = solvedAt
    }
}

package enum PackState: String, Sendable, Codable { case assigned, confirmed, declined, superseded }

package struct PackVersion: Hashable, Sendable {
    package var packID: PackID
    package var state: PackState
    package var revision: Int
    /// Grows with every answer to one of its cases, which state and revision need not show.
    package var changes: Int

    package init(packID: PackID, state: PackState, revision: Int, changes: Int = 0) {
        self.packID = packID
        self.state = state
        self.revision = revision
        self.changes = changes
    }
}
