import Domain
import Story
import Testing

@Suite("Sentences that no rule knows")
struct LearnedSentenceTests {
    @Test(
        "a sentence that no rule knows is a promise where it sounds like one",
        arguments: [
            ("Your mower blade gets sharpened tonight and comes home on Tuesday.", "11-20T23:59"),
            ("Consider the deposit back on your card by Friday.", "11-27T23:59"),
        ])
    func learnedPromise(_ text: String, _ expected: String) {
        let promises = story(agent(text)).promises
        #expect(promises.map(\.what) == [text])
        #expect(promises.map(\.by) == [wall("2026-\(expected):00")])
    }

    @Test(
        "a sentence that no rule knows is a deadline where it sounds like one and names a time",
        arguments: [
            ("The surveyor is on site Wednesday.", "11-25T23:59"),
            ("The curtain goes up on Tuesday.", "11-24T23:59"),
        ])
    func learnedDeadline(_ text: String, _ expected: String) {
        let deadlines = story(message(text)).customerDeadlines
        #expect(deadlines.map(\.excerpt.text) == [text])
        #expect(deadlines.map(\.by) == [wall("2026-\(expected):00")])
    }

    @Test("an event that no rule knows sets a limit without an instant")
    func learnedLimit() {
        let deadlines = story(message("It has to be in her hands before his bedtime."))
            .customerDeadlines
        #expect(deadlines.map(\.byWords) == ["before his bedtime"])
        #expect(deadlines.map(\.by) == [nil])
    }

    @Test(
        "what happened or always happens binds nobody, however it sounds",
        arguments: [
            "The curtain went up on Tuesday.", "You said the curtain goes up on Tuesday.",
            "The curtain goes up every Tuesday.",
        ])
    func learnedNearMisses(_ text: String) {
        #expect(story(message(text)).customerDeadlines.isEmpty)
    }
}
