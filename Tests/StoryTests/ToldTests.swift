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
        "what they did about it is told clause by clause, in their own words",
        arguments: [
            (
                "Unplugged it for a minute, swapped the lead and reset it - nothing.",
                ["Unplugged it for a minute", "swapped the lead", "reset it"]
            ),
            ("I've rung the depot twice but no answer", ["rung the depot twice"]),
            ("checked with my neighbours", ["checked with my neighbours"]),
            ("We already sent the photos to your office.", ["sent the photos to your office"]),
            ("Had to power cycle the hub as you said", ["power cycle the hub"]),
            (
                "tried clearing cookies, a different browser",
                ["tried clearing cookies", "a different browser"]
            ),
            ("New filter, new hose.", ["New filter", "new hose"]),
            ("wifi drops all day i restarted it twice", ["restarted it twice"]),
            ("Descaled it, pulled the plug", ["Descaled it", "pulled the plug"]),
            (
                "Blew out the nozzle, re-levelled the bed",
                ["Blew out the nozzle", "re-levelled the bed"]
            ),
            ("It hangs even after reinstalling the app", ["reinstalling the app"]),
            ("It has been rebooted twice", ["rebooted twice"]),
            ("My husband checked the fuse box.", ["checked the fuse box"]),
            ("Restarting the box does nothing", ["Restarting the box"]),
            ("I've been trying to reach you all day", ["trying to reach you all day"]),
            ("Airplane mode on and off", ["Airplane mode on and off"]),
            ("Multiple restarts later it still hangs", ["Multiple restarts"]),
            ("I have restart the modem", ["restart the modem"]),
            ("I resumed it from the settings", ["resumed it from the settings"]),
            ("I did reset the box", ["reset the box"]),
        ])
    func steps(_ text: String, _ expected: [String]) {
        let steps = story(message(text)).told.filter { $0.kind == .step }
        #expect(steps.map(\.value) == expected)
    }

    @Test(
        "what others did, what is asked for, and life are no steps",
        arguments: [
            "Your engineer came, replaced the cable and left.", "You reset it, changed the plan.",
            "Reset my password please.", "Tried restarting it?", "If I reset it, is all lost?",
            "I want to restart it.", "I'm going to reset it now.", "I never restarted it.",
            "I moved house, changed my name and got married.", "I called my mum.",
            "I called to book a table.", "I checked in and got my boarding pass.",
            "Put me through to somebody.", "Replaced by your engineer.",
            "The app updated itself, restarted, and all is gone.",
            "My phone died and rebooted.", "I waited three hours.", "Charged me twice.",
            "A place called Rosa's, called the best.", "I've been locked out of the portal.",
            "the code I entered is wrong", "I ordered the lamp and received the box.",
            "I tried to book a room.", "Another shop in the same street.",
        ])
    func noSteps(_ text: String) {
        #expect(!story(message(text)).told.contains { $0.kind == .step })
    }

    @Test(
        "the nearest word says whether a number is a telephone's, and codes keep all their groups",
        arguments: [
            ("my order number is 1234567", "reference 1234567"),
            ("my number is 7912345678", "phone 7912345678"),
            ("Client number 00981-44", "reference 00981-44"),
            ("call me on my mobile, 7912345678", "phone 7912345678"),
            ("phone on file: (312) 555-0148", "phone (312) 555-0148"),
            ("Account is BB-7719302", "reference BB-7719302"),
            ("PO 88-1204 is wrong", "reference 88-1204"), ("case 00418-B", "reference 00418-B"),
            ("tag GB 2841 93", "reference GB 2841 93"),
            ("tracking 1Z 884 X2A 03 4471", "reference 1Z 884 X2A 03 4471"),
            ("It was KX19 ZTR.", "reference KX19 ZTR"), ("on BA 117", "reference BA 117"),
            ("flight XX 12", "reference XX 12"), ("booking, LM44TT", "reference LM44TT"),
            ("tenant acme-ie-4417", "reference acme-ie-4417"),
            ("PNR is ABQXKL", "reference ABQXKL"),
            ("IMEI 356938 10 448127 1", "reference 356938 10 448127 1"),
            ("order 48213 2 weeks ago", "reference 48213"),
        ])
    func codes(_ text: String, _ expected: String) {
        #expect(told(text).first == expected)
    }

    @Test(
        "counts and sizes are told with their unit",
        arguments: [
            ("only 4 Mbps", ["number 4 Mbps"]), ("the 55 inch one", ["number 55 inch"]),
            ("it is 2.5 kg", ["number 2.5 kg"]), ("I need size 42", ["number size 42"]),
            ("stuck at 80 %", ["number 80 %"]), ("64GB short", ["number 64GB"]),
            ("31,400 points gone", ["number 31,400 points"]),
            ("a table for 4", ["number table for 4"]),
            ("there are five of us", ["number five"]),
            ("three of the five", ["number three", "number five"]),
            ("6 adults, two kids", ["number 6 adults", "number two kids"]),
            ("the last reading was 48213", ["number 48213"]),
            ("12 cm deep, the gap is 14", ["number 12 cm", "number 14"]),
            ("I bought 4 chairs and 3 came", ["number 4 chairs", "number 3"]),
            ("9 parasols", ["number 9 parasols"]),
        ])
    func numbers(_ text: String, _ expected: [String]) {
        #expect(told(text) == expected)
    }

    @Test(
        "things are told by name and model, days and hours in any form",
        arguments: [
            ("my Galaxy A54 is dead", "product Galaxy A54"),
            ("It's a Bosch Serie 6.", "product Bosch Serie 6"),
            ("the blue 3-seater sofa came", "product blue 3-seater sofa"),
            ("Model X200 beeps", "product Model X200"),
            ("the Fjord corner sofa", "product Fjord corner sofa"),
            ("a jbl flip 6", "product jbl flip 6"), ("a grey Samsonite", "product Samsonite"),
            ("on 07-02-2026", "date 07-02-2026"), ("born 7.7.1990", "date 7.7.1990"),
            ("on the 19th", "date the 19th"), ("on 1/12", "date 1/12"),
            ("it came yesterday", "date yesterday"), ("on Christmas Eve", "date Christmas Eve"),
            ("at 8.20 on Friday", "time 8.20"), ("ring me after 3", "time after 3"),
            ("since six this morning", "time six this morning"),
            ("between 8 and 1", "time 8"), ("around 9ish", "time around 9ish"),
            ("Rs. 14,500 gone", "amount Rs. 14,500"), ("forty quid", "amount forty quid"),
            ("charged 89.99 twice", "amount 89.99"),
            ("27 Rue des Lilas", "address 27 Rue des Lilas"),
            ("at 3 Glen View, F26 X4K2", "address 3 Glen View, F26 X4K2"),
        ])
    func names(_ text: String, _ expected: String) {
        #expect(told(text).first == expected)
    }

    @Test(
        "what is no fact is not told",
        arguments: [
            "I sat in the sun.", "May I come?", "not on Tuesday", "see you tomorrow",
            "the 1st floor has 4 star rooms", "a@b", "100 reasons", "The MANAGER said so",
            "my password is tiger99", "It may be 5 or so.",
            "I have not tried it.", "Should I have tried another card?", "I changed my mind.",
            "I ordered a taxi.", "I bought it here.", "You restarted it.", "On Platform 9.",
            "I switched to you.", "24/7 and 10/10", "the 3rd time", "1/2 price", "100 % wrong",
            "I upgraded to version 8.2.1", "iOS 17.4.", "2 weeks, 3 times, 5 stars, error 404",
            "thanks for all your help today", "one of those", "my Samsung account",
            "Does Rosa's bed and breakfast open?", "flight-free 2024", "page 3 of 7",
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
        let seated = story(
            message("A table for 4 please.", id: "m1"),
            message("Sorry, a table for 5.", id: "m2", seq: 2)
        ).told
        #expect(seated.map(\.value) == ["table for 5"])
    }

    @Test("what one message says of the same kind stands side by side")
    func aside() {
        let told = story(message("94 cm, not 86 cm")).told
        #expect(told.map(\.value) == ["94 cm", "86 cm"])
    }

    @Test("a bare verb is no step, a deed in one word is")
    func bare() {
        let asked = "I figured, my wife asks me odd questions sometimes, had to check."
        #expect(story(message(asked)).told.isEmpty)
        #expect(story(message("Rebooted. Still no signal.")).told.map(\.value) == ["Rebooted"])
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
