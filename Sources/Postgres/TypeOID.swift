/// The fixed object ids of PostgreSQL's built-in types (`src/include/catalog/pg_type.dat`).
enum TypeOID {
    static let unspecified: UInt32 = 0
    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let name: UInt32 = 19
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let text: UInt32 = 25
    static let json: UInt32 = 114
    static let float4: UInt32 = 700
    static let float8: UInt32 = 701
    static let boolArray: UInt32 = 1000
    static let nameArray: UInt32 = 1003
    static let int2Array: UInt32 = 1005
    static let int4Array: UInt32 = 1007
    static let textArray: UInt32 = 1009
    static let bpcharArray: UInt32 = 1014
    static let varcharArray: UInt32 = 1015
    static let int8Array: UInt32 = 1016
    static let bpchar: UInt32 = 1042
    static let varchar: UInt32 = 1043
    static let date: UInt32 = 1082
    static let timestamptz: UInt32 = 1184
    static let timestamptzArray: UInt32 = 1185
    static let jsonb: UInt32 = 3802
    static let jsonbArray: UInt32 = 3807
}

extension TypeOID {
    /// For error messages; a site's own types have no fixed id.
    static func describe(_ oid: UInt32) -> String {
        switch oid {
        case bool: "boolean"
        case bytea: "bytea"
        case name: "name"
        case int8: "bigint"
        case int2: "smallint"
        case int4: "integer"
        case text: "text"
        case json: "json"
        case float4: "real"
        case float8: "double precision"
        case boolArray: "boolean[]"
        case int2Array: "smallint[]"
        case int4Array: "integer[]"
        case textArray: "text[]"
        case varcharArray: "character varying[]"
        case int8Array: "bigint[]"
        case bpchar: "character"
        case varchar: "character varying"
        case date: "date"
        case 1114: "timestamp without time zone"
        case timestamptz: "timestamptz"
        case timestamptzArray: "timestamptz[]"
        case 1700: "numeric"
        case 2950: "uuid"
        case jsonb: "jsonb"
        default: "type \(oid)"
        }
    }
}
