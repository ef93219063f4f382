/// The source row, and where it is text the literal words, that a statement rests on.
package struct Evidence: Hashable, Sendable, Codable {
    /// A source relation (`message`, `deadline`, `open_case`, `customer`, `agent`, `roster`,
    /// `team`), or `ledger` and `pack` for what this job itself recorded before.
    package var relation: String
    /// The id of the row there; deadlines have none and use `CASE_ID/KIND/DUE_AT`.
    package var id: String
    /// Byte range `[start, end)`: of the raw body when `isExact`, else of its readable text.
    package var start: Int?
    package var end: Int?
    /// The literal words; present whenever the range is.
    package var quote: String?
    package var isExact: Bool

    package init(
        relation: String, id: String, start: Int? = nil, end: Int? = nil, quote: String? = nil,
        isExact: Bool = true
    ) {
        self.relation = relation
        self.id = id
        self.start = start
        self.end = end
        self.quote = quote
        self.isExact = isExact
    }

    private enum CodingKeys: String, CodingKey {
        case relation, id, start, end, quote
        case isExact = "exact"
    }
}

/// One thing a pack says, with what it rests on.
package struct Statement: Hashable, Sendable, Codable {
    package var text: String
    /// When it was said or happened, on the team's clock.
    package var at: ZonedInstant?
    /// Who said or did it, as people call them.
    package var who: String?
    /// True when `text` is somebody's literal words and wants quotation marks.
    package var isQuote: Bool
    package var evidence: [Evidence]

    package init(
        _ text: String, at: ZonedInstant? = nil, who: String? = nil, isQuote: Bool = false,
        evidence: [Evidence]
    ) {
        self.text = text
        self.at = at
        self.who = who
        self.isQuote = isQuote
        self.evidence = evidence
    }

    private enum CodingKeys: String, CodingKey {
        case text, at, who
        case isQuote = "quote"
        case evidence
    }
}

/// What stands in a pack where nothing was found.
package let noneRecorded = "none recorded"
