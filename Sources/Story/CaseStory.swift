package import Domain

/// What a case's messages tell somebody who has never seen it: literal words, nothing made up.
package struct CaseStory: Sendable {
    /// One or two sentences of the customer's first message that say what they want.
    private let firstWants: [Excerpt]
    /// Where it stands: the last words of customer, staff and colleagues that carry something,
    /// oldest first.
    package let stands: [Excerpt]
    /// What agents promised in public and was not seen kept, oldest first; what was promised again
    /// in the same words once, as of the last time.
    package let promises: [Promise]
    /// What the customer is bound by: "I fly tomorrow at 6", oldest first.
    package let customerDeadlines: [CustomerDeadline]
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
    /// The customer's thanks ended it: nobody need answer them.
    package let lastMessageIsThanks: Bool
    /// Where the customer was last told that a colleague takes over.
    package let introductionTold: Excerpt?
    package let lastMessageAt: Instant?
    package let lastMessageSeq: Int64?
    /// What customer and staff wrote to each other, for what is read only when it is asked for.
    private let talk: [Passage]

    /// - Parameters:
    ///   - messages: of one case in the order of (sentAt, seq).
    ///   - clock: the team's; words such as "by 5 pm" are read on it.
    ///   - at: messages sent later are left out.
    package init(_ messages: [Message], clock: ZoneClock, at: Instant) {
        // What the helpdesk logged tells of calls, and nothing else.
        let all = messages.filter { $0.sentAt <= at && !$0.isRedacted }.map(Passage.init)
        let passages = all.filter { $0.message.kind == .message }
        let customer = passages.filter(\.isFromCustomer)
        let staff = passages.filter(\.isStaffAnswer)
        let notes = passages.filter(\.isNote)

        firstWants = Self.firstWants(customer)
        var outcomes = PromiseOutcomes(all)
        promises = all.indices.flatMap { all[$0].promises(clock, &outcomes, at: $0) }
            .newestOnly()
        customerDeadlines = customer.flatMap { $0.customerDeadlines(clock) }
        let handovers = notes.compactMap { NoteReader.note(in: $0, clock: clock) }
        self.notes = handovers.reversed()
        receiverNotes = notes.flatMap(ReceiverNoteReader.notes)
        let marked = Set(handovers.map(\.messageID) + receiverNotes.map(\.messageID))
        talk = passages.filter { $0.isFromCustomer || $0.isStaffAnswer }
        lastMessageIsThanks =
            talk.last.map { $0.isFromCustomer && SmallTalk.isOnlyThanks($0) } ?? false
        stands = Self.stands(
            talk, notes.filter { !marked.contains($0.message.id) }, isOver: lastMessageIsThanks)
        people = Contact.all(in: staff)
        lastCustomerMessage = customer.last?.telling
        lastStaffAnswer = staff.last?.telling
        unansweredSince = Self.unansweredSince(customer, staff)
        introductionTold = staff.reversed().lazy.compactMap(Introductions.told).first
        lastMessageAt = passages.last?.message.sentAt
        lastMessageSeq = passages.last?.message.seq
    }

    // The content of a pack needs these, a kept case does not: each asking reads anew.

    /// What they want and what turned the case.
    package struct Course: Sendable {
        /// What they want now: one or two sentences of the last wish that is open, else of the first.
        package let wants: [Excerpt]
        /// Whether `wants` is no more than what it began with: the first wish, which a deed of ours
        /// or their thanks have settled.
        package let isWishSettled: Bool
        /// What turned the case between want and last words, oldest first: done, failed, refused,
        /// wished anew. Where they want something else by now, it begins with what they wanted first.
        package let turns: [Excerpt]
    }

    package var course: Course {
        let first = talk.firstIndex { $0.message.id == firstWants.first?.messageID }
        let deeds = first == nil ? [] : talk.map(Deeds.init)
        let wish = first.flatMap { OpenWish.last(in: talk, deeds, after: $0) }
        let later = wish.map { wish in
            wish.sentences.compactMap { wish.passage.excerpt($0, longest: Self.longestWant) }
        }
        let laterWants = later ?? []
        let wants = laterWants.isEmpty ? firstWants : laterWants
        let beginning = laterWants.isEmpty ? [] : Array(firstWants.prefix(1))
        let told = wants + beginning + stands
        let turns = TurningPoints.excerpts(
            of: talk, besides: told, atMost: Self.mostLines - told.count)
        let isSettled =
            laterWants.isEmpty
            && first.map { OpenWish.isDone(in: talk, deeds, since: $0) } ?? false
        return Course(wants: wants, isWishSettled: isSettled, turns: beginning + turns)
    }

    /// Whether the customer asked for something with a message, or said more after it than thanks.
    package func goesOn(from message: Message) -> Bool {
        talk.contains { passage in
            guard passage.isFromCustomer, !message.isAfter(passage.message) else { return false }
            if passage.message.id == message.id { return Wants.asks(passage) }
            return SmallTalk.saysSomething(passage, isAnswer: false)
        }
    }

    /// Times that bound the customer, named last and passed with nothing done by us since.
    package func passedDeadlines(at now: Instant) -> [CustomerDeadline] {
        guard let last = customerDeadlines.last(where: { $0.by != nil })?.excerpt.messageID,
            let place = talk.firstIndex(where: { $0.message.id == last }),
            talk[(place + 1)...].allSatisfy({ !$0.settlesMatters })
        else { return [] }
        return customerDeadlines.filter { deadline in
            deadline.excerpt.messageID == last && deadline.by.map { $0 <= now } ?? false
        }
    }

    /// What waits for an answer, on either side, oldest first.
    package var openQuestions: [OpenQuestion] { OpenQuestions.all(in: talk) }

    /// What the customer already gave us and has not corrected since, oldest first, each once.
    package var told: [Told] {
        var history = ToldHistory()
        for passage in talk where passage.isFromCustomer { history.hear(passage) }
        return history.standing
    }

    /// Of want, turns and last words together.
    private static let mostLines = 6
    private static let longestWant = 240

    private static func firstWants(_ customer: [Passage]) -> [Excerpt] {
        var general: [Excerpt] = []
        for passage in customer {
            let sentences = Wants.sentences(in: passage)
            let excerpts = sentences.compactMap { passage.excerpt($0, longest: longestWant) }
            if excerpts.isEmpty { continue }
            if !Wants.isGeneral(passage, sentences) { return excerpts }
            if general.isEmpty { general = excerpts }
        }
        return general
    }

    /// The last of each side that carries something. Where thanks have ended it, the outcome: the
    /// small questions behind it are answered.
    private static func stands(
        _ talk: [Passage], _ notes: [Passage], isOver: Bool
    ) -> [Excerpt] {
        let customer = talk.filter(\.isFromCustomer)
        let staff = talk.filter(\.isStaffAnswer)
        let asked = staff.last.flatMap { SmallTalk.endsInQuestion($0) ? $0.message : nil }
        var found: [(seq: Int64, excerpt: Excerpt)] = []
        let outcome = isOver ? TurningPoints.outcome(of: talk) : nil
        if let outcome { found.append(outcome) }
        for side in outcome == nil ? [customer, staff, notes] : [notes] {
            for passage in side.reversed() {
                let isAnswer =
                    passage.isFromCustomer
                    && asked.map { passage.message.isAfter($0) } ?? false
                guard SmallTalk.saysSomething(passage, isAnswer: isAnswer) else { continue }
                guard let excerpt = passage.telling else { continue }
                found.append((passage.message.seq, excerpt))
                break
            }
        }
        return found.sorted {
            ($0.excerpt.sentAt, $0.seq, $0.excerpt.messageID)
                < ($1.excerpt.sentAt, $1.seq, $1.excerpt.messageID)
        }.map(\.excerpt)
    }

    private static func unansweredSince(_ customer: [Passage], _ staff: [Passage]) -> Instant? {
        let last = staff.last?.message
        return customer.first { passage in
            let message = passage.message
            let isLater =
                last.map { (message.sentAt, message.seq) > ($0.sentAt, $0.seq) } ?? true
            return isLater && !SmallTalk.isOnlyThanks(passage)
        }?.message.sentAt
    }
}

extension Message {
    func isAfter(_ other: Message) -> Bool { (sentAt, seq) > (other.sentAt, other.seq) }
}
