import Postgres
import TestSupport
import Testing

@Suite("Values")
struct ValueTests {
    private static let difficult = "Zoë's \\ \"quoted\" {a,b} 👩‍👩‍👧 \u{202E}\u{2066} NULL \t\n\r"

    @Test("scalars come back as they were sent")
    func scalars() throws {
        var connection = try connectToScratch()
        try connection.one(
            sql("SELECT $1::text, $2, $3, $4, $5, $6, $7, $8, $9, $10"),
            [
                .text(Self.difficult), .int2(.min), .int4(.max), .int8(.min), .bool(true),
                .double(-0.1), .timestamp(-1), .date(-1), .json(Array(#"{"a": [1, "é"]}"#.utf8)),
                .bytes([0, 255, 92, 39]),
            ]
        ) { row throws(PostgresError) in
            #expect(try row.text(0) == Self.difficult)
            #expect(try row.int2(1) == .min)
            #expect(try row.int4(2) == .max)
            #expect(try row.int8(3) == .min)
            #expect(try row.bool(4))
            #expect(try row.double(5) == -0.1)
            #expect(try row.timestamp(6) == -1)
            #expect(try row.date(7) == -1)
            #expect(try row.json(8) == Array(#"{"a": [1, "é"]}"#.utf8))
            #expect(try row.bytes(9) == [0, 255, 92, 39])
        }
    }

    @Test("the server understands scalars as they were meant")
    func meaning() throws {
        var connection = try connectToScratch()
        let agrees = try connection.one(
            sql(
                """
                SELECT ARRAY[
                    $1::text = 'it''s', $2 = 7::smallint, $3 = -8::integer,
                    $4 = 9000000000::bigint, NOT $5, $6 = 2.5::float8,
                    $7 = '2026-11-22 14:00:00.000001+00'::timestamptz,
                    $8 = '2026-11-22'::date, $9 @> '{"a": 1}'::jsonb]::text
                """),
            [
                "it's", .int2(7), .int4(-8), 9_000_000_000, false, .double(2.5),
                .timestamp(1_795_356_000_000_001), .date(20_779), .json(Array(#"{"a":1}"#.utf8)),
            ]
        ) { row throws(PostgresError) in try row.text(0) }
        #expect(agrees == "{t,t,t,t,t,t,t,t,t}")
    }

    @Test("infinite times and dates are the largest and smallest numbers, both ways")
    func infinities() throws {
        var connection = try connectToScratch()
        try connection.one(
            sql("SELECT $1::text, $2::text, $3::text, $4::text, $1, $2, $3, $4"),
            [.timestamp(.max), .timestamp(.min), .date(.max), .date(.min)]
        ) { row throws(PostgresError) in
            #expect(try row.text(0) == "infinity")
            #expect(try row.text(1) == "-infinity")
            #expect(try row.text(2) == "infinity")
            #expect(try row.text(3) == "-infinity")
            #expect(try row.timestamp(4) == .max)
            #expect(try row.timestamp(5) == .min)
            #expect(try row.date(6) == .max)
            #expect(try row.date(7) == .min)
        }
    }

    @Test("times beyond either side's range are errors, never other times")
    func rangeOfTime() throws {
        var connection = try connectToScratch()
        let tooEarly = failure { () throws(PostgresError) in
            try connection.execute(sql("SELECT $1"), [.timestamp(.min + 1)])
        }
        #expect(tooEarly?.sqlState == "22008")
        let tooLate = failure { () throws(PostgresError) in
            try connection.one(sql("SELECT '294276-12-31 23:59Z'::timestamptz AS t")) {
                row throws(PostgresError) in try row.timestamp(0)
            }
        }
        guard case .decode(_, "t", _, _) = tooLate else {
            Issue.record("expected a decode error, found \(String(describing: tooLate))")
            return
        }
    }

    @Test("NULL is NULL for every kind")
    func nulls() throws {
        var connection = try connectToScratch()
        let values: [Value] = [
            nil, .optionalText(nil), .optionalInt2(nil), .optionalInt4(nil), .optionalInt8(nil),
            .optionalBool(nil), .optionalDouble(nil), .optionalTimestamp(nil), .optionalDate(nil),
            .optionalJSON(nil), .optionalTextArray(nil),
        ]
        #expect(values.allSatisfy { $0 == .null })
        try connection.one(
            sql(
                """
                SELECT $1::text, $1::int2, $1::int4, $1::int8, $1::bool, $1::float8,
                    $1::timestamptz, $1::date, $1::jsonb, $1::text[], $1::int8[]
                """), [nil]
        ) { row throws(PostgresError) in
            for column in 0..<row.columnCount { #expect(row.isNull(column) == true) }
            #expect(try row.optionalText(0) == nil)
            #expect(try row.optionalInt2(1) == nil)
            #expect(try row.optionalInt4(2) == nil)
            #expect(try row.optionalInt8(3) == nil)
            #expect(try row.optionalBool(4) == nil)
            #expect(try row.optionalDouble(5) == nil)
            #expect(try row.optionalTimestamp(6) == nil)
            #expect(try row.optionalDate(7) == nil)
            #expect(try row.optionalJSON(8) == nil)
            #expect(try row.optionalTextArray(9) == nil)
            #expect(try row.optionalInt8Array(10) == nil)
        }
    }

    @Test("the empty text is not NULL")
    func emptyText() throws {
        var connection = try connectToScratch()
        let text = try connection.one(sql("SELECT $1::text"), [""]) { row throws(PostgresError) in
            try row.optionalText(0)
        }
        #expect(text == "")
    }

    @Test("a text takes the type that the statement asks for")
    func inferredType() throws {
        var connection = try connectToScratch()
        try connection.executeScript(sql("CREATE TYPE pg_temp.mood AS ENUM ('calm', 'upset')"))
        let agrees = try connection.one(
            sql("SELECT $1::pg_temp.mood = 'upset' AND '2026-11-22'::date = $2"),
            ["upset", "2026-11-22"]
        ) { row throws(PostgresError) in try row.bool(0) }
        #expect(agrees)
    }

    @Test("arrays come back as they were sent, difficult texts included")
    func arrays() throws {
        var connection = try connectToScratch()
        let texts = [Self.difficult, "", "NULL", "{}", "\\", "\""]
        try connection.one(
            sql("SELECT $1, $2, $3, $4, $5"),
            [
                .textArray(texts), .int8Array([.min, 0, .max]), .int4Array([.min, .max]),
                .textArray([]), .int8Array([]),
            ]
        ) { row throws(PostgresError) in
            #expect(try row.textArray(0) == texts)
            #expect(try row.int8Array(1) == [.min, 0, .max])
            #expect(try row.int8Array(2) == [Int64(Int32.min), Int64(Int32.max)])
            #expect(try row.textArray(3) == [])
            #expect(try row.int8Array(4) == [])
        }
    }

    @Test("arrays carry NULL elements to the server")
    func nullElements() throws {
        var connection = try connectToScratch()
        let agrees = try connection.one(
            sql(
                """
                SELECT ARRAY[
                    $1 IS NOT DISTINCT FROM ARRAY['a', NULL, '']::text[],
                    $2 IS NOT DISTINCT FROM ARRAY[NULL, -1]::int4[],
                    $3 IS NOT DISTINCT FROM ARRAY[1, NULL]::int8[],
                    $4 IS NOT DISTINCT FROM ARRAY[true, NULL, false],
                    $5 IS NOT DISTINCT FROM
                        ARRAY['1970-01-01Z', NULL, 'infinity', '-infinity']::timestamptz[],
                    $6 IS NOT DISTINCT FROM ARRAY['{"k": "\\u00e9"}', NULL, '[]']::jsonb[]]::text
                """),
            [
                .textArray(["a", nil, ""]), .int4Array([nil, -1]), .int8Array([1, nil]),
                .boolArray([true, nil, false]), .timestampArray([0, nil, .max, .min]),
                .jsonArray([Array(#"{"k": "é"}"#.utf8), nil, Array("[]".utf8)]),
            ]
        ) { row throws(PostgresError) in try row.text(0) }
        #expect(agrees == "{t,t,t,t,t,t}")
    }

    @Test("a value larger than any buffer goes out and comes back")
    func largeValue() throws {
        var connection = try connectToScratch()
        let large = String(repeating: "0123456789abcdef", count: 1 << 20)
        let back = try connection.one(sql("SELECT $1::text"), [.text(large)]) {
            row throws(PostgresError) in try row.text(0)
        }
        #expect(back == large)
    }

    @Test("a NUL is refused before anything is sent, in texts, JSON and arrays")
    func nul() throws {
        var connection = try connectToScratch()
        let holders: [Value] = [
            "a\0b", .json([0]), .textArray([nil, "\0"]), .jsonArray([[0x31], [0x31, 0]]),
        ]
        for value in holders {
            let error = failure { () throws(PostgresError) in
                try connection.execute(sql("SELECT $1, $2"), [1, value])
            }
            #expect(
                error == .invalidValue(statement: "test", reason: "parameter $2 holds a NUL byte"))
        }
        #expect(try connection.number("1") == 1)
    }

    @Test("more than 65535 parameters are refused, 65535 are not")
    func parameterLimit() throws {
        var connection = try connectToScratch()
        let tooMany = failure { () throws(PostgresError) in
            try connection.execute(sql("SELECT 1"), [Value](repeating: nil, count: 65_536))
        }
        #expect(tooMany == .tooManyParameters(statement: "test", count: 65_536))
        let list = (1...65_535).map { "($\($0)::int8)" }.joined(separator: ",")
        let sum = try connection.one(
            sql("SELECT sum(n)::int8 FROM (VALUES \(list)) AS v (n)"),
            [Value](repeating: 2, count: 65_535)
        ) { row throws(PostgresError) in try row.int8(0) }
        #expect(sum == 131_070)
    }

    @Test("descriptions and mirrors of values do not show them")
    func discretion() {
        let value = Value.text("my card is 4111")
        var dumped = ""
        dump(value, to: &dumped)
        #expect("\(value)" == "text")
        #expect(!dumped.contains("4111"))
        #expect(!String(reflecting: value).contains("4111"))
    }
}
