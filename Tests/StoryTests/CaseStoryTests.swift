import Domain
import Story
import Testing

@Suite("The story of a case")
struct CaseStoryTests {
    @Test("what they want stands without greetings and small talk")
    func wants() {
        let told = story(
            message(
                "Hi Ana,\n\nhope you are well. I was charged twice for my room. Can you refund it?\n\n"
                    + "Kind regards\nJo Miller"))
        #expect(
            told.course.wants.map(\.text) == [
                "I was charged twice for my room.", "Can you refund it?",
            ])
        #expect(told.course.wants.allSatisfy { $0.isExact })
    }

    @Test("what happened comes before what is asked about it; marks that open a sentence stay")
    func matterFirst() {
        let told = story(
            message("The smoke alarm in our flat keeps going off. It is loud. Are we safe here?"))
        #expect(
            told.course.wants.map(\.text)
                == ["The smoke alarm in our flat keeps going off.", "Are we safe here?"])
        #expect(
            story(message("¿Tiene algún coste?")).course.wants.map(\.text) == [
                "¿Tiene algún coste?"
            ])
    }

    @Test("a greeting in the sentence itself is left out")
    func greeting() {
        #expect(
            story(message("Hello, I need a room.")).course.wants.map(\.text) == ["I need a room."])
    }

    @Test("when the first message is only a greeting, the next one tells")
    func greetingFirst() {
        let told = story(message("Hello there!"), message("My key is lost.", id: "m2", seq: 2))
        #expect(told.course.wants.map(\.messageID) == ["m2"])
    }

    @Test("a first wish is settled by a deed of ours or by thanks, one for money by money")
    func settledWish() {
        let wish = message("I need a train to Cambridge on Friday.", id: "m1", seq: 1)
        let deed = agent("It is booked, your reference is KX71.", id: "m2", seq: 2)
        let answer = agent("There are four trains on Friday.", id: "m2", seq: 2)
        let thanks = message("Thank you, that is all.", id: "m3", seq: 3)
        #expect(!story(wish).course.isWishSettled)
        #expect(!story(wish, answer).course.isWishSettled)
        #expect(story(wish, deed).course.isWishSettled)
        #expect(story(wish, answer, thanks).course.isWishSettled)
        let other = message("I also need a hotel in the centre.", id: "m3", seq: 3)
        #expect(!story(wish, deed, other).course.isWishSettled)
        let refund = message("I want my money back.", id: "m1", seq: 1)
        #expect(!story(refund, deed).course.isWishSettled)
        let paid = agent("I have refunded the 40 euros.", id: "m2", seq: 2)
        #expect(story(refund, paid).course.isWishSettled)
        #expect(!story(message("Hello there!")).course.isWishSettled)
    }

    @Test("a later wish that is open is what they want; the story begins with the first")
    func laterWish() {
        let told = story(
            message("I need a train to Cambridge on Friday.", id: "m1", seq: 1),
            agent("It is booked, your reference is KX71.", id: "m2", seq: 2),
            message(
                "I also need a hotel, my card was charged twice and I want my money back.",
                id: "m3", seq: 3),
            agent("Let me check that for you.", id: "m4", seq: 4))
        #expect(told.course.wants.map(\.messageID) == ["m3"])
        #expect(told.course.turns.first?.text == "I need a train to Cambridge on Friday.")
        #expect(told.course.turns.map(\.messageID) == ["m1", "m2"])
    }

    @Test(
        "who takes a wish back, wants money back or asks for another thing wants something else",
        arguments: [
            "Actually, forget the exchange, I want a refund.", "Please cancel the whole order.",
            "Can you refund the 40 euros, please?", "Actually, I'd like a taxi instead.",
            "I'm also looking for a place to eat in the centre.", "I just want my money back!",
        ])
    func anotherWish(_ words: String) {
        let told = story(
            message("I'd like to exchange the blue jacket for a green one.", id: "m1", seq: 1),
            agent("The green one is sold out.", id: "m2", seq: 2),
            message(words, id: "m3", seq: 3))
        #expect(told.course.wants.map(\.text) == [words])
    }

    @Test(
        "details, refinements and what may be some day are no other wish",
        arguments: [
            "Can I get the phone number, please?", "I would also like free wifi.",
            "Can I cancel it later if I need to?", "Is there a fee to cancel?",
            "I want it for three nights.", "How can I get a refund if I am late?",
            "Yes, I'd like a reservation.", "I don't want a refund.",
        ])
    func sameWish(_ words: String) {
        let told = story(
            message("I need a room in the north for two.", id: "m1", seq: 1),
            agent("The Acorn has one.", id: "m2", seq: 2), message(words, id: "m3", seq: 3))
        #expect(told.course.wants.map(\.messageID) == ["m1"])
    }

    @Test("what was done or ended with thanks is no open wish; money back is open until it is back")
    func fulfilled() {
        let talk = [
            message("I need a train to Ely on Friday.", id: "m1", seq: 1),
            agent("It is booked, your reference is KX71.", id: "m2", seq: 2),
            message("I was charged twice. I want my money back.", id: "m3", seq: 3),
            message("I also need a hotel.", id: "m4", seq: 4),
        ]
        func wants(_ more: Message...) -> [MessageID] {
            CaseStory(talk + more, clock: clock, at: later).course.wants.map(\.messageID)
        }
        let booked = agent("The Acorn is booked for you.", id: "m5", seq: 5)
        let asked = agent("I've asked for your refund.", id: "m6", seq: 6)
        #expect(wants() == ["m4"])
        #expect(wants(booked) == ["m3", "m3"])
        #expect(wants(booked, asked) == ["m3", "m3"])
        #expect(wants(booked, agent("The 40 are refunded.", id: "m6", seq: 6)) == ["m1"])
        #expect(wants(message("Thanks, bye!", id: "m5", seq: 5)) == ["m3", "m3"])
    }

    @Test("a time of the customer's has passed when nobody did anything since they named it")
    func passedDeadlines() {
        let named = message("My flight leaves on Sunday at 6.", id: "m1", seq: 1)
        func passed(_ more: Message...) -> [String?] {
            CaseStory([named] + more, clock: clock, at: later).passedDeadlines(at: later)
                .map(\.byWords)
        }
        #expect(passed() == ["on Sunday at 6"])
        #expect(passed(agent("Let me see.", id: "m2", seq: 2)) == ["on Sunday at 6"])
        #expect(passed(agent("I've rebooked you.", id: "m2", seq: 2)) == [])
        #expect(passed(message("Thank you, bye!", id: "m2", seq: 2)) == [])
        #expect(story(named).passedDeadlines(at: writtenAt) == [])
    }

    @Test(
        "the hour of a journey they ask for is no deadline of theirs",
        arguments: [
            "Okay, don't worry. Just please find me a train that arrives in Leeds by 13:30",
            "Any train that arrives before 13:30 will do, please.",
        ])
    func journeyWished(_ words: String) {
        let morning = writtenAt + .minutes(-600)
        #expect(story(message(words, at: morning)).customerDeadlines.isEmpty)
    }

    @Test("where it stands: both sides' last words that carry something, oldest first")
    func stands() {
        let told = story(
            message("I need a room.", id: "m1", seq: 1),
            agent("Room 5 is free. Anything else I can help you with?", id: "m2", seq: 2),
            message("Thank you! That is all I needed today. Goodbye!", id: "m3", seq: 3),
            agent("You're welcome, have a nice day!", id: "m4", seq: 4),
            note("the hotel asks for a deposit", id: "m5", at: writtenAt + .minutes(1)))
        #expect(told.stands.map(\.messageID) == ["m1", "m2", "m5"])
        #expect(
            told.stands.map(\.text)
                == ["I need a room.", "Room 5 is free.", "the hotel asks for a deposit"])
    }

    @Test("a \"no\" behind a comma ends its sentence; a number's \"no.\" does not")
    func saysNo() {
        func stands(_ words: String) -> [String] { story(agent(words)).stands.map(\.text) }
        #expect(
            stands("Saigon City doesn't have live music, no. Anything else I can help you with?")
                == ["Saigon City doesn't have live music, no."])
        let shop = "The brewery is in Mill Street, no. 5, behind the station."
        #expect(stands(shop + " Anything else?") == [shop])
        let phone = "The phone no. is 01223 357708."
        #expect(stands(phone + " Anything else?") == [phone])
    }

    @Test(
        "a reference stands with what it is for: in the same message, or in what was asked before")
    func referenceOfWhat() {
        let told = story(
            message("I'm looking for a museum in the west.", id: "m1", seq: 1),
            agent("There are seven museums in the west of town.", id: "m2", seq: 2),
            message(
                "I would like a table at Saray for two at 20:00 for Friday. And I will need that"
                    + " reference number, please.", id: "m3", seq: 3),
            agent(
                "Okay you're all ready to go! Your reference number is Y8V4909W.", id: "m4", seq: 4),
            message("I want to stay there, too. Four nights from Thursday.", id: "m5", seq: 5),
            agent(
                "I've made you a reservation at Cityroomz for 6 people starting thursday night."
                    + " Your reference number is LDYHL4PR.", id: "m6", seq: 6),
            message("Great. Is it near the station?", id: "m7", seq: 7),
            agent("It is a mile from the station.", id: "m8", seq: 8))
        let turns = told.course.turns.map(\.text)
        #expect(turns.contains("I would like a table at Saray for two at 20:00 for Friday."))
        #expect(turns.contains { $0.contains("Y8V4909W") })
        #expect(
            turns.contains(
                "I've made you a reservation at Cityroomz for 6 people starting thursday night."
                    + " Your reference number is LDYHL4PR."))
    }

    @Test(
        "a booking is told where an offer follows its comma, or only a number says that it is one",
        arguments: [
            "I was able to book you at the Inn, your reference number is MSGBHKWK",
            "Your reference is 8JTOWQZC", "I was able to book the Inn for you",
            "You are all set for a party of 6 on Saturday at Saigon City, reference #3IB3PPD0",
            "Your driver will be in a red BMW",
        ])
    func deedBeforeOffer(_ deed: String) {
        let told = { (words: String) in
            story(
                message("I need a place for two.", id: "m1", seq: 1),
                agent(words, id: "m2", seq: 2), message("Is there a bar?", id: "m3", seq: 3),
                agent("It has a bar.", id: "m4", seq: 4),
                message("Great, thank you!", id: "m5", seq: 5)
            ).stands.map(\.text)
        }
        #expect(told(deed + ", is there anything else that I can assist with?") == [deed])
        #expect(told("You are all set, anything else?") != ["You are all set"])
    }

    @Test("what was done stands with its reference, over a sentence between them")
    func referenceBehindADetail() {
        let words =
            "Booking was successful. The table will be reserved for 15 minutes."
            + " Reference number is : MTBHNB92."
        let told = story(
            message("I'd like a table for two at the Sock at seven.", id: "m1", seq: 1),
            agent(words + " Anything else?", id: "m2", seq: 2),
            message("No, thank you. Goodbye.", id: "m3", seq: 3))
        #expect((told.course.turns + told.stands).contains { $0.text == words })
        let short = "Okay, booked it and your ref. is KX71."
        #expect(story(agent(short)).stands.map(\.text) == [short])
    }

    @Test("a bare deed stands with what it was asked for, though a question asked for it")
    func deedOfWhat() {
        let told = story(
            message("I'd like to eat at an expensive Indian place.", id: "m1", seq: 1),
            agent("There are six of them in town.", id: "m2", seq: 2),
            message("Which has a table on Sunday at 19:15 for two?", id: "m3", seq: 3),
            agent("Booking was successful. Reference number is K3EBX9QT.", id: "m4", seq: 4),
            message("Do they have vegetarian dishes?", id: "m5", seq: 5),
            agent("There are none.", id: "m6", seq: 6),
            message("That's all, thank you.", id: "m7", seq: 7))
        #expect(told.stands.map(\.messageID) == ["m4"])
        #expect(
            told.course.turns.map(\.text).contains("Which has a table on Sunday at 19:15 for two?"))
    }

    @Test("an apology brings what follows from it; no preference is no turn")
    func corrections() {
        let told = story(
            message("I need a train to Ely.", id: "m1", seq: 1),
            agent("Do you have a preference?", id: "m2", seq: 2),
            message("I don't have a preference.", id: "m3", seq: 3),
            agent("There is one at nine on Monday.", id: "m4", seq: 4),
            message(
                "Sorry, I looked at the calendar. I need a Thursday train.", id: "m5", seq: 5),
            agent("It leaves at ten.", id: "m6", seq: 6),
            message("Is there a bar on board?", id: "m7", seq: 7))
        let turns = told.course.turns.map(\.text)
        #expect(turns.contains("Sorry, I looked at the calendar. I need a Thursday train."))
        #expect(!turns.contains("I don't have a preference."))
    }

    @Test("notes with a mark of their own do not say where it stands")
    func markedNotes() {
        let told = story(
            note("the hotel asks for a deposit", id: "n1"), note("Handover: x", id: "n2"),
            note("#took-over", id: "n3"))
        #expect(told.stands.map(\.messageID) == ["n1"])
    }

    @Test("people are those the customer heard from")
    func people() {
        let told = story(
            agent("Hello, this is Ana.", id: "m1", seq: 1, by: "ana"),
            agent("Ben here.", id: "m2", seq: 2, by: "ben", failed: true),
            note("x", id: "m3", by: "cy"),
            message("Auto-reply", id: "m4", seq: 4, from: .bot, by: "bot"),
            agent("Again.", id: "m5", seq: 5, at: writtenAt + .minutes(3), by: "ana"))
        #expect(told.people.map(\.agentID) == ["ana"])
        #expect(told.people.first?.count == 2)
        #expect(told.people.first?.firstMessageID == "m1")
        #expect(told.people.first?.lastMessageID == "m5")
        #expect(told.people.first?.lastAt == writtenAt + .minutes(3))
        #expect(told.lastStaffAnswer?.messageID == "m5")
    }

    @Test(
        "farewells want no answer",
        arguments: [
            "Thank you. Sorry for the confusion.", "No, I don't need anything else. Goodbye!",
            "No. That sounds like everything. Thank you.", "Not today. Thanks. Bye.",
            "Okay. Thank you very much.", "I think that covers it. Thanks so much!",
            "Nope. That's everything I need today.", "I'm good to go. Thanks!",
            "No thanks. You've been a great help.", "No. I'm good. Thanks a lot.",
            "Perfect! Have a great afternoon. Bye.", "I have all the information that I need now.",
        ])
    func farewells(_ words: String) {
        let told = story(agent("It is free.", id: "m1"), message(words, id: "m2", seq: 2))
        #expect(told.unansweredSince == nil)
        #expect(told.lastMessageIsThanks)
        #expect(told.stands.map(\.messageID) == ["m1"])
    }

    @Test("where thanks have ended it, the outcome stands, not the small question behind it")
    func outcome() {
        let booked = [
            message("I need a room for two nights.", id: "m1", seq: 1),
            agent("It is booked, reference KX71.", id: "m2", seq: 2),
            message("Is there a bar?", id: "m3", seq: 3), agent("It has a bar.", id: "m4", seq: 4),
        ]
        let thanked = booked + [message("Great, thank you!", id: "m5", seq: 5)]
        #expect(
            CaseStory(booked, clock: clock, at: later).stands.map(\.messageID) == ["m3", "m4"])
        #expect(CaseStory(thanked, clock: clock, at: later).stands.map(\.messageID) == ["m2"])
    }

    @Test(
        "who takes a booking back or puts it off has changed what was done",
        arguments: [
            "I did not say to book rajmahal.", "I didn't ask for a table there.",
            "I don't need the train tickets just yet.",
        ])
    func takenBack(_ words: String) {
        let told = story(
            message("I need a table for two.", id: "m1", seq: 1),
            agent("It is booked, reference KX71.", id: "m2", seq: 2),
            message(words, id: "m3", seq: 3), agent("I see.", id: "m4", seq: 4),
            message("Thank you, bye.", id: "m5", seq: 5))
        #expect(told.stands.map(\.messageID).contains("m3"))
    }

    @Test(
        "a wish beside thanks wants one",
        arguments: [
            "Thank you, may I have the number please?", "Thanks! I also need a taxi.",
            "Yes. Thank you.", "Thanks, but it still fails.", "All I need is the address.",
            "Thank you for nothing, where is my refund", "I will.", "I will wait. Thanks.",
            "It is in the east and could I get a postcode. Thanks goodbye",
        ])
    func wishes(_ words: String) {
        let told = story(agent("Shall I book it?", id: "m1"), message(words, id: "m2", seq: 2))
        #expect(told.unansweredSince == writtenAt)
        #expect(!told.lastMessageIsThanks)
    }

    @Test("they wait since their first message after the last answer that is not just thanks")
    func unanswered() {
        let first = message("I need a room.", id: "m1", seq: 1)
        let answer = agent("Room 5.", id: "m2", seq: 2, at: writtenAt + .minutes(1))
        let thanks = message("Thanks, bye!", id: "m3", seq: 3, at: writtenAt + .minutes(2))
        let more = message("And a cot?", id: "m4", seq: 4, at: writtenAt + .minutes(3))
        let again = message("Hello?", id: "m5", seq: 5, at: writtenAt + .minutes(4))
        let failed = agent("Yes.", id: "m6", seq: 6, at: writtenAt + .minutes(5), failed: true)
        #expect(story(first).unansweredSince == writtenAt)
        #expect(story(first, answer).unansweredSince == nil)
        #expect(story(first, answer, thanks).unansweredSince == nil)
        #expect(
            story(first, answer, thanks, more, again, failed).unansweredSince
                == writtenAt + .minutes(3))
    }

    @Test(
        "thanks and goodbyes ask for no answer",
        arguments: [
            "Thanks!", "Thank you so much for your help.", "No, that's all. Thank you!", "Ok, bye",
            "Hi Ana,\nthank you very much!\nKind regards\nJo Miller",
            "That is all I needed today. Goodbye!",
            "You have been very helpful.", "I hope to. Goodbye.", "I will. Have a nice day.",
            "No, thank you for helping me with both bookings so quickly. Have a great day. Goodbye.",
        ])
    func onlyThanks(_ text: String) {
        let answer = agent("Room 5.", id: "m0", seq: 0)
        let thanks = message(text, seq: 2, at: writtenAt + .minutes(1))
        #expect(story(answer, thanks).unansweredSince == nil)
    }

    @Test(
        "a wish or a complaint behind thanks does",
        arguments: [
            "Thanks, but I still need a cot.", "Yes please", "No.", "Thanks for losing my bag.",
            "Ok?", "Thank you. When does it open?",
        ])
    func notOnlyThanks(_ text: String) {
        let answer = agent("Room 5.", id: "m0", seq: 0)
        let reply = message(text, seq: 2, at: writtenAt + .minutes(1))
        #expect(story(answer, reply).unansweredSince == writtenAt + .minutes(1))
    }

    @Test(
        "an introduction is found",
        arguments: [
            "My colleague Sam will look after you tonight.", "I'm handing you over to Sam.",
            "Hello, this is Sam. Ana's shift has ended and I'm looking after you tonight.",
            "I'm passing this on to my colleagues in billing.",
        ])
    func introduced(_ text: String) {
        #expect(story(agent(text)).introductionTold?.messageID == "m1")
    }

    @Test(
        "and not where there is none",
        arguments: ["My colleague was rude.", "Can my colleague call you?", "I'll look after it."])
    func notIntroduced(_ text: String) {
        #expect(story(agent(text)).introductionTold == nil)
        #expect(story(note("I'm handing you over to Sam.")).introductionTold == nil)
    }

    @Test("what was sent after the instant, events and redacted messages are left out")
    func leftOut() {
        let told = CaseStory(
            [
                message("I need a room.", id: "m1", seq: 1),
                message("I need a boat.", id: "m2", seq: 2, redacted: true),
                message("assigned", id: "m3", seq: 3, from: .system, kind: .event),
                message("I need a car.", id: "m4", seq: 4, at: writtenAt + .minutes(1)),
            ], clock: clock, at: writtenAt)
        #expect(told.lastCustomerMessage?.messageID == "m1")
        #expect(told.lastMessageSeq == 1)
        #expect(told.lastMessageAt == writtenAt)
    }

    @Test("no messages, no story")
    func empty() {
        let told = story()
        #expect(told.course.wants.isEmpty && told.stands.isEmpty && told.people.isEmpty)
        #expect(told.unansweredSince == nil && told.lastMessageAt == nil)
    }

    @Test("an excerpt of a range is cut around secrets and stays inside the text")
    func excerptOfRange() {
        let sent = message("My pin is 1234 and I am angry")
        let text = ReadableText(sent)
        #expect(Excerpt(0, 999, of: text, in: sent)?.text == "and I am angry")
        #expect(Excerpt(10, 14, of: text, in: sent) == nil)
        #expect(Excerpt(5, 5, of: text, in: sent) == nil)
    }
}
