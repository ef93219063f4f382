import ArgumentParser
import Demo
import Domain
import Job
import Postgres
import Store

struct MigrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Create or upgrade the schema; repeatable.")

    @Flag(help: "Also the native tables, in schema desk.")
    var desk = false

    @OptionGroup var log: LogOptions

    func run() throws {
        try reporting { () throws(JobError) in
            let applied = try withStore(checksVersion: false) { store throws(JobError) in
                do throws(StoreError) {
                    return try Migrator.migrate(&store, desk: desk)
                } catch {
                    throw .store(error)
                }
            }
            if log.verbose {
                for name in applied { Terminal.printError("applied \(name)") }
                if applied.isEmpty { Terminal.printError("nothing to apply") }
            }
            return .done
        }
    }
}

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "What is wrong here, and how to mend it.")

    @OptionGroup var source: SourceOptions
    @OptionGroup var writeBack: WriteBackOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try reporting { () throws(JobError) in
            let report = Check.perform(
                adapter: { () throws(JobError) in try source.adapter() },
                sourceConninfo: source.conninfo, writeBackConninfo: writeBack.conninfo,
                output: output.folder)
            try Terminal.print(report.text)
            return report.exitCode
        }
    }
}

struct CrontabCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crontab", abstract: "The crontab lines for this roster's boundaries.",
        discussion: """
            For the crontab of the user that runs the job or, with --user, for a file in \
            /etc/cron.d, whose lines name the user.
            """)

    @Option(help: "How cron should call the job.")
    var command = "handover run"

    @Option(help: "Who runs it: the field that lines in /etc/cron.d have before the command.")
    var user: String?

    @OptionGroup var source: SourceOptions

    func run() throws {
        try reporting { () throws(JobError) in
            try Terminal.print(
                withStore { store throws(JobError) in
                    try Crontab.text(
                        command: command, user: user, adapter: try source.adapter(),
                        sourceConninfo: source.conninfo, on: &store)
                })
            return .done
        }
    }
}

struct PurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Remove what nobody needs any more.",
        discussion: """
            Pages older than DAYS go; quotes after 30 days and ledgers after 12 months unless the \
            options say otherwise. Open work and what custody rests on stay.
            """)

    @Option(help: "Pages of older boundaries go.")
    var olderThan: Int = 7

    @Option(help: "How many days quotes and cues stay.")
    var quoteDays: Int = 30

    @Option(help: "How many months the ledger stays.")
    var ledgerMonths: Int = 12

    @OptionGroup var output: OutputOptions
    @OptionGroup var log: LogOptions

    func validate() throws {
        if olderThan < 0 { throw ValidationError("--older-than counts days from 0.") }
        if quoteDays < 1 || ledgerMonths < 1 {
            throw ValidationError("Quotes stay for a day at least, the ledger for a month.")
        }
    }

    func run() throws {
        try reporting { () throws(JobError) in
            var code = ExitStatus.done
            let summary = try withStore { store throws(JobError) in
                try Purge.perform(
                    olderThanDays: olderThan, quoteDays: quoteDays, ledgerMonths: ledgerMonths,
                    output: output.folder, on: &store
                ) { failure in
                    Terminal.printError("handover: \(failure)")
                    code = failure.exitCode
                }
            }
            if log.verbose { Terminal.printError(summary) }
            return code
        }
    }
}

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show the whole thing on a private PostgreSQL with a small story.")

    @Option(help: ArgumentHelp("Leave everything in this folder.", valueName: "dir"))
    var keep: String?

    func run() throws {
        try reporting { () throws(JobError) in
            try DemoRun.perform(keepIn: keep) { text throws(JobError) in
                try Terminal.print(text)
            }
            return .done
        }
    }
}
