import ArgumentParser
import Domain
import Job
import Postgres
import Store

struct ConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Take over a pack, or everything of yours.",
        discussion: """
            For critical cases say what you do first, and by when, in your own words: \
            --read-back '4711=call her by 22:25'. It is compared later, never a condition.
            """)

    @Argument(help: "The pack's number.")
    var pack: Int64?

    @Flag(help: "Everything of yours that you did not decline.")
    var all = false

    @Option(name: .customLong("as"), help: "Who you are.")
    var agent: String

    @Option(
        help: ArgumentHelp("What first, by when, in your words.", valueName: "case=text"))
    var readBack: [String] = []

    func validate() throws {
        if (pack == nil) != all {
            throw ValidationError("Name a pack, or say --all.")
        }
        for words in readBack where !words.contains("=") {
            throw ValidationError("--read-back wants CASE=TEXT.")
        }
    }

    func run() throws {
        try reporting { () throws(JobError) in
            let words = readBacks()
            try withStoreOnly { store throws(PostgresError) in
                if let pack {
                    try Store.confirm(pack: pack, as: agent, readBacks: words, on: &store)
                } else {
                    try Store.confirmBrief(as: agent, readBacks: words, on: &store)
                }
            }
            return .done
        }
    }

    private func readBacks() -> [CaseID: String] {
        var words: [CaseID: String] = [:]
        for pair in readBack {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            words[String(parts[0])] = String(parts[1])
        }
        return words
    }
}

struct DeclineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Say that a case is not for you, and why.")

    @Argument(help: "The pack's number.")
    var pack: Int64

    @Option(name: .customLong("case"), help: "The case's id.")
    var caseID: String

    @Option(name: .customLong("as"), help: "Who you are.")
    var agent: String

    @Option(help: "Why it should go to somebody else.")
    var reason: String

    func run() throws {
        try reporting { () throws(JobError) in
            try withStoreOnly { store throws(PostgresError) in
                try Store.decline(
                    pack: pack, case: caseID, as: agent, reason: reason, on: &store)
            }
            return .done
        }
    }
}
