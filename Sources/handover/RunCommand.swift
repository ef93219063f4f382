import ArgumentParser
import Domain
import Job
import Postgres
import Store

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Sweep, make the packs of what is due, flag what was not confirmed.",
        discussion: "Run it as often as you like: a boundary that is done is not done again.")

    @Option(
        help: ArgumentHelp(
            "Business time, ISO 8601 with an offset; default: now.", valueName: "instant"))
    var at: InstantArgument?

    @Option(help: "Only this team, repeatable.")
    var team: [String] = []

    @Flag(help: "Say what would happen; write nothing at all.")
    var dryRun = false

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @OptionGroup var source: SourceOptions
    @OptionGroup var writeBack: WriteBackOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var log: LogOptions

    func run() throws {
        try reporting { () throws(JobError) in
            let options = RunOptions(
                at: at?.instant, teams: team, isDryRun: dryRun, adapter: try source.adapter(),
                sourceConninfo: source.conninfo, writeBackConninfo: writeBack.conninfo,
                output: output.folder)
            let report = try Run(options, logger: log.logger).perform()
            switch format {
            case .json: try Terminal.print(jsonLine(report))
            case .text: tell(report)
            }
            return report.exitCode
        }
    }

    private func tell(_ report: RunReport) {
        if log.verbose || dryRun {
            for boundary in report.boundaries {
                Terminal.printError(RunSummary.line(boundary, isDryRun: dryRun))
            }
            for relieved in report.relieved { Terminal.printError(relieved.words) }
            if report.boundaries.isEmpty && report.exitCode == .done {
                Terminal.printError("nothing due")
            }
            if report.uncovered > 0 {
                Terminal.printError(
                    counted(report.uncovered, "open case") + " in nobody's boundary")
            }
        }
        for failure in report.failures {
            Terminal.printError(
                "handover: " + (failure.team.map { "team \($0): " } ?? "") + failure.what)
        }
        if !report.locked.isEmpty {
            Terminal.printError("handover: \(JobError.locked(report.locked))")
        }
    }
}

/// One JSON value and a line feed.
func jsonLine(_ value: some Encodable) throws(JobError) -> [UInt8] {
    do throws(PostgresError) {
        return try JSONColumn.bytes(value, for: "output") + [UInt8(ascii: "\n")]
    } catch {
        throw JobError(error)
    }
}
