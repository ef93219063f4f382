package import Domain
package import Source

/// What a run is asked for.
package struct RunOptions: Sendable {
    /// Business time; nil: the store's now.
    package var at: Instant?
    /// Empty: all teams.
    package var teams: [TeamID]
    /// Nothing at all is written, neither to the databases nor to disk.
    package var isDryRun: Bool
    package var adapter: Adapter
    /// libpq connection strings; empty means libpq's own conventions.
    package var storeConninfo: String
    /// Nil: the store's.
    package var sourceConninfo: String?
    /// Where assignees are written, should the policy ask for it; nil: the source's.
    package var writeBackConninfo: String?
    package var output: OutputFolder
    /// False leaves the pages to the next run.
    package var writesPages: Bool
    package var statementTimeoutSeconds = 300
    /// Somebody who called in just now, whose cases are looked for in the teams named.
    var looksFor: AgentID?

    package init(
        at: Instant? = nil, teams: [TeamID] = [], isDryRun: Bool = false, adapter: Adapter,
        storeConninfo: String = "", sourceConninfo: String? = nil,
        writeBackConninfo: String? = nil, output: OutputFolder,
        writesPages: Bool = true
    ) {
        self.at = at
        self.teams = teams
        self.isDryRun = isDryRun
        self.adapter = adapter
        self.storeConninfo = storeConninfo
        self.sourceConninfo = sourceConninfo
        self.writeBackConninfo = writeBackConninfo
        self.output = output
        self.writesPages = writesPages
    }
}
