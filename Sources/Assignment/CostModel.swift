import Domain

/// The problem on indices: flat arrays, so that a case is weighed against a thousand colleagues
/// without a dictionary. The cost is documented at `AssignmentProblem.answer()`.
///
/// Cases with the same skills, language, deadline and so on share one row of costs; the few
/// colleagues who differ for one case alone stand in its list of specials.
struct CostModel: Sendable {
    /// What sets one receiver apart from the row that the case shares with others.
    struct Special: Sendable {
        var receiver: Int
        /// Nil: a hard rule forbids it.
        var cost: Int?
    }

    private struct RowKey: Hashable {
        var skills: Int
        var language: Int
        var starts: Int
        var isUpset: Bool
    }

    /// Stands for "forbidden" in a row: far above any cost, far below overflow.
    static let forbidden = 1 << 50

    let receivers: [AssignmentProblem.Receiver]
    let cases: [AssignmentProblem.Item]
    let policy: Policy
    /// Of each case: its giver, as an index among all givers; nobody is one of them.
    let giver: [Int]
    let giverCount: Int
    /// Of each case: its customer's index; a case without a customer is one of its own.
    let customer: [Int]
    let customerCount: Int
    let effort: [Int]
    let isUpset: [Bool]
    let isSteady: [Bool]
    /// Of each receiver: what one more point of squared effort costs; the shorter they are there,
    /// the more.
    let loadWeight: [Int]
    /// Of each receiver: what an upset customer costs for those they had lately.
    let pull: [Int]
    /// How many cases they may carry with a steady one among them.
    let capacity: [Int]
    /// How many cases the urgent may fill.
    let urgentCapacity: [Int]
    /// Of each case: which of `rows` is its own, and who differs from it.
    let row: [Int]
    let rows: [[Int]]
    let specials: [[Special]]
    /// Of each case: the stand-in whom its absent giver named and who may take it; -1 for none.
    let replacement: [Int]

    /// Receivers and cases are ordered by id here, so that ties break by id.
    init(_ problem: AssignmentProblem) {
        let receivers = problem.receivers.sorted { $0.id < $1.id }
        let cases = problem.cases.sorted { $0.id < $1.id }
        let policy = problem.policy
        self.receivers = receivers
        self.cases = cases
        self.policy = policy
        var index: [AgentID: Int] = [:]
        for (position, receiver) in receivers.enumerated() { index[receiver.id] = position }

        var givers = Numbering<AgentID?>()
        giver = cases.map { givers.number($0.giver) }
        giverCount = givers.count
        var customers = Numbering<String>()
        // The prefix keeps a case's own id apart from a customer's.
        customer = cases.map { customers.number($0.customer.map { "c" + $0 } ?? "-" + $0.id) }
        customerCount = customers.count
        effort = cases.map(\.effort)
        isUpset = cases.map(\.isUpset)
        isSteady = cases.map { $0.acuity == .steady }
        loadWeight = receivers.map { $0.loadWeight(policy) }
        let most = min(policy.costStranger, policy.costLanguage) / 2
        let leastRecent = receivers.map(\.recentUpset).min() ?? 0
        pull = receivers.map {
            min(policy.costRecentUpset * ($0.recentUpset - leastRecent), most)
        }
        capacity = receivers.map { $0.steadyCapacity(policy) }
        urgentCapacity = receivers.map { $0.urgentCapacity(policy) }

        var skills = Numbering<[String]>()
        let skillRow = cases.map { skills.number($0.requiredSkills.sorted()) }
        let hasSkills = skills.values.map { row in
            receivers.map { receiver in row.allSatisfy(receiver.skills.contains) }
        }
        var languages = Numbering<String?>()
        let languageRow = cases.map { languages.number($0.language) }
        let languageCost = languages.values.map { language in
            receivers.map { receiver in
                guard let language else { return 0 }
                return receiver.languages.contains(language) ? 0 : policy.costLanguage
            }
        }
        let starts = Set(receivers.map(\.startsAt)).sorted()
        var keys = Numbering<RowKey>()
        row = cases.indices.map { item in
            let due = cases[item].nextDue ?? .distantFuture
            return keys.number(
                RowKey(
                    skills: skillRow[item], language: languageRow[item],
                    starts: starts.count { $0 <= due }, isUpset: cases[item].isUpset))
        }
        rows = keys.values.map { [pull] key in
            receivers.indices.map { receiver in
                guard hasSkills[key.skills][receiver] else { return Self.forbidden }
                let isLate =
                    key.starts == 0 || starts[key.starts - 1] < receivers[receiver].startsAt
                return policy.costStranger + languageCost[key.language][receiver]
                    + (isLate ? policy.costLateStart : 0) + (key.isUpset ? pull[receiver] : 0)
            }
        }
        replacement = cases.indices.map { item in
            guard let place = cases[item].replacement.flatMap({ index[$0] }),
                receivers[place].refuses(cases[item]) == nil
            else { return -1 }
            return place
        }
        specials = cases.indices.map { [cases, replacement, pull] item in
            let this = cases[item]
            let named =
                [this.giver, this.owner].compactMap(\.self) + this.declinedBy + this.heardFrom
                + this.customerKnows
            var places = Set(named.compactMap { index[$0] })
            if replacement[item] >= 0 { places.insert(replacement[item]) }
            return places.sorted().map { place in
                let person = receivers[place]
                guard person.refuses(this) == nil else {
                    return Special(receiver: place, cost: nil)
                }
                let crowd = this.isCrowded ? policy.costThirdPerson : 0
                let recent = this.isUpset ? pull[place] : 0
                return Special(
                    receiver: place,
                    cost: AssignmentCost(of: this, with: person, policy).total + recent
                        - crowd)
            }
        }
    }

    /// What a case whose replacement is at hand costs with anybody else.
    func notReplacement(_ item: Int) -> Int {
        replacement[item] >= 0 ? policy.costNotReplacement : 0
    }

    /// What a case costs beside its row, with anybody but the stand-in; specials are told less it.
    func surcharge(_ item: Int) -> Int {
        notReplacement(item) + (cases[item].isCrowded ? policy.costThirdPerson : 0)
    }

    /// Every hard rule but capacity.
    func allows(_ item: Int, _ receiver: Int) -> Bool {
        if let special = special(item, receiver) { return special.cost != nil }
        return rows[row[item]][receiver] < Self.forbidden
    }

    private func special(_ item: Int, _ receiver: Int) -> Special? {
        for special in specials[item] where special.receiver == receiver { return special }
        return nil
    }

    /// The part of the cost that no other case has a say in; `forbidden` where a hard rule speaks.
    func ownCost(_ item: Int, _ receiver: Int) -> Int {
        let extra = surcharge(item) - (receiver == replacement[item] ? notReplacement(item) : 0)
        guard let special = special(item, receiver) else {
            return rows[row[item]][receiver] + extra
        }
        return special.cost.map { $0 + extra } ?? Self.forbidden
    }

    /// How many cases this receiver may hold for one more of this acuity to be allowed.
    func limit(_ item: Int, _ receiver: Int) -> Int {
        isSteady[item] ? capacity[receiver] : urgentCapacity[receiver]
    }

    /// The order in which cases have a claim to a place: by acuity, next deadline, id.
    func isMoreUrgent(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (cases[a], cases[b])
        return (first.acuity.rank, first.nextDue ?? .distantFuture, a)
            < (second.acuity.rank, second.nextDue ?? .distantFuture, b)
    }

    func isGiver(_ receiver: Int, of item: Int) -> Bool {
        cases[item].giver == receivers[receiver].id
    }

    func hasDeclined(_ receiver: Int, _ item: Int) -> Bool {
        cases[item].declinedBy.contains(receivers[receiver].id)
    }

    func isThirdPerson(_ receiver: Int, _ item: Int) -> Bool {
        cases[item].isThirdPerson(receivers[receiver].id)
    }
}

/// Numbers values in the order in which they are first seen.
struct Numbering<Value: Hashable> {
    private var numbers: [Value: Int] = [:]
    private(set) var values: [Value] = []

    var count: Int { values.count }

    mutating func number(_ value: Value) -> Int {
        if let number = numbers[value] { return number }
        numbers[value] = values.count
        values.append(value)
        return values.count - 1
    }
}
