import Domain

/// Finds the questions that still wait for an answer, on both sides.
///
/// An answer is a later message of the other side that carries something: not thanks, not "one
/// moment", not a question in return unless what was asked was a request.
struct OpenQuestions {
    private enum Side { case customer, staff }

    private struct Asked {
        let side: Side
        let excerpt: Excerpt
        let isRequest: Bool
        let isOffer: Bool
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
        if turn.answers {
            asked.removeAll { $0.side != side }
            // Who writes on without the answer has let their own question go.
            if side == .staff { asked.removeAll { $0.side == side } }
        } else if !turn.questions.isEmpty {
            asked.removeAll { $0.side != side && $0.isRequest }
        }
        for (range, isRequest, isOffer) in turn.questions {
            guard let excerpt = passage.excerpt(range, longest: Self.longest) else { continue }
            asked.append(
                Asked(side: side, excerpt: excerpt, isRequest: isRequest, isOffer: isOffer))
        }
    }

    private static let longest = 160
}

extension OpenQuestions {
    /// What one message does to the questions before it, and asks itself.
    private struct Turn {
        var questions: [(range: Range<Int>, isRequest: Bool, isOffer: Bool)] = []
        /// Something is said, besides questions.
        var answers = false
        /// "Never mind, found it."
        var takesBack = false

        init(_ passage: Passage, isStaff: Bool) {
            for sentence in passage.sentences {
                var run = passage.run(of: sentence)
                let first = SmallTalk.afterGreeting(run)
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
                        answers = true
                    }
                    if isAsked {
                        questions.append(
                            (range, QuestionHead.isRequest(run), QuestionHead.isOffer(run)))
                    }
                    continue
                }
                // "No, thank you" answers "Shall I book it?".
                if !isStaff, SmallTalk.isYesOrNo(run) { answers = true }
                if SmallTalk.isThanks(run) || isStaff && SmallTalk.isSetPhrase(run)
                    || isStaff && SmallTalk.isHolding(run)
                {
                    continue
                }
                answers = true
            }
            // A picture or a form may be the answer that was asked for.
            if passage.message.attachmentCount > 0 { answers = true }
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
