import Domain

/// Solves a relaxation towards its optimum by the primal-dual hybrid gradient method (Chambolle,
/// Pock 2011, doi:10.1007/s10851-010-0251-1) with diagonal steps (Pock, Chambolle 2011,
/// doi:10.1109/ICCV.2011.6126441): shares step against their cost at the present prices, prices
/// step with what is out of balance at the shares to come. Only sums, products, quotients and
/// comparisons, in a fixed order.
struct PrimalDual: Sendable {
    /// How much longer the steps of prices are than those of shares.
    static let lean: Float = 100
    /// Among many receivers few of a price's shares are above 0 at once: its step may be longer
    /// than is safe for all of them.
    private static let mostBoost: Float = 3

    /// A case at a receiver: its cost and share, and what it pays there.
    struct Entry: Sendable {
        var receiver: Int32
        var pairCharge: Int32
        var splitCharge: Int32
        var cost: Float
        var share: Float = 0
        var pair: Float = 0
        var split: Float = 0
        /// Towards the places that the receiver loses to steady cases.
        var steady: Float = 0
    }

    /// A fixed charge: how much of it is open, and what its entries pay.
    struct Charge: Sendable {
        var cost: Float
        var members: Float
        var open: Float = 0
        /// `open` extrapolated, as the prices want it.
        var ahead: Float = 0
        var paid: Float = 0
    }

    /// A case, and what becomes of it where it has no entry.
    struct Holder: Sendable {
        var effort: Float
        var upset: Float
        var isSteady: Bool
        var price: Float = 0
        var step: Float = 0
        var bulk: Float = 0
        var constant: Float = 0
        var kind = -1
        var pairCharge = -1
        var splitCharge = -1
        var pair: Float = 0
        var split: Float = 0
    }

    /// A receiver's prices, and what comes to them in one step.
    struct Place: Sendable {
        var effort: Float
        var upset: Float
        var room: Float = 0
        var efforts: Float = 0
        var upsets: Float = 0
        var places: Float = 0
        /// Reach of each price: one over it is the length of its step.
        var effortReach: Float = 1
        var upsetReach: Float = 1
        var roomReach: Float = 1
        var lost: Float
        /// Whether steady cases have cost it places, and what they pay for that.
        var closed: Float = 0
        var closing: Float = 0
        var paid: Float = 0
        var steadies: Float = 0
    }

    struct Flow: Sendable {
        var price: Float = 0
        var step: Float = 0
        var bulk: Float = 0
    }

    let relaxation: Relaxation
    var entries: [Entry]
    var charges: [Charge]
    var holders: [Holder]
    var places: [Place]
    var kinds: [Flow]
    /// A row per kind: the share of its flow that goes to each receiver; and what it costs there,
    /// below 0 for nobody.
    var flow: [Float] = []
    var flowCost: [Float] = []

    init(_ relaxation: Relaxation, from solver: Solver) {
        let model = relaxation.model
        self.relaxation = relaxation
        charges = relaxation.charges.map {
            Charge(cost: Float($0.cost), members: Float($0.members))
        }
        entries = relaxation.receiver.indices.map {
            Entry(
                receiver: relaxation.receiver[$0], pairCharge: relaxation.pair[$0],
                splitCharge: relaxation.split[$0], cost: Float(relaxation.cost[$0]))
        }
        holders = relaxation.items.map {
            Holder(
                effort: Float(model.effort[$0]), upset: model.isUpset[$0] ? 1 : 0,
                isSteady: model.isSteady[$0])
        }
        places = model.receivers.indices.map {
            Place(
                effort: Float(2 * model.loadWeight[$0] * solver.effort[$0]),
                upset: Float(2 * model.policy.costUpsetLoad * solver.upset[$0]),
                lost: Float(relaxation.lost[$0]))
        }
        kinds = relaxation.kinds.map { _ in Flow() }
        for kind in relaxation.kinds {
            for (place, cost) in model.rows[kind.row].enumerated() {
                let isFit = relaxation.room[place] > 0 && cost < CostModel.forbidden
                flowCost.append(isFit ? Float(cost) : -1)
            }
        }
        flow = flowCost.map { _ in 0 }
        begin(at: solver)
        measureReach()
    }

    /// At the solver's assignment, each case at what it must pay at least.
    private mutating func begin(at solver: Solver) {
        for (kind, this) in relaxation.kinds.enumerated() {
            let row = kind * places.count
            var least = Float.infinity
            for place in places.indices where flowCost[row + place] >= 0 {
                least = min(
                    least,
                    flowCost[row + place] + places[place].effort * Float(this.effort)
                        + (this.isUpset ? places[place].upset : 0))
            }
            kinds[kind].price = least
        }
        for position in holders.indices {
            beginHolder(position, chosen: solver.chosen[relaxation.items[position]])
        }
    }

    private mutating func beginHolder(_ position: Int, chosen: Int) {
        var this = holders[position]
        var least = Float.infinity
        if !relaxation.isDense {
            this.kind = relaxation.kind[position]
            this.constant = Float(relaxation.constant[position])
            this.pairCharge = Int(relaxation.pairElsewhere[position])
            this.splitCharge = Int(relaxation.splitElsewhere[position])
            this.pair = pay(this.pairCharge)
            this.split = pay(this.splitCharge)
            least = kinds[this.kind].price + this.constant + this.pair + this.split
        }
        var isEntry = false
        for entry in relaxation.first[position]..<relaxation.first[position + 1] {
            entries[entry].pair = pay(Int(entries[entry].pairCharge))
            entries[entry].split = pay(Int(entries[entry].splitCharge))
            let here = entries[entry]
            let place = Int(here.receiver)
            least = min(
                least,
                here.cost + places[place].effort * this.effort + places[place].upset * this.upset
                    + (here.pairCharge < 0 ? this.pair : here.pair)
                    + (here.splitCharge < 0 ? this.split : here.split))
            guard place == chosen else { continue }
            isEntry = true
            entries[entry].share = 1
            if this.isSteady { places[place].closed = 1 }
            open(here.pairCharge < 0 ? this.pairCharge : Int(here.pairCharge))
            open(here.splitCharge < 0 ? this.splitCharge : Int(here.splitCharge))
        }
        this.price = least
        if !isEntry, !relaxation.isDense {
            this.bulk = 1
            flow[this.kind * places.count + chosen] += 1
            open(this.pairCharge)
            open(this.splitCharge)
        }
        holders[position] = this
    }

    /// What each of its entries pays if all pay alike.
    private mutating func pay(_ charge: Int) -> Float {
        if charge < 0 { return 0 }
        let even = charges[charge].cost / charges[charge].members
        charges[charge].paid += even
        return even
    }

    private mutating func open(_ charge: Int) {
        if charge >= 0 { charges[charge].open = 1 }
    }

    /// How many shares each price is asked of: the more, the shorter its step.
    private mutating func measureReach() {
        for position in holders.indices {
            let this = holders[position]
            let range = relaxation.first[position]..<relaxation.first[position + 1]
            holders[position].step =
                Self.lean / Float(max(1, range.count + (relaxation.isDense ? 0 : 1)))
            for entry in range {
                let place = Int(entries[entry].receiver)
                places[place].effortReach += this.effort
                places[place].upsetReach += this.upset
                places[place].roomReach += 1
                if this.isSteady { places[place].steadies += 1 }
            }
            if this.kind >= 0 { kinds[this.kind].step += 1 }
        }
        defer { if !relaxation.isDense { lengthenSteps() } }
        for (kind, this) in relaxation.kinds.enumerated() {
            let row = kind * places.count
            for place in places.indices where flowCost[row + place] >= 0 {
                kinds[kind].step += 1
                places[place].effortReach += Float(this.effort)
                places[place].upsetReach += this.isUpset ? 1 : 0
                places[place].roomReach += 1
            }
            kinds[kind].step = Self.lean / max(1, kinds[kind].step)
        }
    }

    private mutating func lengthenSteps() {
        let boost = max(1, min(Self.mostBoost, Float(places.count) / 10))
        for position in holders.indices { holders[position].step *= boost }
        for kind in kinds.indices { kinds[kind].step *= boost }
        for place in places.indices {
            places[place].effortReach /= boost
            places[place].upsetReach /= boost
            places[place].roomReach /= boost
        }
    }
}
