import Domain
import Glibc
import Job
import Logging
import Packs
import Postgres
import Source
import Store

/// The demo's four scenes: one boundary, what the night brings, answers, the next boundary.
struct DemoScenes: ~Copyable {
    private let conninfo: String
    private let output: OutputFolder
    private let adapter: Adapter
    private let tell: (String) throws(JobError) -> Void
    private var store: Connection

    init(
        store: consuming Connection, adapter: Adapter, conninfo: String, output: OutputFolder,
        tell: @escaping (String) throws(JobError) -> Void
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
        try tell("\nThe receivers answer\n")
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
        try asked { store throws(PostgresError) in
            try store.transaction(.readWrite, settings: settings) { c throws(PostgresError) in
                for script in scripts { try c.executeScript(script) }
            }
        }
    }

    private mutating func run(at: Instant, _ title: String) throws(JobError) {
        let options = RunOptions(
            at: at, adapter: adapter, storeConninfo: conninfo, output: output)
        var logger = Logger(label: "handover demo") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let report = try Run(options, logger: logger).perform()
        if let failure = report.failures.first { throw .configuration(failure.what) }
        try tell("\n\(title): handover run --at \(at)\n")
        for boundary in report.boundaries {
            try tell("  \(RunSummary.line(boundary))\n")
        }
        if report.flagged > 0 {
            try tell("  \(counted(report.flagged, "pack")) not confirmed in time\n")
        }
        if report.swept > 0 {
            try tell("  \(counted(report.swept, "change")) found in the helpdesk\n")
        }
    }

    /// Some take over on the command line, one declines a case, one keeps silent; the others
    /// answer in the helpdesk, see sql/demo/meanwhile.
    private mutating func answers(of team: TeamID) throws(JobError) {
        let record = try asked { store throws(PostgresError) in
            try Store.latestBoundary(of: team, on: &store).map { id throws(PostgresError) in
                try Store.boundaryRecord(id, on: &store)
            }
        }
        guard let record else { return }
        let briefs = PageAssembly(record).briefs().filter { brief in
            let cases = brief.packs.flatMap(\.cases).map(\.caseID)
            return DemoStory.answeredInHelpdesk.isDisjoint(with: cases)
        }
        for (index, brief) in briefs.enumerated() {
            let receiver = brief.receiver.id
            if index == briefs.count - 1 {
                try tell("  \(receiver) says nothing\n")
                continue
            }
            if index == 0, let pack = brief.packs.last, let last = pack.cases.last {
                let reason = "I know the hotel's owner"
                try asked { store throws(PostgresError) in
                    try Store.decline(
                        pack: pack.packID, case: last.caseID, as: receiver, reason: reason,
                        on: &store)
                }
                let number = hashed(last.content.caseNumber)
                try tell("  handover decline \(pack.packID) --case '\(number)' ")
                try tell("--as \(receiver) --reason \"\(reason)\"\n")
            }
            try asked { store throws(PostgresError) in
                try Store.confirmBrief(as: receiver, readBacks: [:], on: &store)
            }
            try tell("  handover confirm --all --as \(receiver)\n")
        }
    }

    private mutating func leadsPage() throws(JobError) {
        let lines = try asked { store throws(PostgresError) in
            ExceptionWording.worded(try Store.openExceptions(teams: nil, on: &store))
        }
        try tell("\nWhat the leads see: handover exceptions (\(lines.count) open)\n")
        for line in lines.prefix(7) {
            try tell("  \(line.id)  \(line.fullHeadline)\n")
        }
    }

    @discardableResult
    private mutating func asked<R>(
        _ body: (inout Connection) throws(PostgresError) -> R
    ) throws(JobError) -> R {
        do throws(PostgresError) {
            return try body(&store)
        } catch {
            throw JobError(error)
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
