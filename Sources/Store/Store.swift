import Domain
import Postgres

/// The job's own schema, one function per named query, each decoding into Domain's values.
///
/// Functions take the connection they run on, so that the caller decides which of them share a
/// transaction. The SQL stands in `sql/queries`, one file per query.
package enum Store {}

/// `Statement` is also a word of Domain's.
typealias SQL = Postgres.Statement

extension SQL {
    init(_ embedded: (path: String, text: String)) {
        self.init(name: embedded.path, text: embedded.text)
    }
}

extension Instant {
    var value: Value { .timestamp(microseconds) }
}

extension Row {
    borrowing func instant(_ column: Int) throws(PostgresError) -> Instant {
        Instant(microseconds: try timestamp(column))
    }

    borrowing func optionalInstant(_ column: Int) throws(PostgresError) -> Instant? {
        try optionalTimestamp(column).map(Instant.init(microseconds:))
    }

    /// A text column that holds one of an enumeration's raw values.
    borrowing func choice<T: RawRepresentable<String>>(
        _ column: Int, _ type: T.Type = T.self
    ) throws(PostgresError) -> T {
        let text = try text(column)
        guard let value = T(rawValue: text) else {
            throw unexpected(column, expected: "a word of \(T.self)")
        }
        return value
    }
}
