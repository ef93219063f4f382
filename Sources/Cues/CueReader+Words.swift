package import Domain

extension CueReader {
    /// A cue in the words people read: "sounded upset", "mentions a lawyer". Never a number.
    package static func words(for kind: Cue.Kind, intensity: Double) -> String {
        let isStrong = intensity >= 0.85
        let isSlight = intensity < 0.55
        switch kind {
        case .anger: return isStrong ? "very angry" : isSlight ? "sounded annoyed" : "sounded angry"
        case .frustration:
            return isStrong ? "very upset" : isSlight ? "sounded a little upset" : "sounded upset"
        case .anxiety: return isStrong ? "very worried" : "sounded worried"
        case .confusion: return "finds it unclear"
        case .disappointment: return isStrong ? "very disappointed" : "disappointed"
        case .distress: return isStrong ? "in great distress" : "in distress"
        // However sure the reading: a polite "thank you" is no more than that.
        case .gratitude: return "thankful"
        case .satisfaction: return "pleased"
        case .leaving: return "speaks of leaving"
        case .legal: return "speaks of legal steps"
        case .public: return "speaks of going public"
        case .manager: return "asks for a manager"
        case .repeatedStory: return "has told it before"
        case .urgency: return isStrong ? "very urgent to them" : "urgent to them"
        case .vulnerability: return "mentions a need for care"
        case .safety: return "mentions danger"
        case .expectsPerson: return "expects a certain person"
        }
    }

    /// The English name of a language: `sv` is "Swedish"; an unknown code stands for itself.
    package static func languageName(_ code: String) -> String {
        languageNames.first { $0.code == code }?.name ?? code
    }

    /// How the last reading compares with the up to three before it; nil with fewer than two. Where
    /// nobody sounded upset, neither before nor now, nothing changed.
    ///
    /// - Parameter readings: of scored messages only, oldest first.
    package static func trend(_ readings: [(at: Instant, upset: Double)]) -> Trend? {
        guard readings.count >= 2 else { return nil }
        let last = readings[readings.count - 1].upset
        let earlier = readings.dropLast().suffix(3)
        let before = earlier.reduce(0) { $0 + $1.upset } / Double(earlier.count)
        if max(last, before) < likelyUpset { return .steady }
        if last - before >= 0.2 { return .worse }
        return before - last >= 0.2 ? .better : .steady
    }

    private static let languageNames: [(code: String, name: String)] = [
        ("ar", "Arabic"), ("bg", "Bulgarian"), ("cs", "Czech"), ("da", "Danish"),
        ("de", "German"), ("el", "Greek"), ("en", "English"), ("es", "Spanish"),
        ("fa", "Persian"), ("fi", "Finnish"), ("fr", "French"), ("he", "Hebrew"),
        ("hi", "Hindi"), ("hr", "Croatian"), ("hu", "Hungarian"), ("it", "Italian"),
        ("ja", "Japanese"), ("ko", "Korean"), ("nl", "Dutch"), ("no", "Norwegian"),
        ("pl", "Polish"), ("pt", "Portuguese"), ("ro", "Romanian"), ("ru", "Russian"),
        ("sk", "Slovak"), ("sr", "Serbian"), ("sv", "Swedish"), ("th", "Thai"),
        ("tr", "Turkish"), ("uk", "Ukrainian"), ("ur", "Urdu"), ("zh", "Chinese"),
    ]
}
