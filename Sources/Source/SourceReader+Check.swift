package import Postgres

extension SourceReader {
    /// Compares all of an adapter with the contract and with this database; empty when it fits.
    ///
    /// Each file is parsed, described, proven to be a plain SELECT, and planned with no ids, which
    /// also shows missing rights and parameters that SQL cannot use. Of the rows only the teams are
    /// read, for their time zones.
    ///
    /// - Throws: `.connection` only.
    package static func check(
        _ adapter: Adapter, on connection: inout Connection,
        statementTimeoutMilliseconds: Int = 30_000
    ) throws(SourceError) -> [ContractProblem] {
        let settings = settings(adapter, statementTimeoutMilliseconds)
        return try connection.transaction(.snapshot, settings: settings) {
            (c: inout Connection) throws(SourceError) in
            var problems: [ContractProblem] = []
            let login = try login(on: &c)
            for relation in Relation.allCases {
                if let statement = adapter.statement(relation) {
                    problems += try check(relation, statement, adapter, login, on: &c)
                } else if !relation.isOptional {
                    problems.append(.missing(relation))
                }
            }
            if !problems.contains(where: { $0.file == Relation.team.fileName }) {
                problems += try checkZones(adapter, on: &c)
            }
            let names = Relation.allCases.map(\.fileName).joined(separator: ", ")
            problems += try checkApplyOwner(adapter, login, on: &c)
            for file in adapter.strayFiles {
                problems.append(
                    ContractProblem(
                        file: file, what: "is no file of the contract",
                        mend:
                            "rename it to one of \(names), apply_owner.sql, grants.sql, or move it away"
                    ))
            }
            return problems
        }
    }

    /// Parsed only: the login that reads has no right to write, nor should it.
    private static func checkApplyOwner(
        _ adapter: Adapter, _ login: String, on connection: inout Connection
    ) throws(SourceError) -> [ContractProblem] {
        guard let statement = adapter.applyOwner else { return [] }
        do throws(PostgresError) {
            let shape = try Savepoint.around(&connection) {
                (c: inout Connection) throws(PostgresError) in try c.describe(statement)
            }
            let types = shape.parameterTypeOIDs
            if types.count == 3 && types.allSatisfy({ ColumnType.text.accepts(oid: $0) }) {
                return []
            }
            return [
                ContractProblem(
                    file: statement.name, what: "has other parameters than three texts",
                    mend: "$1::text case, $2::text agent, $3::text the assignee last seen")
            ]
        } catch {
            if error.isRetryable { throw .connection(error) }
            return [.refused(statement.name, error, adapter, login: login)]
        }
    }

    private static func login(on connection: inout Connection) throws(SourceError) -> String {
        do throws(PostgresError) {
            let statement = Statement(name: "login", text: "SELECT current_user::text")
            return try connection.one(statement) { row throws(PostgresError) in
                try row.text(0)
            }
        } catch {
            throw .connection(error)
        }
    }

    private static func check(
        _ relation: Relation, _ statement: Statement, _ adapter: Adapter, _ login: String,
        on connection: inout Connection
    ) throws(SourceError) -> [ContractProblem] {
        do throws(SourceError) {
            try Savepoint.around(&connection) { (c: inout Connection) throws(SourceError) in
                let shape = try ContractCheck.shape(of: relation, statement, adapter, on: &c)
                do throws(PostgresError) {
                    // Parsing a cursor for it refuses everything but a SELECT, row locks and
                    // writes in a WITH included. It is never opened.
                    let cursor = statement.after("DECLARE handover_check INSENSITIVE CURSOR FOR")
                    _ = try c.describe(cursor)
                    let values = shape.parameterTypeOIDs.isEmpty ? [] : relation.emptyValues
                    try c.execute(statement.after("EXPLAIN"), values)
                } catch {
                    if error.isRetryable { throw .connection(error) }
                    throw .contract([.refused(relation.fileName, error, adapter, login: login)])
                }
            }
            return []
        } catch {
            if case .contract(let problems) = error { return problems }
            throw error
        }
    }
}

extension Statement {
    func after(_ command: String) -> Statement {
        Statement(name: name, text: command + "\n" + text, isForeign: isForeign)
    }
}

extension Relation {
    /// Parameters that select nothing.
    fileprivate var emptyValues: [Value] {
        parameters.map { $0 == .textArray ? .textArray([]) : .timestamp(0) }
    }
}
