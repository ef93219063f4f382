import Dispatch
import Postgres
import TestSupport
import Testing
import ThrowawayPostgres

@Suite("Failures")
struct FailureTests {
    @Test("another thread can cancel a statement, and the connection stays usable")
    func cancel() throws {
        var connection = try connectToScratch()
        let canceller = connection.canceller()
        let isDone = DispatchSemaphore(value: 0)
        DispatchQueue.global().async {
            // A request that comes before the statement has no effect, so it is repeated.
            while isDone.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
                canceller.cancel()
            }
        }
        let error = failure { () throws(PostgresError) in
            try connection.execute(sql("SELECT pg_sleep(30)"))
        }
        isDone.signal()
        #expect(error == .cancelled(statement: "test"))
        #expect(error?.description == "test: cancelled or timed out, SQLSTATE 57014")
        #expect(connection.isAlive == true)
    }

    @Test("a canceller may outlive its connection")
    func lateCancel() throws {
        let connection = try connectToScratch()
        let canceller = connection.canceller()
        connection.close()
        canceller.cancel()
    }

    @Test("a server that stays silent too long is asked to stop, and then used again")
    func silence() throws {
        var connection = try impatient(seconds: 2)
        let error = failure { () throws(PostgresError) in
            try connection.execute(sql("SELECT pg_sleep(30)"))
        }
        #expect(error == .cancelled(statement: "test"))
        #expect(try connection.number("1") == 1)
    }

    @Test("a server that does not even answer a cancel request is given up")
    func deadServer() throws {
        var connection = try impatient(seconds: 1)
        // Shields itself from the request, as a server whose machine is gone would be.
        let error = failure { () throws(PostgresError) in
            try connection.executeScript(
                sql(
                    """
                    CREATE FUNCTION pg_temp.stubborn(until timestamptz) RETURNS void
                    LANGUAGE plpgsql AS $$
                    BEGIN
                        WHILE clock_timestamp() < until LOOP
                            BEGIN
                                PERFORM pg_sleep(4);
                            EXCEPTION WHEN query_canceled THEN
                                NULL;
                            END;
                        END LOOP;
                    END $$;
                    SELECT pg_temp.stubborn(clock_timestamp() + '4 s')
                    """))
        }
        #expect(error == .connectionLost(statement: "test"))
        #expect(connection.isAlive == false)
        #expect(connection.ping() == false)
        #expect(
            failure { () throws(PostgresError) in try connection.execute(sql("SELECT 1")) }
                == .connectionLost(statement: "test"))
    }

    private func impatient(seconds: Int) throws -> Connection {
        let database = try TestDatabase.create("silence")
        return try Connection(
            ConnectionOptions(conninfo: database.conninfo, silenceTimeoutSeconds: seconds))
    }

    @Test("a connection ended by the administrator is lost, which can be tried again")
    func terminated() throws {
        var connection = try connectToScratch()
        var administrator = try connectToScratch()
        let process = try connection.number("SELECT pg_backend_pid()")
        try administrator.execute(
            sql("SELECT pg_terminate_backend($1::int, 5000)"), [.int8(process)])
        let error = failure { () throws(PostgresError) in
            try connection.execute(sql("SELECT 1"))
        }
        #expect(error?.isRetryable == true)
        #expect(connection.isAlive == false)
    }

    @Test("a server that crashes in mid-transaction keeps what was committed, and nothing else")
    func crash() throws {
        let cluster = try ThrowawayCluster()
        let options = ConnectionOptions(conninfo: cluster.conninfo(database: "postgres"))
        var connection = try Connection(options)
        try connection.executeScript(sql("CREATE TABLE t (n int); INSERT INTO t VALUES (1)"))
        let error = failure { () throws(PostgresError) in
            try connection.transaction { c throws(PostgresError) in
                try c.execute(sql("INSERT INTO t VALUES (2)"))
                try? cluster.restart(mode: .immediate)
                try c.execute(sql("INSERT INTO t VALUES (3)"))
            }
        }
        #expect(error?.isRetryable == true)
        #expect(connection.isAlive == false)
        var fresh = try Connection(options)
        #expect(try fresh.number("SELECT sum(n) FROM t") == 1)
    }
}
