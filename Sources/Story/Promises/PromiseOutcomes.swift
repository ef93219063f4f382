import Domain

/// What a case's passages say of the promises made before them.
///
/// For each kind of promise only the last passage that keeps it counts. It is looked for once, so a
/// case with a promise in every message takes no longer than its messages.
struct PromiseOutcomes {
    private let passages: [Passage]
    private var known: [PromiseFate.Kind: Last] = [:]

    /// The places of the last passages, -1 for none.
    private struct Last {
        let keeping: Int
        let saying: Int
        /// Of those that keep it where one of these words stands in the promise.
        let matters: [UInt64: Int]
    }

    /// - Parameter passages: what was written or logged on the case, in order of time.
    init(_ passages: [Passage]) {
        self.passages = passages
    }

    /// - Parameter place: the promise's passage.
    mutating func isKept(_ fate: PromiseFate, after place: Int) -> Bool {
        let last = last(of: fate.kind)
        if last.keeping > place { return true }
        if last.saying > place && fate.isAnswered(at: passages[last.saying].message.sentAt) {
            return true
        }
        return !last.matters.isEmpty
            && fate.words.words.contains { last.matters[$0.key] ?? -1 > place }
    }

    /// Ours, after its time, with something else to say: it may have been kept out of sight.
    ///
    /// - Parameter place: the promise's passage.
    mutating func isPassedOver(_ fate: PromiseFate, after place: Int) -> Bool {
        let saying = last(of: .other).saying
        return saying > place && fate.isPast(passages[saying].message.sentAt)
    }

    private mutating func last(of kind: PromiseFate.Kind) -> Last {
        if let last = known[kind] { return last }
        var matters: [UInt64: Int] = [:]
        for (place, passage) in passages.enumerated() {
            for word in kind.matters(in: passage) { matters[word] = place }
        }
        let last = Last(
            keeping: passages.lastIndex(where: kind.isKept) ?? -1,
            saying: passages.lastIndex(where: kind.mayBeKept) ?? -1, matters: matters)
        known[kind] = last
        return last
    }
}
