/// Finds where a customer was told that a colleague takes over.
enum Introductions {
    static func told(_ passage: Passage) -> Excerpt? {
        for sentence in passage.sentences {
            let run = passage.run(of: sentence)
            if !passage.isQuestion(sentence), isIntroduction(run) {
                return passage.excerpt(sentence, longest: 240)
            }
        }
        return nil
    }

    private static func isIntroduction(_ run: WordRun) -> Bool {
        if phrases.occur(in: run.words) { return true }
        // "my colleague Sam will": a verb of ours within four words of the colleague
        for index in run.words.indices where run.isIn(colleagues, index) {
            for next in index + 1..<max(index + 1, min(index + 5, run.count))
            where takes.match(run.words, at: next) != nil {
                return true
            }
        }
        return false
    }

    private static let colleagues = Vocabulary("colleague colleagues teammate")
    private static let takes = Phrases(
        """
        will take
        will look after
        will be looking after
        will help|assist|continue|handle|pick|contact|call|be
        takes over
        is taking over
        is going to take
        is now looking after
        """)
    private static let phrases = Phrases(
        """
        handing you over
        hand you over
        handing this over to
        handing your case over
        passing you on|over to
        passing this on|over to
        passing your case on|over to
        i'm taking over from
        i am taking over from
        i've taken over from
        i have taken over from
        i'm looking after you
        i am looking after you
        looking after your case
        taking over your case
        shift has ended
        shift is ending
        shift ends
        will take over from here
        will be taking over
        """)
}
