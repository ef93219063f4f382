package import Domain
package import Postgres
package import Source
package import Store

/// Why a command did not do its work.
package enum JobError: Error, Sendable {
    case store(StoreError)
    case source(SourceError)
    case importFile(ImportError)
    /// What is wrong with a team's roster in the helpdesk, in the words of its fields.
    case roster(String)
    /// What was asked for makes no sense; the text says what and how to mend it.
    case usage(String)
    case configuration(String)
    /// `code` is an errno.
    case output(path: String, code: Int32)
    /// Something that a purge found and may not remove; `code` is an errno.
    case removal(path: String, code: Int32)
    /// `code` is an errno.
    case standardOutput(code: Int32)
    /// `code` is an errno.
    case standardInput(code: Int32)
    case locked([TeamID])
}

extension JobError: WrapsPostgresError {
    package init(_ error: PostgresError) { self = .store(StoreError(error)) }

    package var postgresError: PostgresError? {
        switch self {
        case .store(let error): error.postgresError
        case .source(let error): error.postgresError
        case .importFile(.database(_, let error)): error
        case .importFile, .roster, .usage, .configuration, .output, .removal, .standardOutput,
            .standardInput, .locked:
            nil
        }
    }

    package var exitCode: ExitStatus {
        switch self {
        case .store(let error): Self.exitCode(of: error)
        case .source(let error): error.postgresError.map(Self.sourceExitCode) ?? error.exitCode
        case .importFile(.database(_, let error)): Self.importExitCode(of: error)
        case .importFile, .roster: .data
        case .usage, .standardInput: .usage
        case .configuration: .configuration
        case .output, .removal, .standardOutput: .cannotCreate
        case .locked: .busy
        }
    }

    private static func exitCode(of error: StoreError) -> ExitStatus {
        switch error {
        case .refused(.notPermitted, _): .configuration
        case .refused: .usage
        case .ruleBroken: .software
        case .conflict: .busy
        case .schemaMissing, .schemaBehind, .schemaUnknown, .mayNotCreateRoles: .configuration
        case .postgres(let error): exitCode(of: error)
        }
    }

    private static func exitCode(of error: PostgresError) -> ExitStatus {
        if error.isRetryable { return .unavailable }
        switch error {
        case .encoding, .version: return .configuration
        default: break
        }
        switch error.sqlState {
        case "42501", "42P01", "42883", "3F000", "3D000", "28000", "28P01": return .configuration
        // 25006: a standby, or a login that may only read.
        case "55P03", "57014", "25006": return .unavailable
        default: return .software
        }
    }

    /// The source's SQL is not ours: what fails there breaks the contract. It only reads, so what
    /// a snapshot refuses is an attempt to write.
    private static func sourceExitCode(of error: PostgresError) -> ExitStatus {
        error.sqlState == "25006" ? .data : importExitCode(of: error)
    }

    /// What the server refuses of a file is wrong in the file.
    private static func importExitCode(of error: PostgresError) -> ExitStatus {
        let code = exitCode(of: error)
        return code == .software ? .data : code
    }
}

extension SourceError {
    fileprivate var exitCode: ExitStatus {
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
        case .source(let error): "\(error)"
        case .importFile(let error): "\(error)"
        case .roster(let text):
            """
            the helpdesk's roster is not taken over: \(text)
            hint: mend it in the helpdesk; until then the last roster that was right goes on
            """
        case .usage(let text), .configuration(let text): text
        case .output(let path, let code):
            """
            cannot write "\(path)": \(systemErrorText(code))
            hint: --out or HANDOVER_OUT must name a folder that this user may write to
            """
        case .removal(let path, let code):
            """
            cannot remove "\(path)": \(systemErrorText(code))
            hint: remove what does not belong to handover from its folders; the rest is purged
            """
        case .standardOutput(let code): "cannot write standard output: \(systemErrorText(code))"
        case .standardInput(let code): "cannot read standard input: \(systemErrorText(code))"
        case .locked(let teams):
            "another run still holds \(teams.joined(separator: ", "))"
        }
    }
}
