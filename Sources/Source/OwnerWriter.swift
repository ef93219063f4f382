package import Postgres

/// The one thing this job ever writes to a helpdesk, and only where a site asked for it.
package enum OwnerWriter {
    /// Makes `agent` the assignee of a case if `seen` still is, by the adapter's
    /// `apply_owner.sql`.
    ///
    /// - Parameter seen: nil: nobody.
    /// - Returns: false when a person has decided otherwise meanwhile.
    /// - Throws: `.connection`; `.file` when the adapter has no such file, `.contract` when it
    ///   wrote more than one row, which is undone.
    package static func apply(
        _ adapter: Adapter, caseID: String, agentID: String, seen: String?,
        on connection: inout Connection
    ) throws(SourceError) -> Bool {
        let statement = try statement(of: adapter)
        // Whoever holds a lock there is at work on the case: it can wait for the next run.
        let settings = TransactionSettings(
            statementTimeoutMilliseconds: 30_000, lockTimeoutMilliseconds: 2_000,
            parameters: adapter.settings)
        return try connection.transaction(.readWrite, settings: settings) {
            (c: inout Connection) throws(SourceError) in
            let written: Int
            do throws(PostgresError) {
                written = try c.execute(
                    statement, [.text(caseID), .text(agentID), .optionalText(seen)])
                // The helpdesk's deferred triggers have their say as part of the file, not of our
                // commit, whose errors would be taken for ours and repeated word for word.
                let deferred = Statement(
                    name: statement.name, text: "SET CONSTRAINTS ALL IMMEDIATE", isForeign: true)
                try c.execute(deferred)
            } catch {
                throw .connection(error)
            }
            if written > 1 {
                throw .contract([
                    ContractProblem(
                        file: statement.name, what: "wrote \(written) rows, expected one or none",
                        mend: "let it name one case by its id")
                ])
            }
            return written == 1
        }
    }

    /// Has the server plan the write, which shows whether this login may; nothing is written.
    ///
    /// - Throws: `.connection`, with SQLSTATE 42501 for a right that is missing; `.file`.
    package static func check(
        _ adapter: Adapter, on connection: inout Connection
    ) throws(SourceError) {
        let statement = try statement(of: adapter)
        let plan = statement.after("EXPLAIN")
        try connection.transaction(
            .readWrite, settings: TransactionSettings(parameters: adapter.settings)
        ) { (c: inout Connection) throws(SourceError) in
            do throws(PostgresError) {
                try c.execute(plan, [.text("0"), .text("0"), .null])
            } catch {
                throw .connection(error)
            }
        }
    }

    private static func statement(of adapter: Adapter) throws(SourceError) -> Statement {
        guard let statement = adapter.applyOwner else {
            throw .file(path: "\(adapter.name)/apply_owner.sql", reason: "is missing")
        }
        return statement
    }
}
