import Domain

/// Collects messages by case, in whatever order they arrive.
struct Timelines {
    private var slots: [CaseID: Int] = [:]
    private var ids: [CaseID]
    private var messages: [[Message]]
    private var lastSlot = 0

    init(_ cases: [CaseID]) {
        ids = cases
        messages = Array(repeating: [], count: cases.count)
        slots.reserveCapacity(cases.count)
        for (slot, id) in cases.enumerated() { slots[id] = slot }
    }

    /// False for a case nobody asked for.
    mutating func add(_ message: Message) -> Bool {
        // Rows mostly come case by case.
        if lastSlot >= ids.count || ids[lastSlot] != message.caseID {
            guard let slot = slots[message.caseID] else { return false }
            lastSlot = slot
        }
        var message = message
        // One id for all its messages instead of a copy in each.
        message.caseID = ids[lastSlot]
        messages[lastSlot].append(message)
        return true
    }

    /// The timelines in order of (sentAt, seq, id), and the ids that came twice, once each.
    mutating func finish() -> (
        byCase: [CaseID: [Message]], duplicates: [(caseID: CaseID, id: MessageID)]
    ) {
        var byCase: [CaseID: [Message]] = [:]
        byCase.reserveCapacity(ids.count)
        var duplicates: [(caseID: CaseID, id: MessageID)] = []
        for slot in ids.indices where !messages[slot].isEmpty {
            var timeline = messages[slot]
            messages[slot] = []
            timeline.sort { ($0.sentAt, $0.seq, $0.id) < ($1.sentAt, $1.seq, $1.id) }
            var kept: [Message] = []
            kept.reserveCapacity(timeline.count)
            for message in timeline {
                if message.id == kept.last?.id {
                    duplicates.append((ids[slot], message.id))
                } else {
                    kept.append(message)
                }
            }
            byCase[ids[slot]] = kept
        }
        return (byCase, duplicates)
    }
}
