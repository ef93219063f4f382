import Cues
import Domain
import Story

/// One cue with where and when it was read.
struct ReadCue: Hashable, Sendable {
    var kind: Cue.Kind
    var intensity: Double
    var at: Instant
    /// Nobody has answered the message yet.
    var isUnanswered: Bool
    var evidence: Evidence
}

/// How the customer's last messages sounded: of the messages, never of the person.
struct MoodReading: Hashable, Sendable {
    /// How upset a message must sound to count as strongly upset.
    static let strong = 0.7
    /// From here on a case counts into somebody's share of upset customers.
    static let upset = 0.5
    /// A thankful message may carry a trace of something else.
    private static let mild = 0.3

    /// Not faded, not taken back; the strongest first, newest first among equals.
    var cues: [ReadCue] = []
    var trend: Trend?
    var notRead: String?
    /// The highest of the messages that have not faded.
    var highestUpset = 0.0

    var isStronglyUpset: Bool { highestUpset >= Self.strong }
    var isUpset: Bool { highestUpset >= Self.upset }

    /// - Parameters:
    ///   - messages: of one case, in order.
    ///   - waitingSince: messages from then on are unanswered and do not fade where they tell of
    ///     danger, need or lawyers.
    ///   - memory: of what was read before; what it did not know, it knows afterwards.
    init(
        _ messages: [Message], of openCase: Case, story: CaseStory, waitingSince: Instant?,
        now: Instant, policy: Policy, memory: inout ReadingMemory
    ) {
        let freshFrom = now - .hours(policy.cueFadeHours)
        let readFrom = min(freshFrom, waitingSince ?? freshFrom)
        let takenBackUntil = story.receiverNotes.filter { $0.kind == .notSo }.map(\.at).max()
        var readings: [(at: Instant, upset: Double)] = []
        var found: [ReadCue] = []
        var newestIsRead = true
        var newestShowsUpset = false
        var newestLanguage: String?
        for message in messages {
            guard message.isPublicMessage, message.authorKind == .customer,
                message.sentAt >= readFrom, message.sentAt <= now, !message.isRedacted
            else { continue }
            if let takenBackUntil, message.sentAt <= takenBackUntil { continue }
            let readable = ReadableText(message)
            let reading = memory.read(readable.text, of: message.id)
            newestIsRead = !reading.isAbstained
            newestLanguage = reading.language
            if reading.isAbstained { continue }
            let isFresh = message.sentAt >= freshFrom
            let isUnanswered = waitingSince.map { message.sentAt >= $0 } ?? false
            if isFresh {
                newestShowsUpset = reading.cues.contains(where: \.kind.isUpset)
                let isThanks = reading.cues.contains { $0.kind == .gratitude }
                if isThanks && reading.upset < Self.mild {
                    found.removeAll { !$0.kind.outlastsThanks }
                    highestUpset = 0
                }
                // Who is upset now is not thankful any more.
                if reading.upset >= Self.upset, newestShowsUpset {
                    found.removeAll { $0.kind.isContent }
                }
                readings.append((message.sentAt, reading.upset))
                highestUpset = max(highestUpset, reading.upset)
            }
            // Thanks for the last answer, written over the next request, hide the request.
            let isContent = reading.cues.contains(where: \.kind.isContent)
            let goesOn = isContent && story.goesOn(from: message)
            for cue in reading.cues where isFresh || (isUnanswered && cue.kind.isGrave) {
                if goesOn, cue.kind.isContent { continue }
                found.append(
                    ReadCue(
                        kind: cue.kind, intensity: cue.intensity, at: message.sentAt,
                        isUnanswered: isUnanswered,
                        evidence: Self.evidence(of: cue, in: readable, message: message)))
            }
        }
        cues = found.sorted {
            ($1.intensity, $1.at, $0.kind.rawValue, $0.evidence.id, $0.evidence.start ?? 0)
                < ($0.intensity, $0.at, $1.kind.rawValue, $1.evidence.id, $1.evidence.start ?? 0)
        }
        trend = CueReader.trend(readings)
        // A bare "No." may sound upset; what is worse is told by words.
        if trend == .worse, !newestShowsUpset { trend = .steady }
        if !newestIsRead {
            let code = newestLanguage ?? openCase.language
            if let code, code != "en" {
                notRead = CueReader.languageName(code)
            } else if readings.isEmpty {
                // A short last word ("Yes please.") hides nothing when the rest was read.
                notRead = "too little text"
            }
        } else if readings.isEmpty && takenBackUntil == nil, openCase.isByVoice {
            notRead = "a call"
        }
    }

    /// The literal words; of the raw body where they stand there as they are.
    private static func evidence(
        of cue: Cue, in readable: ReadableText, message: Message
    ) -> Evidence {
        // Cut around card numbers and secrets; nothing left to quote still names the message.
        Excerpt(cue.start, cue.end, of: readable, in: message)?.evidence()
            ?? Evidence(relation: "message", id: message.id)
    }
}

extension Cue.Kind {
    /// What a thankful reply does not end: a danger or a need is still there.
    fileprivate var outlastsThanks: Bool { self == .safety || self == .vulnerability }

    fileprivate var isContent: Bool { self == .gratitude || self == .satisfaction }

    /// Kinds that make a case critical.
    var isGrave: Bool { self == .safety || self == .vulnerability || self == .legal }
}

extension Case {
    /// Channels on which nothing is written, by the names helpdesks use.
    var isByVoice: Bool {
        guard let channel = channel?.lowercased() else { return false }
        return ["phone", "call", "voice", "telephone"].contains(channel)
    }
}
