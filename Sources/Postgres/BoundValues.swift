/// Parameters laid out for libpq: one buffer, and where each value lies in it.
struct BoundValues {
    /// The protocol counts parameters in 16 bits.
    static let limit = 65_535

    private var buffer: [UInt8] = []
    private var offsets: [Int?] = []
    private var types: [UInt32] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// - Throws: `.tooManyParameters`, or `.invalidValue` for text with a NUL in it.
    init(_ values: [Value], for statement: Statement) throws(PostgresError) {
        guard values.count <= Self.limit else {
            throw .tooManyParameters(statement: statement.name, count: values.count)
        }
        for (index, value) in values.enumerated() {
            if value.holdsNUL {
                throw .invalidValue(
                    statement: statement.name, reason: "parameter $\(index + 1) holds a NUL byte")
            }
            let start = buffer.count
            value.appendBytes(to: &buffer)
            offsets.append(value == .null ? nil : start)
            lengths.append(Int32(truncatingIfNeeded: buffer.count - start))
            types.append(value.typeOID)
            formats.append(value.isSentAsText ? 0 : 1)
            // Ends a text for libpq, and keeps an empty value's address inside the buffer.
            buffer.append(0)
        }
    }

    /// Lends what `PQsendQueryParams` takes, in its order.
    func withPointers<R>(
        _ body: (
            Int32, UnsafePointer<UInt32>?, UnsafePointer<UnsafePointer<CChar>?>?,
            UnsafePointer<Int32>?, UnsafePointer<Int32>?
        ) -> R
    ) -> R {
        buffer.withUnsafeBytes { bytes in
            let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = offsets.map { offset in offset.flatMap { base?.advanced(by: $0) } }
            return body(Int32(offsets.count), types, pointers, lengths, formats)
        }
    }
}
