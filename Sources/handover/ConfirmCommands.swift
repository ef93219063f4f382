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
            --read-back '#4711=call her by 22:25', with the case's number as the page shows it, or \
            its id. It is compared later, never a condition.
            """)

    @Argument(help: "The pack's number.")
    var pack: Int64?

    @Flag(help: "Everything of yours that you did not decline.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "The pack's revision that you read, as its JSON has it; refused if there is a newer one.",
            valueName: "n"))
    var revision: Int32?

    @Option(name: .customLong("as"), help: "Who you are.")
    var agent: String

    @Option(
        help: ArgumentHelp("What first, by when, in your words.", valueName: "case=text"))
    var readBack: [String] = []

    func validate() throws {
        if (pack == nil) != all {
            throw ValidationError("Name a pack, or say --all.")
        }
        if all && revision != nil {
            throw ValidationError("--revision is that of one pack: name it instead of --all.")
        }
        for words in readBack where !words.contains("=") {
            throw ValidationError("--read-back wants CASE=TEXT.")
        }
    }

    func run() throws {
        try reporting { () throws(JobError) in
            let words = try readBacks()
            if let pack {
                try withStoreOnly { store throws(PostgresError) in
                    try Store.confirm(
                        pack: pack, revision: revision, as: agent, readBacks: words, on: &store)
                }
            } else {
                try confirmAll(words)
            }
            return .done
        }
    }

    /// Who took nothing over hears so: it may be another's name.
    private func confirmAll(_ words: [CaseID: String]) throws(JobError) {
        let (taken, isKnown) = try withStoreOnly { store throws(PostgresError) in
            let taken = try Store.confirmBrief(as: agent, readBacks: words, on: &store)
            return (taken, taken > 0 ? true : try Store.hasSeen(agent, on: &store))
        }
        if !isKnown {
            throw .usage(
                """
                no agent "\(agent)" is known here
                hint: --as wants the agent's id, as the roster and the brief have it
                """)
        }
        if taken == 0 { Terminal.printError("handover: nothing waited for \(agent)") }
    }

    private func readBacks() throws(JobError) -> [CaseID: String] {
        if readBack.isEmpty { return [:] }
        let pairs = readBack.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (word: String(parts[0]), text: String(parts[1]))
        }
        let ids = try withStore { store throws(JobError) in
            try NamedCases.ids(for: pairs.map(\.word), of: agent, pack: pack, on: &store)
        }
        var words: [CaseID: String] = [:]
        for (word, text) in pairs { words[ids[word] ?? word] = text }
        return words
    }
}

struct DeclineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Say that a case is not for you, and why.")

    @Argument(help: "The pack's number.")
    var pack: Int64

    @Option(
        name: .customLong("case"),
        help: ArgumentHelp(
            "The case's number as the page shows it, '#4711', or its id.", valueName: "number"))
    var word: String

    @Option(name: .customLong("as"), help: "Who you are.")
    var agent: String

    @Option(help: "Why it should go to somebody else.")
    var reason: String

    func run() throws {
        try reporting { () throws(JobError) in
            let ids = try withStore { store throws(JobError) in
                try NamedCases.ids(for: [word], of: agent, pack: pack, on: &store)
            }
            try withStoreOnly { store throws(PostgresError) in
                try Store.decline(
                    pack: pack, case: ids[word] ?? word, as: agent, reason: reason, on: &store)
            }
            return .done
        }
    }
}
