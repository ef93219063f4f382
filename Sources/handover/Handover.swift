import ArgumentParser

@main
struct Handover: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover",
        abstract: "Hands over open customer cases at shift change, and says who did not confirm.",
        discussion: """
            Cron starts `handover run` at each shift boundary. The store is reached by libpq's own \
            conventions: PGHOST, PGDATABASE, PGSERVICE, ~/.pgpass.

            Exit codes: 0 done, 3 done in part, 64 usage, 65 data, 69 database unreachable, \
            70 defect, 73 cannot write, 75 another run is at work, 78 configuration.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Scheduled",
                subcommands: [RunCommand.self, PlanCommand.self, PurgeCommand.self]),
            CommandGroup(
                name: "Receivers",
                subcommands: [
                    PacksCommand.self, ShowCommand.self, ConfirmCommand.self, DeclineCommand.self,
                ]),
            CommandGroup(
                name: "Leads",
                subcommands: [
                    ExceptionsCommand.self, AcknowledgeCommand.self, ResolveCommand.self,
                    AgentOutCommand.self, AgentLateCommand.self,
                ]),
            CommandGroup(
                name: "Operators",
                subcommands: [
                    MigrateCommand.self, CheckCommand.self, RosterCommand.self, DeskCommand.self,
                    CrontabCommand.self, CuesCommand.self, DemoCommand.self,
                ]),
        ])
}
