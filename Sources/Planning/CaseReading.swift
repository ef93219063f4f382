import Cues
import Domain
import Story

/// All that is known about one open case, read once.
struct CaseReading: Sendable {
    let openCase: Case
    let customer: Customer?
    private(set) var story: CaseStory
    /// Oldest first.
    private(set) var takeovers: [TakeoverWords]
    /// Earliest first.
    private(set) var dues: [Due]
    /// The customer's own dates that have passed with nothing done; earliest first.
    private(set) var passed: [Due]
    private(set) var mood: MoodReading
    /// Since when the customer waits, by the helpdesk's word or by the messages.
    let waitingSince: Instant?
    /// Of people and automation; not the helpdesk's own entries.
    let messageCount: Int

    /// The subject, where it is one: not the beginning of what the customer wrote, cut off.
    let wholeSubject: String?

    var isWaiting: Bool { waitingSince != nil }

    /// Their thanks ended it, and no answer is owed.
    var isThanked: Bool { story.unansweredSince == nil && story.lastMessageIsThanks }

    /// The helpdesk starts its clock on every message; a "thank you" wants no answer.
    func isIdle(_ due: Due) -> Bool { due.isForAnswer && isThanked }

    init(
        _ openCase: Case, snapshot: Snapshot, clock: ZoneClock, now: Instant, policy: Policy,
        memory: inout ReadingMemory
    ) {
        self.openCase = openCase
        customer = openCase.customerID.flatMap { snapshot.customers[$0] }
        let messages = snapshot.messages[openCase.id] ?? []
        messageCount = messages.count { $0.kind == .message }
        wholeSubject = openCase.subject.flatMap { Self.whole($0, messages) }
        // What was written between a boundary and a read a little later is known to all, and
        // belongs in.
        story = CaseStory(messages, clock: clock, at: max(now, snapshot.readAt))
        takeovers = TakeoverWords.all(in: messages, story: story)
        waitingSince = [story.unansweredSince, openCase.waitingSince].compactMap(\.self).min()
        dues = Due.all(
            of: openCase, deadlines: snapshot.deadlines[openCase.id] ?? [], story: story, now: now)
        passed = Due.passed(story, now: now)
        mood = MoodReading(
            messages, of: openCase, story: story, waitingSince: waitingSince,
            now: max(now, snapshot.readAt), policy: policy, memory: &memory)
    }

    /// Nil when helpdesk or customer let the first message stand for a subject and cut it off.
    private static func whole(_ subject: String, _ messages: [Message]) -> String? {
        var head = subject[...]
        while let last = head.last, last == "." || last == "\u{2026}" { head.removeLast() }
        let first = messages.first { $0.authorKind == .customer && $0.isPublicMessage }
        guard let body = first?.body, body.starts(with: head) else { return subject }
        let next = body.dropFirst(head.count).first { $0 != " " }
        return next.map { ".!?\n".contains($0) } ?? true ? subject : nil
    }

    /// Lets go of all that only the content of a pack needs.
    mutating func forgetStory() {
        story = CaseStory([], clock: .utc, at: .distantPast)
        takeovers = []
        dues = []
        passed = []
        mood.cues = []
    }
}
