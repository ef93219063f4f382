import Domain
import Planning
import Postgres
import Source
import Store

/// One team's part of a run: sweep its packs, then plan and commit its boundary, or hand on what
/// somebody holds who called in since; last tidy its leads' page.
struct TeamWork {
    /// Packs changed by people while we planned: plan again, so often at most.
    private static let replans = 3

    let item: Agenda.Item
    let at: Instant
    let run: Int64
    let snapshot: Snapshot
    let agenda: Agenda
    let options: RunOptions

    func perform(on store: inout Connection, report: inout RunReport) throws(JobError) {
        if options.isDryRun {
            try dryRun(on: &store, report: &report)
            return
        }
        if item.hasLivePacks {
            guard let swept = try whileClaimed(on: &store, sweep) else {
                return lockedOut(&report)
            }
            report.swept += swept
        }
        if !item.dueBoundaries.isEmpty {
            guard let plan = try whileClaimed(on: &store, planAndCommit) else {
                return lockedOut(&report)
            }
            if let plan { report.boundaries.append(RunReport.Boundary(plan)) }
        }
        // A boundary has just been planned with whoever is absent in mind.
        for absence in item.dueBoundaries.isEmpty ? item.absences : [] {
            let relief = try whileClaimed(on: &store) { claim, c throws(JobError) in
                try relieve(absence, claim, &c)
            }
            guard let relief else { return lockedOut(&report) }
            if let relief { report.relieved.append(RunReport.Relieved(relief)) }
        }
        // What a boundary, a relief or a person has done since settles what was open before.
        report.tidied += try whileClaimed(on: &store, tidy) ?? 0
    }

    /// Who only looks after what there is already misses nothing: the other run does the same.
    private func lockedOut(_ report: inout RunReport) {
        if !item.dueBoundaries.isEmpty || options.looksFor != nil { report.locked.append(item.id) }
    }

    /// Runs the body in a transaction that holds the team.
    ///
    /// - Returns: nil when another run held it for longer than `lock_wait`.
    private func whileClaimed<R>(
        on store: inout Connection,
        _ body: (Claim, inout Connection) throws(JobError) -> R
    ) throws(JobError) -> R? {
        let pauseMilliseconds = 100
        let tries = max(1, item.policy.lockWaitSeconds * 1000 / pauseMilliseconds)
        let settings = TransactionSettings(
            statementTimeoutMilliseconds: options.statementTimeoutSeconds * 1000,
            lockTimeoutMilliseconds: max(1, item.policy.lockWaitSeconds) * 1000,
            // Stamps the events of this transaction.
            parameters: [(name: "handover.run_id", value: String(run))])
        for attempt in 1...tries {
            let result: R? = try store.transaction(.readWrite, settings: settings) {
                c throws(JobError) in
                guard
                    let claim = try wrap({ () throws(PostgresError) in
                        try Store.claimTeam(item.id, on: &c)
                    })
                else { return nil }
                return try body(claim, &c)
            }
            if let result { return result }
            if attempt < tries { pause(milliseconds: pauseMilliseconds) }
        }
        return nil
    }

    /// Part two of the sweep: what the helpdesk says about packs already handed out.
    ///
    /// - Returns: how many cases and packs it changed.
    private func sweep(_ claim: Claim, _ c: inout Connection) throws(JobError) -> Int {
        if isOutdated(claim) { return 0 }
        var history = try history(claim, on: &c)
        var actions = sweepActions(after: history)
        let now = try wrap { () throws(PostgresError) in
            try Store.lockLivePacks(of: item.id, on: &c)
        }
        if now != history.livePacks {
            // Somebody answered meanwhile, and the database would refuse what was decided without
            // it. Looked at again with the packs locked: nobody is faster twice.
            history = try self.history(claim, on: &c)
            actions = sweepActions(after: history)
        }
        try wrap { () throws(PostgresError) in
            try Store.apply(actions, team: item.id, at: at, on: &c)
            let signs = Planner.signs(of: item.id, snapshot: snapshot, history: history, at: at)
            try Store.noteSigns(signs, at: at, on: &c)
        }
        return actions.count
    }

    private func sweepActions(after history: History) -> [SweepAction] {
        Planner.sweep(item.id, snapshot: snapshot, history: history, policy: item.policy, at: at)
    }

    /// - Returns: nil when another run finished the boundary meanwhile.
    private func planAndCommit(
        _ claim: Claim, _ c: inout Connection
    ) throws(JobError) -> Plan? {
        let dueBoundaries = dueBoundaries(claim)
        if dueBoundaries.isEmpty { return nil }
        for _ in 1...Self.replans {
            let history = try planningHistory(claim, on: &c)
            let plan = plan(dueBoundaries, history)
            let committed = try wrap { () throws(PostgresError) -> Bool in
                let now = try Store.lockLivePacks(of: item.id, on: &c)
                if now != plan.plannedFrom { return false }
                _ = try Store.commit(plan, run: run, on: &c)
                return true
            }
            if committed { return plan }
        }
        throw .store(.conflict(teamID: item.id))
    }

    /// - Returns: nil when the agent holds nothing, another run has looked with fresher eyes, or
    ///   all that there was to do was done before.
    private func relieve(
        _ absence: Absence, _ claim: Claim, _ c: inout Connection
    ) throws(JobError) -> Relief? {
        if isOutdated(claim) { return nil }
        for _ in 1...Self.replans {
            let history = try planningHistory(claim, on: &c)
            guard
                let relief = Planner.relief(
                    for: absence, of: team, at: at, snapshot: snapshot, history: history,
                    policy: item.policy)
            else { return nil }
            let committed = try wrap { () throws(PostgresError) -> Bool? in
                let now = try Store.lockLivePacks(of: item.id, on: &c)
                if now != relief.plannedFrom { return nil }
                return try Store.commit(relief, run: run, on: &c)
            }
            if let committed { return committed ? relief : nil }
        }
        throw .store(.conflict(teamID: item.id))
    }

    /// - Returns: how many exceptions it changed.
    private func tidy(_ claim: Claim, _ c: inout Connection) throws(JobError) -> Int {
        if isOutdated(claim) { return 0 }
        let history = try history(claim, on: &c)
        if history.openExceptions.isEmpty { return 0 }
        let changes = Planner.tidy(
            team, snapshot: snapshot, history: history, policy: item.policy, at: at)
        return try wrap { () throws(PostgresError) in try Store.apply(changes, on: &c) }
    }

    /// Another run has looked with fresher eyes than this snapshot.
    private func isOutdated(_ claim: Claim) -> Bool {
        claim.lastReadAt.map { $0 > snapshot.readAt } ?? false
    }

    private func dueBoundaries(_ claim: Claim) -> [Instant] {
        Planner.dueBoundaries(
            of: item.id, shifts: agenda.shifts, watermark: claim.watermark, at: at,
            policy: item.policy)
    }

    private var team: Team {
        snapshot.teams.first { $0.id == item.id } ?? Team(id: item.id, name: item.id)
    }

    private func plan(_ dueBoundaries: [Instant], _ history: History) -> Plan {
        Planner.plan(
            team, dueBoundaries: dueBoundaries, runAt: at, snapshot: snapshot, history: history,
            policy: item.policy)
    }

    private func history(_ claim: Claim, on c: inout Connection) throws(JobError) -> History {
        try wrap { () throws(PostgresError) in
            try Store.history(
                of: item.id, claim: claim,
                cases: Set(snapshot.cases.map(\.id)).union(agenda.packedCases).sorted(),
                shifts: agenda.shifts, absences: agenda.absences, leads: agenda.leads,
                before: at, on: &c)
        }
    }

    /// With what was read of messages before, which only plans need.
    private func planningHistory(
        _ claim: Claim, on c: inout Connection
    ) throws(JobError) -> History {
        var history = try history(claim, on: &c)
        history.readings = try wrap { () throws(PostgresError) in
            try Store.readings(of: item.id, on: &c)
        }
        return history
    }

    private func dryRun(
        on store: inout Connection, report: inout RunReport
    ) throws(JobError) {
        if let explained = try dryPlans(on: &store).first {
            report.boundaries.append(RunReport.Boundary(explained.plan))
        }
    }

    /// The plan of the due boundary under each of these changes, without a lock and without
    /// writing; empty: nothing due.
    func dryPlans(
        under changes: [WhatIf] = [WhatIf()], on store: inout Connection
    ) throws(JobError) -> [ExplainedPlan] {
        try store.transaction(.snapshot) { c throws(JobError) in
            let claim = try wrap { () throws(PostgresError) in
                try Store.teamState(item.id, on: &c)
            }
            let state = claim ?? Claim(watermark: nil, lastReadAt: nil)
            let dueBoundaries = dueBoundaries(state)
            if dueBoundaries.isEmpty { return [] }
            let history = try planningHistory(state, on: &c)
            return changes.map { change in
                Planner.explained(
                    team, dueBoundaries: dueBoundaries, runAt: at, snapshot: snapshot,
                    history: history, policy: item.policy, whatIf: change)
            }
        }
    }
}
