import Domain
import Story

extension ContentWriter {
    /// What colleagues wrote down as next, what the helpdesk has recorded, then what was promised
    /// in a message and recorded nowhere.
    func actionLines() -> [ActionLine] {
        var lines: [ActionLine] = []
        for note in story.notes {
            for next in note.next {
                lines.append(
                    ActionLine(
                        who: note.authorID.map(situation.name), what: next.text,
                        by: note.dueAt.map(clock.zoned), byWords: note.due.first?.text,
                        source: .recorded,
                        evidence: [next.evidence()] + note.due.map { $0.evidence() }))
            }
        }
        for due in reading.dues where due.origin == .promise || due.origin == .reminder {
            lines.append(
                ActionLine(
                    who: nil, what: due.what, by: clock.zoned(due.at), source: .recorded,
                    evidence: due.evidence))
        }
        for promise in story.openPromises(at: situation.now) {
            if reading.dues.contains(where: { $0.isSame(as: promise) }) { continue }
            lines.append(
                ActionLine(
                    who: promise.agentID.map(situation.name), what: promise.what,
                    by: promise.by.map(clock.zoned), byWords: promise.byWords, source: .found,
                    evidence: [promise.excerpt.evidence()]))
        }
        return lines
    }

    var hasNextStep: Bool { !actionLines().isEmpty }

    func heardFrom() -> HeardFrom {
        let people = story.people.map { contact in
            Statement(
                situation.name(contact.agentID), at: clock.zoned(contact.lastAt),
                evidence: [Evidence(relation: "message", id: contact.firstMessageID)])
        }
        return HeardFrom(people: people, expects: expects())
    }

    /// Whoever promised something is expected to do it; else whom the customer asked for.
    private func expects() -> Statement? {
        if let promise = story.openPromises(at: situation.now).last, let id = promise.agentID {
            return Statement(
                "expects \(situation.name(id))", at: clock.zoned(promise.excerpt.sentAt),
                evidence: [promise.excerpt.evidence()])
        }
        if let cue = reading.mood.cues.first(where: { $0.kind == .expectsPerson }),
            let words = cue.evidence.quote
        {
            return Statement(
                words, at: clock.zoned(cue.at), isQuote: true, evidence: [cue.evidence])
        }
        // With one person it goes without saying.
        guard story.people.count > 1,
            let last = story.people.max(by: { ($0.lastAt, $0.agentID) < ($1.lastAt, $1.agentID) })
        else { return nil }
        return Statement(
            "last heard from \(situation.name(last.agentID))", at: clock.zoned(last.lastAt),
            evidence: [Evidence(relation: "message", id: last.lastMessageID)])
    }

    func giverLine() -> GiverLine {
        guard let giver else { return GiverLine(id: nil, name: nil, desk: []) }
        guard let agent = situation.agents[giver] else {
            return GiverLine(id: giver, name: giver, desk: [])
        }
        let row = [Evidence(relation: "agent", id: giver)]
        var desk: [Statement] = []
        if let phone = agent.phone { desk.append(Statement("phone \(phone)", evidence: row)) }
        if let email = agent.email { desk.append(Statement("email \(email)", evidence: row)) }
        if let until = askUntil {
            desk.append(Statement("until \(situation.words(until.at))", evidence: until.evidence))
        } else if let back = situation.duty.nextSpan(of: giver, after: situation.now) {
            desk.append(
                Statement(
                    "back \(situation.words(back.startsAt))",
                    evidence: [Evidence(relation: "roster", id: back.turns[0].shiftID)]))
        }
        return GiverLine(id: giver, name: agent.name, desk: desk)
    }

    /// Who leaves now can still be asked while the critical packs are being taken over.
    var askUntil: (at: Instant, evidence: [Evidence])? {
        guard let turn = situation.leaving.first(where: { $0.agentID == giver }) else { return nil }
        let until = turn.rosterEndsAt + .minutes(situation.policy.confirmWithinCriticalMinutes)
        if until <= situation.now { return nil }
        return (until, [Evidence(relation: "roster", id: turn.shiftID)])
    }

    func missingLines(_ openQuestions: [OpenQuestion]) -> [Statement] {
        var lines: [Statement] = []
        if !hasNextStep {
            lines.append(Statement("no next step recorded" + whomToAsk, evidence: caseRow))
        }
        let open = story.openPromises(at: situation.now)
        for promise in story.promises where !open.contains(promise) {
            var line = quote(promise.excerpt)
            let name = promise.agentID.map(situation.name) ?? "a colleague"
            line.who = "\(name) promised; nobody wrote that it was done"
            lines.append(line)
        }
        let unanswered = openQuestions.filter { !$0.isOurs }
        if !unanswered.isEmpty {
            lines.append(
                Statement(
                    "no answer yet to \(counted(unanswered.count, "question")) of theirs",
                    evidence: unanswered.map { $0.excerpt.evidence() }))
        }
        if openCase.customerID == nil || reading.customer == nil {
            lines.append(Statement("no customer recorded", evidence: caseRow))
        } else if let customer = reading.customer {
            let row = [Evidence(relation: "customer", id: customer.id)]
            if customer.name == nil {
                lines.append(Statement("no name of the customer recorded", evidence: row))
            }
            if customer.phone == nil && customer.email == nil {
                lines.append(
                    Statement("no way to reach the customer outside the case", evidence: row))
            }
        }
        for column in openCase.unreadableColumns {
            lines.append(Statement("\(column) could not be read", evidence: caseRow))
        }
        return lines
    }

    /// Who has never written on the case knows no more of it than what stands here.
    private var whomToAsk: String {
        guard let giver, situation.agents[giver] != nil,
            story.people.contains(where: { $0.agentID == giver })
                || story.notes.contains(where: { $0.authorID == giver })
        else { return "" }
        if let until = askUntil {
            return ": ask \(situation.name(giver)) until \(situation.words(until.at))"
        }
        guard let back = situation.duty.nextSpan(of: giver, after: situation.now) else { return "" }
        return ": \(situation.name(giver)) is back \(situation.words(back.startsAt))"
    }
}
