import Glibc

/// The release binary, as cron would start it: from another folder, with next to no environment.
package struct Handover: Sendable {
    /// Where it runs, and where relative paths in arguments lead to.
    package let folder: TemporaryFolder
    package var environment: [String: String]

    private let binary: String

    /// - Parameters:
    ///   - database: the store; reached by libpq's own environment variables.
    ///   - host: a folder with the server's socket.
    package init(database: String, host: String, user: String = "postgres") throws {
        folder = try TemporaryFolder()
        binary = try Self.locate()
        environment = [
            "PGHOST": host, "PGPORT": "5432", "PGUSER": user, "PGDATABASE": database,
            "PGSSLMODE": "disable", "PGGSSENCMODE": "disable", "HOME": folder.path,
            "LC_ALL": "C", "HANDOVER_OUT": folder.path + "/out",
        ]
        // A dynamically linked binary finds the toolchain's runtime by its own search path; where
        // that was set from outside, it is needed inside too.
        if let libraries = getenv("LD_LIBRARY_PATH") {
            environment["LD_LIBRARY_PATH"] = String(cString: libraries)
        }
    }

    package var outputFolder: String { environment["HANDOVER_OUT"] ?? "" }

    /// Runs a command to its end.
    package func callAsFunction(
        _ arguments: String..., environment extra: [String: String] = [:],
        input: String = "/dev/null", output: String? = nil, timeoutSeconds: Double = 120
    ) throws -> ChildProgram.Outcome {
        try start(arguments, environment: extra, input: input, output: output)
            .wait(timeoutSeconds: timeoutSeconds)
    }

    package func start(
        _ arguments: [String], environment extra: [String: String] = [:],
        input: String = "/dev/null", output: String? = nil
    ) throws -> ChildProgram {
        try ChildProgram(
            [binary] + arguments, in: folder.path,
            environment: environment.merging(extra) { _, new in new }, input: input,
            output: output)
    }

    /// `HANDOVER_BINARY`, else the release build of the package these tests belong to.
    private static func locate() throws -> String {
        let path =
            getenv("HANDOVER_BINARY").map { String(cString: $0) }
            ?? RepositoryFile.path(".build/release/handover")
        guard access(path, X_OK) == 0 else {
            throw TestSetupError(
                "there is no \(path); build it first: swift build -c release")
        }
        return path
    }
}
