package import Domain

/// What one message tells by itself, without the case around it.
package struct MessageFacts {
    package let readable: ReadableText
    /// Of an agent's public message; whether they were kept is not known.
    package let promises: [Promise]
    /// Of a customer's.
    package let customerDeadlines: [CustomerDeadline]
    package let told: [Told]

    /// - Parameter clock: the writer's; words such as "by 5 pm" are read on it.
    package init(_ message: Message, clock: ZoneClock) {
        let passage = Passage(message)
        readable = passage.readable
        var unknown = PromiseOutcomes([])
        promises = passage.promises(clock, &unknown, at: 0)
        customerDeadlines = passage.customerDeadlines(clock)
        told = passage.isFromCustomer ? ToldReader.told(in: passage).eachOnce() : []
    }
}

extension Passage {
    /// What staff promise in it; none of others' messages.
    ///
    /// - Parameters:
    ///   - outcomes: what the case says of promises.
    ///   - place: its own among the passages of the case.
    func promises(
        _ clock: ZoneClock, _ outcomes: inout PromiseOutcomes, at place: Int
    ) -> [Promise] {
        guard isStaffAnswer else { return [] }
        let time = TimeReader(clock: clock, writtenAt: message.sentAt)
        return PromiseReader(passage: self, time: time).promises(&outcomes, at: place)
    }

    /// What binds the customer who wrote it; none of others' messages.
    func customerDeadlines(_ clock: ZoneClock) -> [CustomerDeadline] {
        guard isFromCustomer else { return [] }
        let time = TimeReader(clock: clock, writtenAt: message.sentAt)
        return CustomerDeadlineReader(passage: self, time: time).deadlines()
    }
}
