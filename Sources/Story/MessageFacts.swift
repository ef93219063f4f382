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
        let time = TimeReader(clock: clock, writtenAt: message.sentAt)
        readable = passage.readable
        promises =
            passage.isStaffAnswer
            ? PromiseReader(passage: passage, time: time).promises(before: []) : []
        guard passage.isFromCustomer else {
            (customerDeadlines, told) = ([], [])
            return
        }
        customerDeadlines = CustomerDeadlineReader(passage: passage, time: time).deadlines()
        told = ToldReader.told(in: passage).newestOnly()
    }
}
