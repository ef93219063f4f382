import Postgres
import TestSupport
import Testing

@Suite("Retries")
struct RetryTests {
    private static let lost = PostgresError.connectionLost(statement: "test")

    private func noPause(_ milliseconds: Int) {}

    @Test("what fails for a passing reason is done again, with growing pauses")
    func backoff() throws {
        var pauses: [Int] = []
        func sleep(_ milliseconds: Int) { pauses.append(milliseconds) }
        let attempt = try withRetries(attempts: 4, backoffMilliseconds: 10, sleep: sleep) {
            attempt throws(PostgresError) in
            if attempt < 4 { throw Self.lost }
            return attempt
        }
        #expect(attempt == 4)
        #expect(pauses == [10, 20, 40])
    }

    @Test("the last failure is reported when all attempts are used up")
    func exhausted() {
        var attempts = 0
        let error = failure { () throws(PostgresError) in
            try withRetries(attempts: 3, sleep: noPause) { _ throws(PostgresError) in
                attempts += 1
                throw Self.lost
            }
        }
        #expect(error == Self.lost)
        #expect(attempts == 3)
    }

    @Test("what would fail again is not done again")
    func hopeless() {
        func unexpected(_ milliseconds: Int) { Issue.record("no pause expected") }
        var attempts = 0
        let error = failure { () throws(PostgresError) in
            try withRetries(sleep: unexpected) {
                _ throws(PostgresError) in
                attempts += 1
                throw PostgresError.tooManyParameters(statement: "test", count: 70_000)
            }
        }
        #expect(error == .tooManyParameters(statement: "test", count: 70_000))
        #expect(attempts == 1)
    }

    @Test("two serialisable transactions that exclude each other both succeed in the end")
    func serialisation() throws {
        let database = try TestDatabase.create("serialisable")
        var ours = try database.connect()
        var theirs = try database.connect()
        try ours.executeScript(sql("CREATE TABLE t (n bigint); INSERT INTO t VALUES (1)"))
        let addSum = sql("INSERT INTO t SELECT sum(n) FROM t")
        var failures: [String?] = []
        try withRetries(sleep: noPause) { attempt throws(PostgresError) in
            do throws(PostgresError) {
                try ours.transaction(.serializable) { c throws(PostgresError) in
                    try c.execute(addSum)
                    if attempt > 1 { return }
                    try theirs.transaction(.serializable) { d throws(PostgresError) in
                        try d.execute(addSum)
                    }
                }
            } catch {
                failures.append(error.sqlState)
                throw error
            }
        }
        #expect(failures == ["40001"])
        #expect(try ours.number("SELECT sum(n) FROM t") == 4)
    }

    @Test("a deadlock and a lost connection can be tried again, a lock timeout cannot")
    func classification() {
        func server(_ sqlState: String) -> PostgresError {
            .server(
                sqlState: sqlState, statement: "test", message: "", constraint: nil, table: nil,
                column: nil)
        }
        for state in ["40001", "40P01", "53300", "57P01", "57P03", "57P05", "08006", "08P01"] {
            #expect(server(state).isRetryable, "\(state)")
        }
        for state in ["23505", "55P03", "57014", "42P01", "53100", "XX000"] {
            #expect(!server(state).isRetryable, "\(state)")
        }
    }
}
