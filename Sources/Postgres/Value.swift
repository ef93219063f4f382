/// A value bound to `$1`, `$2`, ... or written into a COPY.
///
/// Numbers, times and arrays carry their type; `.text` and `.null` leave the type to the
/// statement, so that `.text("open")` also fits an enum, a `date` or a `jsonb` parameter.
/// Where nothing tells the type (`SELECT $1`), the statement casts: `$1::text`.
package enum Value: Sendable, Equatable {
    case null
    case text(String)
    case int2(Int16)
    case int4(Int32)
    case int8(Int64)
    case bool(Bool)
    case double(Double)
    /// Microseconds since 1970-01-01 UTC; `.max` and `.min` are infinity and -infinity.
    /// Sent as `timestamptz`.
    case timestamp(Int64)
    /// Days since 1970-01-01; `.max` and `.min` are infinity and -infinity.
    case date(Int32)
    /// Sent as `bytea`.
    case bytes([UInt8])
    /// The bytes of a JSON text, sent as `jsonb`.
    case json([UInt8])
    case textArray([String?])
    case int4Array([Int32?])
    case int8Array([Int64?])
    case boolArray([Bool?])
    /// Elements as in `timestamp`.
    case timestampArray([Int64?])
    /// Elements as in `json`.
    case jsonArray([[UInt8]?])
}

extension Value {
    package static func optionalText(_ value: String?) -> Value { value.map(Value.text) ?? .null }
    package static func optionalInt2(_ value: Int16?) -> Value { value.map(Value.int2) ?? .null }
    package static func optionalInt4(_ value: Int32?) -> Value { value.map(Value.int4) ?? .null }
    package static func optionalInt8(_ value: Int64?) -> Value { value.map(Value.int8) ?? .null }
    package static func optionalBool(_ value: Bool?) -> Value { value.map(Value.bool) ?? .null }
    package static func optionalDouble(_ value: Double?) -> Value {
        value.map(Value.double) ?? .null
    }
    package static func optionalTimestamp(_ value: Int64?) -> Value {
        value.map(Value.timestamp) ?? .null
    }
    package static func optionalDate(_ value: Int32?) -> Value { value.map(Value.date) ?? .null }
    package static func optionalJSON(_ value: [UInt8]?) -> Value { value.map(Value.json) ?? .null }
    package static func optionalTextArray(_ value: [String?]?) -> Value {
        value.map(Value.textArray) ?? .null
    }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    package init(nilLiteral: ()) { self = .null }
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int64) { self = .int8(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Value: CustomStringConvertible, CustomReflectable {
    /// The kind only: values hold customers' words and do not belong into logs.
    package var description: String {
        switch self {
        case .null: "null"
        case .text: "text"
        case .int2: "int2"
        case .int4: "int4"
        case .int8: "int8"
        case .bool: "bool"
        case .double: "double"
        case .timestamp: "timestamp"
        case .date: "date"
        case .bytes: "bytes"
        case .json: "json"
        case .textArray: "text array"
        case .int4Array: "int4 array"
        case .int8Array: "int8 array"
        case .boolArray: "bool array"
        case .timestampArray: "timestamp array"
        case .jsonArray: "json array"
        }
    }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
