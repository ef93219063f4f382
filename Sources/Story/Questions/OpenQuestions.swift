import Domain

/// Finds the questions that still wait for an answer, on both sides.
///
/// An answer is a later message of the other side that carries something: not thanks, not "one
/// moment", not "I'll look into that", not a question in return unless what was asked was a request.
/// Where a question asks for a number or a time, what says something else leaves it open until who
/// asked writes on.
struct OpenQuestions {
    private enum Side { case customer, staff }

    private struct Asked {
        let side: Side
        let excerpt: Excerpt
        let isRequest: Bool
        let isOffer: Bool
        let words: WordRun
        /// Something else was said instead.
        var isPassedBy = false
    }

    private var asked: [Asked] = []

    /// Oldest first.
    ///
    /// - Parameter passages: what customer and staff wrote to each other, in order.
    static func all(in passages: [Passage]) -> [OpenQuestion] {
        var questions = OpenQuestions()
        for passage in passages { questions.take(passage) }
        return questions.asked.map { OpenQuestion(excerpt: $0.excerpt) }
    }

    private mutating func take(_ passage: Passage) {
        let side: Side = passage.isFromCustomer ? .customer : .staff
        let turn = Turn(passage, isStaff: side == .staff)
        if turn.takesBack { asked.removeAll { $0.side == side } }
        if side == .customer, SmallTalk.isOnlyThanks(passage) {
            asked.removeAll { $0.side == .staff && $0.isOffer }
        }
        if turn.says { asked.removeAll { $0.side == side && $0.isPassedBy } }
        if turn.answers {
            asked.removeAll { $0.side != side && turn.answers($0.words) }
            for index in asked.indices where asked[index].side != side {
                asked[index].isPassedBy = true
            }
            // Who writes on without the answer has let their own question go.
            if side == .staff { asked.removeAll { $0.side == side } }
        } else if !turn.questions.isEmpty {
            asked.removeAll { $0.side != side && $0.isRequest }
        }
        for (range, isRequest, isOffer) in turn.questions {
            guard let excerpt = passage.excerpt(range, longest: Self.longest) else { continue }
            asked.append(
                Asked(
                    side: side, excerpt: excerpt, isRequest: isRequest, isOffer: isOffer,
                    words: passage.run(of: range)))
        }
    }

    private static let longest = 160
}

extension OpenQuestions {
    /// What one message does to the questions before it, and asks itself.
    private struct Turn {
        var questions: [(range: Range<Int>, isRequest: Bool, isOffer: Bool)] = []
        /// What is said, besides questions.
        private var statements: [WordRun] = []
        private let hasAttachment: Bool
        /// Something is said that may answer.
        var answers: Bool { hasAttachment || !statements.isEmpty }
        /// Anything but small talk.
        var says: Bool { answers || !questions.isEmpty }
        /// "Never mind, found it."
        var takesBack = false

        init(_ passage: Passage, isStaff: Bool) {
            // A picture or a form may be the answer that was asked for.
            hasAttachment = passage.message.attachmentCount > 0
            for sentence in passage.sentences {
                var run = passage.run(of: sentence)
                let greeted = SmallTalk.afterGreeting(run)
                let first = isStaff ? SmallTalk.afterApology(run, from: greeted) : greeted
                guard first < run.count else { continue }
                var range = sentence
                if first > 0 {
                    range = run.words[first].start..<sentence.upperBound
                    run = passage.run(of: range)
                }
                if Self.dismissals.occur(in: run.words) { takesBack = true }
                let hasMark = passage.bytes[sentence.lowerBound..<sentence.upperBound].suffix(3)
                    .contains(UInt8(ascii: "?"))
                if hasMark || QuestionHead.opens(run) {
                    let isCourtesy = QuestionHead.isCourtesy(run, isStaff: isStaff)
                    let isAsked = run.count > 1 && !isCourtesy
                    // "It has no lift Anything else I can help with": an answer without its stop.
                    if isCourtesy, isStaff, run.count > 7, !QuestionHead.opens(run),
                        !QuestionHead.opensCourtesy(run)
                    {
                        statements.append(run)
                    }
                    if isAsked {
                        questions.append(
                            (range, QuestionHead.isRequest(run), QuestionHead.isOffer(run)))
                    }
                    continue
                }
                // "No, thank you" answers "Shall I book it?".
                if !isStaff, SmallTalk.isYesOrNo(run) { statements.append(run) }
                if SmallTalk.isThanks(run) || isStaff && SmallTalk.isSetPhrase(run)
                    || isStaff && (SmallTalk.isHolding(run) || SmallTalk.isDeferral(run))
                {
                    continue
                }
                statements.append(run)
            }
        }

        func answers(_ question: WordRun) -> Bool {
            guard !hasAttachment, let kind = AnswerKind(question) else { return true }
            return statements.contains { kind.isGiven(by: $0, to: question) }
        }

        private static let dismissals = Phrases(
            """
            never mind
            nevermind
            forget it|that|about it
            no need
            found it|out myself
            solved it
            i've solved|sorted|found it
            it works now
            ignore my|that|the question|message
            please ignore
            """)
    }
}
