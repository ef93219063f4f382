import Domain

extension PrimalDual {
    /// One step of all shares and all prices.
    ///
    /// - Complexity: O(entries + kinds x receivers).
    mutating func advance() {
        stepCharges()
        stepClosing()
        for position in holders.indices { stepCase(position) }
        for kind in kinds.indices { stepFlow(kind) }
        stepPrices()
    }

    private mutating func stepCharges() {
        for index in charges.indices {
            var this = charges[index]
            let slope = this.cost - this.paid
            let next = min(1, max(0, this.open - slope / (Self.lean * this.members)))
            this.ahead = 2 * next - this.open
            this.open = next
            this.paid = 0
            charges[index] = this
        }
    }

    private mutating func stepClosing() {
        for index in places.indices {
            var this = places[index]
            this.efforts = 0
            this.upsets = 0
            this.places = 0
            if this.lost > 0 {
                let slope = this.lost * this.room - this.paid
                let reach = Self.lean * (this.lost + this.steadies)
                let next = min(1, max(0, this.closed - slope / reach))
                this.closing = 2 * next - this.closed
                this.closed = next
                this.paid = 0
                this.places = this.lost * this.closing
            }
            places[index] = this
        }
    }

    private mutating func stepCase(_ position: Int) {
        var this = holders[position]
        var sum: Float = 0
        var unpaired: Float = 0
        var unsplit: Float = 0
        let reach = Self.lean * (4 + this.effort + this.upset)
        for index in relaxation.first[position]..<relaxation.first[position + 1] {
            var entry = entries[index]
            let receiver = Int(entry.receiver)
            var place = places[receiver]
            let slope =
                entry.cost - this.price + place.effort * this.effort + place.upset * this.upset
                + place.room + entry.steady + (entry.pairCharge < 0 ? this.pair : entry.pair)
                + (entry.splitCharge < 0 ? this.split : entry.split)
            let next = max(0, entry.share - slope / reach)
            let coming = 2 * next - entry.share
            entry.share = next
            sum += coming
            place.efforts += this.effort * coming
            place.upsets += this.upset * coming
            place.places += coming
            if this.isSteady && place.lost > 0 {
                entry.steady = max(0, entry.steady + Self.lean / 2 * (coming - place.closing))
                place.paid += entry.steady
            }
            places[receiver] = place
            if entry.pairCharge < 0 {
                unpaired += coming
            } else {
                let charge = Int(entry.pairCharge)
                entry.pair = max(0, entry.pair + Self.lean / 2 * (coming - charges[charge].ahead))
                charges[charge].paid += entry.pair
            }
            if entry.splitCharge < 0 {
                unsplit += coming
            } else {
                let charge = Int(entry.splitCharge)
                entry.split = max(
                    0, entry.split + Self.lean / 2 * (coming - charges[charge].ahead))
                charges[charge].paid += entry.split
            }
            entries[index] = entry
        }
        if this.kind >= 0 {
            let slope = this.constant - this.price + kinds[this.kind].price + this.pair + this.split
            let next = max(0, this.bulk - slope / (Self.lean * 4))
            let coming = 2 * next - this.bulk
            this.bulk = next
            sum += coming
            kinds[this.kind].bulk += coming
            let pair = this.pairCharge
            this.pair = max(
                0, this.pair + Self.lean / 3 * (unpaired + coming - charges[pair].ahead))
            charges[pair].paid += this.pair
            if this.splitCharge >= 0 {
                let split = this.splitCharge
                this.split = max(
                    0, this.split + Self.lean / 8 * (unsplit + coming - charges[split].ahead))
                charges[split].paid += this.split
            }
        }
        this.price += this.step * (1 - sum)
        holders[position] = this
    }

    private mutating func stepFlow(_ kind: Int) {
        let this = relaxation.kinds[kind]
        let effort = Float(this.effort)
        let upset: Float = this.isUpset ? 1 : 0
        let price = kinds[kind].price
        let row = kind * places.count
        let reach = 1 / (Self.lean * (2 + effort + upset))
        var sum: Float = 0
        for index in places.indices {
            let cost = flowCost[row + index]
            if cost < 0 { continue }
            var place = places[index]
            let now = flow[row + index]
            let slope =
                cost - price + place.effort * effort + place.upset * upset + place.room
            let next = max(0, now - slope * reach)
            if next == 0 && now == 0 { continue }
            flow[row + index] = next
            let coming = 2 * next - now
            sum += coming
            place.efforts += effort * coming
            place.upsets += upset * coming
            place.places += coming
            places[index] = place
        }
        kinds[kind].price += kinds[kind].step * (kinds[kind].bulk - sum)
        kinds[kind].bulk = 0
    }

    private mutating func stepPrices() {
        let model = relaxation.model
        for index in places.indices {
            var this = places[index]
            let person = model.receivers[index]
            this.effort = Self.suited(
                this.effort, this.efforts, step: Self.lean / this.effortReach,
                weight: Float(model.loadWeight[index]), from: Float(person.effort))
            this.upset = Self.suited(
                this.upset, this.upsets, step: Self.lean / this.upsetReach,
                weight: Float(model.policy.costUpsetLoad), from: Float(person.upsetLoad))
            let excess = this.places - Float(relaxation.room[index])
            this.room = max(0, this.room + Self.lean / this.roomReach * excess)
            places[index] = this
        }
    }

    /// The step of a load's price, whose cost is the integer hull of `weight * (from + x)^2`.
    private static func suited(
        _ price: Float, _ load: Float, step: Float, weight: Float, from: Float
    ) -> Float {
        let aim = price + step * load
        let whole = ((aim - weight * (2 * from - 1)) / (step + 2 * weight)).rounded(.down)
        if whole < 0 { return aim }
        let kink = weight * (2 * (from + whole) + 1)
        return aim <= step * whole + kink ? aim - step * whole : kink
    }

    /// The prices now, as whole numbers.
    var prices: Prices {
        // Steps that went astray still make a bound, if a poor one.
        func whole(_ price: Float) -> Int {
            price.isFinite
                ? Int((min(max(price, -1e8), 1e8) * Float(Prices.scale)).rounded()) : 0
        }
        return Prices(
            effort: places.map { whole($0.effort) }, upset: places.map { whole($0.upset) },
            place: places.map { whole($0.room) }, pair: entries.map { whole($0.pair) },
            split: entries.map { whole($0.split) }, steady: entries.map { whole($0.steady) },
            pairElsewhere: holders.map { whole($0.pair) },
            splitElsewhere: holders.map { whole($0.split) })
    }

    /// Where it sends cases: whoever has at least half of one.
    var guide: Guide {
        let prices = prices
        var hints = Array(repeating: -1, count: relaxation.model.cases.count)
        for position in relaxation.items.indices {
            for entry in relaxation.first[position]..<relaxation.first[position + 1]
            where entries[entry].share >= 0.5 {
                hints[relaxation.items[position]] = Int(entries[entry].receiver)
            }
        }
        return Guide(
            hints: hints, effort: prices.effort.map { $0 / Prices.scale },
            upset: prices.upset.map { $0 / Prices.scale })
    }
}
