import ArgumentParser
import Domain
import Job

struct AgentOutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent-out",
        abstract: "Somebody called in sick: what cannot wait for them is handed on at once.",
        discussion: CallInOptions.discussion)

    @Argument(help: "The agent.")
    var agent: String

    @Option(help: ArgumentHelp("Back from then on; default: until further notice.", valueName: "t"))
    var until: InstantArgument?

    @OptionGroup var options: CallInOptions

    func run() throws { try options.record(agent, .out, until: until?.instant) }
}

struct AgentLateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent-late",
        abstract: "Somebody comes later than the roster says: what is due before is handed on.",
        discussion: CallInOptions.discussion)

    @Argument(help: "The agent.")
    var agent: String

    @Option(help: ArgumentHelp("When they will be there.", valueName: "t"))
    var until: InstantArgument

    @OptionGroup var options: CallInOptions

    func run() throws { try options.record(agent, .late, until: until.instant) }
}

struct CallInOptions: ParsableArguments {
    static let discussion = """
        A login of the job's hands on at once and says what went where; anybody else's makes the \
        note, and the job's next run does the rest. Pages are written where --out or HANDOVER_OUT \
        names the folder, else at the next run. Saying it twice changes nothing.
        """

    @Option(
        help: ArgumentHelp(
            "Business time, ISO 8601 with an offset; default: now.", valueName: "instant"))
    var at: InstantArgument?

    @OptionGroup var source: SourceOptions
    @OptionGroup var writeBack: WriteBackOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var log: LogOptions

    func record(_ agent: AgentID, _ kind: Absence.Kind, until: Instant?) throws {
        try reporting { () throws(JobError) in
            let options = RunOptions(
                at: at?.instant, adapter: try source.adapter(), sourceConninfo: source.conninfo,
                writeBackConninfo: writeBack.conninfo, output: output.folder,
                writesPages: output.isNamed)
            let outcome = try CallIn(options, logger: log.logger)
                .record(agent, kind, until: until)
            for line in outcome.lines { Terminal.printError(line) }
            return outcome.exitCode
        }
    }
}
