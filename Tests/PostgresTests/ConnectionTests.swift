import Postgres
import TestSupport
import Testing
import ThrowawayPostgres

@Suite("Connections")
struct ConnectionTests {
    private func setup() throws -> Connection { try TestDatabase.create("connection").connect() }

    @Test("a script runs all its commands, as one transaction")
    func script() throws {
        var connection = try setup()
        try connection.executeScript(
            sql("CREATE TABLE t (n int); INSERT INTO t VALUES (1), (2); -- the end"))
        let error = failure { () throws(PostgresError) in
            try connection.executeScript(sql("INSERT INTO t VALUES (3); SELECT 1/0"))
        }
        #expect(error?.sqlState == "22012")
        #expect(try connection.number("SELECT count(*) FROM t") == 2)
    }

    @Test("a script of comments does nothing")
    func emptyScript() throws {
        var connection = try setup()
        try connection.executeScript(sql("-- nothing\n"))
        try connection.executeScript(sql(""))
        #expect(connection.isAlive == true)
    }

    @Test("execute tells how many rows it wrote")
    func rowsAffected() throws {
        var connection = try setup()
        #expect(try connection.execute(sql("CREATE TABLE t (n int)")) == 0)
        #expect(try connection.execute(sql("INSERT INTO t SELECT generate_series(1, 7)")) == 7)
        #expect(try connection.execute(sql("UPDATE t SET n = n WHERE n > $1::int"), [4]) == 3)
        #expect(try connection.execute(sql("DELETE FROM t")) == 7)
    }

    @Test("errors of the server leave the connection usable")
    func recovery() throws {
        var connection = try setup()
        let error = failure { () throws(PostgresError) in
            try connection.execute(sql("SELECT 1,\n  nobody"))
        }
        #expect(
            error?.description == "test: column \"nobody\" does not exist at line 2, SQLSTATE 42703"
        )
        #expect(try connection.number("1") == 1)
    }

    @Test("a COPY in the wrong place is an error and leaves the connection usable")
    func misplacedCopy() throws {
        var connection = try setup()
        try connection.execute(sql("CREATE TABLE t (n int)"))
        for text in ["COPY t FROM STDIN", "COPY (SELECT generate_series(1, 100000)) TO STDOUT"] {
            let executed = failure { () throws(PostgresError) in
                try connection.executeScript(sql(text))
            }
            #expect(
                executed
                    == .unexpectedResult(
                        statement: "test", expected: "a statement other than COPY"))
            let streamed = failure { () throws(PostgresError) in
                try connection.stream(sql(text)) { _ throws(PostgresError) in }
            }
            #expect(streamed != nil)
            #expect(try connection.number("SELECT count(*) FROM t") == 0)
        }
    }

    @Test("describe tells parameters and columns without running the statement")
    func describe() throws {
        var connection = try setup()
        try connection.executeScript(
            sql("CREATE TABLE t (n int); CREATE TYPE mood AS ENUM ('calm')"))
        let shape = try connection.describe(
            sql(
                """
                INSERT INTO t SELECT $1 WHERE $2 = ANY ($3::text[])
                RETURNING n AS number, now() AS at, 'calm'::mood AS mood, ARRAY[n] AS list
                """))
        #expect(shape.parameterTypeOIDs == [23, 25, 1009])
        #expect(shape.columns.map(\.name) == ["number", "at", "mood", "list"])
        #expect(
            shape.columns.map(\.typeName)
                == ["integer", "timestamp with time zone", "mood", "integer[]"])
        #expect(shape.columns[1].typeOID == 1184)
        #expect(try connection.number("SELECT count(*) FROM t") == 0)
        #expect(try connection.describe(sql("CREATE TABLE u ()")).columns == [])
    }

    @Test("describe works inside a transaction, and its errors name line and column")
    func describeInTransaction() throws {
        var connection = try setup()
        try connection.transaction(.snapshot) { c throws(PostgresError) in
            #expect(try c.describe(sql("SELECT 1 AS one")).columns.map(\.name) == ["one"])
        }
        let error = failure { () throws(PostgresError) in
            try connection.describe(sql("SELECT 1\nFROM missing"))
        }
        #expect(
            error?.description
                == "test: relation \"missing\" does not exist at line 2, SQLSTATE 42P01")
        #expect(connection.isInTransaction == false)
    }

    @Test("the application's name shows on the server, unless the conninfo has another")
    func applicationName() throws {
        let database = try TestDatabase.create("name")
        var ours = try Connection(
            ConnectionOptions(conninfo: database.conninfo, applicationName: "night job"))
        #expect(try ours.word("SELECT current_setting('application_name')") == "night job")
        var theirs = try Connection(
            ConnectionOptions(conninfo: database.conninfo + " application_name=other"))
        #expect(try theirs.word("SELECT current_setting('application_name')") == "other")
    }

    @Test("clients talk UTF-8 whatever the environment or the role say")
    func clientEncoding() throws {
        let database = try TestDatabase.create("encoding")
        var connection = try Connection(
            ConnectionOptions(conninfo: database.conninfo + " client_encoding=LATIN1"))
        #expect(try connection.word("SELECT current_setting('client_encoding')") == "UTF8")
    }

    @Test("a database that is not kept in UTF8 is refused", arguments: ["LATIN1", "SQL_ASCII"])
    func serverEncoding(encoding: String) throws {
        let cluster = try TestDatabase.cluster()
        let name = "in_\(encoding.lowercased())"
        var admin = try Connection(
            ConnectionOptions(conninfo: cluster.conninfo(database: "postgres")))
        // template0 can be copied by one at a time, and other tests copy it too.
        try withRetriesOnBusyTemplate { () throws(PostgresError) in
            try admin.execute(
                sql("CREATE DATABASE \(name) TEMPLATE template0 ENCODING '\(encoding)'"))
        }
        let error = failure { () throws(PostgresError) in
            try Connection(ConnectionOptions(conninfo: cluster.conninfo(database: name)))
        }
        #expect(error == .encoding(found: encoding))
        #expect(
            error?.description == """
                database encoding is \(encoding)
                hint: handover needs a database created with ENCODING 'UTF8'
                """)
    }

    private func withRetriesOnBusyTemplate(
        _ body: () throws(PostgresError) -> Int
    ) throws(PostgresError) {
        for _ in 0..<100 {
            do throws(PostgresError) {
                _ = try body()
                return
            } catch {
                guard error.sqlState == "55006" else { throw error }
                pause(milliseconds: 50)
            }
        }
    }

    @Test("a connection string that cannot be read is not repeated: it can hold a password")
    func unreadableConninfo() {
        let error = failure { () throws(PostgresError) in
            try Connection(ConnectionOptions(conninfo: "host=db password=hunter 2"))
        }
        guard case .connect(let message) = error else {
            Issue.record("found \(String(describing: error))")
            return
        }
        #expect(message.hasPrefix("connection string not understood"))
        #expect(!message.contains("hunter"))
    }

    @Test("an unreachable server is reported with its address, and can be tried again")
    func unreachable() {
        let error = failure { () throws(PostgresError) in
            try Connection(ConnectionOptions(conninfo: "host=/nonexistent dbname=x"))
        }
        #expect(error?.description.contains("/nonexistent") == true)
        #expect(error?.isRetryable == true)
        #expect(error?.description.hasSuffix("\n") == false)
    }

    @Test("a missing database is reported in the server's words")
    func missingDatabase() throws {
        let conninfo = try TestDatabase.cluster().conninfo(database: "no 'such' one")
        let error = failure { () throws(PostgresError) in
            try Connection(ConnectionOptions(conninfo: conninfo))
        }
        #expect(error?.description.contains("database \"no 'such' one\" does not exist") == true)
    }

    @Test("ping reaches the server")
    func ping() throws {
        var connection = try setup()
        #expect(connection.ping() == true)
        connection.close()
    }

    @Test("a closed connection is gone from the server")
    func close() throws {
        let database = try TestDatabase.create("closing")
        let connection = try database.connect()
        var observer = try database.connect()
        let others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        #expect(try observer.number(others) == 2)
        connection.close()
        var left = try observer.number(others)
        for _ in 0..<100 where left > 1 {
            pause(milliseconds: 20)
            left = try observer.number(others)
        }
        #expect(left == 1)
    }
}
