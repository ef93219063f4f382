package import Domain
package import Postgres
package import Source
package import Store

/// Why a command did not do its work.
package enum JobError: Error, Sendable {
    case store(PostgresError)
    case schema(StoreError)
    case source(SourceError)
    case importFile(ImportError)
    /// What was asked for makes no sense; the text says what and how to mend it.
    case usage(String)
    case configuration(String)
    /// `code` is an errno.
    case output(path: String, code: Int32)
    case locked([TeamID])
    /// People changed the team's packs faster than it could be planned; the next run tries again.
    case changing(TeamID)
}

extension JobError: WrapsPostgresError {
    package init(_ error: PostgresError) { self = .store(error) }

    package var postgresError: PostgresError? {
        switch self {
        case .store(let error): error
        case .source(let error): error.postgresError
        case .schema, .importFile, .usage, .configuration, .output, .locked, .changing: nil
        }
    }

    package var exitCode: ExitCode {
        switch self {
        case .store(let error): Self.exitCode(of: error)
        case .schema(let error): error.postgresError.map(Self.exitCode) ?? .configuration
        case .source(let error): error.postgresError.map(Self.sourceExitCode) ?? error.exitCode
        case .importFile: .data
        case .usage: .usage
        case .configuration: .configuration
        case .output: .cannotCreate
        case .locked, .changing: .busy
        }
    }

    private static func exitCode(of error: PostgresError) -> ExitCode {
        if error.isRetryable { return .unavailable }
        switch error {
        case .encoding, .version: return .configuration
        default: break
        }
        guard let state = error.sqlState else { return .software }
        // HO...: our state functions refuse what was asked for; see sql/migrations.
        if state.hasPrefix("HO") { return .usage }
        switch state {
        case "42501", "42P01", "42883", "3F000", "3D000": return .configuration
        case "55P03", "57014": return .unavailable
        default: return .software
        }
    }

    /// The source's SQL is not ours: what fails there breaks the contract.
    private static func sourceExitCode(of error: PostgresError) -> ExitCode {
        let code = exitCode(of: error)
        return code == .software ? .data : code
    }
}

extension SourceError {
    fileprivate var exitCode: ExitCode {
        switch self {
        case .contract, .relation: .data
        default: .configuration
        }
    }
}

extension JobError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .store(let error): "\(error)"
        case .schema(let error): "\(error)"
        case .source(let error): "\(error)"
        case .importFile(let error): "\(error)"
        case .usage(let text), .configuration(let text): text
        case .output(let path, let code):
            """
            cannot write "\(path)": \(systemErrorText(code))
            hint: --out or HANDOVER_OUT must name a folder that this user may write to
            """
        case .locked(let teams):
            "another run still holds \(teams.joined(separator: ", "))"
        case .changing(let team):
            "the packs of \(team) kept changing while it was planned"
        }
    }
}
