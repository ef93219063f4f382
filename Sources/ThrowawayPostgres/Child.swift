import Glibc

/// Runs programs with a small fixed environment, so that the user's locale or `PGOPTIONS` do not
/// shape the cluster.
enum Child {
    static var searchPath: [Substring] {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":")
    }

    static func locate(_ program: String) -> String? {
        (searchPath + ["/usr/sbin", "/sbin"]).map { "\($0)/\(program)" }
            .first { access($0, X_OK) == 0 }
    }

    /// The first line that a program writes, or nil if it fails.
    static func output(_ arguments: [String]) -> String? {
        guard let (status, output) = capture(arguments), status == 0 else { return nil }
        return output.split(separator: "\n").first.map { String($0) }
    }

    /// Waits for a program.
    ///
    /// - Throws: `.program` when it does not end well.
    static func run(_ arguments: [String], as name: String) throws(ThrowawayError) {
        guard let (status, output) = capture(arguments) else {
            throw .program(name: name, status: -1, output: "cannot be started")
        }
        guard status == 0 else { throw .program(name: name, status: status, output: output) }
    }

    private static func capture(_ arguments: [String]) -> (status: Int32, output: String)? {
        guard let (readEnd, writeEnd) = makePipe() else { return nil }
        defer { close(readEnd) }
        let child = spawn(arguments, input: nil, output: writeEnd)
        close(writeEnd)
        guard let child else { return nil }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(readEnd, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return (wait(for: child), String(decoding: bytes, as: UTF8.self))
    }

    /// Both ends are closed in children, except where one is handed over. Not `pipe`, which would
    /// leave a moment for children of other threads to inherit them.
    static func makePipe() -> (readEnd: Int32, writeEnd: Int32)? {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        return socketpair(AF_UNIX, kind, 0, &ends) == 0 ? (ends[0], ends[1]) : nil
    }

    /// Starts a program in a process group of its own, away from the terminal's Ctrl-C, and from
    /// `/`, which every account can enter. Without descriptors it reads and writes `/dev/null`.
    static func spawn(_ arguments: [String], input: Int32?, output: Int32?) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, source) in [(STDIN_FILENO, input), (STDOUT_FILENO, output)] {
            if let source {
                posix_spawn_file_actions_adddup2(&actions, source, target)
            } else {
                posix_spawn_file_actions_addopen(&actions, target, "/dev/null", O_RDWR, 0)
            }
        }
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A thread of the caller may have blocked signals; the server needs them.
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)

        let shell = ["/bin/sh", "-c", "cd / && exec \"$@\"", "sh"]
        let path = searchPath.joined(separator: ":")
        var argv = (shell + arguments).map { strdup($0) } + [nil]
        let settings: [String] = ["PATH=\(path)", "LC_ALL=C", "TZ=UTC"]
        var environment = settings.map { strdup($0) } + [nil]
        defer { for word in argv + environment { free(word) } }
        var child = pid_t()
        let failure = posix_spawn(&child, shell[0], &actions, &attributes, &argv, &environment)
        return failure == 0 ? child : nil
    }

    /// The exit status, or 128 + the signal that ended the program.
    @discardableResult
    static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
