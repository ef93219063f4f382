import ArgumentParser
import Domain
import Foundation
import Job
import Logging
import Source

struct SourceOptions: ParsableArguments {
    @Option(help: "The adapter's name or folder (HANDOVER_SOURCE; default native).")
    var source: String?

    @Option(help: "The helpdesk's connection string (HANDOVER_SOURCE_DSN; default: the store's).")
    var sourceDSN: String?

    @Option(
        help: ArgumentHelp(
            "A parameter of the adapter, repeatable (HANDOVER_SOURCE_SET).",
            discussion: """
                HANDOVER_SOURCE_SET holds the same, separated by spaces: "account_id=1 \
                base_url=https://..."; what stands here goes before it.
                """,
            valueName: "name=value"))
    var sourceSet: [String] = []

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }

    var conninfo: String? { sourceDSN ?? Self.environment["HANDOVER_SOURCE_DSN"] }

    func adapter() throws(JobError) -> Adapter {
        let name = source ?? Self.environment["HANDOVER_SOURCE"] ?? "native"
        let parameters = try parameters()
        do throws(SourceError) {
            return try Adapter.named(name, parameters: parameters)
        } catch {
            throw .source(error)
        }
    }

    /// Name by name, the command line goes before the environment.
    private func parameters() throws(JobError) -> [String: String] {
        var parameters: [String: String] = [:]
        let inherited = (Self.environment["HANDOVER_SOURCE_SET"] ?? "").split(separator: " ")
        for setting in inherited {
            guard let (name, value) = Self.pair(setting) else {
                throw .configuration(
                    """
                    HANDOVER_SOURCE_SET: "\(setting)" has no value
                    hint: write NAME=VALUE NAME=VALUE; a value with spaces needs --source-set
                    """)
            }
            parameters[name] = value
        }
        for setting in sourceSet {
            guard let (name, value) = Self.pair(setting[...]) else {
                throw .usage(
                    "--source-set \"\(setting)\" has no value\nhint: write --source-set NAME=VALUE")
            }
            parameters[name] = value
        }
        return parameters
    }

    private static func pair(_ setting: Substring) -> (name: String, value: String)? {
        guard let equals = setting.firstIndex(of: "=") else { return nil }
        return (String(setting[..<equals]), String(setting[setting.index(after: equals)...]))
    }
}

/// Only `run` writes, and only where the policy says so; `check` asks whether it could.
struct WriteBackOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A login that may set assignees (HANDOVER_WRITE_BACK_DSN; default: the source's).",
            discussion: "Used only where policy.write_back is 'on_confirm'."))
    var writeBackDSN: String?

    var conninfo: String? {
        writeBackDSN ?? ProcessInfo.processInfo.environment["HANDOVER_WRITE_BACK_DSN"]
    }
}

struct OutputOptions: ParsableArguments {
    @Option(help: "The folder for the pages (HANDOVER_OUT; default ./handover-out).")
    var out: String?

    private var named: String? {
        out ?? ProcessInfo.processInfo.environment["HANDOVER_OUT"]
    }

    var folder: OutputFolder { OutputFolder(named ?? "handover-out") }

    /// A lead at their desk who names no folder must not have pages written into whatever folder
    /// they are in, and marked as published.
    var isNamed: Bool { named != nil }
}

struct LogOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "One line per boundary, on standard error.")
    var verbose = false

    /// Quiet on success: warnings and worse only.
    var logger: Logger {
        var logger = Logger(label: "handover") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = verbose ? .info : .warning
        return logger
    }
}

enum ListFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

struct InstantArgument: ExpressibleByArgument {
    let instant: Instant

    init?(argument: String) {
        guard let instant = Instant(iso8601: argument) else { return nil }
        self.instant = instant
    }
}
