/// Tells questions from statements by how they begin, and courtesy from questions.
enum QuestionHead {
    /// A question without its mark: "how long will that take", "please tell me when".
    static func opens(_ run: WordRun) -> Bool {
        var index = 0
        while index < run.count, openers.contains(run.words[index]) { index += 1 }
        guard index + 1 < run.count else { return false }
        if heads.match(run.words, at: index) != nil { return true }
        if run.isIn(asking, index), run.isIn(auxiliaries, index + 1) {
            return run.count > index + 2
        }
        return indirect.occur(in: run.words)
    }

    /// Wants a deed or a thing: a question in return takes it up.
    static func isRequest(_ run: WordRun) -> Bool { requests.occur(in: run.words) }

    /// "Anything else I can help with?", "How are you?", "Are you serious?": nobody answers these.
    static func isCourtesy(_ run: WordRun, isStaff: Bool) -> Bool {
        if rhetorical.occur(in: run.words) { return true }
        if run.words.allSatisfy({ small.contains($0) }) { return true }
        guard isStaff else { return SmallTalk.isThanks(run) }
        return SmallTalk.isSetPhrase(run) || courtesies.occur(in: run.words)
    }

    static func opensCourtesy(_ run: WordRun) -> Bool {
        let first = (0..<run.count).first { !openers.contains(run.words[$0]) } ?? 0
        return run.isIn(courteous, first) || courtesies.match(run.words, at: first) != nil
    }

    /// "Shall I book it?", "Is that fine?": thanks for an answer mean that nothing more is wanted.
    static func isOffer(_ run: WordRun) -> Bool {
        !run.words.contains { asking.contains($0) } && !requests.occur(in: run.words)
    }

    private static let openers = Vocabulary(
        "and but so also please then ok okay well sorry oh first now just yes no")
    private static let heads = Phrases(
        """
        can|could|will|would you
        can|could|may|shall|should|must i|we
        do|did|have|are|were you
        do|did i|we need|have
        is there
        are there
        is|are it|this|that|they
        does|do it|this|they
        how long|much|many|far|often|soon|late|early do|does|will|is|are|did|can|should
        how long
        how much
        what time|day|kind|about
        when exactly
        """)
    private static let asking = Vocabulary("what when where how why who which whose")
    private static let auxiliaries = Vocabulary(
        "is are was were do does did can could will would should shall has have must am")
    private static let indirect = Phrases(
        """
        let me know if|when|whether|what|where|how|which|who
        tell me if|when|whether|what|where|how|which|why
        wondering if|whether|when|what|how
        like to know
        want to know
        need to know
        """)
    private static let requests = Phrases(
        """
        can|could|will|would you
        can|could|may i|we get|have|book|order
        help
        please
        recommend
        """)
    private static let rhetorical = Phrases(
        """
        are you serious|kidding|joking|there
        is this a joke
        anyone|anybody there
        you know
        really
        seriously
        who cares
        what the
        how are you
        how's it going
        how do you do
        what's up
        """)
    private static let small = Vocabulary("hello hi hey what huh ok okay right yes no sorry pardon")
    private static let courteous = Vocabulary("any anything anymore what how was is")
    private static let courtesies = Phrases(
        """
        anything else
        something else
        what else
        how else
        does that|this help
        does that|this answer
        is that|this helpful
        all your questions
        any other|more|further
        anymore questions
        can|may i help
        can|may|could i assist
        can|may i be of
        will that be all
        is that all
        is that everything
        sound to you so far
        are you all set
        other questions
        help you with that
        anything i|we can
        any thing else
        like to know more
        some other info|information
        did i answer
        is this|that still ok|okay|acceptable
        will this|that be ok|okay|acceptable
        does this|that|it work for you
        wanted to hear
        """)
}
