// The values pages are rendered from, read back from what was committed.

/// All packs of one receiver at one boundary: the one page they read first.
package struct Brief: Sendable, Codable {
    package var teamID: TeamID
    package var boundary: BoundaryContext
    package var receiver: BoundaryContext.Person
    /// Ordered by giver's name, then pack id.
    package var packs: [BriefPack]
    /// What happened after the boundary's read: notes, solved cases, in order.
    package var since: [Statement]
    package var keptByOthers: Int

    package init(
        teamID: TeamID, boundary: BoundaryContext, receiver: BoundaryContext.Person,
        packs: [BriefPack], since: [Statement], keptByOthers: Int
    ) {
        self.teamID = teamID
        self.boundary = boundary
        self.receiver = receiver
        self.packs = packs
        self.since = since
        self.keptByOthers = keptByOthers
    }
}

package struct BriefPack: Sendable, Codable {
    package var packID: PackID
    package var revision: Int
    package var state: PackState
    package var fromName: String?
    package var confirmBy: ZonedInstant
    /// In order of position.
    package var cases: [BriefCase]

    package init(
        packID: PackID, revision: Int, state: PackState, fromName: String?,
        confirmBy: ZonedInstant, cases: [BriefCase]
    ) {
        self.packID = packID
        self.revision = revision
        self.state = state
        self.fromName = fromName
        self.confirmBy = confirmBy
        self.cases = cases
    }
}

package struct BriefCase: Sendable, Codable {
    package var caseID: CaseID
    package var position: Int
    package var state: PackedCase.State
    package var solvedAt: ZonedInstant?
    /// Why it waits again: "the customer wrote at 21:58".
    package var voidReason: String?
    package var content: CaseContent

    package init(
        caseID: CaseID, position: Int, state: PackedCase.State, solvedAt: ZonedInstant?,
        voidReason: String?, content: CaseContent
    ) {
        self.caseID = caseID
        self.position = position
        self.state = state
        self.solvedAt = solvedAt
        self.voidReason = voidReason
        self.content = content
    }
}

/// Every open case of the team in one line, for whoever picks up the phone.
package struct TeamPage: Sendable, Codable {
    package struct Line: Sendable, Codable {
        package var caseID: CaseID
        package var disposition: Disposition
        package var reason: String
        /// Who has it now.
        package var ownerName: String?
        package var summary: CaseSummary

        package init(
            caseID: CaseID, disposition: Disposition, reason: String, ownerName: String?,
            summary: CaseSummary
        ) {
            self.caseID = caseID
            self.disposition = disposition
            self.reason = reason
            self.ownerName = ownerName
            self.summary = summary
        }
    }

    package var teamID: TeamID
    package var boundary: BoundaryContext
    package var counts: BoundaryCounts
    /// One line per receiver: name, cases, confirmed or not.
    package var briefs: [BriefLine]
    /// Ordered by owner's name, then case id.
    package var lines: [Line]

    package struct BriefLine: Sendable, Codable {
        package var receiverID: AgentID
        package var receiverName: String
        /// All that the receiver got, and how many of those are critical.
        package var cases: Int
        package var critical: Int
        package var fates: HandedFates

        package init(
            receiverID: AgentID, receiverName: String, cases: Int, critical: Int,
            fates: HandedFates
        ) {
            self.receiverID = receiverID
            self.receiverName = receiverName
            self.cases = cases
            self.critical = critical
            self.fates = fates
        }
    }

    package init(
        teamID: TeamID, boundary: BoundaryContext, counts: BoundaryCounts, briefs: [BriefLine],
        lines: [Line]
    ) {
        self.teamID = teamID
        self.boundary = boundary
        self.counts = counts
        self.briefs = briefs
        self.lines = lines
    }
}

/// What became of cases that were handed: each counts in one of these.
package struct HandedFates: Hashable, Sendable, Codable {
    /// By their receiver, whatever became of them later.
    package var takenOver = 0
    /// Declined, and nobody else has them.
    package var needsAnotherHome = 0
    package var notYet = 0
    /// Somebody else got them before their receiver took them over.
    package var handedOn = 0
    /// Before anybody took them over.
    package var solved = 0

    package init() {}
}

package struct BoundaryCounts: Hashable, Sendable, Codable {
    package var open: Int
    package var handed: Int
    package var kept: Int
    package var unassigned: Int
    package var excluded: Int
    package var sourceOpen: Int?
    package var badRows: Int

    package init(
        open: Int, handed: Int, kept: Int, unassigned: Int, excluded: Int, sourceOpen: Int?,
        badRows: Int
    ) {
        self.open = open
        self.handed = handed
        self.kept = kept
        self.unassigned = unassigned
        self.excluded = excluded
        self.sourceOpen = sourceOpen
        self.badRows = badRows
    }
}

/// The leads' page.
package struct ExceptionsPage: Sendable, Codable {
    package var teamID: TeamID
    package var boundary: BoundaryContext
    package var counts: BoundaryCounts
    /// Of each case handed at the boundary or given since, once.
    package var fates: HandedFates
    /// Open and acknowledged ones, most severe first, then the nearest deadline, then id.
    package var exceptions: [ExceptionLine]
    /// What the boundary's ledger tells of the cases concerned.
    package var about: [CaseID: CaseSummary]

    package init(
        teamID: TeamID, boundary: BoundaryContext, counts: BoundaryCounts,
        fates: HandedFates, exceptions: [ExceptionLine], about: [CaseID: CaseSummary] = [:]
    ) {
        self.teamID = teamID
        self.boundary = boundary
        self.counts = counts
        self.fates = fates
        self.exceptions = exceptions
        self.about = about
    }
}

package struct ExceptionLine: Hashable, Sendable, Codable {
    package enum State: String, Sendable, Codable { case open, acknowledged, resolved }

    package var id: Int64
    package var kind: ExceptionKind
    /// 1 highest ... 3.
    package var severity: Int
    package var teamID: TeamID
    package var state: State
    package var raisedAt: ZonedInstant
    package var timesSeen: Int
    package var packID: PackID?
    package var caseID: CaseID?
    package var detail: ExceptionDetail
    /// What became of its pack.
    package var packState: PackState?
    /// Of an `unconfirmed`: no case of its pack waits for the receiver any more.
    package var nothingWaits = false
    /// Exceptions that one decision settles together with this one.
    package var others: [Int64] = []

    package init(
        id: Int64, kind: ExceptionKind, severity: Int, teamID: TeamID, state: State,
        raisedAt: ZonedInstant, timesSeen: Int, packID: PackID?, caseID: CaseID?,
        detail: ExceptionDetail
    ) {
        self.id = id
        self.kind = kind
        self.severity = severity
        self.teamID = teamID
        self.state = state
        self.raisedAt = raisedAt
        self.timesSeen = timesSeen
        self.packID = packID
        self.caseID = caseID
        self.detail = detail
    }

    /// Others have the cases of its pack by now. The pack's state alone does not tell: one that was
    /// declined in part stays `declined` when the rest moves on.
    package var hasMovedOn: Bool { packState == .superseded || nothingWaits }

    /// The cases it is about, as far as it names them.
    package var caseIDs: [CaseID] {
        detail.cases.isEmpty ? caseID.map { [$0] } ?? [] : detail.cases.map(\.caseID)
    }
}
