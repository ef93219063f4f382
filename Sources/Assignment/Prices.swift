/// What a relaxation's cases pay: at any prices that are whole numbers of parts of a point, what
/// the cheapest choices cost is a lower bound, in exact arithmetic.
struct Prices: Sendable {
    /// Prices are in parts of a point.
    static let scale = 256

    /// By receiver: for a point of effort, for an upset customer.
    var effort: [Int]
    var upset: [Int]
    /// By receiver: what the rule of capacity costs there per unit of either side; never below 0.
    var place: [Int]
    /// By entry: towards the charge of the pair, and towards that of the customer; never below 0.
    var pair: [Int]
    var split: [Int]
    /// By entry: of a steady case, towards the places lost to it; never below 0.
    var steady: [Int]
    /// By case: as `pair` and `split`, elsewhere.
    var pairElsewhere: [Int]
    var splitElsewhere: [Int]
}
