import CLibPQ
import Glibc

/// Owns one `PGconn`: sends, waits with a deadline, and reads to the end whatever happened, so
/// that the connection is afterwards either idle or known to be unusable.
///
/// A class so that a `CopyWriter` can share it while the `Connection` is lent to a caller.
final class Wire {
    /// How long a server may take, at most, to react to a cancel request before it counts as lost.
    static let cancelGraceMilliseconds = 10_000

    let link: OpaquePointer
    /// How long to wait for the server's next sign of life.
    var silenceMilliseconds: Int
    /// Set when the server fell silent and did not even answer a cancel request, or when a
    /// transaction could not be rolled back.
    var isAbandoned = false

    init(owning link: OpaquePointer, silenceMilliseconds: Int) {
        self.link = link
        self.silenceMilliseconds = silenceMilliseconds
    }

    deinit { PQfinish(link) }

    var isAlive: Bool { !isAbandoned && PQstatus(link) == CONNECTION_OK }

    /// Sends one statement with its parameters; results are asked for in binary.
    func send(_ statement: Statement, _ values: [Value]) throws(PostgresError) {
        let bound = try BoundValues(values, for: statement)
        try requireAlive(statement)
        let sent = bound.withPointers { count, types, pointers, lengths, formats in
            PQsendQueryParams(
                link, statement.text, count, types, pointers, lengths, formats, 1)
        }
        try flush(sent, statement)
    }

    /// Sends commands without parameters, several perhaps.
    func sendScript(_ statement: Statement) throws(PostgresError) {
        try requireAlive(statement)
        try flush(PQsendQuery(link, statement.text), statement)
    }

    func requireAlive(_ statement: Statement) throws(PostgresError) {
        guard isAlive else { throw .connectionLost(statement: statement.name) }
    }

    /// Pushes out what libpq has queued, reading meanwhile so that both sides never wait.
    func flush(_ queued: Int32, _ statement: Statement) throws(PostgresError) {
        guard queued == 1 else { throw .connectionLost(statement: statement.name) }
        while true {
            let left = PQflush(link)
            if left == 0 { return }
            guard left == 1 else { throw .connectionLost(statement: statement.name) }
            let events = try wait(for: POLLIN | POLLOUT, statement)
            if events & Int16(POLLOUT) == 0, PQconsumeInput(link) == 0 {
                throw .connectionLost(statement: statement.name)
            }
        }
    }

    /// The next result, or nil when the statement is over.
    func nextResult(_ statement: Statement) throws(PostgresError) -> ServerResult? {
        while PQisBusy(link) == 1 {
            _ = try wait(for: POLLIN, statement)
            guard PQconsumeInput(link) == 1 else {
                throw .connectionLost(statement: statement.name)
            }
        }
        guard let pointer = PQgetResult(link) else { return nil }
        return ServerResult(owning: pointer)
    }

    /// Reads all results and returns the last one.
    ///
    /// - Throws: the first failure, after everything has been read.
    func finish(_ statement: Statement) throws(PostgresError) -> ServerResult {
        var last: ServerResult?
        var failure: PostgresError?
        do throws(PostgresError) {
            while let result = try nextResult(statement) {
                switch result.status {
                case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY:
                    last = consume result
                case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
                    let isInward = result.status != PGRES_COPY_OUT
                    failure =
                        failure
                        ?? .unexpectedResult(
                            statement: statement.name, expected: "a statement other than COPY")
                    try leaveCopy(isInward: isInward, statement)
                default:
                    failure = failure ?? PostgresError(result, of: statement)
                }
            }
        } catch {
            throw failure ?? error
        }
        if let failure { throw failure }
        guard let last else { throw .connectionLost(statement: statement.name) }
        return last
    }

    /// Reads and drops what is left of a statement whose outcome no longer matters.
    func drain(_ statement: Statement) {
        do throws(PostgresError) {
            _ = try finish(statement)
        } catch {
            // The caller has a failure of its own to report, and `isAlive` tells the rest.
        }
    }

    /// Waits until the socket is ready and returns poll's events.
    ///
    /// After too long a silence the statement is cancelled; the server's answer to that arrives
    /// like any other. No answer either: the connection is given up.
    func wait(for events: Int32, _ statement: Statement) throws(PostgresError) -> Int16 {
        guard !isAbandoned else { throw .connectionLost(statement: statement.name) }
        if let found = poll(events, milliseconds: silenceMilliseconds) { return found }
        Canceller(link).cancelInBackground()
        let grace = min(silenceMilliseconds, Self.cancelGraceMilliseconds)
        if let found = poll(events, milliseconds: grace) { return found }
        isAbandoned = true
        throw .connectionLost(statement: statement.name)
    }

    /// Nil when the time is over.
    private func poll(_ events: Int32, milliseconds: Int) -> Int16? {
        let end = Monotonic.milliseconds + milliseconds
        var descriptor = pollfd(fd: PQsocket(link), events: Int16(events), revents: 0)
        while true {
            let left = end - Monotonic.milliseconds
            if left <= 0 { return nil }
            let ready = Glibc.poll(&descriptor, 1, Int32(clamping: left))
            // A broken descriptor counts as ready: libpq then says what is wrong.
            if ready > 0 || (ready < 0 && errno != EINTR) { return descriptor.revents }
        }
    }
}
