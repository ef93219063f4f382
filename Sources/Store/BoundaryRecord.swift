package import Domain

/// One boundary as it stands in the store now: what all its pages are made from.
package struct BoundaryRecord: Sendable {
    package struct Pack: Sendable {
        package let id: PackID
        package let from: AgentID?
        package let to: AgentID
        package let state: PackState
        package let revision: Int
        package let confirmBy: Instant
    }

    package struct PackCase: Sendable {
        package let packID: PackID
        package let caseID: CaseID
        package let position: Int
        package let state: PackedCase.State
        package let solvedAt: Instant?
        package let voidReason: String?
        package let content: CaseContent
        /// Its receiver took it over, whatever became of it later.
        package let wasTakenOver: Bool
        /// Somebody else got it since, after a decline too.
        package let wasHandedOn: Bool
    }

    package struct Line: Sendable {
        package let caseID: CaseID
        package let disposition: Disposition
        package let reason: String
        package let summary: CaseSummary
        /// Who holds it through a pack of this boundary now.
        package let holder: AgentID?
    }

    package let teamID: TeamID
    package let at: Instant
    package let revision: Int
    package let context: BoundaryContext
    package let counts: BoundaryCounts
    /// Ordered by id.
    package var packs: [Pack] = []
    /// In reading order.
    package var cases: [PackCase] = []
    /// Ordered by case.
    package var ledger: [Line] = []
    /// What happened to cases after the read, in reading order of the cases.
    package var since: [(packID: PackID, statements: [Statement])] = []
}
