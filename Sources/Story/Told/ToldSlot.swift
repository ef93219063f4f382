import Domain

/// What a value answers: a later answer to the same takes its place.
struct ToldSlot {
    private enum Bound { case none, earliest, latest }

    private let kind: ToldLine.Kind
    private let value: String
    /// The words of the value.
    private let keys: [UInt64]
    private let topic: ToldTopic?
    private let role: ToldRole
    private let bound: Bound
    /// What a number counts.
    private let counted: String
    /// The sentence says that it differs from what was told.
    private let isCorrection: Bool
    /// The sentence says that it is one more.
    private let isAddition: Bool
    /// "How about", "make it": instead of the last one, whatever that was for.
    let isProposal: Bool
    /// "That is all for today": by itself it tells nothing.
    private let isNear: Bool
    /// No word says what it is for.
    let isAlone: Bool

    init(_ find: Int, in context: ToldContext, topic: ToldTopic?) {
        let told = context.finds[find]
        let place = context.places[find]
        let run = context.run
        let anchor = context.anchor(before: find) ?? context.anchor(behind: find)
        let sentence = context.sentence(of: find)
        kind = told.kind
        self.topic = topic
        role = Self.role(anchor?.role ?? .plan, kind, topic)
        counted = kind == .number ? Self.counted(told.value) : ""
        let isLimited = run.isIn(Self.limits, place.lowerBound) && place.count > 1
        let core = isLimited ? place.dropFirst() : place
        keys = core.map { run.key($0) }
        if kind == .time, !core.isEmpty {
            // "By 14:15" and "14:15" are one hour.
            value = run.text(core).lowercased()
        } else if counted == Self.people {
            // "A table for 8" and "8 people" are one count.
            let number = place.lazy.compactMap({ run.number($0) }).first
            value = number.map { "\($0)" } ?? told.sameness
        } else {
            value = told.sameness
        }
        let limits = [place.lowerBound, place.lowerBound - 1]
        if limits.contains(where: { run.isIn(Self.early, $0) }) {
            bound = .earliest
        } else {
            bound = limits.contains { run.isIn(Self.late, $0) } ? .latest : .none
        }
        isCorrection =
            anchor?.isCorrection ?? false || sentence.contains { run.isIn(Self.corrections, $0) }
        isAddition = sentence.contains { run.isIn(Self.additions, $0) }
        isProposal = isCorrection && role == .plan && kind != .number
        isAlone = anchor == nil && (kind == .date || kind == .time)
        isNear = isAlone && place.contains { run.isIn(ToldShapes.relatives, $0) }
    }

    func hasValue(of other: ToldSlot) -> Bool { kind == other.kind && value == other.value }

    /// Whether both tell one value of one thing.
    func isSame(as other: ToldSlot) -> Bool {
        guard hasValue(of: other) else { return false }
        switch kind {
        case .date, .time, .number: return isAbout(other) && isRole(of: other)
        default: return true
        }
    }

    /// Whether this, told later, takes the place of another.
    func replaces(_ old: ToldSlot) -> Bool {
        guard kind == old.kind, value != old.value, role != .past, old.role != .past,
            isCorrection || !isAddition, !isNear
        else { return false }
        switch kind {
        case .number: return !counted.isEmpty && counted == old.counted && isAbout(old)
        case .date, .time:
            if isProposal { return isAbout(old) }
            guard isRole(of: old), bound == .none || old.bound == .none || bound == old.bound else {
                return false
            }
            if isCorrection { return isAbout(old) }
            return topic == old.topic && (topic != nil || Self.journeys.contains(role))
        default: return false
        }
    }

    /// "I land at 9:30, not 11:30."
    func isDenied(in context: ToldContext) -> Bool {
        switch kind {
        case .date, .time, .number, .amount, .reference: context.denies(keys)
        default: false
        }
    }

    /// Whether another says more of the same value: "leave after 14:30" than "the 14:30".
    func isSaid(in other: ToldSlot) -> Bool {
        guard hasValue(of: other), kind == .date || kind == .time else { return false }
        return isAlone || role == .plan && other.role != .plan && isAbout(other)
    }

    /// Whether this had taken the place of another.
    func isInstead(of old: ToldSlot) -> Bool {
        kind == old.kind && value != old.value && isAbout(old)
            && (isProposal || isCorrection || role == old.role)
    }

    private func isAbout(_ other: ToldSlot) -> Bool {
        topic == nil || other.topic == nil || topic == other.topic
    }

    private func isRole(of other: ToldSlot) -> Bool { kind == .number || role == other.role }

    /// A journey's day is that on which one leaves; where one stays, one arrives on it.
    private static func role(
        _ role: ToldRole, _ kind: ToldLine.Kind, _ topic: ToldTopic?
    ) -> ToldRole {
        guard kind == .date else { return role }
        switch role {
        case .leave: return topic?.isJourney ?? true ? .plan : role
        case .arrive: return topic == .stay ? .plan : role
        default: return role
        }
    }

    /// "people" of "6 people", "table for 6", "6 of us"; "night" of "2 nights".
    private static func counted(_ value: String) -> String {
        guard value.utf8.first != 0xE2 else { return "" }
        let words = value.lowercased().split(separator: " ")
        // "Table for 4", then "table for 5"; "five of us".
        guard words.count > 1, !(words.count == 3 && words[1] == "for") else { return people }
        let noun = String(words.last!)
        if persons.contains(noun) { return people }
        return noun.hasSuffix("s") ? String(noun.dropLast()) : noun
    }

    private static let people = "people"
    private static let persons: Set<String> = [
        "people", "person", "persons", "guests", "guest", "pax", "passengers", "passenger",
    ]
    private static let journeys: [ToldRole] = [.leave, .arrive, .end, .pickUp, .reach]
    private static let limits = Vocabulary("by before until till after from since around about")
    private static let early = Vocabulary("after from since earliest")
    private static let late = Vocabulary("by before until till latest than")
    private static let corrections = Vocabulary(
        "instead actually meant misspoke mistake changed rather different sorry correction")
    private static let additions = Vocabulary(
        "another second also too extra additional both plus other return returning")
}
