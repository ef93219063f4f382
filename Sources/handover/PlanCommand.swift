import ArgumentParser
import Domain
import Job
import Planning

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "The plan of one team's boundary; nothing is written.",
        discussion: """
            It is the boundary that is due at the instant or, where none is, the next one: with the \
            cases as they are now, as if it were that late already. The instant may be one to come.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case json }

    @Option(help: "The team.")
    var team: String

    @Option(
        help: ArgumentHelp(
            "Business time, ISO 8601 with an offset; default: now.", valueName: "instant"))
    var at: InstantArgument?

    @Option(help: "json.")
    var format: Format = .json

    @Option(
        help: ArgumentHelp("What if this agent were not there; repeatable.", valueName: "agent"))
    var without: [String] = []

    @Option(help: ArgumentHelp("What if this agent came as well; repeatable.", valueName: "agent"))
    var with: [String] = []

    @Option(
        help: ArgumentHelp(
            "What if this agent could carry so many cases; repeatable.", valueName: "agent=n"))
    var capacity: [String] = []

    @OptionGroup var source: SourceOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var log: LogOptions

    func run() throws {
        try reporting { () throws(JobError) in
            let options = RunOptions(
                at: at?.instant, teams: [team], isDryRun: true, adapter: try source.adapter(),
                sourceConninfo: source.conninfo, output: output.folder)
            let plan = try Run(options, logger: log.logger).plan(whatIf: whatIf())
            guard let plan else {
                Terminal.printError("the roster holds no boundary to come for team \(team)")
                return .done
            }
            try Terminal.print(jsonLine(plan))
            return .done
        }
    }

    private func whatIf() throws(JobError) -> WhatIf {
        var capacities: [String: Int] = [:]
        for setting in capacity {
            guard let equals = setting.lastIndex(of: "="),
                let count = Int(setting[setting.index(after: equals)...]), count >= 0
            else {
                throw .usage(
                    "--capacity \"\(setting)\" is no number of cases\nhint: write "
                        + "--capacity AGENT=N")
            }
            capacities[String(setting[..<equals])] = count
        }
        return WhatIf(without: without, with: with, capacity: capacities)
    }
}
