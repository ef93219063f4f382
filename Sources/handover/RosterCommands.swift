import ArgumentParser
import Domain
import Job
import Source
import Store

struct RosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster", abstract: "The shifts the job works by.",
        subcommands: [Import.self])

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read shifts from a CSV file.",
            discussion: """
                Columns: shift_id,team_id,starts_at,ends_at,agent_id,capacity,is_lead; one line per \
                agent and shift. The agents of the shifts it names are replaced; shifts that \
                ended before the team's last boundary are history and stay.
                """)

        @Argument(help: "The file.")
        var file: String

        @OptionGroup var source: SourceOptions

        func run() throws {
            try reporting { () throws(JobError) in
                let result = try withStore { store throws(JobError) in
                    try RosterImport.load(
                        file: file, adapter: try source.adapter(), sourceConninfo: source.conninfo,
                        into: &store)
                }
                Terminal.printError(result)
                return .done
            }
        }
    }
}

struct DeskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "The native tables, for sites without a helpdesk adapter.",
        subcommands: [Import.self])

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Load CSV exports into the native tables.",
            discussion: """
                Reads team.csv, agent.csv, customer.csv, ticket.csv, message.csv, deadline.csv and \
                roster.csv from the folder, those that are there. All of it or nothing.
                """)

        @Argument(help: "The folder.")
        var folder: String

        @OptionGroup var source: SourceOptions

        func run() throws {
            try reporting { () throws(JobError) in
                let result = try withStore { store throws(JobError) in
                    try DeskLoad.load(
                        folder: folder, adapter: try source.adapter(),
                        sourceConninfo: source.conninfo, into: &store)
                }
                Terminal.printError(result)
                return .done
            }
        }
    }
}
