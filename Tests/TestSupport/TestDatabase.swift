package import Postgres
import Synchronization
package import ThrowawayPostgres

/// An empty database of its own for one test.
///
/// All of them live in one throwaway cluster, started by the first test that asks and removed
/// when the test process ends.
package struct TestDatabase: Sendable {
    package let name: String
    package let conninfo: String

    /// The cluster, for tests that need other programs to reach it. Others depend on it: a test
    /// that restarts servers starts a `ThrowawayCluster` of its own.
    package static func cluster() throws -> ThrowawayCluster {
        try shared.withLock { state in try state.running() }
    }

    /// Creates a database with nothing in it.
    ///
    /// - Parameter hint: appears in the name, to find one's way in the server's log.
    package static func create(_ hint: String = "test") throws -> TestDatabase {
        try shared.withLock { state in try state.create(hint, template: "template0") }
    }

    /// Creates a copy of another database, to which nobody may be connected.
    package static func create(
        _ hint: String = "test", copying template: TestDatabase
    ) throws -> TestDatabase {
        try shared.withLock { state in try state.create(hint, template: template.name) }
    }

    package func connect() throws(PostgresError) -> Connection {
        try Connection(ConnectionOptions(conninfo: conninfo, applicationName: name))
    }
}

/// Two `CREATE DATABASE` from one template get in each other's way, so they queue here.
private struct SharedCluster: ~Copyable {
    private var cluster: ThrowawayCluster?
    private var created = 0

    mutating func running() throws -> ThrowawayCluster {
        if let cluster { return cluster }
        let started = try ThrowawayCluster()
        cluster = started
        return started
    }

    mutating func create(_ hint: String, template: String) throws -> TestDatabase {
        let cluster = try running()
        created += 1
        let safeHint = hint.lowercased().map { $0.isASCII && $0.isLetter ? $0 : "_" }
        let name = "t\(created)_\(String(safeHint.prefix(40)))"
        let options = ConnectionOptions(conninfo: cluster.conninfo(database: "postgres"))
        var connection = try Connection(options)
        try connection.executeScript(
            Statement(
                name: "create test database",
                text: "CREATE DATABASE \"\(name)\" TEMPLATE \"\(template)\""))
        return TestDatabase(name: name, conninfo: cluster.conninfo(database: name))
    }
}

private let shared = Mutex(SharedCluster())
