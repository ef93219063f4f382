import Domain
import Glibc
package import Job
import Logging
import Postgres
import Source
import Store
import ThrowawayPostgres

/// The whole job on a private PostgreSQL, with a small story: what happened and where to look.
package enum DemoRun {
    private static let database = "handover_demo"

    /// - Parameters:
    ///   - folder: where everything stays; nil: a temporary place that goes again.
    ///   - tell: takes what is told, in pieces.
    package static func perform(
        keepIn folder: String?, tell: @escaping (String) throws(JobError) -> Void
    ) throws(JobError) {
        let kept: String?
        if let folder { kept = try absolute(folder) } else { kept = nil }
        try tell("Starting a private PostgreSQL ...\n")
        let cluster: ThrowawayCluster
        do throws(ThrowawayError) {
            cluster = try ThrowawayCluster(keepIn: kept)
        } catch {
            throw .configuration("\(error)")
        }
        defer { cluster.stop() }
        do throws(PostgresError) {
            try cluster.createDatabaseAnew(database)
        } catch {
            throw JobError(error)
        }
        let conninfo = cluster.conninfo(database: database)
        // Pages that nobody keeps lie in the cluster's own folder, which goes with it, also after
        // Ctrl-C.
        let output = OutputFolder((kept ?? cluster.socketDirectory) + "/pages")
        let adapter = try nativeAdapter()
        var scenes = DemoScenes(
            store: try connect(conninfo), adapter: adapter, conninfo: conninfo, output: output,
            tell: tell)
        try scenes.play()
        if let kept {
            try tell(
                DemoScenes.whereToLook(
                    home: kept, database: database,
                    start: cluster.startCommand(socketIn: "/tmp")))
        } else {
            try tell("\nKeep the pages and the database: handover demo --keep DIR\n")
        }
    }

    private static func nativeAdapter() throws(JobError) -> Adapter {
        do throws(SourceError) {
            return try Adapter.named("native", parameters: [:])
        } catch {
            throw .source(error)
        }
    }

    private static func connect(_ conninfo: String) throws(JobError) -> Connection {
        do throws(PostgresError) {
            return try Connection(ConnectionOptions(conninfo: conninfo))
        } catch {
            throw JobError(error)
        }
    }

    private static func absolute(_ path: String) throws(JobError) -> String {
        if mkdir(path, 0o755) != 0 && errno != EEXIST {
            throw .output(path: path, code: errno)
        }
        guard let resolved = realpath(path, nil) else { throw .output(path: path, code: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
