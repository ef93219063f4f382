import Domain
import Story

/// Something that comes due on a case.
struct Due: Hashable, Sendable {
    var at: Instant
    var origin: DueLine.Origin
    /// "callback: ring about the refund", "next reply".
    var what: String
    var evidence: [Evidence]
    /// It is the helpdesk's clock for the next answer.
    var isForAnswer = false

    /// Owed to the customer by us; a wake-up and the customer's own dates are not.
    var isOwed: Bool { origin != .wakeUp && origin != .customer }

    /// Written down as something to do.
    private var isRecordedStep: Bool {
        origin == .promise || origin == .reminder || origin == .note
    }

    /// A promise read from a message is the recorded step when both name the same time.
    func isSame(as promise: Promise) -> Bool {
        guard isRecordedStep, let by = promise.by else { return false }
        return at <= by + Self.sameTime && by <= at + Self.sameTime
    }

    private static let sameTime = TimeSpan.minutes(5)

    static func isInOrder(_ a: Due, _ b: Due) -> Bool {
        (a.at, a.origin.rawValue, a.what, a.evidence.first?.id ?? "")
            < (b.at, b.origin.rawValue, b.what, b.evidence.first?.id ?? "")
    }
}

extension Due {
    /// All that is due on a case, earliest first. What never comes (infinity) is not.
    ///
    /// - Parameter now: a found promise whose time has passed is missed, unless what we wrote since
    ///   leaves it open whether it was kept.
    static func all(
        of openCase: Case, deadlines: [Deadline], story: CaseStory, now: Instant
    ) -> [Due] {
        var found = deadlines.map(Due.init(recorded:))
        if let wake = openCase.wakeAt, wake > now || openCase.status == .snoozed {
            found.append(
                Due(
                    at: wake, origin: .wakeUp, what: "wakes up",
                    evidence: [Evidence(relation: "open_case", id: openCase.id)]))
        }
        for note in story.notes {
            guard let dueAt = note.dueAt, let words = note.due.first else { continue }
            let isAnswered = story.lastStaffAnswer.map { $0.sentAt > note.at } ?? false
            if dueAt <= now && isAnswered { continue }
            found.append(
                Due(
                    at: dueAt, origin: .note, what: note.next.first?.text ?? words.text,
                    evidence: (note.next.prefix(1) + note.due).map { $0.evidence() }))
        }
        let recorded = found
        for promise in story.openPromises(at: now) {
            guard let by = promise.by, !recorded.contains(where: { $0.isSame(as: promise) })
            else { continue }
            found.append(
                Due(
                    at: by, origin: .foundPromise, what: promise.what,
                    evidence: [promise.excerpt.evidence()]))
        }
        found += story.customerDeadlines.compactMap(Due.init(customers:)).filter { $0.at > now }
        return found.filter { $0.at != .distantFuture && $0.at != .distantPast }
            .sorted(by: isInOrder)
    }

    /// Dates of the customer's that have passed and that nobody dealt with. They press nobody any
    /// more: who takes the case over must know of them, and that is all.
    static func passed(_ story: CaseStory, now: Instant) -> [Due] {
        story.passedDeadlines(at: now).compactMap(Due.init(customers:)).sorted(by: isInOrder)
    }

    private init?(customers deadline: CustomerDeadline) {
        guard let by = deadline.by else { return nil }
        self.init(
            at: by, origin: .customer, what: deadline.excerpt.text,
            evidence: [deadline.excerpt.evidence()])
    }

    private init(recorded deadline: Deadline) {
        let origin: DueLine.Origin =
            switch deadline.origin {
            case .sla: .sla
            case .reminder: .reminder
            case .promise: .promise
            }
        let id = "\(deadline.caseID)/\(deadline.kind.rawValue)/\(deadline.dueAt)"
        self.init(
            at: deadline.dueAt, origin: origin, what: deadline.what,
            evidence: [Evidence(relation: "deadline", id: id)],
            isForAnswer: deadline.kind == .firstResponse || deadline.kind == .nextResponse)
    }
}

extension Deadline {
    /// The kind and the helpdesk's description; the description alone where it says the kind too:
    /// "answer: next reply" is one thing said twice.
    fileprivate var what: String {
        guard let description = description.map(masked) else { return kind.name }
        let words = description.lowercased().split { !$0.isLetter }.map(String.init)
        let saysKind = kind.sayings.contains { $0.allSatisfy(words.contains) }
        return saysKind ? description : "\(kind.name): \(description)"
    }
}

extension Deadline.Kind {
    fileprivate var name: String {
        switch self {
        case .firstResponse: "first answer"
        case .nextResponse: "answer"
        case .resolution: "solution"
        case .reminder: "reminder"
        case .callback: "callback"
        case .promise: "promised"
        }
    }

    /// The words, all of one list, with which a description says this kind.
    fileprivate var sayings: [[String]] {
        switch self {
        case .firstResponse, .nextResponse:
            [["answer"], ["reply"], ["response"], ["respond"]]
        case .resolution: [["solution"], ["solve"], ["resolution"], ["resolve"]]
        case .reminder: [["reminder"], ["remind"]]
        case .callback: [["callback"], ["call", "back"], ["ring", "back"]]
        case .promise: [["promise"], ["promised"]]
        }
    }
}

extension CaseStory {
    /// Promises not seen kept. One whose time passed while we wrote of other things may have been
    /// kept where nobody can read it: it is asked about, and not called missed.
    func openPromises(at now: Instant) -> [Promise] {
        promises.filter { $0.isOpen(at: now) }
    }
}

extension Promise {
    func isOpen(at now: Instant) -> Bool { !isPassedOver || by.map { $0 > now } ?? true }
}
