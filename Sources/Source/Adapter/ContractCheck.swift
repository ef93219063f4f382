import Postgres

/// Compares a file of an adapter with the contract, without running it.
enum ContractCheck {
    /// What a snapshot says of an optional relation left out for breaking the contract
    /// (`datatype_mismatch`).
    static let sqlState = "42804"

    /// Parameters and columns of one file.
    ///
    /// - Throws: `.contract` when the server cannot parse it or its shape is another one; the
    ///   transaction has then failed. `.connection` when trying again may help.
    static func shape(
        of relation: Relation, _ statement: Statement, _ adapter: Adapter,
        on connection: inout Connection
    ) throws(SourceError) -> StatementShape {
        let shape: StatementShape
        do throws(PostgresError) {
            shape = try connection.describe(statement)
        } catch {
            if error.isRetryable { throw .connection(error) }
            throw .contract([.refused(relation.fileName, error, adapter)])
        }
        let problems = problems(of: relation, shape)
        if !problems.isEmpty { throw .contract(problems) }
        return shape
    }

    static func problems(of relation: Relation, _ shape: StatementShape) -> [ContractProblem] {
        parameterProblems(relation, shape) + columnProblems(relation, shape)
    }

    private static func parameterProblems(
        _ relation: Relation, _ shape: StatementShape
    ) -> [ContractProblem] {
        let found = shape.parameterTypeOIDs
        let expected = relation.parameters
        if found.isEmpty { return [] }
        guard found.count == expected.count else {
            let wanted =
                expected.isEmpty
                ? "none"
                : expected.enumerated().map { "$\($0 + 1) \($1.sqlName)" }.joined(separator: ", ")
            return [
                ContractProblem(
                    file: relation.fileName,
                    what: "has \(found.count) parameters, expected \(wanted)")
            ]
        }
        return zip(found, expected).enumerated().compactMap { index, pair in
            if pair.1.accepts(oid: pair.0) { return nil }
            return ContractProblem(
                file: relation.fileName,
                what: "parameter $\(index + 1) is not \(pair.1.sqlName)",
                mend: "cast it, $\(index + 1)::\(pair.1.sqlName)")
        }
    }

    private static func columnProblems(
        _ relation: Relation, _ shape: StatementShape
    ) -> [ContractProblem] {
        var problems: [ContractProblem] = []
        let names = Set(shape.columns.map(\.name))
        let extra = relation.extraColumns.filter { names.contains($0.name) }
        for column in relation.columns + extra {
            func add(_ what: String, _ mend: String) {
                problems.append(
                    ContractProblem(
                        file: relation.fileName, column: column.name, what: what, mend: mend))
            }
            let found = shape.columns.filter { $0.name == column.name }
            if found.isEmpty {
                let value = column.isRequired ? "..." : "NULL"
                add("is missing", "add \(value)::\(column.type.sqlName) AS \(column.name)")
            } else if found.count > 1 {
                add("is there \(found.count) times", "give the others another name")
            } else if !column.type.accepts(oid: found[0].typeOID) {
                add(
                    "is \(found[0].typeName), expected \(column.type.sqlName)",
                    column.type.mend(column: column.name, found: found[0].typeOID))
            }
        }
        return problems
    }
}

extension ContractProblem {
    static func missing(_ relation: Relation) -> ContractProblem {
        ContractProblem(
            file: relation.fileName, what: "is missing",
            mend: "write a SELECT with the columns "
                + relation.columns.map(\.name).joined(separator: ", "))
    }

    /// A file that the server itself refuses. Its message speaks of names, not of data.
    ///
    /// - Parameter login: who was refused, to word what to grant.
    static func refused(
        _ file: String, _ error: PostgresError, _ adapter: Adapter, login: String? = nil
    ) -> ContractProblem {
        guard case .server(let sqlState, _, let message, _, _, _) = error else {
            return ContractProblem(file: file, what: "cannot be used: \(error)")
        }
        let mend: String? =
            switch sqlState {
            case "42501": grantMend(message, adapter, login)
            case "42P01" where adapter.name == "native", "42703" where adapter.name == "native":
                "the native tables are made by: handover migrate --desk"
            case "42P01", "42703":
                (adapter.expects.map { "this adapter expects \($0); " } ?? "")
                    + "use the adapter of this helpdesk's version, or mend the file"
            case "22P02", "22003": "check the values given with --source-set"
            case "42601": "write one single SELECT"
            default: nil
            }
        return ContractProblem(
            file: file, what: "cannot be used: \(message), SQLSTATE \(sqlState)", mend: mend)
    }

    private static func grantMend(
        _ message: String, _ adapter: Adapter, _ login: String?
    ) -> String {
        let login = login ?? "the source's login"
        let statements = adapter.grants?.statements(for: message, to: login) ?? []
        if statements.isEmpty { return "GRANT SELECT on what the file reads to \(login)" }
        return statements.joined(separator: "; ")
            + " (\(adapter.name)/grants.sql has all; run it again after an upgrade)"
    }
}
