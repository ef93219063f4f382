package import Domain
package import Logging
import Postgres
import Source
import Store

/// Somebody calls in sick or late: `agent-out`, `agent-late`.
///
/// The note is committed first and alone. What follows is an ordinary run of their teams, which
/// hands on what cannot wait for them; killed in between, the next run does it.
package struct CallIn: Sendable {
    /// Teams of shifts this long ago or ahead may hold cases of theirs that no pack knows of.
    private static let rosterSpan = TimeSpan.days(14)

    let options: RunOptions
    let logger: Logger

    package init(_ options: RunOptions, logger: Logger) {
        self.options = options
        self.logger = logger
    }

    package struct Outcome: Sendable {
        /// For whoever called, one line each.
        package let lines: [String]
        /// Nil when only the note was made.
        package let report: RunReport?

        package var exitCode: ExitStatus {
            // The note stands whatever became of the run, which the next one makes good.
            guard let code = report?.exitCode, code != .done else { return .done }
            return .partial
        }
    }

    /// - Parameter until: when they are there; nil: until further notice.
    /// - Throws: what kept the note from being made.
    package func record(
        _ agent: AgentID, _ kind: Absence.Kind, until: Instant?
    ) throws(JobError) -> Outcome {
        let runner = Run(options, logger: logger)
        var store = try runner.openChecked()
        let at = try runner.businessTime(on: &store)
        if let until, until <= at {
            throw .usage(
                """
                --until \(until) is not later than \(at)
                hint: from then on they are there; name an instant to come
                """)
        }
        let mayAct = try refusable { () throws(PostgresError) in
            try Store.noteAbsence(of: agent, kind, from: at, until: until, on: &store)
            return try Store.serverFacts(on: &store).mayActAsJob
        }
        if !mayAct {
            return Outcome(
                lines: ["noted; the job's next run hands on what cannot wait for \(agent)"],
                report: nil)
        }
        let teams = try teams(of: agent, at: at, on: &store)
        if teams.isEmpty { return Outcome(lines: [nothing(agent)], report: nil) }
        var options = options
        options.at = at
        options.teams = teams
        options.looksFor = agent
        return try outcome(of: Run(options, logger: logger), agent)
    }

    private func outcome(of runner: Run, _ agent: AgentID) throws(JobError) -> Outcome {
        let report = try runner.perform()
        var lines = report.relieved.filter { $0.agent == agent }.map(\.words)
        lines += report.boundaries.map { RunSummary.line($0) }
        if lines.isEmpty && report.exitCode == .done { lines = [nothing(agent)] }
        for failure in report.failures {
            lines.append("noted, but not all could be done: \(failure.what)")
        }
        if !report.locked.isEmpty {
            lines.append("noted; \(JobError.locked(report.locked)), which goes on from there")
        }
        return Outcome(lines: lines, report: report)
    }

    private func nothing(_ agent: AgentID) -> String {
        "noted; nothing more to move because of \(agent)"
    }

    private func teams(
        of agent: AgentID, at: Instant, on store: inout Connection
    ) throws(JobError) -> [TeamID] {
        try wrap { () throws(PostgresError) in
            let holders = try Store.absentHolders(at: at, on: &store)
            let shifts = try Store.shifts(
                from: at - Self.rosterSpan, to: at + Self.rosterSpan, on: &store)
            let rostered = shifts.filter { $0.agents.contains { $0.agentID == agent } }
            return Set(rostered.map(\.teamID))
                .union(holders.filter { $0.value.contains(agent) }.keys).sorted()
        }
    }

    /// What the database refuses is the caller's to mend.
    private func refusable<R>(
        _ step: () throws(PostgresError) -> R
    ) throws(JobError) -> R {
        do throws(PostgresError) {
            return try step()
        } catch {
            let failure = StoreError(error)
            if case .refused = failure { throw .usage("\(failure)") }
            throw .store(failure)
        }
    }
}
