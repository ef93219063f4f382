import Postgres
import TestSupport
import Testing

@Suite("Transactions")
struct TransactionTests {
    private enum JobError: WrapsPostgresError, Equatable {
        case refused
        case database(PostgresError)

        init(_ error: PostgresError) { self = .database(error) }

        var postgresError: PostgresError? {
            if case .database(let error) = self { error } else { nil }
        }
    }

    private func setup() throws -> TestDatabase {
        let database = try TestDatabase.create("transaction")
        var connection = try database.connect()
        try connection.executeScript(sql("CREATE TABLE t (n int)"))
        return database
    }

    @Test("what the body did is there after it, and its outcome is returned")
    func commit() throws {
        var connection = try setup().connect()
        let written = try connection.transaction { c throws(PostgresError) in
            #expect(c.isInTransaction == true)
            return try c.execute(sql("INSERT INTO t VALUES (1), (2)"))
        }
        #expect(written == 2)
        #expect(connection.isInTransaction == false)
        #expect(try connection.number("SELECT count(*) FROM t") == 2)
    }

    @Test("a body that throws its own error undoes everything, and that error passes through")
    func rollback() throws {
        var connection = try setup().connect()
        #expect(throws: JobError.refused) {
            try connection.transaction { c throws(JobError) in
                do throws(PostgresError) {
                    try c.execute(sql("INSERT INTO t VALUES (1)"))
                } catch {
                    throw JobError(error)
                }
                throw .refused
            }
        }
        #expect(connection.isInTransaction == false)
        #expect(try connection.number("SELECT count(*) FROM t") == 0)
    }

    @Test("a statement's error undoes everything and passes through")
    func statementError() throws {
        var connection = try setup().connect()
        let error = failure { () throws(PostgresError) in
            try connection.transaction { c throws(PostgresError) in
                try c.execute(sql("INSERT INTO t VALUES (1)"))
                try c.execute(sql("SELECT 1/0"))
            }
        }
        #expect(error?.sqlState == "22012")
        #expect(try connection.number("SELECT count(*) FROM t") == 0)
    }

    @Test("an error swallowed by the body does not look like a commit")
    func swallowedError() throws {
        var connection = try setup().connect()
        let error = failure { () throws(PostgresError) in
            try connection.transaction { c throws(PostgresError) in
                try c.execute(sql("INSERT INTO t VALUES (1)"))
                _ = failure { () throws(PostgresError) in try c.execute(sql("SELECT 1/0")) }
            }
        }
        #expect(error?.sqlState == "25P02")
        #expect(try connection.number("SELECT count(*) FROM t") == 0)
    }

    @Test("an error found by the commit itself is reported")
    func deferredConstraint() throws {
        var connection = try setup().connect()
        try connection.executeScript(
            sql("ALTER TABLE t ADD CONSTRAINT once UNIQUE (n) DEFERRABLE INITIALLY DEFERRED"))
        let error = failure { () throws(PostgresError) in
            try connection.transaction { c throws(PostgresError) in
                try c.execute(sql("INSERT INTO t VALUES (1), (1)"))
            }
        }
        #expect(error?.sqlState == "23505")
        #expect(connection.isInTransaction == false)
        #expect(connection.isAlive == true)
    }

    @Test("a rollback that fails does not hide the body's error, and ends the connection")
    func failedRollback() throws {
        let database = try setup()
        var connection = try database.connect()
        var other = try database.connect()
        let process = try connection.number("SELECT pg_backend_pid()")
        #expect(throws: JobError.refused) {
            try connection.transaction { _ throws(JobError) in
                _ = failure { () throws(PostgresError) in
                    try other.execute(sql("SELECT pg_terminate_backend($1::int)"), [.int8(process)])
                }
                throw .refused
            }
        }
        #expect(connection.isAlive == false)
    }

    @Test("transactions do not nest")
    func nesting() throws {
        var connection = try setup().connect()
        let error = failure { () throws(PostgresError) in
            try connection.transaction { c throws(PostgresError) in
                try c.transaction { _ in }
            }
        }
        #expect(error?.sqlState == "25001")
        #expect(connection.isInTransaction == false)
    }

    @Test("a snapshot sees one instant and cannot write")
    func snapshot() throws {
        let database = try setup()
        var connection = try database.connect()
        var other = try database.connect()
        try connection.transaction(.snapshot) { c throws(PostgresError) in
            #expect(try c.number("SELECT count(*) FROM t") == 0)
            try other.execute(sql("INSERT INTO t VALUES (1)"))
            #expect(try c.number("SELECT count(*) FROM t") == 0)
        }
        let error = failure { () throws(PostgresError) in
            try connection.transaction(.snapshot) { c throws(PostgresError) in
                try c.execute(sql("INSERT INTO t VALUES (2)"))
            }
        }
        #expect(error?.sqlState == "25006")
    }

    @Test("the modes ask for their isolation whatever the database's default is")
    func modes() throws {
        let database = try setup()
        var connection = try database.connect()
        try connection.executeScript(
            sql(
                """
                ALTER DATABASE "\(database.name)" SET default_transaction_isolation = serializable;
                ALTER DATABASE "\(database.name)" SET default_transaction_read_only = on
                """))
        var fresh = try database.connect()
        let level = "SELECT current_setting('transaction_isolation')"
        let readOnly = "SELECT current_setting('transaction_read_only')"
        for (mode, expected) in [
            (TransactionMode.readWrite, ["read committed", "off"]),
            (.snapshot, ["repeatable read", "on"]), (.serializable, ["serializable", "off"]),
        ] {
            let found = try fresh.transaction(mode) { c throws(PostgresError) in
                [try c.word(level), try c.word(readOnly)]
            }
            #expect(found == expected)
        }
    }

    @Test("settings end with the transaction")
    func settings() throws {
        var connection = try setup().connect()
        let settings = TransactionSettings(
            statementTimeoutMilliseconds: 5000, lockTimeoutMilliseconds: 4000,
            idleTimeoutMilliseconds: 3000,
            parameters: [("handover_source.account", "it's \\ 7")])
        let names = [
            "statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout",
            "handover_source.account",
        ]
        let inside = try connection.transaction(settings: settings) { c throws(PostgresError) in
            var found: [String] = []
            for name in names { found.append(try c.word("SELECT current_setting('\(name)')")) }
            return found
        }
        #expect(inside == ["5s", "4s", "3s", "it's \\ 7"])
        var after: [String] = []
        for name in names { after.append(try connection.word("SELECT current_setting('\(name)')")) }
        #expect(after == ["0", "0", "0", ""])
    }

    @Test("a statement that takes too long is cancelled, and the connection is usable")
    func statementTimeout() throws {
        var connection = try setup().connect()
        let settings = TransactionSettings(statementTimeoutMilliseconds: 50)
        let error = failure { () throws(PostgresError) in
            try connection.transaction(settings: settings) { c throws(PostgresError) in
                try c.execute(sql("SELECT pg_sleep(30)"))
            }
        }
        #expect(error == .cancelled(statement: "test"))
        #expect(error?.sqlState == "57014")
        #expect(error?.isRetryable == false)
        #expect(try connection.number("1") == 1)
    }

    @Test("a lock that is not to be had in time is told apart")
    func lockTimeout() throws {
        let database = try setup()
        var holder = try database.connect()
        var waiter = try database.connect()
        try holder.transaction { h throws(PostgresError) in
            try h.execute(sql("LOCK TABLE t"))
            let error = failure { () throws(PostgresError) in
                try waiter.transaction(settings: .init(lockTimeoutMilliseconds: 50)) {
                    w throws(PostgresError) in try w.execute(sql("INSERT INTO t VALUES (1)"))
                }
            }
            #expect(error?.sqlState == "55P03")
            #expect(error?.isLockTimeout == true)
            #expect(error?.isRetryable == false)
        }
        #expect(try waiter.number("SELECT count(*) FROM t") == 0)
    }

    @Test("a setting that the server refuses leaves no transaction open")
    func refusedSetting() throws {
        var connection = try setup().connect()
        let settings = TransactionSettings(parameters: [("no_such_setting", "1")])
        let error = failure { () throws(PostgresError) in
            try connection.transaction(settings: settings) { _ in }
        }
        #expect(error?.sqlState == "42704")
        #expect(connection.isInTransaction == false)
    }
}
