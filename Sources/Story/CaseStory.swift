package import Domain

/// What a case's messages tell somebody who has never seen it: literal words, nothing made up.
package struct CaseStory: Sendable {
    /// One or two sentences of the customer's first message that say what they want.
    package let wants: [Excerpt]
    /// Where it stands: the last words of customer and staff that carry something, oldest first.
    package let stands: [Excerpt]
    /// What agents promised in public, oldest first.
    package let promises: [Promise]
    /// What the customer is bound by: "I fly on Monday", oldest first.
    package let customerDeadlines: [CustomerDeadline]
    /// What the customer already gave us, oldest first, each once with its newest mention.
    package let told: [Told]
    /// Newest first.
    package let notes: [HandoverNote]
    /// Oldest first.
    package let receiverNotes: [ReceiverNote]
    /// The agents the customer has heard from, in the order of first contact.
    package let people: [Contact]
    package let lastCustomerMessage: Excerpt?
    /// A delivery that failed is no answer, and automation is no person.
    package let lastStaffAnswer: Excerpt?
    /// Since when the customer waits: their first message after the last answer that is not just
    /// thanks.
    package let unansweredSince: Instant?
    /// Where the customer was told that a colleague takes over.
    package let introductionTold: Excerpt?
    package let lastMessageAt: Instant?
    package let lastMessageSeq: Int64?

    /// - Parameters:
    ///   - messages: of one case in the order of (sentAt, seq).
    ///   - clock: the team's; words such as "by 5 pm" are read on it.
    ///   - at: messages sent later are left out.
    package init(_ messages: [Message], clock: ZoneClock, at: Instant) {
        let known = messages.filter { $0.sentAt <= at }
        wants = []
        stands = []
        promises = []
        customerDeadlines = []
        told = []
        notes = []
        receiverNotes = []
        people = []
        lastCustomerMessage = nil
        lastStaffAnswer = nil
        unansweredSince = nil
        introductionTold = nil
        lastMessageAt = known.last?.sentAt
        lastMessageSeq = known.last?.seq
    }
}
