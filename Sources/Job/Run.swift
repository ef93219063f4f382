import Domain
package import Logging
package import Planning
import Postgres
import Source
import Store

/// One run of the job: sweep, read, plan, commit, publish. The clock enters here.
package struct Run: Sendable {
    /// Snapshots that fail for a passing reason (a replica's conflict, a restart) are read anew.
    private static let attempts = 3
    private static let pastShifts = TimeSpan.days(31)

    let options: RunOptions
    let logger: Logger

    package init(_ options: RunOptions, logger: Logger) {
        self.options = options
        self.logger = logger
    }

    /// Runs once.
    ///
    /// - Returns: what was done, including the teams that failed.
    /// - Throws: only what stopped the run before any team could be looked at.
    package func perform() throws(JobError) -> RunReport {
        var store = try openChecked()
        let at = try businessTime(on: &store)
        var report = RunReport(at: at, isDryRun: options.isDryRun)
        if options.isDryRun {
            try work(at: at, run: 0, on: &store, report: &report)
            return report
        }
        let run = try wrap { () throws(PostgresError) in try Store.startRun(at: at, on: &store) }
        // Part one of the sweep needs only the store and is committed before anything can fail.
        report.flagged = try wrap { () throws(PostgresError) in
            try store.transaction(.readWrite) { c throws(PostgresError) in
                try Store.flagUnconfirmed(at: at, on: &c).raised
            }
        }
        do throws(JobError) {
            try work(at: at, run: run, on: &store, report: &report)
        } catch {
            report.fail(error)
        }
        if options.writesPages { publish(&store, report: &report) }
        // After the sweep, whose notes may have taken cases over, and after the pages, which must
        // not wait for locks in the helpdesk.
        writeBack(&store, report: &report)
        let outcome = report.exitCode == .done ? "done" : "exit \(report.exitCode.rawValue)"
        if store.isAlive {
            try wrap { () throws(PostgresError) in
                try Store.finishRun(run, outcome: outcome, on: &store)
            }
        }
        return report
    }

    /// The plan of the team's due boundary or, where none is due, of its next; nothing written.
    ///
    /// - Parameter whatIf: a change to who comes, shown with what is different under it.
    /// - Returns: nil when the roster holds no boundary to come.
    /// - Throws: `.usage` when it names somebody whom the helpdesk does not know.
    package func plan(whatIf: WhatIf = WhatIf()) throws(JobError) -> PlanView? {
        var store = try openChecked()
        var source = try openSource(options.sourceConninfo ?? options.storeConninfo)
        let agenda = try agendaToPlan(source: &source, on: &store)
        let at = agenda.at
        guard let item = agenda.teams.first(where: { !$0.dueBoundaries.isEmpty }) else {
            return nil
        }
        let snapshot = try read(agenda, wanted: [item], at: at, on: &source)
        let work = TeamWork(
            item: item, at: at, run: 0, snapshot: snapshot, agenda: agenda, options: options)
        for agent in whatIf.agents where snapshot.agents[agent] == nil {
            throw .usage("the helpdesk has no agent \(agent)")
        }
        let changes = whatIf.isEmpty ? [whatIf] : [WhatIf(), whatIf]
        let plans = try work.dryPlans(under: changes, on: &store)
        guard let first = plans.first, let last = plans.last else { return nil }
        return whatIf.isEmpty
            ? PlanView(first) : PlanView(last, whatIf: whatIf, before: first.plan)
    }

    /// A plan changes nothing, so it may be made ahead of time: as if it were that late already.
    private func agendaToPlan(
        source: inout Connection, on store: inout Connection
    ) throws(JobError) -> Agenda {
        let now = try wrap { () throws(PostgresError) in try Store.now(on: &store) }
        let agenda = try agenda(at: options.at ?? now, source: &source, on: &store)
        if agenda.teams.contains(where: { !$0.dueBoundaries.isEmpty }) { return agenda }
        guard let next = options.teams.compactMap(agenda.nextBoundary).min() else { return agenda }
        return try self.agenda(at: next, source: &source, on: &store)
    }

    func openChecked() throws(JobError) -> Connection {
        var store = try open(options.storeConninfo)
        do throws(StoreError) {
            try Migrator.checkVersion(&store)
        } catch {
            throw .store(error)
        }
        return store
    }

    /// The store's now unless the caller names another; nothing is planned ahead of time.
    func businessTime(on store: inout Connection) throws(JobError) -> Instant {
        let now = try wrap { () throws(PostgresError) in try Store.now(on: &store) }
        guard let at = options.at else { return now }
        if at > now {
            throw .usage(
                """
                --at \(at) is later than the store's clock, \(now)
                hint: leave --at out, or name an instant that has passed
                """)
        }
        return at
    }

    /// Everything that needs the helpdesk. Failures that may pass are tried again with a fresh
    /// snapshot, for the teams that are not done yet.
    private func work(
        at: Instant, run: Int64, on store: inout Connection, report: inout RunReport
    ) throws(JobError) {
        var done: Set<TeamID> = []
        try withRetries(attempts: Self.attempts, backoffMilliseconds: 200) {
            attempt throws(JobError) in
            let isLast = attempt == Self.attempts
            do throws(JobError) {
                if !store.isAlive { store = try open(options.storeConninfo) }
                try workOnce(
                    at: at, run: run, done: &done, isLast: isLast, on: &store, report: &report)
            } catch {
                if !isLast && error.postgresError?.isRetryable == true {
                    log(error, attempt: attempt)
                }
                throw error
            }
        }
    }

    private func log(_ error: JobError, attempt: Int) {
        logger.notice(
            "trying again with a fresh snapshot",
            metadata: [
                "attempt": "\(attempt)", "sqlstate": "\(error.postgresError?.sqlState ?? "none")",
            ])
    }

    /// - Throws: also what kept some team from its boundary and may pass, unless this `isLast`.
    private func workOnce(
        at: Instant, run: Int64, done: inout Set<TeamID>, isLast: Bool,
        on store: inout Connection, report: inout RunReport
    ) throws(JobError) {
        var source = try openSource(options.sourceConninfo ?? options.storeConninfo)
        let agenda = try agenda(at: at, source: &source, on: &store)
        for failure in agenda.rosterFailures { report.fail(failure.error, team: failure.team) }
        let wanted = agenda.teams.filter { !done.contains($0.id) }
        if wanted.isEmpty && options.isDryRun { return }
        // With no team's work to do, one look at the open cases is left: nobody may have them.
        let snapshot = try read(agenda, wanted: wanted, at: at, on: &source)
        if !options.isDryRun && !wanted.isEmpty {
            try wrap { () throws(PostgresError) in
                try Store.upsertTeams(snapshot.teams, on: &store)
            }
        }
        var passing: JobError?
        for item in wanted {
            let work = TeamWork(
                item: item, at: at, run: run, snapshot: snapshot, agenda: agenda,
                options: options)
            do throws(JobError) {
                try work.perform(on: &store, report: &report)
                done.insert(item.id)
            } catch {
                let mayPass = error.postgresError?.isRetryable == true
                if mayPass && !isLast {
                    passing = error
                } else {
                    report.fail(error, team: item.id)
                    done.insert(item.id)
                }
                if !store.isAlive { store = try open(options.storeConninfo) }
            }
        }
        if let passing { throw passing }
        if !options.isDryRun {
            report.uncovered = try recordUncovered(snapshot, agenda, on: &store)
        }
    }

    /// Open cases that no team's boundary accounts for: nothing is lost, so somebody is told.
    ///
    /// - Returns: how many there are.
    private func recordUncovered(
        _ snapshot: Snapshot, _ agenda: Agenda, on store: inout Connection
    ) throws(JobError) -> Int {
        let uncovered = Planner.uncovered(
            snapshot: snapshot, coveredTeams: agenda.coveredTeams, at: agenda.at)
        try store.transaction(.readWrite) { c throws(JobError) in
            try wrap { () throws(PostgresError) in
                let open = try Store.openExceptions(of: nil, on: &c)
                let changes = Planner.tidyUncovered(open, uncovered: uncovered, at: agenda.at)
                _ = try Store.apply(changes, on: &c)
                try Store.record(
                    uncovered, team: PlannedException.noTeam, boundary: nil, at: agenda.at, on: &c)
            }
        }
        return uncovered.reduce(0) { $0 + $1.detail.cases.count }
    }

    /// Which teams have work, as far as the store alone can tell.
    private func agenda(
        at: Instant, source: inout Connection, on store: inout Connection
    ) throws(JobError) -> Agenda {
        let states = try wrap { () throws(PostgresError) in try Store.teamStates(on: &store) }
        let oldest = states.filter(\.hasShiftsAhead).compactMap(\.watermark).min() ?? at
        let from = min(oldest, at) - Self.pastShifts
        let to = at + Agenda.horizon
        var agenda = Agenda(at: at)
        if options.adapter.has(.roster),
            var roster = sourceRoster(from: from, to: to, source: &source)
        {
            if options.isDryRun {
                agenda.sourceRoster = roster.shifts
            } else {
                try roster.save(known: Set(states.map(\.teamID)), at: at, on: &store)
            }
            agenda.rosterFailures = roster.failures
        }
        try agenda.read(from: from, to: to, states: states, on: &store)
        let known = Set(states.map(\.teamID)).union(agenda.shifts.map(\.teamID))
        try KnownTeams.check(options.teams, known: known)
        agenda.fill(
            teams: options.teams.isEmpty ? known.sorted() : options.teams.sorted(),
            looksFor: options.looksFor)
        return agenda
    }

    /// A helpdesk that keeps a roster is asked for it; nil when it cannot say.
    private func sourceRoster(
        from: Instant, to: Instant, source: inout Connection
    ) -> SourceRoster? {
        do throws(SourceError) {
            return try SourceRoster(options.adapter, on: &source, from: from, to: to)
        } catch {
            // Optional: what was known yesterday is better than no handover tonight.
            logger.warning(
                "the source's roster cannot be read, going on with the last one",
                metadata: ["sqlstate": "\(error.postgresError?.sqlState ?? "none")"])
            return nil
        }
    }

    private func read(
        _ agenda: Agenda, wanted: [Agenda.Item], at: Instant, on source: inout Connection
    ) throws(JobError) -> Snapshot {
        let request = ReadRequest(
            teams: Set(wanted.filter(\.needsEveryCase).map(\.id)),
            packedCases: Set(agenda.packedCases),
            statementTimeoutMilliseconds: options.statementTimeoutSeconds * 1000)
        do throws(SourceError) {
            return try SourceReader.read(options.adapter, on: &source, request: request, at: at)
        } catch {
            throw .source(error)
        }
    }

    private func writeBack(_ store: inout Connection, report: inout RunReport) {
        var failures: [JobError] = []
        do throws(JobError) {
            if !store.isAlive { store = try open(options.storeConninfo) }
            report.written = try WriteBack(options: options).deliver(on: &store) {
                failures.append($0)
            }
        } catch {
            failures.append(error)
        }
        for failure in failures { report.fail(failure, isDelivery: true) }
    }

    private func publish(_ store: inout Connection, report: inout RunReport) {
        do throws(JobError) {
            if !store.isAlive { store = try open(options.storeConninfo) }
            let publisher = Publisher(output: options.output)
            let outcome = try publisher.publishAll(
                teams: options.teams.isEmpty ? nil : options.teams, at: report.at, on: &store)
            report.published = outcome.written
            // Some pages that wait are a delivery; no page at all has a cause of its own.
            for failure in outcome.failures {
                report.fail(failure, isDelivery: outcome.written > 0)
            }
        } catch {
            report.fail(error)
        }
    }

    private func open(_ conninfo: String) throws(JobError) -> Connection {
        try wrap { () throws(PostgresError) in
            try Connection(ConnectionOptions(conninfo: conninfo, applicationName: "handover"))
        }
    }
}

/// Lets what the store's functions throw pass as ours.
func wrap<R: ~Copyable>(_ step: () throws(PostgresError) -> R) throws(JobError) -> R {
    do throws(PostgresError) {
        return try step()
    } catch {
        throw JobError(error)
    }
}
