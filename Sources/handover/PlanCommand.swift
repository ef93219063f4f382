import ArgumentParser
import Domain
import Job

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "The plan of one team's due boundary; nothing is written.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case json }

    @Option(help: "The team.")
    var team: String

    @Option(
        help: ArgumentHelp(
            "Business time, ISO 8601 with an offset; default: now.", valueName: "instant"))
    var at: InstantArgument?

    @Option(help: "json.")
    var format: Format = .json

    @OptionGroup var source: SourceOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var log: LogOptions

    func run() throws {
        try reporting { () throws(JobError) in
            let options = RunOptions(
                at: at?.instant, teams: [team], isDryRun: true, adapter: try source.adapter(),
                sourceConninfo: source.conninfo, output: output.folder)
            guard let plan = try Run(options, logger: log.logger).plan() else {
                Terminal.printError("nothing due for team \(team)")
                return .done
            }
            Terminal.print(try jsonLine(PlanView(plan)))
            return .done
        }
    }
}
