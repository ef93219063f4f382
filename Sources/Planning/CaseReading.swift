import Cues
import Domain
import Story

/// All that is known about one open case, read once.
struct CaseReading: Sendable {
    let openCase: Case
    let customer: Customer?
    private(set) var story: CaseStory
    /// Earliest first.
    private(set) var dues: [Due]
    private(set) var mood: MoodReading
    /// Since when the customer waits, by the helpdesk's word or by the messages.
    let waitingSince: Instant?
    /// Of people and automation; not the helpdesk's own entries.
    let messageCount: Int

    var isWaiting: Bool { waitingSince != nil }

    init(
        _ openCase: Case, snapshot: Snapshot, clock: ZoneClock, now: Instant, policy: Policy,
        memory: inout ReadingMemory
    ) {
        self.openCase = openCase
        customer = openCase.customerID.flatMap { snapshot.customers[$0] }
        let messages = snapshot.messages[openCase.id] ?? []
        messageCount = messages.count { $0.kind == .message }
        // What was written between a boundary and a read a little later is known to all, and
        // belongs in.
        story = CaseStory(messages, clock: clock, at: max(now, snapshot.readAt))
        waitingSince = [story.unansweredSince, openCase.waitingSince].compactMap(\.self).min()
        dues = Due.all(
            of: openCase, deadlines: snapshot.deadlines[openCase.id] ?? [], story: story, now: now)
        mood = MoodReading(
            messages, of: openCase, story: story, waitingSince: waitingSince,
            now: max(now, snapshot.readAt), policy: policy, memory: &memory)
    }

    /// Lets go of all that only the content of a pack needs.
    mutating func forgetStory() {
        story = CaseStory([], clock: .utc, at: .distantPast)
        dues = []
        mood.cues = []
    }
}
