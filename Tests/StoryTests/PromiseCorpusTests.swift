import Domain
import Story
import Testing

/// How many of the labelled sentences are read as people read them.
private struct Tally: Equatable {
    var found = 0
    var missed = 0
    var wrong = 0
    /// Of those found: the time is the labelled one, or another.
    var timesRight = 0
    var timesWrong = 0

    var precision: Double { Double(found) / Double(found + wrong) }
    var recall: Double { Double(found) / Double(found + missed) }

    /// - Parameter read: the times found in a sentence, nil for one without an instant.
    init(_ examples: [PromiseCorpus.Example], _ read: (String) -> [Instant?]) {
        for example in examples {
            let times = read(example.text)
            guard example.isPromise else {
                if !times.isEmpty { wrong += 1 }
                continue
            }
            if times.isEmpty {
                missed += 1
                continue
            }
            found += 1
            let by = times.compactMap { $0 }.first
            let expected = example.by.flatMap {
                wall("2026-" + $0.replacing(" ", with: "T") + ":00")
            }
            if by == expected { timesRight += 1 } else { timesWrong += 1 }
        }
    }
}

@Suite("Promises and deadlines as people read them")
struct PromiseCorpusTests {
    @Test("precision and recall over all labelled sentences of agents")
    func promises() {
        let examples =
            PromiseCorpus.all + PromiseCorpus.unseen + PromiseCorpus.fresh
            + PromiseCorpus.last + PromiseCorpus.classes
        let tally = Tally(examples) { story(agent($0)).promises.map(\.by) }
        #expect(examples.count > 400)
        #expect(tally.precision >= 0.99, "\(tally)")
        #expect(tally.recall >= 0.98, "\(tally)")
        #expect(tally.timesWrong <= 2, "\(tally)")
    }

    @Test("precision and recall over all labelled sentences of customers")
    func deadlines() {
        let examples = DeadlineCorpus.all + DeadlineCorpus.unseen + DeadlineCorpus.fresh
        let tally = Tally(examples) { story(message($0)).customerDeadlines.map(\.by) }
        #expect(examples.count > 280)
        #expect(tally.precision >= 0.98, "\(tally)")
        #expect(tally.recall >= 0.96, "\(tally)")
        #expect(tally.timesWrong <= 1, "\(tally)")
    }
}
