import Domain

extension Sweep {
    /// Deadlines carry no time of change. What is seen within one missed sweep after the window
    /// counts as changed in it; what is seen later, the receiver may have changed.
    private static let seenLate = TimeSpan.minutes(15)

    struct VoidCause {
        let reason: String
        var writtenAt: Instant?
        var dueAt: Instant?
    }

    /// Why what the receiver took over, or is about to, is no longer what the page says; nil when
    /// it is. Tags, statuses and our own words never void, nor does what the receiver has
    /// answered or noted upon.
    func voidCause(_ entry: PackedCase, messages: [Message]) -> VoidCause? {
        guard entry.state != .void else { return nil }
        let decidedAt = entry.state == .accepted ? entry.decidedAt : nil
        let windowEnd =
            [entry.receiverStartsAt, entry.confirmedAt, decidedAt]
            .compactMap(\.self).max() ?? entry.receiverStartsAt
        let known = max(entry.readAt, entry.voidedAt ?? entry.readAt)
        let written = messages.last { message in
            message.isPublicMessage && message.authorKind == .customer && message.sentAt > known
                && message.sentAt < windowEnd
        }
        if let written {
            // An entry of theirs after it, an answer or a note, shows that they have read it. Without
            // this a note that takes over would count only in the sweep after the void.
            let isSeen = messages.contains { message in
                message.authorID == entry.to && message.authorKind == .agent
                    && !message.deliveryFailed && message.sentAt > written.sentAt
                    && message.sentAt <= at
            }
            if isSeen { return nil }
            return VoidCause(
                reason: "the customer wrote at \(words(written.sentAt))",
                writtenAt: written.sentAt)
        }
        guard entry.voidedAt == nil, at < windowEnd + Self.seenLate,
            let earlier = earlierDeadline(entry)
        else { return nil }
        return VoidCause(reason: "now due \(words(earlier))", dueAt: earlier)
    }

    /// A recorded deadline before everything that was to come when the pack was made.
    private func earlierDeadline(_ entry: PackedCase) -> Instant? {
        if let nextDue = entry.nextDueAt, nextDue < entry.readAt { return nil }
        let first = (snapshot.deadlines[entry.caseID] ?? []).map(\.dueAt)
            .filter { $0 >= entry.readAt && $0 != .distantFuture }.min()
        guard let first, first < entry.nextDueAt ?? .distantFuture else { return nil }
        return first
    }
}
