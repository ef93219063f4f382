import Domain
import Story
import Testing

/// What the values a customer told are for, and which of them still count.
@Suite("What is told, in the customer's words")
struct ToldWordsTests {
    private func said(_ messages: Message...) -> [String] {
        var said: [String] = []
        for told in CaseStory(messages, clock: clock, at: later).told where told.saysEnough {
            let words = told.words.map(\.text).joined(separator: " … ")
            let text = words.isEmpty ? told.value : words
            if !said.contains(text) { said.append(text) }
        }
        return said
    }

    private func first(_ text: String) -> Message { message(text, id: "m1") }
    private func then(_ text: String) -> Message { message(text, id: "m2", seq: 2) }

    @Test(
        "a value is told with the word that says what it is for",
        arguments: [
            ("I need to leave sometime after 11:30.", ["leave sometime after 11:30"]),
            (
                "I want to leave on Tuesday and arrive by 16:45.",
                ["leave on Tuesday", "arrive by 16:45"]
            ),
            ("Can you ring me after 5 pm?", ["ring me after 5 pm"]),
            ("I'd like to check in on Monday", ["check in on Monday"]),
            ("the delivery is due on Friday", ["due on Friday"]),
            ("We are on the 9:15 train", ["9:15 train"]),
            ("Thursday is the day I plan to travel", ["Thursday is the day I plan to travel"]),
            ("Check-in: 12 May", ["Check-in: 12 May"]), ("party of 5", ["party of 5"]),
            ("There will be five of us", ["five of us"]),
            ("My order number is 4821377.", ["order number is 4821377"]),
            ("I was charged £45.50 on Monday", ["charged £45.50", "charged £45.50 on Monday"]),
            ("I paid for a room in Bath on Thursday", ["paid for a room in Bath on Thursday"]),
            ("The 08:01 is fine", ["08:01 is fine"]),
        ])
    func roles(_ text: String, _ expected: [String]) {
        #expect(said(first(text)) == expected)
    }

    @Test(
        "values that stand together share their words",
        arguments: [
            (
                "Please book a table for 6 on Friday at 11:45.",
                "book a table for 6 on Friday at 11:45"
            ),
            (
                "It's for 3 people, 2 nights, starting Wednesday please",
                "3 people, 2 nights, starting Wednesday"
            ),
            ("Monday at 11:45 please.", "Monday at 11:45"),
        ])
    func together(_ text: String, _ expected: String) {
        #expect(said(first(text)) == [expected])
    }

    @Test("words that turn the meaning round are told as well")
    func denials() {
        #expect(said(first("I can't leave before 9:30")) == ["can't leave before 9:30"])
        #expect(said(first("Why don't we leave at 9:30?")) == ["leave at 9:30"])
        #expect(
            said(first("If that fails, 13:00 will do.")) == ["If that fails, 13:00 will do"])
    }

    @Test(
        "an hour, a day or a number by itself is not told",
        arguments: [
            "Yes, Friday please.", "11:30", "That is all for today, thanks.", "Is it open at 9:30?",
            "Which of the five is it?",
        ])
    func bare(_ text: String) {
        #expect(said(first(text)).isEmpty)
    }

    @Test(
        "a later value for the same takes the place of the earlier",
        arguments: [
            (
                "A table for 2 on Monday at 19:30.", "How about 18:30 instead?",
                ["table for 2 on Monday", "How about 18:30 instead"]
            ),
            (
                "Reserve for 2 people at 19:30 on Thursday.", "Could you try 18:30?",
                ["Reserve for 2 people … on Thursday", "try 18:30"]
            ),
            (
                "I land at Bristol tomorrow at 11:30.",
                "I land at 9:30, not 11:30, the flight was moved.",
                ["land at Bristol tomorrow", "land at 9:30"]
            ),
            ("Order 48213 is late.", "It is order 48231, not 48213.", ["order 48231"]),
            ("I leave after 11:30.", "Sorry, I leave after 9:30.", ["leave after 9:30"]),
            ("A train for 3 people.", "We are 4 people now.", ["4 people"]),
            ("A room for 8.", "There are 9 of us.", ["9 of us"]),
            (
                "Travelling by train on Sunday.", "My travel day is actually Thursday.",
                ["travel day is actually Thursday"]
            ),
            (
                "A room for 6 people for 5 nights.", "Can you try 2 nights?",
                ["room for 6 people", "try 2 nights"]
            ),
        ])
    func corrected(_ earlier: String, _ later: String, _ expected: [String]) {
        #expect(said(first(earlier), then(later)) == expected)
    }

    @Test(
        "values for different things stay side by side",
        arguments: [
            (
                "The train must leave after 9:30.", "It must arrive by 12:15.",
                ["leave after 9:30", "arrive by 12:15"]
            ),
            (
                "A table for 8 on Friday.", "And a train for 5 people leaving Saturday.",
                ["table for 8 on Friday", "train for 5 people leaving Saturday"]
            ),
            (
                "A room for 3 nights from Monday.", "Another room for 2 nights from Friday.",
                ["room for 3 nights from Monday", "Another room for 2 nights from Friday"]
            ),
            (
                "The parcel came on Tuesday.", "I am at home on Thursday.",
                ["came on Tuesday", "at home on Thursday"]
            ),
            (
                "The train on Sunday.", "And a return train on Monday.",
                ["train on Sunday", "return train on Monday"]
            ),
        ])
    func different(_ earlier: String, _ later: String, _ expected: [String]) {
        #expect(said(first(earlier), then(later)) == expected)
    }

    @Test("what is only said once more stays with the words that say most")
    func repeated() {
        #expect(said(first("Leave on Thursday."), then("Yes, Thursday.")) == ["Leave on Thursday"])
        #expect(
            said(first("A table for 4 on Monday at 19:00."), then("A table for 4 on Monday."))
                == ["table for 4 on Monday at 19:00", "table for 4 on Monday"])
        #expect(
            said(
                first("Leave at 9:00."), then("Rather 10:00."),
                message("No, 9:00.", id: "m3", seq: 3)) == ["Leave at 9:00"])
    }
}
