import Postgres

/// Lets one part of a transaction fail without the rest.
enum Savepoint {
    private static let open = Statement(name: "savepoint", text: "SAVEPOINT handover_part")
    private static let undo = Statement(
        name: "rollback to savepoint", text: "ROLLBACK TO SAVEPOINT handover_part")
    private static let release = Statement(
        name: "release savepoint", text: "RELEASE SAVEPOINT handover_part")

    /// - Throws: what the body throws; the transaction is then as it was before.
    static func around<R, E: WrapsPostgresError>(
        _ connection: inout Connection, _ body: (inout Connection) throws(E) -> R
    ) throws(E) -> R {
        try run(open, on: &connection, E.self)
        let outcome: R
        do throws(E) {
            outcome = try body(&connection)
        } catch {
            if connection.isAlive {
                try run(undo, on: &connection, E.self)
                try run(release, on: &connection, E.self)
            }
            throw error
        }
        try run(release, on: &connection, E.self)
        return outcome
    }

    private static func run<E: WrapsPostgresError>(
        _ statement: Statement, on connection: inout Connection, _: E.Type
    ) throws(E) {
        do throws(PostgresError) {
            try connection.execute(statement)
        } catch {
            throw E(error)
        }
    }
}
