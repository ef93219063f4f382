extension Row {
    /// `text`, `varchar`, `char(n)` and `name`; others are cast in the statement.
    package func text(_ column: Int) throws(PostgresError) -> String {
        try required(column, "text", try optionalText(column))
    }

    package func optionalText(_ column: Int) throws(PostgresError) -> String? {
        try decode(column, "text") { field in
            switch field.type {
            case TypeOID.text, TypeOID.varchar, TypeOID.bpchar, TypeOID.name:
                String(validating: field.bytes, as: UTF8.self)
            default: nil
            }
        }
    }

    package func int2(_ column: Int) throws(PostgresError) -> Int16 {
        try required(column, "smallint", try optionalInt2(column))
    }

    package func optionalInt2(_ column: Int) throws(PostgresError) -> Int16? {
        try decode(column, "smallint") { field in
            field.integer.flatMap { field.type == TypeOID.int2 ? Int16($0) : nil }
        }
    }

    /// `integer` or `smallint`.
    package func int4(_ column: Int) throws(PostgresError) -> Int32 {
        try required(column, "integer", try optionalInt4(column))
    }

    package func optionalInt4(_ column: Int) throws(PostgresError) -> Int32? {
        try decode(column, "integer") { field in
            field.integer.flatMap { field.type == TypeOID.int8 ? nil : Int32($0) }
        }
    }

    /// `bigint`, `integer` or `smallint`.
    package func int8(_ column: Int) throws(PostgresError) -> Int64 {
        try required(column, "bigint", try optionalInt8(column))
    }

    package func optionalInt8(_ column: Int) throws(PostgresError) -> Int64? {
        try decode(column, "bigint") { $0.integer }
    }

    package func bool(_ column: Int) throws(PostgresError) -> Bool {
        try required(column, "boolean", try optionalBool(column))
    }

    package func optionalBool(_ column: Int) throws(PostgresError) -> Bool? {
        try decode(column, "boolean") { field in
            field.type == TypeOID.bool && field.bytes.count == 1 ? field.bytes[0] != 0 : nil
        }
    }

    /// `double precision` or `real`.
    package func double(_ column: Int) throws(PostgresError) -> Double {
        try required(column, "double precision", try optionalDouble(column))
    }

    package func optionalDouble(_ column: Int) throws(PostgresError) -> Double? {
        try decode(column, "double precision") { field in
            switch field.type {
            case TypeOID.float8:
                UInt64(bigEndian: field.bytes).map { Double(bitPattern: $0) }
            case TypeOID.float4:
                UInt32(bigEndian: field.bytes).map { Double(Float(bitPattern: $0)) }
            default: nil
            }
        }
    }

    /// `timestamptz` in microseconds since 1970-01-01 UTC; `.max` and `.min` are the infinities.
    package func timestamp(_ column: Int) throws(PostgresError) -> Int64 {
        try required(column, "timestamptz", try optionalTimestamp(column))
    }

    package func optionalTimestamp(_ column: Int) throws(PostgresError) -> Int64? {
        try decode(column, "timestamptz") { field in
            guard field.type == TypeOID.timestamptz else { return nil }
            return Int64(bigEndian: field.bytes).flatMap { Epoch.fromServer(microseconds: $0) }
        }
    }

    /// `date` in days since 1970-01-01; `.max` and `.min` are the infinities.
    package func date(_ column: Int) throws(PostgresError) -> Int32 {
        try required(column, "date", try optionalDate(column))
    }

    package func optionalDate(_ column: Int) throws(PostgresError) -> Int32? {
        try decode(column, "date") { field in
            guard field.type == TypeOID.date else { return nil }
            return Int32(bigEndian: field.bytes).flatMap { Epoch.fromServer(days: $0) }
        }
    }

    package func bytes(_ column: Int) throws(PostgresError) -> [UInt8] {
        try required(
            column, "bytea",
            try decode(column, "bytea") { field in
                field.type == TypeOID.bytea ? Array(field.bytes) : nil
            })
    }

    /// The text of a `json` or `jsonb` as bytes.
    package func json(_ column: Int) throws(PostgresError) -> [UInt8] {
        try required(column, "json", try optionalJSON(column))
    }

    package func optionalJSON(_ column: Int) throws(PostgresError) -> [UInt8]? {
        try decode(column, "json") { field in
            switch field.type {
            case TypeOID.json: Array(field.bytes)
            // The first byte is the format's version.
            case TypeOID.jsonb: field.bytes.first == 1 ? Array(field.bytes.dropFirst()) : nil
            default: nil
            }
        }
    }

    func required<T>(
        _ column: Int, _ expected: String, _ value: T?
    ) throws(PostgresError) -> T {
        guard let value else { throw mismatch(column, expected: expected, found: "NULL") }
        return value
    }

    /// Nil for NULL; an error when `read` cannot make anything of the field.
    func decode<T>(
        _ column: Int, _ expected: String, _ read: (Field) -> T?
    ) throws(PostgresError) -> T? {
        guard let field = try field(column, expected) else { return nil }
        guard let value = read(field) else {
            throw mismatch(column, expected: expected, found: TypeOID.describe(field.type))
        }
        return value
    }
}

extension Row.Field {
    /// Any integer type, widened.
    var integer: Int64? {
        switch type {
        case TypeOID.int8: Int64(bigEndian: bytes)
        case TypeOID.int4: Int32(bigEndian: bytes).map { Int64($0) }
        case TypeOID.int2: Int16(bigEndian: bytes).map { Int64($0) }
        default: nil
        }
    }
}

extension FixedWidthInteger {
    /// Reads network byte order; nil unless the size is right.
    init?(bigEndian bytes: some Collection<UInt8>) {
        guard bytes.count == Self.bitWidth / 8 else { return nil }
        self = bytes.reduce(0) { $0 << 8 | Self(truncatingIfNeeded: $1) }
    }
}
