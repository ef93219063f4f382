import FoundationEssentials
package import Postgres
package import ThrowawayPostgres

/// A helpdesk, the job's schema, the release binary and a folder for pages: all that an
/// end-to-end test needs, in a database of its own.
package struct World: Sendable {
    package let database: TestDatabase
    package var handover: Handover

    /// A migrated database in which nobody works yet.
    package init(_ hint: String) throws {
        try self.init(copying: try Self.migrated.get(), hint)
    }

    /// A copy of another world's database and pages; nobody may be connected to that one.
    package init(copying other: World, _ hint: String) throws {
        try self.init(copying: other.database, hint)
        try copyPages(of: other)
    }

    private init(copying template: TestDatabase, _ hint: String) throws {
        database = try TestDatabase.create(hint, copying: template)
        handover = try Self.binary(for: database)
    }

    /// A migrated database, or a copy of another world, on a cluster that the test may restart.
    package init(
        on cluster: ThrowawayCluster, _ name: String, copying other: World? = nil
    ) throws {
        let options = ConnectionOptions(conninfo: cluster.conninfo(database: "postgres"))
        var admin = try Connection(options)
        let template = other?.database.name ?? "template0"
        try admin.executeScript(
            Statement(
                name: "create test database",
                text: "CREATE DATABASE \"\(name)\" TEMPLATE \"\(template)\""))
        // A copied sequence believes that its next values are in the log already, where they are
        // the template's: after a crash of the server it would give them out twice.
        try admin.executeScript(Statement(name: "create test database", text: "CHECKPOINT"))
        database = TestDatabase(name: name, conninfo: cluster.conninfo(database: name))
        handover = try Handover(database: name, host: cluster.socketDirectory)
        if let other { try copyPages(of: other) } else { try Self.migrate(handover) }
    }

    private func copyPages(of other: World) throws {
        if FileManager.default.fileExists(atPath: other.handover.outputFolder) {
            try FileManager.default.copyItem(
                atPath: other.handover.outputFolder, toPath: handover.outputFolder)
        }
    }

    /// Migrated once per process by the binary itself.
    private static let migrated = Result {
        let database = try TestDatabase.create("template")
        try migrate(try binary(for: database))
        return database
    }

    private static func migrate(_ handover: Handover) throws {
        let outcome = try handover("migrate", "--desk")
        guard outcome.exitCode == 0 else {
            throw TestSetupError(
                "migrate: exit code \(outcome.exitCode): \(outcome.standardError)")
        }
    }

    private static func binary(for database: TestDatabase) throws -> Handover {
        try Handover(
            database: database.name, host: try TestDatabase.cluster().socketDirectory)
    }

    package func execute(_ text: String, _ values: [Value] = []) throws {
        var connection = try database.connect()
        if values.isEmpty {
            try connection.executeScript(Statement(name: "test", text: text))
        } else {
            try connection.execute(Statement(name: "test", text: text), values)
        }
    }

    /// One line of text per row of a one-column query; NULLs are empty.
    package func lines(_ query: String) throws -> [String] {
        var connection = try database.connect()
        return try connection.lines(query)
    }

    /// The first line of `lines`.
    package func word(_ query: String) throws -> String {
        guard let first = try lines(query).first else {
            throw TestSetupError("no row: \(query)")
        }
        return first
    }

    package func number(_ query: String) throws -> Int {
        guard let number = Int(try word(query)) else {
            throw TestSetupError("not a number: \(query)")
        }
        return number
    }

    /// Runs the job at that business time.
    @discardableResult
    package func run(at instant: String, _ arguments: String...) throws -> ChildProgram.Outcome {
        try handover.start(["run", "--at", instant] + arguments).wait()
    }

    /// The published files, by path below the output folder.
    package func pages() -> [String: [UInt8]] { filesBelow(handover.outputFolder) }

    /// One published file as text; empty when it is not there.
    package func page(_ path: String) -> String {
        String(decoding: pages()[path] ?? [], as: UTF8.self)
    }
}

extension Connection {
    /// One line of text per row of a one-column query; NULLs are empty.
    package mutating func lines(_ query: String) throws(PostgresError) -> [String] {
        let statement = Statement(
            name: "test", text: "SELECT coalesce(q.c::text, '') FROM (\(query)) AS q (c)")
        return try rows(statement) { row throws(PostgresError) in try row.text(0) }
    }
}
