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

    init(_ examples: [PromiseCorpus.Example]) {
        for example in examples {
            let promises = story(agent(example.text)).promises
            guard example.isPromise else {
                if !promises.isEmpty { wrong += 1 }
                continue
            }
            if promises.isEmpty {
                missed += 1
                continue
            }
            found += 1
            let by = promises.compactMap(\.by).first
            let expected = example.by.flatMap {
                wall("2026-" + $0.replacing(" ", with: "T") + ":00")
            }
            if by == expected { timesRight += 1 } else { timesWrong += 1 }
        }
    }
}

@Suite("Promises as people read them")
struct PromiseCorpusTests {
    @Test("precision and recall over all labelled sentences")
    func measured() {
        let tally = Tally(PromiseCorpus.all + PromiseCorpus.unseen)
        #expect(PromiseCorpus.all.count + PromiseCorpus.unseen.count > 200)
        #expect(tally.precision >= 0.99, "\(tally)")
        #expect(tally.recall >= 0.98, "\(tally)")
        #expect(tally.timesWrong <= 2, "\(tally)")
    }
}
