/// PostgreSQL's binary formats, as each type's `..._recv` function reads them.
extension Value {
    /// The type declared for a parameter.
    var typeOID: UInt32 {
        switch self {
        case .null, .text: TypeOID.unspecified
        case .int2: TypeOID.int2
        case .int4: TypeOID.int4
        case .int8: TypeOID.int8
        case .bool: TypeOID.bool
        case .double: TypeOID.float8
        case .timestamp: TypeOID.timestamptz
        case .date: TypeOID.date
        case .bytes: TypeOID.bytea
        case .json: TypeOID.jsonb
        case .textArray: TypeOID.textArray
        case .int4Array: TypeOID.int4Array
        case .int8Array: TypeOID.int8Array
        case .boolArray: TypeOID.boolArray
        case .timestampArray: TypeOID.timestamptzArray
        case .jsonArray: TypeOID.jsonbArray
        }
    }

    /// Text and JSON go as text: the first has no type yet, and libpq reads both up to a NUL.
    var isSentAsText: Bool {
        switch self {
        case .text, .json: true
        default: false
        }
    }

    /// PostgreSQL's text cannot hold U+0000.
    var holdsNUL: Bool {
        switch self {
        case .text(let text): text.utf8.contains(0)
        case .json(let bytes): bytes.contains(0)
        case .textArray(let texts): texts.contains { $0?.utf8.contains(0) ?? false }
        case .jsonArray(let values): values.contains { $0?.contains(0) ?? false }
        default: false
        }
    }

    /// Appends the value's bytes; nothing for `.null`.
    func appendBytes(to out: inout [UInt8]) {
        switch self {
        case .null: break
        case .text(let text): out.append(contentsOf: text.utf8)
        case .int2(let n): out.appendBigEndian(n)
        case .int4(let n): out.appendBigEndian(n)
        case .int8(let n): out.appendBigEndian(n)
        case .bool(let flag): out.append(flag ? 1 : 0)
        case .double(let n): out.appendBigEndian(n.bitPattern)
        case .timestamp(let t): out.appendBigEndian(Epoch.toServer(microseconds: t))
        case .date(let d): out.appendBigEndian(Epoch.toServer(days: d))
        case .bytes(let bytes), .json(let bytes): out.append(contentsOf: bytes)
        case .textArray(let elements):
            out.appendArray(elements, of: TypeOID.text) { $0.append(contentsOf: $1.utf8) }
        case .int4Array(let elements):
            out.appendArray(elements, of: TypeOID.int4) { $0.appendBigEndian($1) }
        case .int8Array(let elements):
            out.appendArray(elements, of: TypeOID.int8) { $0.appendBigEndian($1) }
        case .boolArray(let elements):
            out.appendArray(elements, of: TypeOID.bool) { $0.append($1 ? 1 : 0) }
        case .timestampArray(let elements):
            out.appendArray(elements, of: TypeOID.timestamptz) {
                $0.appendBigEndian(Epoch.toServer(microseconds: $1))
            }
        case .jsonArray(let elements):
            out.appendArray(elements, of: TypeOID.jsonb) { $0.appendJSONB($1) }
        }
    }
}

extension [UInt8] {
    mutating func appendBigEndian(_ value: some FixedWidthInteger) {
        var shift = value.bitWidth
        while shift > 0 {
            shift -= 8
            append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    /// Writes four bytes of length before what `body` appends.
    mutating func appendSized(_ body: (inout [UInt8]) -> Void) {
        let start = count
        appendBigEndian(Int32(0))
        body(&self)
        let size = UInt32(truncatingIfNeeded: count - start - 4)
        for i in 0..<4 { self[start + i] = UInt8(truncatingIfNeeded: size >> (24 - 8 * i)) }
    }

    /// `jsonb_recv` wants its version, 1, before the text.
    mutating func appendJSONB(_ bytes: [UInt8]) {
        append(1)
        append(contentsOf: bytes)
    }

    /// `array_recv`: dimensions, whether there are NULLs, element type, then per dimension its
    /// length and lower bound. An empty array has no dimension.
    fileprivate mutating func appendArray<Item>(
        _ elements: [Item?], of oid: UInt32, append: (inout [UInt8], Item) -> Void
    ) {
        appendBigEndian(Int32(elements.isEmpty ? 0 : 1))
        appendBigEndian(Int32(elements.contains { $0 == nil } ? 1 : 0))
        appendBigEndian(oid)
        if elements.isEmpty { return }
        appendBigEndian(Int32(truncatingIfNeeded: elements.count))
        appendBigEndian(Int32(1))
        for element in elements {
            guard let element else {
                appendBigEndian(Int32(-1))
                continue
            }
            appendSized { append(&$0, element) }
        }
    }
}
