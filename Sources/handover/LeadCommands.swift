import ArgumentParser
import Domain
import Job
import Packs
import Postgres
import Store

struct ExceptionsCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, html }

    static let configuration = CommandConfiguration(
        commandName: "exceptions", abstract: "What a lead must look at.")

    @Option(help: "Only this team, repeatable.")
    var team: [String] = []

    @Option(help: "text, json, csv or html; html takes one team.")
    var format: Format = .text

    func validate() throws {
        if format == .html && team.count != 1 {
            throw ValidationError("--format html takes exactly one --team.")
        }
    }

    func run() throws {
        try reporting { () throws(JobError) in
            try withStore { store throws(JobError) in
                try KnownTeams.check(team, on: &store)
                if format == .html {
                    try Terminal.print(page(team[0], &store))
                } else {
                    try list(&store)
                }
            }
            return .done
        }
    }

    private func list(_ store: inout Connection) throws(JobError) {
        let lines: [ExceptionLine]
        do throws(PostgresError) {
            lines = ExceptionWording.worded(
                try Store.openExceptions(teams: team.isEmpty ? nil : team, on: &store))
        } catch {
            throw JobError(error)
        }
        switch format {
        case .json: try Terminal.print(jsonLine(lines))
        case .csv: try Terminal.print(ExceptionsRenderer.csv(lines))
        case .text, .html:
            try Terminal.print(ExceptionsRenderer.text(lines, style: Terminal.style))
        }
    }

    private func page(_ team: TeamID, _ store: inout Connection) throws(JobError) -> [UInt8] {
        let page: ExceptionsPage?
        do throws(PostgresError) {
            page = try store.transaction(.snapshot) { c throws(PostgresError) in
                guard let id = try Store.latestBoundary(of: team, on: &c) else { return nil }
                let record = try Store.boundaryRecord(id, on: &c)
                let lines = try Store.boundaryExceptions(id, context: record.context, on: &c)
                return PageAssembly(record).exceptionsPage(lines)
            }
        } catch {
            throw JobError(error)
        }
        guard let page else {
            throw .usage("team \"\(team)\" has no boundary yet\nhint: `handover run` makes one")
        }
        return ExceptionsRenderer.html(page)
    }
}

struct AcknowledgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Say that you have seen an exception.")

    @Argument(help: "The exception's number; several are settled together or not at all.")
    var exception: [Int64]

    @Option(name: .customLong("as"), help: "Who you are: a lead.")
    var lead: String

    func run() throws {
        try reporting { () throws(JobError) in
            try withStoreOnly { store throws(PostgresError) in
                try store.transaction { c throws(PostgresError) in
                    for id in exception { try Store.acknowledge(id, as: lead, on: &c) }
                }
            }
            return .done
        }
    }
}

struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Close an exception, or give its cases a new home.")

    @Argument(help: "The exception's number; several are settled together or not at all.")
    var exception: [Int64]

    @Option(name: .customLong("as"), help: "Who you are: a lead.")
    var lead: String

    @Option(help: "What was decided, for the record.")
    var note: String

    @Option(
        help: ArgumentHelp(
            "The colleague who gets the cases, in a pack of their own to confirm.",
            discussion: """
                Refused when they are not there; what else speaks against it, such as a skill \
                they lack, is said, and you decide.
                """))
    var reassign: String?

    @OptionGroup var source: SourceOptions

    func run() throws {
        try reporting { () throws(JobError) in
            if let reassign {
                let check = Reassignment(
                    adapter: try source.adapter(), sourceConninfo: source.conninfo)
                let warnings = try withStore { store throws(JobError) in
                    try check.warnings(exception, to: reassign, on: &store)
                }
                for warning in warnings { Terminal.printError("warning: \(warning)") }
            }
            try withStoreOnly { store throws(PostgresError) in
                try store.transaction { c throws(PostgresError) in
                    for id in exception {
                        try Store.resolve(
                            id, as: lead, note: note, reassignTo: reassign, on: &c)
                    }
                }
            }
            return .done
        }
    }
}
