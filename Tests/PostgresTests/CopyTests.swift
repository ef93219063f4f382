import Postgres
import TestSupport
import Testing

@Suite("COPY")
struct CopyTests {
    private static let load = sql("COPY t FROM STDIN (FORMAT binary)")

    private func setup() throws -> Connection {
        var connection = try connectToScratch()
        try connection.executeScript(
            sql(
                """
                CREATE TEMP TABLE t (
                    n bigint PRIMARY KEY, words text, flag boolean, at timestamptz, day date,
                    data jsonb, tags text[], small smallint, ratio float8)
                """))
        return connection
    }

    private func write(
        _ n: Int64, _ words: Value, to writer: inout CopyWriter
    ) throws(PostgresError) {
        try writer.row(fieldCount: 9)
        try writer.append(.int8(n))
        try writer.append(words)
        try writer.append(true)
        try writer.append(.timestamp(.max))
        try writer.append(.date(0))
        try writer.append(.json(Array(#"{"a":[]}"#.utf8)))
        try writer.append(.textArray(["a", nil, "\\N"]))
        try writer.append(.int2(-3))
        try writer.append(.double(0.5))
    }

    @Test("typed rows arrive as they are, over many chunks")
    func typedRows() throws {
        var connection = try setup()
        let words = "\\N, \t tab,\n \\. line, \"quote\", 👋 \u{202E}"
        let written = try connection.copyIn(Self.load) { writer throws(PostgresError) in
            for n in 1...5000 as ClosedRange<Int64> {
                try write(n, n == 5000 ? nil : .text(words), to: &writer)
            }
        }
        #expect(written == 5000)
        let same = try connection.one(
            sql(
                """
                SELECT count(*) FROM t
                WHERE words = $1 AND flag AND at = 'infinity' AND day = '1970-01-01'
                    AND data = '{"a": []}' AND tags IS NOT DISTINCT FROM ARRAY['a', NULL, '\\N']
                    AND small = -3 AND ratio = 0.5
                """), [.text(words)]
        ) { row throws(PostgresError) in try row.int8(0) }
        #expect(same == 4999)
        #expect(try connection.number("SELECT count(*) FROM t WHERE words IS NULL") == 1)
    }

    @Test("no rows at all are fine")
    func noRows() throws {
        var connection = try setup()
        #expect(try connection.copyIn(Self.load) { _ in } == 0)
        #expect(try connection.copyIn(sql("COPY t FROM STDIN (FORMAT csv)")) { _ in } == 0)
    }

    @Test("a body that throws writes nothing and leaves the connection usable")
    func bodyError() throws {
        var connection = try setup()
        let error = failure { () throws(PostgresError) in
            try connection.copyIn(Self.load) { writer throws(PostgresError) in
                for n in 1...5000 as ClosedRange<Int64> { try write(n, "x", to: &writer) }
                throw .invalidValue(statement: "reader", reason: "the file ends early")
            }
        }
        #expect(error == .invalidValue(statement: "reader", reason: "the file ends early"))
        #expect(try connection.number("SELECT count(*) FROM t") == 0)
    }

    @Test("an error of the server is reported, without the row that caused it")
    func serverError() throws {
        var connection = try setup()
        let error = failure { () throws(PostgresError) in
            try connection.copyIn(Self.load) { writer throws(PostgresError) in
                for _ in 1...2 { try write(4711, "secret", to: &writer) }
            }
        }
        #expect(
            error?.description
                == """
                test: value exists already, constraint "t_pkey" of table "t", SQLSTATE 23505
                """)
        #expect(try connection.number("SELECT count(*) FROM t") == 0)
    }

    @Test("rows of the wrong shape are refused before they confuse the server")
    func shape() throws {
        var connection = try setup()
        let mistakes: [(String, (inout CopyWriter) throws(PostgresError) -> Void)] = [
            ("a row has too many fields", { w throws(PostgresError) in try w.append(1) }),
            (
                "the last row lacks 1 fields",
                { w throws(PostgresError) in
                    try w.row(fieldCount: 2)
                    try w.append(1)
                }
            ),
            (
                "a row lacks 1 fields",
                { w throws(PostgresError) in
                    try w.row(fieldCount: 1)
                    try w.row(fieldCount: 1)
                }
            ),
            (
                "a row cannot have 0 fields",
                { w throws(PostgresError) in try w.row(fieldCount: 0) }
            ),
            (
                "a field holds a NUL byte",
                { w throws(PostgresError) in
                    try w.row(fieldCount: 1)
                    try w.append("\0")
                }
            ),
            (
                "bytes after typed rows",
                { w throws(PostgresError) in
                    try w.row(fieldCount: 1)
                    try w.append(1)
                    try w.append(bytes: [0])
                }
            ),
        ]
        for (reason, mistake) in mistakes {
            let error = failure { () throws(PostgresError) in
                try connection.copyIn(Self.load, write: mistake)
            }
            #expect(error == .invalidValue(statement: "test", reason: reason))
        }
        let text = failure { () throws(PostgresError) in
            try connection.copyIn(sql("COPY t FROM STDIN")) { w throws(PostgresError) in
                try w.row(fieldCount: 1)
            }
        }
        #expect(text?.description.contains("FORMAT binary") == true)
        #expect(try connection.number("SELECT count(*) FROM t") == 0)
    }

    @Test("CSV bytes may be cut anywhere")
    func csv() throws {
        var connection = try setup()
        let csv = Array("n,words\n1,\"é, \"\"x\"\"\"\n2,\n".utf8)
        let written = try connection.copyIn(
            sql("COPY t (n, words) FROM STDIN (FORMAT csv, HEADER)")
        ) { writer throws(PostgresError) in
            for byte in csv { try writer.append(bytes: [byte]) }
        }
        #expect(written == 2)
        #expect(try connection.word("SELECT words FROM t WHERE n = 1") == "é, \"x\"")
    }

    @Test("a statement that is no COPY, or the other one, is an error")
    func wrongStatement() throws {
        var connection = try setup()
        for text in ["SELECT 1", "COPY t TO STDOUT"] {
            let error = failure { () throws(PostgresError) in
                try connection.copyIn(sql(text)) { _ in }
            }
            #expect(
                error == .unexpectedResult(statement: "test", expected: "COPY ... FROM STDIN"))
        }
        let missing = failure { () throws(PostgresError) in
            try connection.copyIn(sql("COPY missing FROM STDIN")) { _ in }
        }
        #expect(missing?.sqlState == "42P01")
        #expect(try connection.number("1") == 1)
    }
}
