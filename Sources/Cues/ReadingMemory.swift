package import Domain

/// What the plan of a case needs of a reading.
package struct MessageReading: Hashable, Sendable {
    package let language: String?
    package let isAbstained: Bool
    package let upset: Double
    package let cues: [Cue]

    init(_ reading: CueReading) {
        language = reading.language
        isAbstained = reading.isAbstained
        upset = reading.upset
        cues = reading.cues
    }
}

/// Reads messages, and knows those that the same model has read before.
///
/// It is packed into bytes and kept by the store from run to run. There are no words in it: a
/// message is known by a 64-bit FNV-1a hash of its id and text, so a text that was changed is read
/// anew. What one run did not ask for is not kept for the next.
package struct ReadingMemory: Sendable {
    /// Where in `packed` the reading of a message begins, by its hash.
    private var known: [UInt64: Int] = [:]
    private var packed: [UInt8] = []
    private var asked: [UInt8] = []
    private var hasNews = false

    /// - Parameter stored: of another model, or damaged, it is taken for nothing.
    package init(_ stored: StoredReadings?) {
        guard let stored, stored.version == CueReader.modelVersion else { return }
        var reader = PackedReader(stored.bytes)
        var places: [UInt64: Int] = [:]
        while !reader.isAtEnd {
            guard let hash = reader.number(UInt64.self) else { return }
            places[hash] = reader.position
            guard MessageReading(from: &reader) != nil else { return }
        }
        (known, packed) = (places, stored.bytes)
    }

    package mutating func read(_ text: String, of id: MessageID) -> MessageReading {
        let hash = Self.hash(id, text)
        var reading: MessageReading?
        if let start = known[hash] {
            var reader = PackedReader(packed, at: start)
            reading = MessageReading(from: &reader)
        }
        if reading == nil { hasNews = true }
        let answer = reading ?? MessageReading(CueReader.read(text))
        asked.append(number: hash)
        answer.pack(into: &asked)
        return answer
    }

    /// All that was asked for, when some of it was not known before.
    package var news: StoredReadings? {
        hasNews ? StoredReadings(version: CueReader.modelVersion, bytes: asked) : nil
    }

    private static func hash(_ id: MessageID, _ text: String) -> UInt64 {
        // A byte that no UTF-8 holds keeps id and text apart.
        let start = Fingerprint.step(id.utf8.reduce(Fingerprint.seed, Fingerprint.step), 0xFF)
        return text.utf8.reduce(start, Fingerprint.step)
    }
}

extension MessageReading {
    private static let abstained: UInt8 = 1

    fileprivate func pack(into bytes: inout [UInt8]) {
        let code = Array((language ?? "").utf8.prefix(15))
        bytes.append(UInt8(code.count) << 1 | (isAbstained ? Self.abstained : 0))
        bytes += code
        if isAbstained { return }
        bytes.append(number: upset.bitPattern)
        bytes.append(UInt8(clamping: cues.count))
        for cue in cues.prefix(Int(UInt8.max)) {
            bytes.append(UInt8(clamping: Cue.Kind.allCases.firstIndex(of: cue.kind) ?? 0))
            bytes.append(number: cue.intensity.bitPattern)
            bytes.append(number: UInt32(clamping: cue.start))
            bytes.append(number: UInt32(clamping: cue.end))
        }
    }

    /// Nil: not what `pack` makes.
    fileprivate init?(from reader: inout PackedReader) {
        guard let head = reader.number(UInt8.self), head < 32,
            let code = reader.bytes(Int(head >> 1))
        else { return nil }
        language = code.isEmpty ? nil : String(decoding: code, as: UTF8.self)
        isAbstained = head & Self.abstained != 0
        if isAbstained {
            (upset, cues) = (Mood().upset, [])
            return
        }
        guard let upset = reader.number(UInt64.self), let count = reader.number(UInt8.self)
        else { return nil }
        self.upset = Double(bitPattern: upset)
        var cues: [Cue] = []
        for _ in 0..<count {
            guard let kind = reader.number(UInt8.self), kind < Cue.Kind.allCases.count,
                let intensity = reader.number(UInt64.self),
                let start = reader.number(UInt32.self), let end = reader.number(UInt32.self)
            else { return nil }
            cues.append(
                Cue(
                    kind: Cue.Kind.allCases[Int(kind)], intensity: Double(bitPattern: intensity),
                    start: Int(start), end: Int(end)))
        }
        self.cues = cues
    }
}

/// Bytes and numbers, the lowest byte first, one after the other.
private struct PackedReader {
    private let source: [UInt8]
    private(set) var position: Int

    init(_ source: [UInt8], at position: Int = 0) {
        self.source = source
        self.position = position
    }

    var isAtEnd: Bool { position >= source.count }

    /// Nil when fewer are left.
    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard source.count - position >= count else { return nil }
        defer { position += count }
        return source[position..<(position + count)]
    }

    mutating func number<N: FixedWidthInteger & UnsignedInteger>(_: N.Type) -> N? {
        guard let bytes = bytes(N.bitWidth / 8) else { return nil }
        var number: UInt64 = 0
        for byte in bytes.reversed() { number = number << 8 | UInt64(byte) }
        return N(truncatingIfNeeded: number)
    }
}

extension [UInt8] {
    fileprivate mutating func append(number: some FixedWidthInteger & UnsignedInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
