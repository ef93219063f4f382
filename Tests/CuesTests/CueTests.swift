import Cues
import Domain
import Testing

/// A message with the kinds that must be found in it.
struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let kinds: Set<Cue.Kind>

    init(_ text: String, _ kinds: Cue.Kind...) {
        self.text = text
        self.kinds = Set(kinds)
    }

    var testDescription: String { text }
}

private func kinds(_ text: String) -> Set<Cue.Kind> {
    Set(CueReader.read(text).cues.map(\.kind))
}

@Suite("Cues in English messages")
struct CueTests {
    @Test(
        "explicit words are found",
        arguments: [
            Sample("I have been waiting for two hours and nobody picks up!!", .frustration),
            Sample("I am furious about how your driver behaved.", .anger),
            Sample("Your service is an absolute disgrace.", .anger),
            Sample("I'm really worried that the parcel is gone.", .anxiety),
            Sample("Sorry, I don't understand what this fee is for.", .confusion),
            Sample("We are very disappointed with the room.", .disappointment),
            Sample("I have been crying all day, I can't cope any more.", .distress),
            Sample("Thank you so much for sorting this!", .gratitude),
            Sample("Very happy with the room, great service.", .satisfaction),
            Sample("Please close my account today.", .leaving),
            Sample("No, that is outrageous.", .anger),
            Sample("You just lost a customer.", .leaving),
            Sample("I will never book with you again.", .leaving),
            Sample("You will hear from my lawyer.", .legal),
            Sample("I am going to take legal action.", .legal),
            Sample("I'll leave a bad review everywhere.", .public),
            Sample("Maybe I should go to the press with it.", .public),
            Sample("This is the third time I explain it.", .repeatedStory),
            Sample("As I already said, the code does not arrive.", .repeatedStory),
            Sample("I've told you this, three times now.", .repeatedStory),
            Sample("I have rung you three times now, it still fails.", .repeatedStory),
            Sample("This is the third time I write about the lost parcel.", .repeatedStory),
            Sample("For the third time now: where is my refund?", .repeatedStory),
            Sample("Let me speak to a manager.", .manager),
            Sample("I want a supervisor on the phone.", .manager),
            Sample("It is urgent, the event is on Friday.", .urgency),
            Sample("Please answer as soon as possible.", .urgency),
            Sample("My husband passed away last week.", .vulnerability),
            Sample("I use a wheelchair and there is a step.", .vulnerability),
            Sample("There is a burning smell from the charger.", .safety),
            Sample("I can smell gas in the flat.", .safety),
            Sample("Ana said she would call me back.", .expectsPerson),
            Sample("Could I speak to Ben, please?", .expectsPerson),
        ])
    func explicit(_ sample: Sample) {
        #expect(kinds(sample.text).isSuperset(of: sample.kinds))
    }

    @Test(
        "words that only look like a cue are left alone",
        arguments: [
            Sample("I'm not angry, I just want to know where it is.", .anger, .frustration),
            Sample("Don't worry about the delay.", .anxiety),
            Sample("No worries, take your time.", .anxiety, .frustration),
            Sample("The service was terrible.", .anxiety), Sample("Horrendous.", .anxiety),
            Sample("My daughter is a lawyer.", .legal),
            Sample("The food court was closed.", .legal),
            Sample("The hotel manager gave us the keys.", .manager),
            Sample("I'd like to cancel my booking for Monday.", .leaving),
            Sample("We are leaving on Thursday by train.", .leaving),
            Sample("I read it in the newspaper.", .public),
            Sample("That is all I need today.", .urgency),
            Sample("I don't care about the number of stars.", .anger, .frustration),
            Sample("Is the train pet-friendly?", .satisfaction),
            Sample("I would appreciate a table by the window.", .gratitude, .satisfaction),
            Sample("Thanks for nothing.", .gratitude, .satisfaction),
            Sample("No thanks.", .gratitude),
            Sample("No, thanks.", .gratitude),
            Sample("no, thank you, that is all", .gratitude),
            Sample("The third floor is fine the second time round.", .repeatedStory),
            Sample("The red light came on, three times now.", .repeatedStory),
            Sample("red light, three times now.", .repeatedStory),
            Sample("It has failed three times already.", .repeatedStory),
            Sample("I restarted it three times now.", .repeatedStory),
            Sample("The alarm has gone off for the third time today.", .repeatedStory),
            Sample("Somebody said it opens at nine.", .expectsPerson),
            Sample("Is WiFi available?", .expectsPerson),
            Sample("Is there a hospital museum in town?", .vulnerability),
            Sample("I won't be switching to another provider.", .leaving),
            Sample("I'm not sure about the area yet.", .confusion),
        ])
    func traps(_ sample: Sample) {
        #expect(kinds(sample.text).isDisjoint(with: sample.kinds))
    }

    @Test("a negated kindness counts as upset")
    func negatedKindness() {
        #expect(CueReader.read("I am not happy with this.").upset > 0.7)
        #expect(CueReader.read("I am happy with this.").upset < 0.2)
    }

    @Test("intensifiers raise, diminishers lower")
    func intensity() {
        let plain = CueReader.read("I am annoyed about the room.").upset
        #expect(CueReader.read("I am really annoyed about the room.").upset > plain)
        #expect(CueReader.read("I am slightly annoyed about the room.").upset < plain)
    }

    @Test("what follows a but weighs more than what stands before it")
    func but() {
        let endsWell = CueReader.read("The room was terrible but the staff was great.").upset
        let endsBadly = CueReader.read("The staff was great but the room was terrible.").upset
        #expect(endsBadly > endsWell)
    }

    @Test("capitals and doubled marks make upset words louder, and nothing of calm ones")
    func loudness() {
        let plain = CueReader.read("this is unacceptable and the answer is late").upset
        #expect(CueReader.read("this is UNACCEPTABLE and the answer is late").upset > plain)
        #expect(CueReader.read("this is unacceptable and the answer is late!!").upset > plain)
        #expect(CueReader.read("Could you send the invoice??").upset < 0.4)
    }

    @Test("emoji and emoticons count")
    func signs() {
        #expect(kinds("My order is here 😡").contains(.anger))
        #expect(
            CueReader.read("Still waiting for it :(").upset
                > CueReader.read("Still waiting for it").upset)
        #expect(
            CueReader.read("See http://example.com for the form").upset
                < CueReader.read("See :/ example.com for the form").upset)
    }

    @Test("typographic and missing apostrophes are read alike")
    func apostrophes() {
        for text in [
            "I don't understand this", "I don’t understand this", "I dont understand this",
        ] {
            #expect(kinds(text) == [.confusion])
        }
    }

    @Test(
        "a word is read alike whatever its length and wherever the text ends",
        arguments: [
            "sad", "angry", "furious", "terrible", "ridiculous", "unacceptable", "disappointed",
            "TERRIBLE", "UNACCEPTABLE", "can't cope", "absolutely unacceptable",
        ])
    func wordLengths(words: String) {
        for start in ["", "I am ", "All of this is "] {
            let reading = CueReader.read(start + words + "           ")
            #expect(reading.upset > 0.2)
            for end in ["", " ", "       "] {
                #expect(CueReader.read(start + words + end).mood == reading.mood)
            }
        }
    }

    @Test("problem facts alone make no feeling, piled up they do")
    func piledUp() {
        #expect(kinds("My flight was delayed.").isEmpty)
        let piled = "The flight was delayed, the bag is lost, nobody answers, and I am stuck here."
        #expect(kinds(piled).contains { $0.isUpset })
    }

    @Test(
        "anger, let-down, worry and the like are found where no word names them",
        arguments: [
            Sample("So you're telling me it was never posted. Are you having a laugh?", .anger),
            Sample("Well done you. You've managed to send it to my old flat again.", .anger),
            Sample("I had hoped for better from you after all these years.", .disappointment),
            Sample("Read it twice and I'm none the wiser.", .confusion),
            Sample("I cant stop thinking about it, is my money safe?", .anxiety),
            Sample("I was humiliated and cried in the car.", .distress),
            Sample("Round in circles we go, nobody ever calls back.", .frustration),
            Sample("That did the trick, worked a treat.", .satisfaction),
        ])
    func unnamed(_ sample: Sample) {
        #expect(kinds(sample.text).isSuperset(of: sample.kinds))
    }

    @Test("beside a more exact upset frustration is told only where other words show it")
    func frustrationBesides() {
        #expect(kinds("I am absolutely furious, this is an insult.") == [.anger])
        let both = "Nobody called back and still no answer. I am absolutely furious."
        #expect(kinds(both) == [.anger, .frustration])
    }

    @Test(
        "apologies, wishes and plain questions are no proof of upset",
        arguments: [
            "Sorry, I meant two tickets.", "I don't need parking.", "I don't want the insurance.",
            "Does the room have disability access?", "My mistake, I entered the wrong code.",
        ])
    func manners(_ text: String) { #expect(kinds(text).allSatisfy { !$0.isUpset }) }

    @Test("one clause is not quoted for anger and for frustration")
    func oneFeelingPerClause() {
        #expect(kinds("This is outrageous.") == [.anger])
    }

    @Test("cues stand strongest first")
    func order() {
        let cues = CueReader.read(
            "I am a bit annoyed. You are liars and thieves, an utter disgrace!! Also I am worried."
        ).cues
        #expect(cues.count > 1)
        #expect(cues.map(\.intensity) == cues.map(\.intensity).sorted(by: >))
    }
}

@Suite("The quote of a cue")
struct QuoteTests {
    private func quotes(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return CueReader.read(text).cues.map {
            String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
        }
    }

    @Test("of a feeling it is the whole sentence, with its mark")
    func sentence() {
        #expect(
            quotes("Hello Ana. I have been waiting since Monday! Please call.")
                == ["I have been waiting since Monday!"])
        #expect(
            quotes("We waited in the lobby all evening and you treated us like dirt.")
                == ["We waited in the lobby all evening and you treated us like dirt."])
    }

    @Test("of a long sentence it is as many whole clauses as fit, and no half one")
    func longSentence() {
        let quote = """
            waited in the lobby until it was nearly eleven, and you treated us like dirt, which I \
            will not forget so soon.
            """
        #expect(
            Set(quotes("We arrived at nine in the evening with two small children, \(quote)"))
                == [quote])
    }

    @Test("a title ends no sentence")
    func title() {
        #expect(quotes("Your Mr. Ito is a liar!!") == ["Your Mr. Ito is a liar!!"])
        #expect(
            quotes("Mr. Okafor promised me a call, so where is it?").contains(
                "Mr. Okafor promised me a call"))
    }

    @Test("of a risk it is the clause that says it")
    func risk() {
        #expect(
            quotes("My father died in the spring and I am winding up his affairs, so please help.")
                .contains("My father died in the spring"))
        #expect(
            quotes(
                """
                Please be aware that my solicitor will be in touch if I do not have my money back \
                in my account by the end of next week as promised by your colleague
                """
            ).contains("Please be aware that my solicitor will be in touch"))
    }

    @Test("thanks are their clause")
    func thanks() { #expect(quotes("That is all I need. Thank you!") == ["Thank you!"]) }

    @Test("a word or two take in the sentence before them")
    func exclamation() {
        #expect(
            quotes("They refused and left early. Ridiculous!")
                == ["They refused and left early. Ridiculous!"])
    }

    @Test("it begins neither with a handle nor with what joins it to words left out")
    func beginning() {
        #expect(quotes("@flyair this is outrageous.") == ["this is outrageous."])
        #expect(quotes("@flyair is a disgrace.") == ["flyair is a disgrace."])
    }

    @Test("a bracket that it opens is closed")
    func brackets() {
        #expect(
            quotes("This is outrageous (and not for the first time)")
                == ["This is outrageous (and not for the first time)"])
    }

    @Test("a clause too short to convince takes in its neighbour")
    func grows() {
        #expect(quotes("No, it's late, ridiculous.") == ["No, it's late, ridiculous."])
    }

    @Test("it stays under 120 bytes and keeps its telling word")
    func short() {
        let filler = String(
            repeating: "and the other thing we talked about on the phone ", count: 9)
        let found = quotes("So \(filler)is really unacceptable to us \(filler)in the end.")
        #expect(!found.isEmpty)
        for quote in found {
            #expect(quote.utf8.count < 120)
            #expect(quote.contains("unacceptable"))
        }
    }

    @Test("no quote holds a word without end")
    func endlessWord() {
        let endless = String(repeating: "a", count: 300)
        for text in ["I am furious \(endless)", "Get my lawyer\(endless) now", "A\(endless) said"] {
            for quote in quotes(text) { #expect(quote.utf8.count < 120) }
        }
        #expect(quotes("I am furious \(endless)") == ["I am furious"])
    }

    @Test("seeded mixes of every script yield ranges on character boundaries")
    func boundaries() {
        let pieces = [
            "unacceptable", "thank you so much", "😡", "👩‍👩‍👧", "wörtlich", "’", "don’t understand",
            "!!", "?", ",", "\n", ".", "Ana said", "北京", "né", "\u{200B}", "third time I", "<3",
            ":(",
            "I am", "worried", "called", "times", "please", "“", "…", "a", "my lawyer", "0", "asap",
        ]
        var state: UInt64 = 0x2545_F491_4F6C_DD1D
        for _ in 0..<600 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
                if state >> 63 == 0 { text += " " }
            }
            let bytes = Array(text.utf8)
            let reading = CueReader.read(text)
            #expect((0...1).contains(reading.upset))
            for cue in reading.cues {
                #expect(cue.start >= 0 && cue.start < cue.end && cue.end <= bytes.count)
                #expect(bytes[cue.start] & 0xC0 != 0x80)
                #expect(cue.end == bytes.count || bytes[cue.end] & 0xC0 != 0x80)
                #expect(cue.end - cue.start < 120)
                #expect((0...1).contains(cue.intensity))
            }
        }
    }
}

@Suite("Frames of risks")
struct RiskFrameTests {
    @Test(
        "a frame takes in any word of its groups, and words between",
        arguments: [
            Sample("My nan has lupus.", .vulnerability),
            Sample("I'm handicapped and need help parking.", .vulnerability),
            Sample("I'm in wheelchair.", .vulnerability),
            Sample("I have a gluten allergy, do they offer any such food?", .vulnerability),
            Sample("my husbands got really bad arthritis", .vulnerability),
            Sample("I have been through all of this with your colleague already.", .repeatedStory),
            Sample("My partner's solicitor will write to you.", .legal),
            Sample("We are moving both of our lines over to Vodafone.", .leaving),
            Sample("is priya back yet?", .expectsPerson),
            Sample("Mr. Okafor promised me a call.", .expectsPerson),
        ])
    func groups(_ sample: Sample) {
        #expect(kinds(sample.text).isSuperset(of: sample.kinds))
    }

    @Test(
        "a negation or a lookalike undoes a deed",
        arguments: [
            Sample("I don't want to speak to a manager.", .manager),
            Sample("We would not even dream of going to court.", .legal),
            Sample("I am the manager of a small hotel.", .manager),
            Sample("Leave you a good review? Gladly.", .public),
        ])
    func undone(_ sample: Sample) {
        #expect(kinds(sample.text).isDisjoint(with: sample.kinds))
    }

    @Test("a question in which nobody speaks of themselves asks for a rule, not for care")
    func policy() {
        #expect(!kinds("Do you help those who are deaf in one ear?").contains(.vulnerability))
        #expect(kinds("Do you help, I am deaf in one ear?").contains(.vulnerability))
    }

    @Test("words that are innocent in calm messages count in upset ones only")
    func tentative() {
        #expect(!kinds("I will tell the whole village.").contains(.public))
        #expect(kinds("This is a disgrace, I will tell the whole village.").contains(.public))
    }

    @Test("small signs of having told it before make one together")
    func piled() {
        #expect(!kinds("I rang the shop.").contains(.repeatedStory))
        #expect(kinds("I emailed, then I filled in a form. Then I rang.").contains(.repeatedStory))
    }
}
