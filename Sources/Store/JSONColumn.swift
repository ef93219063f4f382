import Domain
import FoundationEssentials
package import Postgres

/// Values kept as jsonb: encoded with sorted keys, so that equal values are equal bytes.
package enum JSONColumn {
    package static func bytes(
        _ value: some Encodable, for statement: String
    ) throws(PostgresError) -> [UInt8] {
        do {
            return Array(try encoder().encode(value))
        } catch {
            throw .invalidValue(
                statement: statement, reason: "cannot encode \(type(of: value)) as JSON")
        }
    }

    static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

extension Row {
    borrowing func decoded<T: Decodable>(
        _ column: Int, as type: T.Type = T.self
    ) throws(PostgresError) -> T {
        let bytes = try json(column)
        do {
            return try JSONDecoder().decode(T.self, from: Data(bytes))
        } catch {
            throw unexpected(column, expected: "JSON of \(T.self)")
        }
    }
}
