package import Domain

extension Planner {
    /// A sign of each receiver of an unconfirmed pack since their start: their last entry in the
    /// helpdesk, nil where there is none.
    ///
    /// - Returns: by pack; only packs that wait and whose receiver should be there by now.
    package static func signs(
        of team: TeamID, snapshot: Snapshot, history: History, at: Instant
    ) -> [PackID: Instant?] {
        var waiting: [PackID: PackedCase] = [:]
        for entry in history.packed.values
        where entry.teamID == team && entry.packState == .assigned && entry.receiverStartsAt <= at {
            waiting[entry.packID] = entry
        }
        if waiting.isEmpty { return [:] }
        let receivers = Set(waiting.values.map(\.to))
        var entries: [AgentID: Instant] = [:]
        for messages in snapshot.messages.values {
            for message in messages where message.authorKind == .agent && message.sentAt <= at {
                guard let author = message.authorID, receivers.contains(author) else { continue }
                entries[author] = max(entries[author] ?? message.sentAt, message.sentAt)
            }
        }
        return waiting.mapValues { entry in
            entries[entry.to].flatMap { $0 >= entry.receiverStartsAt ? $0 : nil }
        }
    }
}
