import Assignment
import Domain
import Story

/// Writes what a pack says about one case, for one receiver.
struct ContentWriter: Sendable {
    let situation: Situation
    let reading: CaseReading
    let judgement: Judgement
    let handing: Decision.Handing
    let giver: AgentID?
    /// Through which the giver holds the case; nil where it was not handed to them.
    let heldThrough: PackedCase?
    let receiver: Receiver
    let placement: Placement

    var openCase: Case { reading.openCase }
    var story: CaseStory { reading.story }
    var clock: ZoneClock { situation.clock }

    /// The row itself, for what the helpdesk says of the case.
    var caseRow: [Evidence] { [Evidence(relation: "open_case", id: openCase.id)] }

    var wording: DueWording {
        DueWording(
            now: situation.now, clock: clock, shift: (receiver.startsAt, receiver.endsAt))
    }

    func content() -> CaseContent {
        let openQuestions = story.openQuestions
        let course = story.course
        let wish = course.wants.map { quote($0) }
        let isSettled = course.isWishSettled
        return CaseContent(
            caseNumber: openCase.number,
            subject: openCase.subject.map { Statement(masked($0), evidence: caseRow) },
            urlPath: openCase.urlPath, channel: openCase.channel,
            status: openCase.statusRaw, acuity: judgement.acuity,
            acuityReasons: judgement.reasons, nextDue: judgement.nextDue.map(wording.line),
            deadlines: deadlineLines(), customer: customerLines(),
            mood: moodLines(), wants: isSettled ? [] : wish,
            beganWith: isSettled ? wish : [],
            turns: course.turns.map { quote($0) }, stands: standLines(),
            stillOpen: lines(of: openQuestions),
            agreed: actionLines(),
            ifTheyCallBack: story.notes.flatMap(\.ifThey).map { quote($0) },
            told: toldLines(), heardFrom: heardFrom(), missing: missingLines(openQuestions),
            giver: giverLine(), introduction: introduction(course.wants), why: whyLines(),
            comments: story.notes.flatMap(\.comment).map { quote($0) })
    }

    /// Somebody's literal words.
    func quote(_ excerpt: Excerpt) -> Statement {
        Statement(
            excerpt.text, at: clock.zoned(excerpt.sentAt), who: author(of: excerpt),
            isQuote: true, evidence: [excerpt.evidence()])
    }

    private func author(of excerpt: Excerpt) -> String? {
        switch excerpt.authorKind {
        case .customer: reading.customer?.name ?? "the customer"
        case .agent: excerpt.authorID.map(situation.name)
        case .bot, .system: "automatic"
        case .unknown: nil
        }
    }

    /// The last words, with what was said at takeovers, and what the giver told the customer.
    private func standLines() -> [Statement] {
        let told = story.notes.flatMap(\.weTold).map { excerpt in
            var statement = quote(excerpt)
            statement.who = excerpt.authorID.map { "\(situation.name($0)), what we told them" }
            return statement
        }
        let last = (story.stands.map { quote($0) } + takeoverLines()).enumerated().sorted {
            ($0.element.at?.instant ?? .distantPast, $0.offset)
                < ($1.element.at?.instant ?? .distantPast, $1.offset)
        }
        return told + last.map(\.element) + waiting()
    }

    /// Of longer ago than these nobody minds what was intended.
    private static let mostTakeovers = 2

    private func takeoverLines() -> [Statement] {
        let noted = reading.takeovers
        let stored = TakeoverWords(of: heldThrough).flatMap { stored in
            noted.contains { $0.agentID == stored.agentID && $0.words.contains(stored.words) }
                ? nil : stored
        }
        let all = noted + [stored].compactMap(\.self)
        return all.suffix(Self.mostTakeovers).map { said in
            Statement(
                said.words, at: clock.zoned(said.at),
                who: "\(situation.name(said.agentID)), taking over", isQuote: true,
                evidence: [said.evidence])
        }
    }

    private func waiting() -> [Statement] {
        guard let since = reading.waitingSince else { return [] }
        let evidence =
            openCase.waitingSince == since
            ? caseRow
            : story.lastCustomerMessage.map { [$0.evidence()] } ?? caseRow
        let isThanked = reading.isThanked && openCase.waitingSince == since
        let words =
            isThanked
            ? "their last words ask for nothing; the helpdesk counts them as waiting since"
            : "waits for an answer since"
        return [
            Statement(
                "\(words) \(situation.words(since))", evidence: evidence)
        ]
    }

    private func lines(of questions: [OpenQuestion]) -> [OpenLine] {
        questions.suffix(Self.mostOpen).map { question in
            OpenLine(
                side: question.isOurs ? .ours : .theirs, text: question.excerpt.text,
                at: clock.zoned(question.excerpt.sentAt), who: author(of: question.excerpt),
                evidence: [question.excerpt.evidence()])
        }
    }

    /// More than these nobody answers in one go; the newest say most.
    private static let mostOpen = 4

    private func toldLines() -> [ToldLine] {
        let noted = story.notes.flatMap(\.told).map { excerpt in
            ToldLine(
                kind: .noted, value: excerpt.text, at: clock.zoned(excerpt.sentAt),
                evidence: [excerpt.evidence()])
        }
        let read = story.told.filter(\.saysEnough).map { told in
            let words = told.words.map(\.text).joined(separator: " … ")
            return ToldLine(
                kind: told.kind, value: told.value, words: words.isEmpty ? nil : words,
                at: clock.zoned(told.excerpt.sentAt),
                evidence: (words.isEmpty ? [told.excerpt] : told.words).map { $0.evidence() })
        }
        return noted + read
    }

    /// Why it changes hands, and why to this colleague.
    private func whyLines() -> [Statement] {
        let person = Evidence(relation: "agent", id: receiver.agent.id)
        let shift = Evidence(relation: "roster", id: receiver.shiftID)
        // A giver whom the helpdesk does not know has no row there: only the case names them.
        let giverRow = giver.flatMap { situation.agents[$0] }
            .map { Evidence(relation: "agent", id: $0.id) }
        let cause = giverRow ?? caseRow[0]
        var lines = [Statement(handing.reason, evidence: caseRow + (giverRow.map { [$0] } ?? []))]
        for reason in placement.reasons {
            switch reason {
            case .replacement:
                let name = giver.map(situation.name) ?? "the owner"
                lines.append(Statement("you stand in for \(name)", evidence: [cause]))
            case .knowsCase:
                lines.append(knowsCase())
            case .knowsCustomer:
                lines.append(
                    Statement(
                        "you know this customer from another case", evidence: [person] + caseRow))
            case .speaks(let language):
                let name = languageName(language)
                lines.append(Statement("you speak \(name)", evidence: [person]))
            case .hasSkills(let skills):
                lines.append(Statement("you have \(listed(skills))", evidence: [person]))
            case .keepsCustomerTogether:
                lines.append(
                    Statement("another case of this customer is yours too", evidence: caseRow))
            case .onlyOne:
                lines.append(Statement("nobody else fits", evidence: [shift]))
            case .startsBeforeDue:
                lines.append(Statement("you start before it is due", evidence: [shift]))
            case .load(let load, let capacity):
                lines.append(
                    Statement("you have \(load) of \(capacity) cases", evidence: [shift]))
            }
        }
        return lines
    }

    /// Of the receiver, where the customer has heard from them before.
    var receiverContact: Contact? { story.people.first { $0.agentID == receiver.agent.id } }

    private func knowsCase() -> Statement {
        guard let contact = receiverContact else {
            return Statement("you know this case", evidence: caseRow)
        }
        let at = clock.zoned(contact.lastAt)
        return Statement(
            "you talked with this customer \(at.worded(from: situation.zonedNow))", at: at,
            evidence: [Evidence(relation: "message", id: contact.lastMessageID)])
    }
}
