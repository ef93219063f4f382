/// What a question asks for, where it can be told whether something said gives it.
///
/// In doubt an answer is one: small words of agreement, a refusal, "it is on my profile" and every
/// short reply answer, and so does whatever takes up the question's words.
enum AnswerKind {
    /// "What is the postcode?", "Could I have the order number?": digits, an address for mail.
    case code
    /// "When does it arrive?", "How long does that take?": a day, a clock, a length of time.
    case time

    /// Nil for questions that any statement may answer.
    init?(_ question: WordRun) {
        if Self.codeHeads.occur(in: question.words),
            question.words.contains(where: { Self.codes.contains($0) })
        {
            self = .code
        } else if Self.timeHeads.occur(in: question.words) {
            self = .time
        } else {
            return nil
        }
    }

    /// - Parameter question: whose words may be taken up.
    func isGiven(by statement: WordRun, to question: WordRun) -> Bool {
        if statement.count <= Self.shortest { return true }
        return statement.words.contains { word in
            word.hasDigit || Self.replies.contains(word) || WordRun.numberWords.contains(word.key)
                || self == .time && Self.times.contains(word)
                || word.end - word.start > 3 && !Self.small.contains(word)
                    && question.words.contains { $0.key == word.key }
        } || statement.words.contains { statement.bytes[$0.end...].first == UInt8(ascii: "@") }
    }

    /// So many words are said to what was asked.
    private static let shortest = 4
}

extension AnswerKind {
    private static let codeHeads = Phrases(
        """
        what|what's|whats is|are|was your|the|my|their|its
        what's|whats your|the|my
        can|could|may i|we have|get
        can|could|would you tell|give|send|confirm|provide|share
        can|could|would you please tell|give|send|confirm|provide|share
        do you have your|the|an|a
        """)
    private static let codes = Vocabulary(
        """
        postcode zip number phone telephone reference iban serial
        """)
    private static let timeHeads = Phrases(
        """
        when is|are|was|will|do|does|did|can|could|should|would
        what time|day|date
        how long does|do|will|is|did|until|before|should
        how soon
        """)
    /// What answers with no such thing: yes, no, not known, the same.
    private static let replies = Vocabulary(
        """
        yes yeah yep no nope not never sure ok okay none neither nothing unfortunately unable cannot
        sorry don't dont doesn't didn't haven't can't cant won't isn't aren't wasn't couldn't any
        anything anytime whatever whenever either same prefer flexible matter matters preference
        already above below here attached enclosed link website see it it's its that that's this one
        they them those depends
        """)
    private static let times = Vocabulary(
        """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
        fridays saturdays sundays today tomorrow tonight yesterday morning afternoon evening night noon
        midday midnight weekend week weeks day days hour hours minute minutes month months year years
        january february march april may june july august september october november december soon
        shortly asap immediately now earlier later daily weekly always open until before after once
        early late lunch dinner breakfast time times
        """)
    /// In so many sentences that they take up nothing.
    private static let small = Vocabulary(
        """
        what when with have your from would could please like need want there will does that this many
        much long which where time about still also just then thank thanks
        """)
}
