import Postgres
import TestSupport

/// An unnamed detail of a test, named `test` in errors.
func sql(_ text: String) -> Statement { Statement(name: "test", text: text) }

extension Connection {
    /// For looking at what a test did.
    mutating func number(_ query: String) throws(PostgresError) -> Int64 {
        try one(sql("SELECT (\(query))::bigint")) { row throws(PostgresError) in try row.int8(0) }
    }

    mutating func word(_ query: String) throws(PostgresError) -> String {
        try one(sql("SELECT (\(query))::text")) { row throws(PostgresError) in try row.text(0) }
    }
}

/// The `PostgresError` that a step ends with, or nil when it succeeds.
func failure<R: ~Copyable>(_ step: () throws(PostgresError) -> R) -> PostgresError? {
    do throws(PostgresError) {
        _ = try step()
        return nil
    } catch {
        return error
    }
}

/// A connection for tests that leave nothing behind: they need no database of their own.
func connectToScratch() throws -> Connection { try scratch.get().connect() }

private let scratch = Result { try TestDatabase.create("scratch") }
