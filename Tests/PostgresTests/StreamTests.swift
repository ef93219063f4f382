import Foundation
import Postgres
import TestSupport
import Testing

@Suite("Streams")
struct StreamTests {
    private enum ReaderError: WrapsPostgresError, Equatable {
        case enough
        case database(PostgresError)

        init(_ error: PostgresError) { self = .database(error) }

        var postgresError: PostgresError? {
            if case .database(let error) = self { error } else { nil }
        }
    }

    @Test("200,000 rows arrive in order, in memory that does not grow with them")
    func manyRows() throws {
        var connection = try connectToScratch()
        var count: Int64 = 0
        var isInOrder = true
        let before = try residentKilobytes()
        var during = before
        // 200 MB in all.
        try connection.stream(
            sql("SELECT n, repeat('x', 1000) FROM generate_series(1::bigint, $1) AS n"), [200_000]
        ) { row throws(PostgresError) in
            count += 1
            let n = try row.int8(0)
            let text = try row.text(1)
            if n != count || text.utf8.count != 1000 { isInOrder = false }
            if count == 199_000 { during = (try? residentKilobytes()) ?? .max }
        }
        #expect(count == 200_000)
        #expect(isInOrder)
        // Other tests run in this process too, hence the generous limit.
        #expect(during - before < 100_000)
    }

    @Test("a body that throws ends the stream early and leaves the connection usable")
    func bodyError() throws {
        var connection = try connectToScratch()
        var seen = 0
        #expect(throws: ReaderError.enough) {
            try connection.stream(sql("SELECT generate_series(1, 1000000000)")) {
                _ throws(ReaderError) in
                seen += 1
                if seen == 3 { throw .enough }
            }
        }
        #expect(seen == 3)
        #expect(try connection.number("1") == 1)
    }

    @Test("a decode error in the body passes through as it is")
    func decodeError() throws {
        var connection = try connectToScratch()
        let error = failure { () throws(PostgresError) in
            try connection.stream(sql("SELECT 1 AS n")) { row throws(PostgresError) in
                _ = try row.text(0)
            }
        }
        #expect(
            error == .decode(statement: "test", column: "n", expected: "text", found: "integer"))
        #expect(try connection.number("1") == 1)
    }

    @Test("an error of the server in mid-stream comes after the rows before it")
    func serverError() throws {
        var connection = try connectToScratch()
        var seen = 0
        #expect {
            try connection.stream(sql("SELECT 1 / (3 - n) FROM generate_series(1, 5) AS n")) {
                _ throws(ReaderError) in seen += 1
            }
        } throws: { error in
            (error as? ReaderError)?.postgresError?.sqlState == "22012"
        }
        #expect(seen == 2)
        #expect(try connection.number("1") == 1)
    }

    @Test("no rows are no error, no row set is one")
    func nothing() throws {
        var connection = try connectToScratch()
        try connection.stream(sql("SELECT 1 WHERE false")) { _ throws(PostgresError) in
            Issue.record("a row from nowhere")
        }
        let error = failure { () throws(PostgresError) in
            try connection.stream(sql("CREATE TEMP TABLE t ()")) { _ throws(PostgresError) in }
        }
        #expect(error == .unexpectedResult(statement: "test", expected: "rows"))
        #expect(try connection.number("1") == 1)
    }

    private func residentKilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(Int(line.filter { $0.isNumber }))
    }
}
