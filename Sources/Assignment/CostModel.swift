import Domain

/// The problem on indices: flat arrays, so that a case is weighed against a thousand colleagues
/// without a dictionary.
///
/// The cost of an assignment is one integer, in the coefficients of the policy:
///
///     sum over cases      stranger + language + late start + third person
///     sum over receivers  cost_load * load^2 + cost_upset_load * upset^2
///     per pair            cost_new_pair for each giver and receiver that share any case
///     per customer        cost_split_customer for each receiver of theirs after the first
struct CostModel {
    let receivers: [AssignmentProblem.Receiver]
    let cases: [AssignmentProblem.Item]
    let policy: Policy
    /// Of each case: its giver, as an index among all givers; nobody is one of them.
    let giver: [Int]
    let giverCount: Int
    /// Of each case: its customer's index; a case without a customer is one of its own.
    let customer: [Int]
    let customerCount: Int
    /// Of each case: which row of `hasSkills` and of `languageCost` is its own.
    private let skillRow: [Int]
    private let languageRow: [Int]
    private let hasSkills: [[Bool]]
    private let languageCost: [[Int]]
    private let starts: [Instant]
    /// Of each case: the few receivers who differ from the many.
    private let giverReceiver: [Int]
    private let decliners: [[Int]]
    private let known: [[Int]]
    private let exempt: [[Int]]
    private let isCrowded: [Bool]

    /// Receivers and cases are ordered by id here, so that ties break by id.
    init(_ problem: AssignmentProblem) {
        let receivers = problem.receivers.sorted { $0.id < $1.id }
        let cases = problem.cases.sorted { $0.id < $1.id }
        self.receivers = receivers
        self.cases = cases
        let policy = problem.policy
        self.policy = policy
        starts = receivers.map(\.startsAt)
        var index: [AgentID: Int] = [:]
        for (position, receiver) in receivers.enumerated() { index[receiver.id] = position }

        var givers = Numbering<AgentID?>()
        giver = cases.map { givers.number($0.giver) }
        giverCount = givers.count
        var customers = Numbering<String>()
        // The prefix keeps a case's own id apart from a customer's.
        customer = cases.map { customers.number($0.customer.map { "c" + $0 } ?? "-" + $0.id) }
        customerCount = customers.count
        var skills = Numbering<[String]>()
        skillRow = cases.map { skills.number($0.requiredSkills.sorted()) }
        hasSkills = skills.values.map { row in
            receivers.map { receiver in row.allSatisfy(receiver.skills.contains) }
        }
        var languages = Numbering<String?>()
        languageRow = cases.map { languages.number($0.language) }
        languageCost = languages.values.map { language in
            receivers.map { receiver in
                guard let language else { return 0 }
                return receiver.languages.contains(language) ? 0 : policy.costLanguage
            }
        }
        giverReceiver = cases.map { item in item.giver.flatMap { index[$0] } ?? -1 }
        decliners = cases.map { item in item.declinedBy.compactMap { index[$0] } }
        known = cases.map { item in
            Set((item.heardFrom + item.customerKnows).compactMap { index[$0] }).sorted()
        }
        exempt = cases.map { item in
            Set((item.heardFrom + [item.owner].compactMap(\.self)).compactMap { index[$0] })
                .sorted()
        }
        isCrowded = cases.map { $0.heardFrom.count >= 2 }
    }

    /// Every hard rule but capacity.
    func allows(_ item: Int, _ receiver: Int) -> Bool {
        receiver != giverReceiver[item] && hasSkills[skillRow[item]][receiver]
            && !decliners[item].contains(receiver)
    }

    func isGiver(_ receiver: Int, of item: Int) -> Bool { receiver == giverReceiver[item] }
    func hasDeclined(_ receiver: Int, _ item: Int) -> Bool { decliners[item].contains(receiver) }
    func knows(_ receiver: Int, _ item: Int) -> Bool { known[item].contains(receiver) }

    func isThirdPerson(_ receiver: Int, _ item: Int) -> Bool {
        isCrowded[item] && !exempt[item].contains(receiver)
    }

    /// The part of the cost that no other case has a say in.
    func ownCost(_ item: Int, _ receiver: Int) -> Int {
        var cost = languageCost[languageRow[item]][receiver]
        if !known[item].contains(receiver) { cost += policy.costStranger }
        if let due = cases[item].nextDue, starts[receiver] > due { cost += policy.costLateStart }
        if isThirdPerson(receiver, item) { cost += policy.costThirdPerson }
        return cost
    }

    /// How many cases this receiver may hold for one more of this acuity to be allowed.
    func limit(_ item: Int, _ receiver: Int) -> Int {
        let capacity = receivers[receiver].capacity
        guard policy.overflow == .urgentFirst, cases[item].acuity != .steady else {
            return capacity
        }
        return capacity * (100 + policy.overCapacityPercent) / 100
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
