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
        for promise in listedPromises {
            if reading.dues.contains(where: { $0.isSame(as: promise) }) { continue }
            lines.append(
                ActionLine(
                    who: promise.agentID.map(situation.name), what: promise.what,
                    by: promise.by.map(clock.zoned), byWords: promise.byWords, source: .found,
                    evidence: [promise.excerpt.evidence()]))
        }
        return lines
    }

    /// More than these nobody can look after; the rest is counted.
    private static var mostPromises: Int { 5 }

    /// Of the open promises those that come due first, then the newest; in the order they were
    /// given.
    var listedPromises: [Promise] {
        let open = story.openPromises(at: situation.now)
        if open.count <= Self.mostPromises { return open }
        let ahead = open.filter { promise in promise.by.map { $0 > situation.now } ?? false }
            .sorted { ($0.by ?? .distantFuture, $0.what) < ($1.by ?? .distantFuture, $1.what) }
            .prefix(Self.mostPromises)
        var listed = Set(ahead)
        for promise in open.reversed() where listed.count < Self.mostPromises {
            listed.insert(promise)
        }
        return open.filter(listed.contains)
    }

    /// What is due, but for promises that are not listed.
    func deadlineLines() -> [DueLine] {
        let listed = Set(listedPromises.map { [$0.excerpt.evidence()] })
        return (reading.passed + reading.dues)
            .filter { $0.origin != .foundPromise || listed.contains($0.evidence) }
            .sorted(by: Due.isInOrder)
            .map(wording.line)
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
        lines += promiseLines()
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

    /// What may have been kept where nobody can read it, and what is too much to list.
    private func promiseLines() -> [Statement] {
        let passedOver = story.promises.filter { !$0.isOpen(at: situation.now) }
        let asked = passedOver.suffix(Self.mostPromises)
        var lines = asked.map { promise in
            var line = quote(promise.excerpt)
            let name = promise.agentID.map(situation.name) ?? "a colleague"
            line.who = "\(name) promised; nobody wrote that it was done"
            return line
        }
        let listed = Set(listedPromises + asked)
        let more = story.promises.filter { !listed.contains($0) }
        if let newest = more.last {
            lines.append(
                Statement(
                    "\(counted(more.count, "more promise")) of ours in the messages",
                    evidence: [newest.excerpt.evidence()]))
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
