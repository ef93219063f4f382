/// What staff did, by their words.
struct Deeds {
    /// Anything.
    var isDone = false
    /// Money was given back, something was ended or replaced.
    var isSettled = false

    static let none = Deeds()

    /// - Parameter passage: of staff; of others there are no deeds.
    init(_ passage: Passage) {
        guard passage.isStaffAnswer else { return }
        for sentence in SmallTalk.substance(of: passage, isStaff: true, orAssent: false)
        where !passage.isQuestion(sentence) {
            let run = passage.run(of: sentence)
            guard Signals(run, isStaff: true, isQuestion: false).isSuccess else { continue }
            isDone = true
            // "I have asked for your refund" is none yet.
            let isUnderWay = run.words.contains { Self.underWay.contains($0) }
            if !isUnderWay, run.words.contains(where: { Self.settlements.contains($0) }) {
                isSettled = true
            }
        }
    }

    private init() {}

    mutating func formUnion(_ other: Deeds) {
        isDone = isDone || other.isDone
        isSettled = isSettled || other.isSettled
    }

    private static let settlements = Vocabulary(
        """
        refund refunded refunding refunds credit credited reversed money transfer transferred
        compensated compensation waived cancelled canceled cancellation ends ended closed replaced
        replacement exchanged
        """)
    private static let underWay = Vocabulary(
        """
        asked request requested requesting opened escalated raised forwarded passed ticket approval
        """)
}

extension Passage {
    /// Staff did something, or the customer had nothing but thanks left to say.
    var settlesMatters: Bool {
        isFromCustomer ? SmallTalk.isOnlyThanks(self) : Deeds(self).isDone
    }
}
