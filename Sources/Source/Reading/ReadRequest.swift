package import Domain

/// Which cases a run needs in full.
package struct ReadRequest: Sendable {
    /// Teams whose open cases get messages, customers and deadlines; nil means all.
    package var teams: Set<TeamID>?
    /// Cases in live packs, of whatever team: they always get messages and deadlines, and an
    /// outcome when they are no longer open.
    package var packedCases: Set<CaseID>
    /// For each statement.
    package var statementTimeoutMilliseconds: Int

    package init(
        teams: Set<TeamID>? = nil, packedCases: Set<CaseID> = [],
        statementTimeoutMilliseconds: Int = 120_000
    ) {
        self.teams = teams
        self.packedCases = packedCases
        self.statementTimeoutMilliseconds = statementTimeoutMilliseconds
    }
}
