import Postgres
import TestSupport
import Testing

@Suite("Values")
struct ValueTests {
    private func setup() throws -> Connection {
        try TestDatabase.create("values").connect()
    }

    private func sql(_ text: String) -> Statement { Statement(name: "test", text: text) }

    @Test("scalars come back as they were sent")
    func scalars() throws {
        var connection = try setup()
        try connection.one(
            sql("SELECT $1::text, $2, $3, $4, $5, $6, $7, $8, $9"),
            [
                .text("Zoë's \\ \"quote\" 👩‍👩‍👧 \u{202E}"), .int2(.min), .int4(.max), .int8(.min),
                .bool(true), .double(-0.1), .timestamp(-1), .date(-1),
                .json(Array(#"{"a": [1, "é"]}"#.utf8)),
            ]
        ) { row throws(PostgresError) in
            #expect(try row.text(0) == "Zoë's \\ \"quote\" 👩‍👩‍👧 \u{202E}")
            #expect(try row.int2(1) == .min)
            #expect(try row.int4(2) == .max)
            #expect(try row.int8(3) == .min)
            #expect(try row.bool(4))
            #expect(try row.double(5) == -0.1)
            #expect(try row.timestamp(6) == -1)
            #expect(try row.date(7) == -1)
            #expect(try row.json(8) == Array(#"{"a": [1, "é"]}"#.utf8))
        }
    }
}
