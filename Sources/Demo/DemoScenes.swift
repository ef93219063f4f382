import Domain
import Glibc
import Job
import Logging
import Postgres
import Source
import Store

/// The demo's four scenes: one boundary, what the night brings, answers, the next boundary.
struct DemoScenes: ~Copyable {
    private let conninfo: String
    private let output: OutputFolder
    private let adapter: Adapter
    private let tell: (String) -> Void
    private var store: Connection

    init(
        store: consuming Connection, adapter: Adapter, conninfo: String, output: OutputFolder,
        tell: @escaping (String) -> Void
    ) {
        self.store = store
        self.adapter = adapter
        self.conninfo = conninfo
        self.output = output
        self.tell = tell
    }

    mutating func play() throws(JobError) {
        do throws(StoreError) {
            _ = try Migrator.migrate(&store, desk: true)
        } catch {
            throw .store(error)
        }
        try run(DemoStory.before)
        try run(at: DemoStory.firstBoundary, "22:00 in London. The late shift ends")
        tell("\nThe receivers answer\n")
        for team in ["hotels", "orders"] { try answers(of: team) }
        try run(DemoStory.meanwhile)
        try run(at: DemoStory.firstBoundary + .minutes(40), "22:40. A sweep")
        try leadsPage()
        try run(at: DemoStory.secondBoundary, "06:00. The night shift ends")
        try leadsPage()
    }

    private mutating func run(_ scripts: [Postgres.Statement]) throws(JobError) {
        let settings = TransactionSettings(parameters: [
            (name: "handover_demo.at", value: "\(DemoStory.firstBoundary)")
        ])
        do throws(PostgresError) {
            try store.transaction(.readWrite, settings: settings) { c throws(PostgresError) in
                for script in scripts { try c.executeScript(script) }
            }
        } catch {
            throw JobError(error)
        }
    }

    private mutating func run(at: Instant, _ title: String) throws(JobError) {
        let options = RunOptions(
            at: at, adapter: adapter, storeConninfo: conninfo, output: output)
        var logger = Logger(label: "handover demo") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let report = try Run(options, logger: logger).perform()
        if let failure = report.failures.first { throw .configuration(failure.what) }
        tell("\n\(title): handover run --at \(at)\n")
        for boundary in report.boundaries {
            tell("  \(RunSummary.line(boundary))\n")
        }
        if report.flagged > 0 {
            tell("  \(counted(report.flagged, "pack")) not confirmed in time\n")
        }
        if report.swept > 0 {
            tell("  \(counted(report.swept, "change")) found in the helpdesk\n")
        }
    }

    /// Some take over on the command line, one declines a case, one keeps silent; the others
    /// answer in the helpdesk, see sql/demo/meanwhile.
    private mutating func answers(of team: TeamID) throws(JobError) {
        do throws(PostgresError) {
            guard let id = try Store.latestBoundary(of: team, on: &store) else { return }
            let record = try Store.boundaryRecord(id, on: &store)
            let briefs = PageAssembly(record).briefs().filter { brief in
                let cases = brief.packs.flatMap(\.cases).map(\.caseID)
                return DemoStory.answeredInHelpdesk.isDisjoint(with: cases)
            }
            for (index, brief) in briefs.enumerated() {
                let receiver = brief.receiver.id
                if index == briefs.count - 1 {
                    tell("  \(receiver) says nothing\n")
                    continue
                }
                if index == 0, let pack = brief.packs.last, let last = pack.cases.last {
                    let reason = "I know the hotel's owner"
                    try Store.decline(
                        pack: pack.packID, case: last.caseID, as: receiver, reason: reason,
                        on: &store)
                    let number = hashed(last.content.caseNumber)
                    tell("  handover decline \(pack.packID) --case '\(number)' ")
                    tell("--as \(receiver) --reason \"\(reason)\"\n")
                }
                try Store.confirmBrief(as: receiver, readBacks: [:], on: &store)
                tell("  handover confirm --all --as \(receiver)\n")
            }
        } catch {
            throw JobError(error)
        }
    }

    private mutating func leadsPage() throws(JobError) {
        let lines: [ExceptionLine]
        do throws(PostgresError) {
            lines = ExceptionWording.worded(try Store.openExceptions(teams: nil, on: &store))
        } catch {
            throw JobError(error)
        }
        tell("\nWhat the leads see: handover exceptions (\(lines.count) open)\n")
        for line in lines.prefix(7) {
            tell("  \(line.id)  \(line.detail.headline)\n")
        }
    }

    /// - Parameter start: the command that starts the server again, on a socket in /tmp.
    static func whereToLook(home: String, database: String, start: String) -> String {
        """

        Pages: \(home)/pages/TEAM/BOUNDARY/ (brief-*.html, team.html, exceptions.html)
        Database: the server is stopped; its data is in \(home)/data. To look inside:
          \(start)
          psql -h /tmp -U postgres \(database)

        """
    }
}
