import Postgres
import TestSupport
import Testing

@Suite("Rows")
struct RowTests {
    @Test("rows come in the statement's order")
    func order() throws {
        var connection = try connectToScratch()
        let squares = try connection.rows(
            sql("SELECT n * n FROM generate_series(1::bigint, $1) AS n ORDER BY n DESC"), [4]
        ) { row throws(PostgresError) in try row.int8(0) }
        #expect(squares == [16, 9, 4, 1])
    }

    @Test("integers widen, and never narrow")
    func widening() throws {
        var connection = try connectToScratch()
        try connection.one(sql("SELECT 2::int2 AS a, 4::int4 AS b, 8::int8 AS c, 1.5::float4")) {
            row throws(PostgresError) in
            #expect(try row.int4(0) == 2)
            #expect(try row.int8(0) == 2)
            #expect(try row.int8(1) == 4)
            #expect(try row.double(3) == 1.5)
            #expect(
                failure { () throws(PostgresError) in try row.int4(2) }
                    == .decode(
                        statement: "test", column: "c", expected: "integer", found: "bigint"))
            #expect(
                failure { () throws(PostgresError) in try row.int2(1) }
                    == .decode(
                        statement: "test", column: "b", expected: "smallint", found: "integer"))
        }
    }

    @Test(
        "a column of the wrong type is named, with both types",
        arguments: [
            ("1::numeric", "bigint", "numeric"),
            ("now()::timestamp", "timestamptz", "timestamp without time zone"),
            ("now()", "date", "timestamptz"), ("1", "text", "integer"), ("'t'", "boolean", "text"),
            ("'{}'::text", "json", "text"), ("1", "double precision", "integer"),
            ("ARRAY[1]", "text[] without NULLs", "integer[]"),
            ("ARRAY['a', NULL]", "text[] without NULLs", "text[]"),
            ("ARRAY[ARRAY['a']]", "text[] without NULLs", "text[]"),
            ("ARRAY[1.5]", "bigint[] without NULLs", "type 1231"),
        ])
    func wrongType(expression: String, expected: String, found: String) throws {
        var connection = try connectToScratch()
        let error = failure { () throws(PostgresError) in
            try connection.one(sql("SELECT \(expression) AS odd")) { row throws(PostgresError) in
                switch expected {
                case "bigint": _ = try row.int8(0)
                case "timestamptz": _ = try row.timestamp(0)
                case "date": _ = try row.date(0)
                case "text": _ = try row.text(0)
                case "boolean": _ = try row.bool(0)
                case "json": _ = try row.json(0)
                case "double precision": _ = try row.double(0)
                case "text[] without NULLs": _ = try row.textArray(0)
                default: _ = try row.int8Array(0)
                }
            }
        }
        #expect(
            error == .decode(statement: "test", column: "odd", expected: expected, found: found))
        #expect(
            error?.description == "test: column \"odd\" should be \(expected), found \(found)")
    }

    @Test("a NULL where a value is needed is named")
    func unexpectedNull() throws {
        var connection = try connectToScratch()
        let error = failure { () throws(PostgresError) in
            try connection.one(sql("SELECT NULL::text AS subject")) { row throws(PostgresError) in
                try row.text(0)
            }
        }
        #expect(
            error == .decode(statement: "test", column: "subject", expected: "text", found: "NULL"))
    }

    @Test("a column that is not there is an error")
    func missingColumn() throws {
        var connection = try connectToScratch()
        for column in [-1, 1] {
            let error = failure { () throws(PostgresError) in
                try connection.one(sql("SELECT 1")) { row throws(PostgresError) in
                    try row.int4(column)
                }
            }
            guard case .decode(_, "#\(column)", _, "1 columns") = error else {
                Issue.record("found \(String(describing: error))")
                continue
            }
        }
    }

    @Test("one, first and rows hold the caller to the number of rows", arguments: [0, 1, 2])
    func rowCounts(count: Int) throws {
        var connection = try connectToScratch()
        let statement = sql("SELECT n FROM generate_series(1::bigint, $1) AS n ORDER BY n")
        let values: [Value] = [.int8(Int64(count))]
        let decode = { (row: borrowing Row) throws(PostgresError) in try row.int8(0) }

        let one = failure { () throws(PostgresError) in
            #expect(try connection.one(statement, values, decode: decode) == 1)
        }
        let exactly = PostgresError.rowCount(
            statement: "test", expected: "exactly one row", found: count)
        #expect(one == (count == 1 ? nil : exactly))

        let first = failure { () throws(PostgresError) in
            let found = try connection.first(statement, values, decode: decode)
            #expect(found == (count == 0 ? nil : 1))
        }
        let atMost = PostgresError.rowCount(
            statement: "test", expected: "at most one row", found: count)
        #expect(first == (count == 2 ? atMost : nil))

        #expect(try connection.rows(statement, values, decode: decode).count == count)
    }

    @Test("a statement without rows is an error where rows are asked for")
    func noRows() throws {
        var connection = try connectToScratch()
        let error = failure { () throws(PostgresError) in
            try connection.rows(sql("CREATE TEMP TABLE t ()")) { _ in 0 }
        }
        #expect(error == .unexpectedResult(statement: "test", expected: "rows"))
        #expect(try connection.number("1") == 1)
    }

    @Test("a decoder can refuse a value without repeating it")
    func refusedValue() throws {
        var connection = try connectToScratch()
        let error = failure { () throws(PostgresError) in
            try connection.one(sql("SELECT 'secret'::text AS state")) {
                row throws(PostgresError) in
                throw row.unexpected(0, expected: "a state of a pack")
            }
        }
        #expect(
            error?.description
                == "test: column \"state\" should be a state of a pack, found another value")
    }
}
