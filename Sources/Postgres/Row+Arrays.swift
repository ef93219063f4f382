extension Row {
    /// A one-dimensional array of texts without NULLs.
    package func textArray(_ column: Int) throws(PostgresError) -> [String] {
        try required(column, "text[]", try optionalTextArray(column))
    }

    package func optionalTextArray(_ column: Int) throws(PostgresError) -> [String]? {
        try decode(column, "text[] without NULLs") { field in
            switch field.type {
            case TypeOID.textArray, TypeOID.varcharArray, TypeOID.bpcharArray, TypeOID.nameArray:
                field.elements { _, bytes in String(validating: bytes, as: UTF8.self) }
            default: nil
            }
        }
    }

    /// A one-dimensional array of `bigint`, `integer` or `smallint` without NULLs.
    package func int8Array(_ column: Int) throws(PostgresError) -> [Int64] {
        try required(column, "bigint[]", try optionalInt8Array(column))
    }

    package func optionalInt8Array(_ column: Int) throws(PostgresError) -> [Int64]? {
        try decode(column, "bigint[] without NULLs") { field in
            switch field.type {
            case TypeOID.int8Array, TypeOID.int4Array, TypeOID.int2Array:
                field.elements { type, bytes in Field(type: type, bytes: bytes).integer }
            default: nil
            }
        }
    }
}

extension Row.Field {
    /// Reads `array_send`'s format; nil for several dimensions, NULL elements, or what `read`
    /// does not take.
    fileprivate func elements<Element>(
        _ read: (UInt32, UnsafeBufferPointer<UInt8>) -> Element?
    ) -> [Element]? {
        var rest = bytes
        func take(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
            guard count >= 0, count <= rest.count else { return nil }
            defer { rest = UnsafeBufferPointer(rebasing: rest[count...]) }
            return UnsafeBufferPointer(rebasing: rest[..<count])
        }
        func number() -> Int32? { take(4).flatMap { Int32(bigEndian: $0) } }

        guard let dimensions = number(), number() != nil, let type = number() else { return nil }
        if dimensions == 0 { return [] }
        guard dimensions == 1, let count = number(), count >= 0, number() != nil else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let size = number(), let bytes = take(Int(size)),
                let element = read(UInt32(bitPattern: type), bytes)
            else { return nil }
            elements.append(element)
        }
        return elements
    }
}
