import Domain

/// Tells what carries something from greetings, thanks and set phrases.
enum SmallTalk {
    /// The sentences of a message that carry something; those that open with a greeting begin
    /// after it.
    ///
    /// - Parameter orAssent: mere assent ("Sure.") counts where there is nothing else.
    static func substance(
        of passage: Passage, isStaff: Bool, orAssent: Bool = true
    ) -> [Range<Int>] {
        let (substance, assents) = parts(of: passage, isStaff: isStaff)
        return substance.isEmpty && orAssent ? assents : substance
    }

    /// - Parameter isAnswer: to a question of the other side, where "Yes, please" and "No, thank
    ///   you" say enough.
    static func saysSomething(_ passage: Passage, isAnswer: Bool) -> Bool {
        let (substance, assents) = parts(
            of: passage, isStaff: passage.message.authorKind == .agent)
        if !substance.isEmpty { return true }
        guard isAnswer, let first = passage.sentences.first else { return false }
        let run = WordRun(passage.bytes, first)
        return !assents.isEmpty || run.count > 0 && yesOrNo.contains(run.words[0])
    }

    /// Whether the last thing said is a question that wants an answer.
    static func endsInQuestion(_ passage: Passage) -> Bool {
        guard let last = passage.sentences.last,
            passage.bytes[last.upperBound - 1] == UInt8(ascii: "?")
        else { return false }
        return !QuestionHead.isCourtesy(
            WordRun(passage.bytes, last), isStaff: passage.message.authorKind == .agent)
    }

    private static func parts(
        of passage: Passage, isStaff: Bool
    ) -> (substance: [Range<Int>], assents: [Range<Int>]) {
        var substance: [Range<Int>] = []
        var assents: [Range<Int>] = []
        for (index, sentence) in passage.sentences.enumerated() {
            let run = WordRun(passage.bytes, sentence)
            if run.count == 0 { continue }
            if isClosing(run), passage.bytes.count - sentence.upperBound <= 200,
                index > 0 || passage.sentences.count > 1
            {
                break
            }
            let first = afterGreeting(run)
            guard first < run.count else { continue }
            let own = run.words[first].start..<sentence.upperBound
            let rest = first == 0 ? run : WordRun(passage.bytes, own)
            if isThanks(rest) || isStaff && isSetPhrase(rest) { continue }
            if rest.words.allSatisfy({ assent.contains($0) }) {
                assents.append(own)
            } else {
                substance.append(own)
            }
        }
        return (substance, assents)
    }

    /// Whether a message is greetings and thanks only: nobody need answer it.
    static func isOnlyThanks(_ passage: Passage) -> Bool {
        var hasThanks = false
        for sentence in passage.sentences {
            let run = WordRun(passage.bytes, sentence)
            let first = afterGreeting(run)
            if first == run.count { continue }
            let rest = WordRun(passage.bytes, run.words[first].start..<sentence.upperBound)
            if isThanks(rest) {
                hasThanks = true
            } else if !isClosing(run), !isSignedName(sentence, rest, in: passage) {
                return false
            }
        }
        return hasThanks
    }

    /// The name below a closing.
    private static func isSignedName(
        _ sentence: Range<Int>, _ run: WordRun, in passage: Passage
    ) -> Bool {
        guard run.count <= 4, run.words.allSatisfy({ run.bytes[$0.start].isUpper }),
            let before = passage.sentences.last(where: { $0.upperBound <= sentence.lowerBound })
        else { return false }
        return isClosing(WordRun(passage.bytes, before))
    }

    /// The index of the first word after "Hi Ana," or "Good morning".
    static func afterGreeting(_ run: WordRun) -> Int {
        guard run.count > 0, let count = greetings.match(run.words, at: 0) else { return 0 }
        var next = count
        while next < run.count, greeted.contains(run.words[next]) { next += 1 }
        // A name: up to three capitalised words before a mark or the end.
        var end = next
        while end < run.count, end < next + 3, run.bytes[run.words[end].start].isUpper,
            end == next || !run.words[end].isAfterMark, !pronouns.contains(run.words[end])
        { end += 1 }
        if end > next, !run.words[next].isAfterMark,
            end == run.count || run.words[end].isAfterMark
        {
            next = end
        }
        return next
    }

    static func isThanks(_ run: WordRun) -> Bool {
        guard run.count > 0, run.bytes[run.words[run.count - 1].end...].first != UInt8(ascii: "?")
        else { return false }
        if run.count <= 9, courtesies.occur(in: run.words) { return true }
        return (run.words.contains { core.contains($0) } || endings.occur(in: run.words))
            && run.words.allSatisfy { core.contains($0) || around.contains($0) }
    }

    private static func isClosing(_ run: WordRun) -> Bool {
        guard run.count <= 4, run.count > 0 else { return false }
        return closings.match(run.words, at: 0) == run.count
    }

    /// "One moment, please", "Let me check that for you", "I'll look into it": an answer is yet to
    /// come.
    static func isHolding(_ run: WordRun) -> Bool {
        run.count <= 14 && holdings.occur(in: run.words)
    }

    static func isSetPhrase(_ run: WordRun) -> Bool {
        setPhrases.occur(in: run.words)
            || run.words.count <= 12 && shortSetPhrases.occur(in: run.words)
    }

    private static let greetings = Phrases(
        """
        hi
        hello
        hey
        hiya
        dear
        greetings
        good morning|afternoon|evening|day
        hi|hello good morning|afternoon|evening|day
        """)
    private static let greeted = Vocabulary("there all team sir madam or everyone folks guys again")
    private static let pronouns = Vocabulary("i i'm i'd i've we can could my is what how do please")

    private static let closings = Phrases(
        """
        regards
        kind|best|warm|warmest|kindest|many regards
        with kind|best|warm regards
        best wishes
        best
        sincerely
        sincerely yours
        yours sincerely|truly|faithfully
        all the best
        thanks|cheers
        many thanks
        thank you
        thanks and regards
        """)

    /// At least one of these makes it thanks or a goodbye.
    private static let core = Vocabulary(
        """
        thanks thank thx thnx ty cheers bye goodbye appreciate appreciated grateful welcome wonderful
        perfect great excellent awesome fantastic lovely brilliant
        """)
    private static let endings = Phrases(
        """
        that's|thats|that'll all|everything|it
        that is|was all|everything|it
        that|it will|should|would be|do all|everything|it
        that will|should|would do
        that|this|it has been
        all i|we need|needed|have
        all set
        nothing else
        no need
        have everything
        i|we need everything
        i believe|think so
        anything else|more
        not at the moment
        no problem|worries
        """)
    /// What may stand around them without adding a wish.
    private static let around = Vocabulary(
        """
        you very much so a lot for your the all that that's is was are were ok okay alright no nope
        nothing everything i i'm i've it's it this have had has need needed will be been do my me
        good nice day evening night weekend one too as well help helping helpful assistance today
        time really and then now else us we and again kindly many sure great just of to
        information info service support quick quickly fast reply answer in advance kind patience set
        that'll thats should would both booking bookings needs moment at problem worries also
        else's we've we any am hope enjoy yours sounds think right but see ya later there in believe
        don't not do does did looks like know required take care cool now else more
        """)
    private static let courtesies = Phrases(
        """
        have a nice|great|good|lovely|wonderful|pleasant day|evening|night|weekend|one
        you have|you've been very|so|really|most helpful|kind
        you too
        see you|ya
        take care
        talk to you soon|later
        """)
    private static let yesOrNo = Vocabulary("yes yeah yep sure no nope nah")
    private static let assent = Vocabulary(
        """
        yes yeah yep no nope nah sure ok okay alright right great perfect good fine excellent absolutely certainly
        of course no problem please i see got it that's sounds certain wonderful awesome definitely
        hello hi oh well then not thank you thanks
        """)

    private static let setPhrases = Phrases(
        """
        anything else i|we can
        anything else you|that
        anything else today
        can|may i help you with anything
        can|may i assist you with anything
        can|may i help with anything
        is there anything else
        will that be all
        will there be anything else
        thank you for contacting|using|choosing|calling|reaching|waiting|writing
        thanks for contacting|using|choosing|calling|reaching|waiting|writing
        have a nice|great|good|lovely|wonderful|pleasant|safe
        you're|your welcome
        more i can help|do
        what else can|may i|we
        met all of your needs
        does|did that answer
        how does that|this|it|everything sound
        you're|your very|most|quite welcome
        you are|r welcome
        you are very|most welcome
        my pleasure
        any other|more|further questions|assistance|help
        anymore questions
        anything further
        is that all
        is that everything
        how can|may i help|assist
        how can|may we help|assist
        glad i|we could
        happy to help
        enjoy your
        """)
    private static let holdings = Phrases(
        """
        one|a|just moment|minute|second|sec
        one|a few moments|minutes
        bear with me|us
        hold on
        hang on
        let me check|look|see|find|ask
        i'll check|look|ask|find|see
        i will check|look|ask|find|see
        i'm checking|looking
        i am checking|looking
        checking|looking now
        please wait
        """)
    private static let shortSetPhrases = Phrases(
        """
        anything else
        something else
        help you with
        """)
}
