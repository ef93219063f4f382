/// An error that has a case for PostgreSQL's failures.
///
/// A module's own error conforms so that a transaction's or a stream's body can throw it while
/// the statements around the body throw `PostgresError`.
package protocol WrapsPostgresError: Error {
    init(_ error: PostgresError)

    /// The failure inside, if this is one; decides whether trying again makes sense.
    var postgresError: PostgresError? { get }
}

extension WrapsPostgresError {
    /// Runs a step of ours inside a function that throws the caller's kind of error.
    static func wrapping<R: ~Copyable>(
        _ step: () throws(PostgresError) -> R
    ) throws(Self) -> R {
        do throws(PostgresError) {
            return try step()
        } catch {
            throw Self(error)
        }
    }
}

extension PostgresError: WrapsPostgresError {
    package init(_ error: PostgresError) { self = error }

    package var postgresError: PostgresError? { self }
}
