/// Picks the sentences of a customer's message that say what they want.
enum Wants {
    /// One or two in the order of the text; empty when nothing but greetings is there.
    static func sentences(in passage: Passage) -> [Range<Int>] {
        let sentences = SmallTalk.substance(of: passage, isStaff: false)
        var best: (index: Int, weight: Int)?
        var second: (index: Int, weight: Int)?
        for (index, sentence) in sentences.enumerated() {
            let weight = weight(passage.run(of: sentence), passage.bytes, sentence)
            if weight > best?.weight ?? 0 {
                second = best
                best = (index, weight)
            } else if weight > second?.weight ?? 0 {
                second = (index, weight)
            }
        }
        guard let best else { return Array(sentences.prefix(1)) }
        guard let second, second.weight >= 3 else {
            // Whoever begins with what happened and asks later has told the matter first.
            let isThin = best.weight < 3 || sentences[best.index].count < shortest
            if best.index > 1, isThin, !isGeneral(passage, [sentences[0]]),
                passage.run(of: sentences[0]).count >= 6
            {
                return [sentences[0], sentences[best.index]]
            }
            return [widened(best.index, of: sentences, in: passage)]
        }
        return [min(best.index, second.index), max(best.index, second.index)].map { sentences[$0] }
    }

    /// Says that something is wanted, and not what: "I have a question", "Can you help me?".
    static func isGeneral(_ passage: Passage, _ sentences: [Range<Int>]) -> Bool {
        sentences.allSatisfy { sentence in
            passage.run(of: sentence).words.allSatisfy { general.contains($0) }
        }
    }

    /// Whether a message, besides thanks, holds a question or a wish.
    static func asks(_ passage: Passage) -> Bool {
        SmallTalk.substance(of: passage, isStaff: false, orAssent: false).contains { sentence in
            let run = passage.run(of: sentence)
            return passage.isQuestion(sentence) || QuestionHead.opens(run)
                || wishes.occur(in: run.words)
        }
    }

    static func namesTrouble(_ run: WordRun) -> Bool { troubles.occur(in: run.words) }

    /// "Is it ready?" tells nothing without its neighbour.
    private static func widened(
        _ index: Int, of sentences: [Range<Int>], in passage: Passage
    ) -> Range<Int> {
        let sentence = sentences[index]
        guard sentence.count < shortest else { return sentence }
        if index > 0, passage.areNeighbours(sentences[index - 1], sentence) {
            return sentences[index - 1].lowerBound..<sentence.upperBound
        }
        if index + 1 < sentences.count, passage.areNeighbours(sentence, sentences[index + 1]) {
            return sentence.lowerBound..<sentences[index + 1].upperBound
        }
        return sentence
    }

    private static let shortest = 36

    private static func weight(_ run: WordRun, _ bytes: [UInt8], _ sentence: Range<Int>) -> Int {
        var weight = 0
        var index = 0
        while index < run.count {
            if let count = wishes.match(run.words, at: index) {
                weight += 3
                index += count
            } else if let count = troubles.match(run.words, at: index) {
                weight += 3
                index += count
            } else {
                index += 1
            }
        }
        if bytes[sentence.upperBound - 1] == UInt8(ascii: "?") { weight += 2 }
        // "Can you help me with that?" beside it adds nothing.
        if run.words.allSatisfy({ general.contains($0) }) { weight = min(weight, 2) }
        return min(weight, 6)
    }

    private static let general = Vocabulary(
        """
        i we have a an some question questions problem need want help assistance information can you
        could please me us with something this that it for find looking to am i'm would like get
        there anyone yes sure ok okay hi hello
        """)
    private static let wishes = Phrases(
        """
        i|we need
        i|we want
        i|we would like
        i'd|we'd like
        i|we would love
        i|we am|are looking
        i'm|we're looking
        looking for|to
        can|could|would|will you
        can|could|may i
        please
        help me|us
        i'm|we're trying to
        i am trying to
        i wish to
        i have a question
        how do|can i
        i am|was hoping
        i'm hoping
        i demand|request|require
        """)
    private static let troubles = Phrases(
        """
        refund
        cancel|cancelled|canceled
        doesn't|don't|didn't|does|won't|isn't|not work|working
        doesn't|does not work
        never arrived|came|received|got
        haven't|hasn't|not received|arrived
        have not received
        charged twice
        charged me
        was charged
        problem|issue|error|complaint|complain|broken|faulty|damaged|wrong|missing|lost
        locked out
        still waiting
        """)
}
