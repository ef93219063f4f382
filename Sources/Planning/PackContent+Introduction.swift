import Cues
import Domain
import Story

extension ContentWriter {
    /// A few sentences that may be sent as they stand: who, why, and what comes next if it is
    /// recorded. It promises nothing that nobody has promised.
    ///
    /// - Parameter wants: whose words tell their language.
    func introduction(_ wants: [Excerpt]) -> Introduction {
        let told = story.introductionTold.map { quote($0) } ?? heardFromReceiver
        guard let words = customerLanguage(wants).flatMap({ IntroductionWords.byLanguage[$0] })
        else {
            return Introduction(text: englishText(naming: reading.wholeSubject), told: told)
        }
        return Introduction(
            text: text(in: words), english: englishText(naming: nil), told: told)
    }

    /// Who has written to the customer before need not be announced to them.
    private var heardFromReceiver: Statement? {
        receiverContact.map { contact in
            Statement(
                "they have heard from you before", at: clock.zoned(contact.lastAt),
                evidence: [Evidence(relation: "message", id: contact.lastMessageID)])
        }
    }

    /// The language they write in; where their words are too few to tell, the recorded one.
    private func customerLanguage(_ wants: [Excerpt]) -> String? {
        let own = (wants + story.stands).filter { $0.authorKind == .customer }
            .map(\.text).joined(separator: " ")
        if let read = CueReader.read(own).language { return read }
        let recorded = reading.customer?.language ?? openCase.language
        return recorded.map { $0.lowercased().prefix { $0.isLetter } }.map(String.init)
    }

    private func englishText(naming subject: String?) -> String {
        var sentences: [String] = []
        let greeting = reading.customer?.name.map { "Hello \($0)" } ?? "Hello"
        let again = receiverContact == nil ? "" : " again"
        sentences.append("\(greeting), this is \(receiver.agent.name)\(again).")
        if let giver = knownGiver {
            let reason = isLeaving(giver) ? "'s shift has ended" : " is not in"
            sentences.append("\(giver.name)\(reason), and I'm looking after you now.")
        } else {
            sentences.append("I'm looking after your case now.")
        }
        if story.lastCustomerMessage != nil {
            let subject = subject.map { " about \u{201C}\(masked($0))\u{201D}" } ?? ""
            sentences.append(
                "I have read what you wrote\(subject); you needn't explain it again.")
        }
        if let next = nextStep {
            let time = next.at.worded(from: next.now)
            let own = next.isElsewhere ? "\(time) your time" : situation.words(next.at.instant)
            sentences.append("You will hear from me by \(own).")
        }
        if let phone = phoneToGive { sentences.append("If we are cut off: \(phone).") }
        return sentences.joined(separator: " ")
    }

    private func text(in words: IntroductionWords) -> String {
        let isKnown = receiverContact != nil
        var values = ["receiver": receiver.agent.name]
        var templates: [String] = []
        if let name = reading.customer?.name {
            values["customer"] = name
            templates.append(isKnown ? words.greetingAgain : words.greeting)
        } else {
            templates.append(isKnown ? words.greetingAgainWithoutName : words.greetingWithoutName)
        }
        if let giver = knownGiver {
            values["giver"] = giver.name
            templates.append(isLeaving(giver) ? words.shiftEnded : words.offDuty)
        } else {
            templates.append(words.takesOver)
        }
        if story.lastCustomerMessage != nil { templates.append(words.hasRead) }
        if let next = nextStep {
            values["time"] = words.words(
                for: next.at, isToday: next.at.date == next.now.date,
                isElsewhere: next.isElsewhere)
            templates.append(words.next)
        }
        if let phone = phoneToGive {
            values["phone"] = phone
            templates.append(words.phone)
        }
        return templates.map { IntroductionWords.filled($0, values) }.joined(separator: " ")
    }

    private func isLeaving(_ giver: Agent) -> Bool {
        situation.leaving.contains { $0.agentID == giver.id }
    }

    /// A name the customer has never heard would only be one more.
    private var knownGiver: Agent? {
        guard let giver, story.people.contains(where: { $0.agentID == giver }) else { return nil }
        return situation.agents[giver]
    }

    /// None to who would rather write, and no extension, which nobody outside can dial.
    private var phoneToGive: String? {
        guard let phone = receiver.agent.phone, phone.filter(\.isNumber).count >= 7 else {
            return nil
        }
        return prefersWriting ? nil : phone
    }

    private struct NextStep {
        /// On the customer's own clock where we know it.
        let at: ZonedInstant
        let now: ZonedInstant
        let isElsewhere: Bool
    }

    /// Only what is owed, recorded with a time, and can still be met by this receiver.
    private var nextStep: NextStep? {
        guard
            let due = reading.dues.first(where: {
                [.promise, .foundPromise, .note].contains($0.origin)
                    && $0.at >= max(situation.now, receiver.startsAt) && $0.at < receiver.endsAt
            })
        else { return nil }
        if let zone = reading.customer?.timezone, let theirs = situation.clocks[zone],
            theirs.offsetSeconds(at: due.at) != clock.offsetSeconds(at: due.at)
        {
            return NextStep(
                at: theirs.zoned(due.at), now: theirs.zoned(situation.now), isElsewhere: true)
        }
        return NextStep(at: clock.zoned(due.at), now: situation.zonedNow, isElsewhere: false)
    }
}
