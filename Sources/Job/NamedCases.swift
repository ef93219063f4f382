package import Domain
package import Postgres
import Store

/// Which cases somebody means who types the number that a page shows, with or without its "#".
///
/// The number is seldom the case's id, and may be the id of another case.
package enum NamedCases {
    /// - Parameter pack: one that counts whatever its state; the agent's live ones always do.
    /// - Returns: the id by word. A word that names nothing stands for itself: the database, which
    ///   knows who is asking, refuses it.
    /// - Throws: `.usage` for a word that names two cases.
    package static func ids(
        for words: [String], of agent: AgentID, pack: PackID?, on store: inout Connection
    ) throws(JobError) -> [String: CaseID] {
        let found = try wrap { () throws(PostgresError) in
            try Store.cases(named: words, of: agent, pack: pack, on: &store)
        }
        var ids: [String: CaseID] = [:]
        for word in words {
            let cases = found.filter { $0.word == word }
            if cases.count > 1 { throw ambiguous(word, cases) }
            ids[word] = cases.first?.id ?? word
        }
        return ids
    }

    private static func ambiguous(_ word: String, _ cases: [Store.NamedCase]) -> JobError {
        let names = cases.map { "\(hashed($0.number ?? $0.id)) (id \($0.id))" }
        let mend =
            cases.count { $0.number.map(hashed) == hashed(word) } == 1
            ? "'\(hashed(word))' for the number that the page shows" : "the id"
        return .usage(
            """
            "\(word)" names more than one case: \(names.joined(separator: ", "))
            hint: write \(mend)
            """)
    }
}
