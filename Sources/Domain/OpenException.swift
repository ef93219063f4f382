/// An exception nobody has settled yet, with what its condition is judged by.
package struct OpenException: Hashable, Sendable {
    package var id: Int64
    package var kind: ExceptionKind
    package var teamID: TeamID?
    package var packID: PackID?
    package var caseID: CaseID?
    /// The boundary it belongs to; nil when a sweep found it between two.
    package var boundaryAt: Instant?
    package var raisedAt: Instant
    package var detail: ExceptionDetail

    package init(
        id: Int64, kind: ExceptionKind, teamID: TeamID?, packID: PackID? = nil,
        caseID: CaseID? = nil, boundaryAt: Instant? = nil, raisedAt: Instant,
        detail: ExceptionDetail
    ) {
        self.id = id
        self.kind = kind
        self.teamID = teamID
        self.packID = packID
        self.caseID = caseID
        self.boundaryAt = boundaryAt
        self.raisedAt = raisedAt
        self.detail = detail
    }

    /// Its one case, else those it lists.
    package var caseIDs: [CaseID] { caseID.map { [$0] } ?? detail.cases.map(\.caseID) }
}

/// What a run finds out about exceptions that are still open.
package enum ExceptionChange: Hashable, Sendable {
    /// What it was about is no longer so.
    case settle(exceptionID: Int64, resolution: String)
    /// Who would take the case; nil when nobody fits, and the words say why.
    case suggest(exceptionID: Int64, agentID: AgentID?, words: String)
}
