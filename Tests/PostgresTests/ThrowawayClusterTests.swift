import Foundation
import Postgres
import Testing
import ThrowawayPostgres

@Suite("Throwaway clusters")
struct ThrowawayClusterTests {
    @Test("a cluster keeps UTF8, listens on its private socket only, and is gone after stop")
    func life() throws {
        let cluster = try ThrowawayCluster()
        let folder = cluster.socketDirectory
        var connection = try connect(cluster)
        #expect(try connection.word("SELECT current_setting('server_encoding')") == "UTF8")
        #expect(try connection.word("SELECT current_setting('listen_addresses')") == "")
        #expect(try connection.word("SELECT current_setting('TimeZone')") == "UTC")
        #expect(try permissions(of: folder) == 0o700)
        #expect("\(folder)/.s.PGSQL.5432".utf8.count <= 107)
        cluster.stop()
        cluster.stop()
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(connection.ping() == false)
    }

    @Test("data in a folder of one's own is still there next time")
    func kept() throws {
        let folder = "/tmp/kept-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = try ThrowawayCluster(keepIn: folder)
        var connection = try connect(first)
        try connection.executeScript(sql("CREATE TABLE t (n int); INSERT INTO t VALUES (7)"))
        first.stop()
        let second = try ThrowawayCluster(keepIn: folder)
        var again = try connect(second)
        #expect(try again.number("SELECT n FROM t") == 7)
        second.stop()
        #expect(FileManager.default.fileExists(atPath: "\(folder)/data/PG_VERSION"))
    }

    @Test("a cluster can be paused and resumed")
    func pauses() throws {
        let cluster = try ThrowawayCluster()
        try cluster.pause()
        let error = failure { () throws(PostgresError) in try connect(cluster) }
        #expect(error?.isRetryable == true)
        try cluster.resume()
        var connection = try connect(cluster)
        #expect(connection.ping() == true)
    }

    @Test("a process that is killed leaves neither server nor folder behind")
    func killed() async throws {
        let marker = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: marker) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [marker = marker as String] in
            let cluster = try ThrowawayCluster()
            let process = try String(
                contentsOfFile: "\(cluster.socketDirectory)/data/postmaster.pid", encoding: .utf8
            ).prefix { $0.isNumber }
            try "\(cluster.socketDirectory)\n\(process)".write(
                toFile: marker, atomically: true, encoding: .utf8)
            kill(getpid(), SIGKILL)
        }
        let lines = try String(contentsOfFile: marker, encoding: .utf8).split(separator: "\n")
        let server = try #require(pid_t(lines[1]))
        let folder = String(lines[0])
        for _ in 0..<200
        where FileManager.default.fileExists(atPath: folder) || isRunning(server) {
            pause(milliseconds: 50)
        }
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(!isRunning(server))
    }

    /// A process that has ended and was not yet waited for does not count.
    private func isRunning(_ process: pid_t) -> Bool {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        else {
            return false
        }
        return !stat.contains(") Z ")
    }

    @Test("a folder that cannot be used is named")
    func unusableFolder() {
        #expect {
            try ThrowawayCluster(keepIn: "/proc/nowhere")
        } throws: { error in
            "\(error)".hasPrefix("cannot use folder \"/proc/nowhere\"")
        }
    }

    @Test("where PostgreSQL is missing, the error names the mend")
    func notInstalled() {
        let error = ThrowawayError.notInstalled(searched: ["PATH", "/usr/lib/postgresql"])
        #expect(
            error.description == """
                no PostgreSQL server found in PATH, /usr/lib/postgresql
                hint: apt-get install postgresql, or put the folder of initdb on PATH
                """)
    }

    private func connect(_ cluster: ThrowawayCluster) throws(PostgresError) -> Connection {
        try Connection(ConnectionOptions(conninfo: cluster.conninfo(database: "postgres")))
    }

    private func permissions(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
    }
}
