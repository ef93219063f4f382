import Domain
import Story
import Testing

@Suite("What the customer told us")
struct ToldTests {
    private func told(_ text: String) -> [String] {
        story(message(text)).told.map { "\($0.kind.rawValue) \($0.value)" }
    }

    @Test(
        "facts are found in the customer's words",
        arguments: [
            ("Write to jo.miller+x@mail.example.org.", ["email jo.miller+x@mail.example.org"]),
            ("Call me on +44 7700 900130", ["phone +44 7700 900130"]),
            ("Call (020) 7946-0400", ["phone (020) 7946-0400"]),
            ("my mobile is 7700900130", ["phone 7700900130"]),
            ("booking 5VEPJ46Z", ["reference 5VEPJ46Z"]), ("Train TR2512", ["reference TR2512"]),
            ("order no. 48213", ["reference 48213"]), ("see #48213", ["reference #48213"]),
            ("order ORD-2211-A please", ["reference ORD-2211-A"]),
            ("on Tuesday at 16:45", ["date Tuesday", "time 16:45"]),
            ("on 21 November", ["date 21 November"]), ("on 2026-11-21", ["date 2026-11-21"]),
            ("by 17:45", ["time by 17:45"]), ("after 5 pm", ["time after 5 pm"]),
            ("I paid £45.50", ["amount £45.50"]), ("45,00 € too much", ["amount 45,00 €"]),
            ("charged 120 euros", ["amount 120 euros"]), ("USD 99", ["amount USD 99"]),
            ("at 12 High Street, CB1 3EF", ["address 12 High Street, CB1 3EF"]),
            ("Hauptstraße 5", ["address Hauptstraße 5"]), ("cb13ef", ["address cb13ef"]),
            ("Austin TX 78701", ["address TX 78701"]),
            ("a table for 6 people, 2 nights", ["number 6 people", "number 2 nights"]),
            ("card 4111 1111 1111 1111", ["number •••• 1111"]),
            ("I've already restarted the router.", ["step restarted the router"]),
            ("Yes, I tried another card twice.", ["step tried another card twice"]),
            ("We have reinstalled it, but it fails.", ["step reinstalled it"]),
            ("Already reset it three times.", ["step reset it three times"]),
            ("we turned it off and on", ["step turned it off and on"]),
            ("it runs on my iPhone 14", ["product iPhone 14"]),
            ("we are on version 8.2.1 now", ["product version 8.2.1"]),
            ("I returned the blue jacket three weeks ago", ["product the blue jacket"]),
            ("I bought a kettle from you", ["product a kettle"]),
        ])
    func facts(_ text: String, _ expected: [String]) {
        #expect(told(text) == expected)
    }

    @Test(
        "what is no fact is not told",
        arguments: [
            "I sat in the sun.", "May I come?", "not on Tuesday", "see you tomorrow",
            "the 1st floor has 4 star rooms", "a@b", "100 reasons", "The MANAGER said so",
            "my password is tiger99", "It may be 5 or so.",
            "I have not tried it.", "Should I have tried another card?", "I changed my mind.",
            "I ordered a taxi.", "I bought it here.", "You restarted it.", "On Platform 9.",
            "I switched to you.",
        ])
    func nothing(_ text: String) {
        #expect(told(text).isEmpty)
    }

    @Test("each fact stands once, with its newest mention; of counted things the last word")
    func newest() {
        let told = story(
            message("6 people on Tuesday, booking 5VEPJ46Z", id: "m1"),
            message("make it 8 people. Booking 5vepj46z", id: "m2", seq: 2)
        ).told
        #expect(told.map(\.value) == ["Tuesday", "8 people", "5vepj46z"])
        #expect(told.map(\.excerpt.messageID) == ["m1", "m2", "m2"])
    }

    @Test("only the customer's own public words count")
    func own() {
        #expect(story(agent("booking 5VEPJ46Z")).told.isEmpty)
        #expect(story(note("booking 5VEPJ46Z")).told.isEmpty)
        #expect(story(message("> booking 5VEPJ46Z\nno")).told.isEmpty)
    }

    @Test("the last four of a card are quoted where they stand")
    func card() throws {
        let body = "card 4111 1111 1111 1111"
        let fact = try #require(story(message(body)).told.first)
        #expect(fact.excerpt.text == "1111")
        #expect(fact.excerpt.start == body.utf8.count - 4)
    }
}
