/// A sign of how one *message* sounds, or of a risk in it; never a trait of a person.
package struct Cue: Hashable, Sendable, Codable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        // Feelings.
        case anger, frustration, anxiety, confusion, disappointment, distress, gratitude
        case satisfaction
        // Risks.
        case leaving, legal, `public`, manager
        case repeatedStory = "repeated_story"
        case urgency, vulnerability, safety
        case expectsPerson = "expects_person"

        package var isRisk: Bool {
            switch self {
            case .leaving, .legal, .public, .manager, .repeatedStory, .urgency, .vulnerability,
                .safety, .expectsPerson:
                true
            case .anger, .frustration, .anxiety, .confusion, .disappointment, .distress,
                .gratitude, .satisfaction:
                false
            }
        }

        /// Feelings that make a customer "upset".
        package var isUpset: Bool {
            switch self {
            case .anger, .frustration, .anxiety, .disappointment, .distress: true
            default: false
            }
        }
    }

    package var kind: Kind
    /// 0...1; 0.8 means that eight in ten readers would agree.
    package var intensity: Double
    /// Byte range `[start, end)` in the text that was read.
    package var start: Int
    package var end: Int

    package init(kind: Kind, intensity: Double, start: Int, end: Int) {
        self.kind = kind
        self.intensity = intensity
        self.start = start
        self.end = end
    }
}

/// How the customer's last messages compare with those before.
package enum Trend: String, Sendable, Codable { case worse, steady, better }

/// How soon a case can hurt.
package enum Acuity: String, Sendable, Codable, CaseIterable, Comparable {
    case critical, watch, steady

    package var rank: Int {
        switch self {
        case .critical: 0
        case .watch: 1
        case .steady: 2
        }
    }

    /// The more urgent comes first.
    package static func < (a: Acuity, b: Acuity) -> Bool { a.rank < b.rank }
}
