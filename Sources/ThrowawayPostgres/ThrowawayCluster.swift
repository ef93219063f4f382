import Glibc
import Synchronization

/// A private PostgreSQL server for a demo or a test run, on a socket that nobody else can reach.
///
/// It lives in a temporary folder and goes away with this process: on `stop`, when the value is
/// released, and also when the process is interrupted or killed (see `Watchdog`). Tuned for short
/// lives: nothing is synced to disk, so it survives a crash of the server but not of the machine.
package final class ThrowawayCluster: Sendable {
    package enum StopMode: String, Sendable {
        /// Disconnects everybody and shuts down in order.
        case fast
        /// Ends at once and recovers at the next start, as after a crash.
        case immediate
    }

    /// Holds the socket, 0700. Also `PGHOST` for libpq's programs.
    package let socketDirectory: String
    /// The superuser; needs no password.
    package let user = "postgres"

    private let programs: ServerPrograms
    private let account: ServerAccount
    private let dataFolder: String
    private let logFile: String
    private let watchdog: Mutex<Watchdog?>

    /// Creates a cluster (UTF8, C locale) and starts it: about two seconds.
    ///
    /// - Parameter folder: keeps the data in `folder/data` and opens what is there already.
    package init(keepIn folder: String? = nil) throws(ThrowawayError) {
        programs = try ServerPrograms.find()
        account = try ServerAccount.choose()
        socketDirectory = try Self.makePrivateFolder()
        let home = folder ?? socketDirectory
        dataFolder = "\(home)/data"
        logFile = "\(home)/server.log"
        let mode = folder == nil ? StopMode.immediate : .fast
        watchdog = Mutex(
            try Watchdog(
                stop: account.prefix + [
                    programs.pgCtl, "-D", dataFolder, "-m", mode.rawValue, "-w", "stop",
                ],
                remove: socketDirectory))
        do throws(ThrowawayError) {
            try account.hand(over: socketDirectory)
            if let folder { try prepare(folder) }
            try createData()
            try start()
        } catch {
            stop()
            throw error
        }
    }

    deinit { stop() }

    /// For libpq. Says everything that matters, so that the user's own settings do not interfere.
    package func conninfo(database: String) -> String {
        let words = [
            ("host", socketDirectory), ("port", "5432"), ("user", user), ("dbname", database),
            ("sslmode", "disable"), ("gssencmode", "disable"), ("options", ""),
        ]
        return words.map { "\($0)='\(Self.escape($1))'" }.joined(separator: " ")
    }

    /// Stops the server and removes its folder. Further calls do nothing.
    package func stop() {
        let watchdog = watchdog.withLock { watchdog in
            defer { watchdog = nil }
            return watchdog
        }
        watchdog?.release()
    }

    /// Stops the server and starts it again.
    package func restart(mode: StopMode = .fast) throws(ThrowawayError) {
        try control(["-m", mode.rawValue, "restart"])
    }

    /// Takes the server down for a while; the data stays.
    package func pause(mode: StopMode = .fast) throws(ThrowawayError) {
        try control(["-m", mode.rawValue, "stop"])
    }

    /// Brings a paused server back.
    package func resume() throws(ThrowawayError) { try start() }

    /// What starts the kept server again in a shell, on a socket in that folder.
    package func startCommand(socketIn folder: String) -> String {
        let command = [
            programs.pgCtl, "-D", dataFolder, "-l", logFile, "-w", "-o",
            "\"-k \(folder) -c listen_addresses=''\"", "start",
        ]
        return (account.prefix + command).joined(separator: " ")
    }

    private func prepare(_ folder: String) throws(ThrowawayError) {
        // The server's account must be able to pass through, not to look around.
        guard mkdir(folder, 0o711) == 0 || errno == EEXIST else {
            throw .folder(path: folder, reason: String(cString: strerror(errno)))
        }
        let log = open(logFile, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard log >= 0 else {
            throw .folder(path: folder, reason: String(cString: strerror(errno)))
        }
        close(log)
        try account.hand(over: logFile)
        do throws(ThrowawayError) {
            try Child.run(account.prefix + ["test", "-x", folder], as: "test")
        } catch {
            throw .folder(
                path: folder,
                reason: "PostgreSQL runs as another user, who cannot get there\n"
                    + "hint: chmod o+x on the folders above it, or choose another place")
        }
    }

    private func createData() throws(ThrowawayError) {
        if access("\(dataFolder)/PG_VERSION", F_OK) == 0 { return }
        try account.makeFolder(dataFolder)
        let command = [
            programs.initdb, "-D", dataFolder, "-U", user, "--auth=trust", "--encoding=UTF8",
            "--locale=C", "--no-sync",
        ]
        try Child.run(account.prefix + command, as: "initdb")
    }

    private func start() throws(ThrowawayError) {
        let settings = [
            "listen_addresses=", "unix_socket_directories=\(socketDirectory)", "port=5432",
            "fsync=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0",
            // Room for new databases, so that creating one need not wait for the disk.
            "shared_buffers=128MB", "max_wal_size=2GB", "checkpoint_timeout=1h",
            "wal_init_zero=off", "wal_recycle=off", "max_connections=100", "autovacuum=off",
            "timezone=UTC", "log_timezone=UTC", "lc_messages=C",
        ]
        let options = settings.map { "-c '\($0)'" }.joined(separator: " ")
        try control(["-o", options, "start"])
    }

    private func control(_ arguments: [String]) throws(ThrowawayError) {
        let command = [programs.pgCtl, "-D", dataFolder, "-l", logFile, "-s", "-w", "-t", "60"]
        try Child.run(account.prefix + command + arguments, as: "pg_ctl")
    }

    /// In `TMPDIR`, else in memory where there is room, which makes new databases several times
    /// cheaper, else in `/tmp`.
    private static func makePrivateFolder() throws(ThrowawayError) -> String {
        let wanted = getenv("TMPDIR").map { String(cString: $0) }
        let parent = [wanted, "/dev/shm"].compactMap { $0 }.first(where: isSuitable) ?? "/tmp"
        var template = Array("\(parent)/pg-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .folder(path: parent, reason: String(cString: strerror(errno)))
        }
        return template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? parent
        }
    }

    /// Short enough for a socket's path (the kernel takes 107 bytes), without a quote that would
    /// end the server's option early, writable, and with 2 GB to spare.
    private static func isSuitable(_ folder: String) -> Bool {
        let longest = 107 - "/pg-XXXXXX/.s.PGSQL.5432".utf8.count
        guard folder.utf8.count <= longest, folder.hasPrefix("/"), !folder.contains("'") else {
            return false
        }
        var space = statvfs()
        guard access(folder, W_OK | X_OK) == 0, statvfs(folder, &space) == 0 else { return false }
        return UInt(space.f_bavail) * UInt(space.f_frsize) > 2 << 30
    }

    private static func escape(_ text: String) -> String {
        text.reduce(into: "") { out, character in
            if character == "'" || character == "\\" { out.append("\\") }
            out.append(character)
        }
    }
}
