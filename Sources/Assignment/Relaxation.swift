import Domain

/// The assignment with cases that may be divided: what it costs at least is a lower bound, and
/// where it sends a case is a good hint.
///
/// The relaxation has a share x of each case at each receiver, and for each pair of giver and
/// receiver and each customer and receiver a share y of the fixed charge, at least that of any of
/// its cases (the strong formulation of facility location). Loads cost their integer hull.
///
/// Each entry is one case at one receiver. Where case times receiver is a large number, only those
/// receivers have entries whom the case, its giver's or its customer's other cases know; all others
/// are reached in bulk: cases of one kind flow to a receiver together. Wherever a bundle's cases
/// have no entries in common is one place, elsewhere, with one charge: they pay it at least once.
struct Relaxation: Sendable {
    /// Up to so many pairs of case and receiver each has an entry.
    static let mostListed = 120_000
    /// Up to so many entries the cases of one giver may have for their receivers in common.
    private static let mostShared = 20_000

    /// Cases of one kind cost the same with every receiver but for a constant.
    struct Kind: Hashable, Sendable {
        var row: Int
        var effort: Int
        var isUpset: Bool
    }

    /// A fixed charge at one receiver and the entries that pay for it.
    struct Charge: Sendable {
        var cost: Int
        var members: Int
    }

    let model: CostModel
    /// Cases that are placed; all else here is by position in it.
    let items: [Int]
    /// Entries of each case: `first[i]..<first[i + 1]`.
    private(set) var first: [Int] = [0]
    private(set) var receiver: [Int32] = []
    private(set) var cost: [Int] = []
    /// Of each entry: its charge for giver and receiver, and for customer and receiver; -1 where
    /// the case pays what it pays elsewhere, or nothing.
    private(set) var pair: [Int32] = []
    private(set) var split: [Int32] = []
    private(set) var charges: [Charge] = []
    /// Of each case: the charges of its giver and of its customer elsewhere; -1 for none.
    private(set) var pairElsewhere: [Int32] = []
    private(set) var splitElsewhere: [Int32] = []
    /// Of each case: its kind, -1 without a flow; and what it pays in bulk beside its kind's cost.
    private(set) var kind: [Int] = []
    private(set) var constant: [Int] = []
    private(set) var kinds: [Kind] = []
    /// Places for cases of this problem: steady ones, and all.
    let steadyRoom: [Int]
    let room: [Int]
    let mostEffort: Int
    /// How many places less a receiver has once they get a steady case, where that is a charge on
    /// each steady case's entry; 0 elsewhere.
    private(set) var lost: [Int] = []
    /// What togetherness saves: one charge of each customer with several cases; points.
    private(set) var saved = 0

    var isDense: Bool { kinds.isEmpty }

    /// - Parameter solver: the relaxation is of placing the cases that it places.
    /// - Parameter mostListed: pairs of case and receiver up to which each has an entry.
    init(of solver: Solver, mostListed: Int) {
        let model = solver.model
        self.model = model
        items = model.cases.indices.filter { solver.chosen[$0] >= 0 }
        room = model.receivers.indices.map {
            max(0, model.urgentCapacity[$0] - model.receivers[$0].load)
        }
        steadyRoom = model.receivers.indices.map {
            max(0, model.capacity[$0] - model.receivers[$0].load)
        }
        mostEffort = model.effort.max() ?? 1
        let isDense = items.count * model.receivers.count <= mostListed
        var ofGiver = Array(repeating: [Int](), count: model.giverCount)
        var ofCustomer = Array(repeating: [Int](), count: model.customerCount)
        for (position, item) in items.enumerated() {
            ofGiver[model.giver[item]].append(position)
            ofCustomer[model.customer[item]].append(position)
        }
        lost = zip(room, steadyRoom).map { isDense && $1 > 0 ? $0 - $1 : 0 }
        addEntries(isDense: isDense, ofGiver, ofCustomer)
        if !isDense { addKinds() }
        pair = Array(repeating: -1, count: receiver.count)
        split = pair
        pairElsewhere = Array(repeating: -1, count: items.count)
        splitElsewhere = pairElsewhere
        addCharges(model.policy.costNewPair, of: ofGiver, to: \.pair, \.pairElsewhere)
        addCharges(
            model.policy.costSplitCustomer, of: ofCustomer.filter { $0.count > 1 }, to: \.split,
            \.splitElsewhere)
        saved =
            model.policy.costSplitCustomer * ofCustomer.count { $0.count > 1 }
    }

    /// Whether this receiver may get this case at all.
    private func admits(_ item: Int, _ receiver: Int) -> Bool {
        (model.isSteady[item] ? steadyRoom : room)[receiver] > 0 && model.allows(item, receiver)
    }

    private mutating func addEntries(
        isDense: Bool, _ ofGiver: [[Int]], _ ofCustomer: [[Int]]
    ) {
        let count = model.receivers.count
        // Whoever a customer's cases know, and whoever a giver's cases or their customers' know;
        // where there are too many, everybody is reached in bulk.
        let known = items.map { item in model.specials[item].map(\.receiver) }
        let ofOne = ofCustomer.map { cases in joined(cases.map { known[$0] }, cases.count) }
        let shared = ofGiver.map { cases in
            joined(cases.map { ofOne[model.customer[items[$0]]] }, cases.count)
        }
        var isListed = Array(repeating: false, count: count)
        for (position, item) in items.enumerated() {
            var listed: [Int] = []
            if isDense {
                listed = Array(0..<count)
            } else {
                let lists = [
                    known[position], ofOne[model.customer[item]], shared[model.giver[item]],
                ]
                for receiver in lists.joined() where !isListed[receiver] {
                    isListed[receiver] = true
                    listed.append(receiver)
                }
                for receiver in listed { isListed[receiver] = false }
                listed.sort()
            }
            for place in listed where admits(item, place) {
                receiver.append(Int32(place))
                cost.append(model.ownCost(item, place))
            }
            first.append(receiver.count)
        }
    }

    /// Each once; none where so many cases would have too many entries.
    private func joined(_ lists: [[Int]], _ cases: Int) -> [Int] {
        let all = Set(lists.joined())
        return all.count * cases > Self.mostShared ? [] : all.sorted()
    }

    private mutating func addKinds() {
        var numbers = Numbering<Kind>()
        for item in items {
            kind.append(
                numbers.number(
                    Kind(
                        row: model.row[item], effort: model.effort[item],
                        isUpset: model.isUpset[item])))
            constant.append(model.surcharge(item))
        }
        kinds = numbers.values
    }

    /// One charge for each bundle and receiver to whom all of the bundle's cases that may go have
    /// an entry, and one for all others together.
    private mutating func addCharges(
        _ cost: Int, of bundles: [[Int]], to list: WritableKeyPath<Self, [Int32]>,
        _ elsewhere: WritableKeyPath<Self, [Int32]>
    ) {
        var entries = Array(repeating: [Int](), count: model.receivers.count)
        for bundle in bundles where !bundle.isEmpty {
            var touched: [Int] = []
            for position in bundle {
                for entry in first[position]..<first[position + 1] {
                    let place = Int(receiver[entry])
                    if entries[place].isEmpty { touched.append(place) }
                    entries[place].append(entry)
                }
            }
            for place in touched.sorted() {
                let isWhole =
                    isDense || entries[place].count == bundle.count
                    || entries[place].count == bundle.count { admits(items[$0], place) }
                if isWhole {
                    for entry in entries[place] {
                        self[keyPath: list][entry] = Int32(charges.count)
                    }
                    charges.append(Charge(cost: cost, members: entries[place].count))
                }
                entries[place].removeAll(keepingCapacity: true)
            }
            if isDense { continue }
            for position in bundle { self[keyPath: elsewhere][position] = Int32(charges.count) }
            charges.append(Charge(cost: cost, members: bundle.count))
        }
    }
}
