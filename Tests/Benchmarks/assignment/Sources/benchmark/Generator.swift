import Assignment
import Domain

/// SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195): the same numbers everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// What a shift change looks like.
enum Kind: String, CaseIterable {
    /// Room for a third more than there is to hand; some skills, languages, part-timers.
    case calm
    /// Room for almost exactly what there is, so that capacity decides.
    case tight
    /// Nobody has anything yet, everybody can do everything.
    case plain
    /// Three skills and four languages unevenly spread, many customers with several cases.
    case mixed
    /// Nobody's, all of one customer: not to happen, but not to hang either.
    case single
}

extension AssignmentProblem {
    /// A made-up shift change, the same for the same seed.
    static func generated(
        _ kind: Kind, cases count: Int, receivers: Int, seed: UInt64
    ) -> AssignmentProblem {
        var generator = Seeded(seed &* 1_000_003 &+ UInt64(count))
        func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
        let start = Instant(secondsSince1970: 1_795_000_000)
        let each = (count + receivers - 1) / receivers
        let people = (0..<receivers).map { index -> Receiver in
            let load = kind == .plain ? 0 : Int.random(in: 0...4, using: &generator)
            let hours = kind != .plain && chance(20) ? 4 : 8
            let starts = kind != .plain && chance(15) ? 120 : 0
            var capacity = load + each * (kind == .tight ? 105 : 133) / 100 + 1
            if hours == 4 { capacity = load + each / 2 + 1 }
            return Receiver(
                id: "r\(1000 + index)", capacity: capacity, load: load,
                upsetLoad: min(load, Int.random(in: 0...1, using: &generator)),
                effort: load + (load > 0 ? Int.random(in: 0...2, using: &generator) : 0),
                minutesThere: hours * 60 - starts / 60,
                skills: ["billing", "travel", "access"].filter { _ in
                    kind == .plain || chance(kind == .mixed ? 50 : 75)
                },
                languages: ["en"]
                    + ["de", "es", "sv"].filter { _ in
                        kind == .plain || chance(kind == .mixed ? 30 : 50)
                    },
                startsAt: start + .minutes(starts), endsAt: start + .hours(8))
        }
        let givers = max(2, receivers)
        let customers = kind == .mixed ? count * 2 / 3 : count * 9 / 10
        let items = (0..<count).map { index -> Item in
            let giver = "g\(1000 + Int.random(in: 0..<givers, using: &generator))"
            var item = Item(id: "c\(100_000 + index)", giver: giver, owner: giver)
            item.customer = "k\(Int.random(in: 0..<max(1, customers), using: &generator))"
            item.acuity = chance(10) ? .critical : chance(35) ? .watch : .steady
            item.isUpset = chance(15)
            item.effort =
                1 + (item.acuity == .critical ? 1 : 0) + (item.isUpset ? 1 : 0)
                + (chance(10) ? 1 : 0)
            if kind != .plain {
                item.requiredSkills =
                    chance(25)
                    ? [
                        ["billing", "travel", "access"].randomElement(using: &generator) ?? "travel"
                    ]
                    : []
                item.language =
                    chance(70) ? "en" : ["de", "es", "sv"].randomElement(using: &generator)
            }
            if chance(60) {
                item.nextDue = start + .minutes(Int.random(in: 15...900, using: &generator))
            }
            item.heardFrom = [giver]
            for percent in [35, 15] where chance(percent) {
                let who = people.randomElement(using: &generator)?.id ?? giver
                if !item.heardFrom.contains(who) { item.heardFrom.append(who) }
            }
            if kind == .single { (item.giver, item.customer) = (nil, "k") }
            if chance(3) { item.declinedBy = [people[0].id] }
            return item
        }
        return AssignmentProblem(receivers: people, cases: items, policy: Policy())
    }
}
