import Domain
import Glibc
import Planning
import Postgres
package import Source
import Store

/// What an operator wants to know on the first day: what is wrong, and how to mend it.
package struct Check: Sendable {
    package struct Finding: Sendable {
        package enum Level: String, Sendable {
            case fine = "ok"
            case warning = "warn"
            case problem = "FAIL"
        }

        package let level: Level
        package let what: String
        package let mend: String?
    }

    private static let coverage = TimeSpan.hours(48)
    private static let clockTolerance = TimeSpan.seconds(2)
    private static let rosterPast = TimeSpan.days(31)
    private static let namesTold = 8

    package private(set) var findings: [Finding] = []
    private var code = ExitStatus.done
    /// Of a helpdesk that keeps a roster, which the first run would take over; nil of others.
    private var sourceShifts: [Shift]?

    /// 0 when nothing but warnings was found, else the first problem's own code.
    package var exitCode: ExitStatus { code }

    package var text: String {
        findings.map { finding in
            let level = finding.level.rawValue
            let line = level + String(repeating: " ", count: 6 - level.utf8.count) + finding.what
            return finding.mend.map { line + "\n      mend: " + $0 } ?? line
        }.joined(separator: "\n") + "\n"
    }

    /// Looks at everything it can get at; nothing is written but a probe file that goes again.
    package static func perform(
        adapter: () throws(JobError) -> Adapter, sourceConninfo: String?,
        writeBackConninfo: String? = nil, output: OutputFolder
    ) -> Check {
        var check = Check()
        var zones: Snapshot?
        var known: Adapter?
        do throws(JobError) {
            let adapter = try adapter()
            known = adapter
            zones = try check.source(adapter, conninfo: sourceConninfo)
        } catch {
            check.fail(error)
        }
        do throws(JobError) {
            try check.store(zones, known, writeBackConninfo ?? sourceConninfo)
        } catch {
            check.fail(error)
        }
        check.folder(output)
        return check
    }

    mutating func fine(_ what: String) {
        findings.append(Finding(level: .fine, what: what, mend: nil))
    }

    private mutating func warn(_ what: String, mend: String) {
        findings.append(Finding(level: .warning, what: what, mend: mend))
    }

    mutating func problem(_ what: String, mend: String?, code: ExitStatus) {
        findings.append(Finding(level: .problem, what: what, mend: mend))
        if self.code == .done { self.code = code }
    }

    private mutating func fail(_ error: JobError) {
        let parts = "\(error)".split(separator: "\n", maxSplits: 1).map(String.init)
        let hint = parts.count > 1 ? parts[1] : nil
        problem(
            parts.first ?? "",
            mend: hint.map { $0.hasPrefix("hint: ") ? String($0.dropFirst(6)) : $0 },
            code: error.exitCode)
    }

    /// - Returns: teams, people and clocks, when the source could be read.
    private mutating func source(
        _ adapter: Adapter, conninfo: String?
    ) throws(JobError) -> Snapshot? {
        var source = try openSource(conninfo)
        let problems: [ContractProblem]
        do throws(SourceError) {
            problems = try SourceReader.check(adapter, on: &source)
        } catch {
            throw .source(error)
        }
        if !problems.isEmpty {
            for item in problems {
                let column = item.column.map { "column \($0) " } ?? ""
                problem(
                    "source \(adapter.name): \(item.file): \(column)\(item.what)",
                    mend: item.mend, code: .data)
            }
            return nil
        }
        if adapter.has(.roster) { sourceRoster(adapter, on: &source) }
        let people = try readPeople(adapter, sourceConninfo: conninfo, at: Self.clock())
        fine(
            "source \(adapter.name): \(counted(people.teams.count, "team")), "
                + "\(counted(people.agents.count, "agent")), "
                + "\(counted(people.cases.count, "open case"))")
        let needed = adapter.parameters.filter(\.isRequired).map(\.name)
        if people.teams.isEmpty && !needed.isEmpty {
            warn(
                "source \(adapter.name): no team is there",
                mend: "check the value of \(needed.joined(separator: ", "))")
        }
        if !people.badRows.isEmpty {
            warn(
                "source \(adapter.name): \(counted(people.badRows.count, "row")) cannot be read",
                mend: people.badRows.prefix(3).map {
                    "\($0.relation) \($0.id ?? "without id"): \($0.column), expected \($0.expected)"
                }.joined(separator: "; "))
        }
        return people
    }

    private mutating func sourceRoster(_ adapter: Adapter, on source: inout Connection) {
        let now = Self.clock()
        sourceShifts = []
        do throws(SourceError) {
            let roster = try SourceRoster(
                adapter, on: &source, from: now - Self.rosterPast, to: now + Self.coverage)
            sourceShifts = roster.shifts
            for failure in roster.failures { fail(failure.error) }
        } catch {
            fail(.source(error))
        }
    }

    private mutating func store(
        _ people: Snapshot?, _ adapter: Adapter?, _ writeBackConninfo: String?
    ) throws(JobError) {
        var store: Connection
        do throws(PostgresError) {
            store = try Connection(ConnectionOptions(applicationName: "handover check"))
        } catch {
            throw JobError(error)
        }
        let before = Self.clock()
        let facts = try wrap { () throws(PostgresError) in try Store.serverFacts(on: &store) }
        let after = Self.clock()
        fine("store: PostgreSQL \(facts.version), \(facts.encoding), as \(facts.user)")
        clock(server: facts.now, before: before, after: after)
        do throws(StoreError) {
            try Migrator.checkVersion(&store)
        } catch {
            throw .store(error)
        }
        fine("store: schema is current")
        if facts.mayActAsJob {
            fine("store: \(facts.user) may act as the job")
        } else {
            problem(
                "store: \(facts.user) is not a member of handover_job",
                mend: "GRANT handover_job TO \(facts.user)", code: .configuration)
        }
        try roster(people, on: &store)
        try writeBack(adapter, conninfo: writeBackConninfo, on: &store)
    }

    private mutating func clock(server: Instant, before: Instant, after: Instant) {
        let skew = server < before ? before - server : server - after
        if skew > Self.clockTolerance {
            warn(
                "clock: this machine and the server differ by \(skew.microseconds / 1_000_000) s",
                mend: "run NTP on both; the job goes by the server's clock")
        } else {
            fine("clock: agrees with the server's")
        }
    }

    private mutating func roster(
        _ people: Snapshot?, on store: inout Connection
    ) throws(JobError) {
        let (now, stored) = try wrap { () throws(PostgresError) in
            let now = try Store.now(on: &store)
            return (
                now,
                try Store.shifts(
                    from: now - Self.rosterPast, to: now + Self.coverage, on: &store)
            )
        }
        let delivered = sourceShifts ?? []
        let replaced = Set(delivered.map(\.id))
        let shifts = stored.filter { !replaced.contains($0.id) } + delivered
        let rostered = Set(shifts.map(\.teamID))
        if rostered.isEmpty {
            problem(
                "roster: no shift is known",
                mend: sourceShifts == nil
                    ? "handover roster import FILE.csv" : "plan shifts in the helpdesk's roster",
                code: .configuration)
        }
        let without = (people?.teams ?? []).filter { $0.isActive && !rostered.contains($0.id) }
        if !without.isEmpty {
            let names = without.prefix(Self.namesTold).map { "\($0.id)" }.joined(separator: ", ")
            let more = without.count > Self.namesTold ? ", ..." : ""
            warn(
                "roster: \(counted(without.count, "team")) without shifts, whose cases are "
                    + "nobody's to hand over: \(names)\(more)",
                mend: "name their shifts in the roster")
        }
        for team in rostered.sorted() {
            let clock = people?.teams.first { $0.id == team }.map { people?.clock(of: $0) ?? .utc }
            gaps(
                of: team, shifts.filter { $0.teamID == team }, from: now, clock: clock ?? .utc)
        }
    }

    private mutating func gaps(
        of team: TeamID, _ shifts: [Shift], from now: Instant, clock: ZoneClock
    ) {
        let end = now + Self.coverage
        var covered = now
        for shift in shifts.sorted(by: { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) })
        where shift.endsAt > covered && shift.startsAt < end && !shift.agents.isEmpty {
            if shift.startsAt > covered { gap(team, covered, shift.startsAt, clock) }
            covered = max(covered, shift.endsAt)
        }
        if covered < end {
            gap(team, covered, end, clock)
        } else {
            fine("roster: \(team) is covered for 48 hours")
        }
    }

    private mutating func gap(
        _ team: TeamID, _ from: Instant, _ to: Instant, _ clock: ZoneClock
    ) {
        warn(
            "roster: nobody of \(team) is on shift from \(clock.zoned(from).dateAndClock) "
                + "to \(clock.zoned(to).dateAndClock)",
            mend: "fine if the desk is closed then; else add shifts")
    }

    private mutating func folder(_ output: OutputFolder) {
        do throws(JobError) {
            let folder = try output.makeFolder([])
            try folder.write([], as: ".handover-check")
            unlink(folder.path + "/.handover-check")
            fine("output: \(output.path) can be written")
        } catch {
            fail(error)
        }
    }

    private static func clock() -> Instant {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Instant(
            microseconds: Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000)
    }
}
