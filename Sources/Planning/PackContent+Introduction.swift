import Domain
import Story

extension ContentWriter {
    /// A few sentences that may be sent as they stand: who, why, and what comes next if it is
    /// recorded. It promises nothing that nobody has promised.
    func introduction() -> Introduction {
        var sentences: [String] = []
        let greeting = reading.customer?.name.map { "Hello \($0)" } ?? "Hello"
        sentences.append("\(greeting), this is \(receiver.agent.name).")
        sentences.append(reasonSentence)
        if story.lastCustomerMessage != nil {
            let subject = openCase.subject.map { " about \u{201C}\(masked($0))\u{201D}" } ?? ""
            sentences.append(
                "I have read what you wrote\(subject); you needn't explain it again.")
        }
        if let next = nextStepSentence { sentences.append(next) }
        if let phone = receiver.agent.phone {
            sentences.append("If we are cut off: \(phone).")
        }
        let told = story.introductionTold.map { quote($0) }
        return Introduction(text: sentences.joined(separator: " "), told: told)
    }

    private var reasonSentence: String {
        guard let giver, let agent = situation.agents[giver], isKnownToCustomer(giver) else {
            return "I'm looking after your case now."
        }
        let isLeaving = situation.leaving.contains { $0.agentID == giver }
        let reason = isLeaving ? "\(agent.name)'s shift has ended" : "\(agent.name) is not in"
        return "\(reason), and I'm looking after you now."
    }

    /// A name the customer has never heard would only be one more.
    private func isKnownToCustomer(_ agent: AgentID) -> Bool {
        story.people.contains { $0.agentID == agent }
    }

    /// Only what is owed, recorded with a time, and can still be met by this receiver.
    private var nextStepSentence: String? {
        guard
            let due = reading.dues.first(where: {
                [.promise, .foundPromise, .note].contains($0.origin)
                    && $0.at >= max(situation.now, receiver.startsAt) && $0.at < receiver.endsAt
            })
        else { return nil }
        return "You will hear from me by \(customerTime(due.at))."
    }

    /// On the customer's own clock where we know it.
    private func customerTime(_ instant: Instant) -> String {
        guard let zone = reading.customer?.timezone, let theirs = situation.clocks[zone],
            theirs.offsetSeconds(at: instant) != clock.offsetSeconds(at: instant)
        else { return situation.words(instant) }
        let zoned = theirs.zoned(instant)
        return "\(zoned.worded(from: theirs.zoned(situation.now))) your time"
    }
}
