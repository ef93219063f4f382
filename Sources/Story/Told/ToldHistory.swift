import Domain

/// What a customer has told over the messages of a case: the last word on each thing counts.
struct ToldHistory {
    private struct Heard {
        let message: Int
        let find: Int
        let slot: ToldSlot
        var state = ToldPhrases.State.standing
    }

    /// A case of very many messages is compared with its last ones only.
    private static let mostCompared = 1000

    private var messages: [ToldContext] = []
    private var heard: [Heard] = []
    /// What was spoken of last.
    private var topic: ToldTopic?

    /// Oldest first, each once.
    var standing: [Told] {
        var states = messages.map { context in
            context.finds.map { _ in ToldPhrases.State.standing }
        }
        for told in heard { states[told.message][told.find] = told.state }
        return zip(messages, states).flatMap(ToldPhrases.told)
    }

    /// Messages come in their order.
    mutating func hear(_ passage: Passage) {
        let context = ToldContext(passage)
        let mentions = ToldTopic.mentions(in: context.run)
        let before = max(0, heard.count - Self.mostCompared)..<heard.count
        for index in before where heard[index].slot.isDenied(in: context) {
            heard[index].state = .replaced
        }
        for find in context.finds.indices {
            let slot = ToldSlot(find, in: context, topic: topic(of: find, in: context, mentions))
            var told = Heard(message: messages.count, find: find, slot: slot)
            let isSaid = heard[before.upperBound...].contains { $0.slot.isSame(as: slot) }
            if isSaid || !settle(told, before) { told.state = .repeated }
            heard.append(told)
        }
        messages.append(context)
        topic = mentions.last?.topic ?? topic
    }

    /// Whether it is to be told, and not what was told before.
    private mutating func settle(_ new: Heard, _ earlier: Range<Int>) -> Bool {
        let same = earlier.filter {
            heard[$0].state == .standing && heard[$0].slot.hasValue(of: new.slot)
        }
        // "Yes, Friday" says less than what it repeats.
        if same.contains(where: { new.slot.isSaid(in: heard[$0].slot) }) { return false }
        if revives(new, earlier) { return false }
        for index in same
        where heard[index].slot.isSame(as: new.slot) || heard[index].slot.isSaid(in: new.slot) {
            heard[index].state = .repeated
        }
        var replaced = earlier.filter {
            heard[$0].state == .standing && new.slot.replaces(heard[$0].slot)
        }
        // "How about 9:30?" is about the one that was spoken of last.
        if new.slot.isProposal { replaced = replaced.suffix(1) }
        for index in replaced {
            for other in earlier where heard[other].slot.isSame(as: heard[index].slot) {
                heard[other].state = .replaced
            }
        }
        return true
    }

    /// "No, 9:00": the value that had been replaced counts again, with the words it had.
    private mutating func revives(_ new: Heard, _ earlier: Range<Int>) -> Bool {
        let old = earlier.last {
            heard[$0].state == .replaced && new.slot.isSaid(in: heard[$0].slot)
        }
        guard let old else { return false }
        for index in old..<earlier.upperBound
        where heard[index].state == .standing
            && heard[index].slot.isInstead(of: heard[old].slot)
        {
            heard[index].state = .replaced
        }
        heard[old].state = .standing
        return true
    }

    /// The nearest before the value, else behind it, else the last that was spoken of.
    private func topic(
        of find: Int, in context: ToldContext, _ mentions: [(index: Int, topic: ToldTopic)]
    ) -> ToldTopic? {
        let place = context.places[find]
        let sentence = context.sentence(of: find)
        let near = mentions.filter { sentence.contains($0.index) }
        let last = near.last { $0.index < place.upperBound } ?? near.first
        return last?.topic ?? mentions.last { $0.index < place.lowerBound }?.topic ?? topic
    }
}
