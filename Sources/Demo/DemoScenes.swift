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
        try boundary(DemoStory.firstBoundary, "The late shift ends")
        try answers()
        try run(DemoStory.meanwhile)
        try boundary(DemoStory.secondBoundary, "The night shift ends")
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

    private mutating func boundary(_ at: Instant, _ title: String) throws(JobError) {
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
        if report.flagged > 0 { tell("  \(report.flagged) packs were not confirmed in time\n") }
        if report.swept > 0 { tell("  \(report.swept) changes found in the helpdesk\n") }
    }

    /// Some receivers confirm, one declines a case, the others keep silent.
    private mutating func answers() throws(JobError) {
        do throws(PostgresError) {
            let packs = try Store.packLines(teams: nil, on: &store)
            let receivers = Set(packs.map(\.to)).sorted()
            let silent = Set(receivers.suffix(2))
            tell("\nThe receivers answer\n")
            for receiver in receivers where !silent.contains(receiver) {
                try Store.confirmBrief(as: receiver, readBacks: [:], on: &store)
                tell("  \(receiver): handover confirm --all --as \(receiver)\n")
            }
            for receiver in silent.sorted() { tell("  \(receiver): no answer yet\n") }
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
        tell("\nWhat the leads see: handover exceptions (\(lines.count) to decide)\n")
        for line in lines.prefix(7) {
            tell("  \(line.id)  \(line.detail.headline)\n")
        }
    }

    static func whereToLook(home: String, database: String) -> String {
        """

        Pages: \(home)/pages/TEAM/BOUNDARY/ (brief-*.html, team.html, exceptions.html)
        Database: the server is stopped; its data is in \(home)/data. To look inside:
          pg_ctl -D \(home)/data -o "-k /tmp -c listen_addresses=''" -w start
          psql -h /tmp -U postgres \(database)

        """
    }
}
