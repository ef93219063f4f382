package import Postgres

/// Why the helpdesk could not be read.
package enum SourceError: Error, Sendable, Equatable {
    /// Neither an adapter of ours nor a folder.
    case unknownAdapter(name: String, known: [String])
    /// A `NAME=VALUE` that the adapter does not know, or one that it needs.
    case badParameter(name: String, reason: String)
    /// A file of the adapter that cannot be used, whatever the database.
    case file(path: String, reason: String)
    case contract([ContractProblem])
    /// A required relation failed while it was read.
    case relation(name: String, PostgresError)
    /// Anything else between this side and the server.
    case connection(PostgresError)
}

extension SourceError: WrapsPostgresError {
    package init(_ error: PostgresError) { self = .connection(error) }

    package var postgresError: PostgresError? {
        switch self {
        case .relation(_, let error), .connection(let error): error
        case .unknownAdapter, .badParameter, .file, .contract: nil
        }
    }

    /// The same read, started anew with a fresh snapshot, may succeed.
    package var isRetryable: Bool { postgresError?.isRetryable ?? false }
}

extension SourceError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownAdapter(let name, let known):
            """
            no adapter '\(name)'
            hint: name one of \(known.joined(separator: ", ")), or a folder with its SQL files
            """
        case .badParameter(let name, let reason): "source parameter '\(name)': \(reason)"
        case .file(let path, let reason): "\(path): \(reason)"
        case .contract(let problems):
            "the source breaks the contract\n"
                + problems.map(\.description).joined(separator: "\n")
        case .relation(let name, let error):
            "cannot read \(name) from the helpdesk: \(error)"
                + (error.sqlState == "42501" ? "\nhint: handover check says what to grant" : "")
        case .connection(let error): "cannot work with the helpdesk: \(error)"
        }
    }
}
