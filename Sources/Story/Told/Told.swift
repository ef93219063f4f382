package import Domain

/// A fact the customer gave in their own words: nobody need ask again.
package struct Told: Hashable, Sendable {
    package let kind: ToldLine.Kind
    /// The literal words; a card number or IBAN as `•••• 1111`.
    package let value: String
    /// The words themselves; of a card number or IBAN its last four.
    package let excerpt: Excerpt
    /// The value with the words beside it that say what it is for: "leave after 11:30". Values that
    /// stand together share them: "table for 6 on Friday at 11:45"; in parts where one between them
    /// was corrected later. None where nothing says it.
    package var words: [Excerpt] = []
    /// Where it stands in the readable text, in bytes.
    let place: Range<Int>

    init(kind: ToldLine.Kind, value: String, excerpt: Excerpt, place: Range<Int>) {
        self.kind = kind
        self.value = value
        self.excerpt = excerpt
        self.place = place
    }
}

extension Told {
    /// A day, an hour or a number of which no word says what it is for tells a reader nothing.
    package var saysEnough: Bool {
        switch kind {
        case .date, .time: !words.isEmpty
        // But the last four of a card do.
        case .number: !words.isEmpty || value.utf8.first == 0xE2
        default: true
        }
    }

    /// Equal for mentions of one value.
    var sameness: String {
        let bytes = Array(value.utf8).map(\.lowered)
        let tight = bytes.filter { $0.isWordByte || $0 == UInt8(ascii: ":") }
        return "\(kind.rawValue) \(String(decoding: tight, as: UTF8.self))"
    }
}

extension [Told] {
    /// Each value once, where it stands first.
    func eachOnce() -> [Told] {
        if count < 2 { return self }
        var seen: Set<String> = []
        return filter { seen.insert($0.sameness).inserted }
    }
}
