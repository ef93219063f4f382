import Domain
import Planning
import Testing

@Suite("What a pack says about a case")
struct ContentTests {
    /// Case 1 of Mrs Okafor, due at 22:25, from Ana to Sam.
    private func setup(_ change: (inout World) -> Void = { _ in }) -> World {
        var world = World()
        world.shifts[1].agents.removeLast()
        world.addCase("1", of: "ana") {
            $0.customerID = "k"
            $0.subject = "Charged twice"
            $0.channel = "email"
        }
        world.customers["k"] = Customer(
            id: "k", name: "Mrs Okafor", email: "o@example.org", phone: "+44 7700 900130",
            preferredChannel: "phone", language: "en", preferences: "mornings")
        world.agents["ana"]?.phone = "ext 12"
        world.agents["sam"]?.phone = "020 7946 0400"
        world.addDue("1", "Fri 22:25", .callback, .promise, "ring about the refund")
        change(&world)
        return world
    }

    @Test("the customer, the preferred way first")
    func customer() throws {
        let customer = try #require(setup().plan().content("1")).customer
        #expect(customer.name == "Mrs Okafor")
        #expect(customer.reach.map(\.text) == ["phone +44 7700 900130", "email o@example.org"])
        #expect(
            customer.preferences.map(\.text) == ["prefers phone", "speaks English", "mornings"])
        let byMail = setup { $0.customers["k"]?.preferredChannel = "Email" }
        #expect(
            byMail.plan().content("1")?.customer.reach.first?.text == "email o@example.org")
        let byChannel = setup { $0.customers["k"]?.preferredChannel = nil }
        #expect(
            byChannel.plan().content("1")?.customer.reach.first?.text == "email o@example.org")
    }

    @Test("who must not be called is reached by mail first", arguments: [nil, "chat", "phone"])
    func reachInWriting(_ preferred: String?) {
        let world = setup {
            $0.cases[0].channel = "chat"
            $0.customers["k"]?.preferredChannel = preferred
            $0.customers["k"]?.preferences = "hard of hearing: write, do not call"
        }
        #expect(
            world.plan().content("1")?.customer.reach.map(\.text)
                == ["email o@example.org", "phone +44 7700 900130"])
    }

    @Test("what they asked to mind is told apart from what is only recorded")
    func mind() {
        #expect(setup().plan().content("1")?.customer.mind?.text == "mornings")
        let nothing = setup { $0.customers["k"]?.preferences = nil }
        #expect(nothing.plan().content("1")?.customer.mind == nil)
    }

    @Test("what nobody recorded is said to be missing, with whom to ask and until when")
    func missing() throws {
        let world = setup { world in
            world.deadlines = [:]
            world.cases[0].waitingSince = t("Fri 21:00")
            world.cases[0].unreadableColumns = ["priority"]
            world.customers["k"]?.name = nil
            world.customers["k"]?.phone = nil
            world.customers["k"]?.email = nil
            world.wrote("ana", "1", "Fri 20:30", "Somebody will see to it.")
        }
        let content = try #require(world.plan().content("1"))
        #expect(
            content.missing.map(\.text) == [
                "no next step recorded: ask Ana until 22:15", "no name of the customer recorded",
                "no way to reach the customer outside the case", "priority could not be read",
            ])
        #expect(content.agreed.isEmpty)
        #expect(content.nextDue == nil)
        #expect(setup().plan().content("1")?.missing == [])
    }

    @Test("somebody who went home long ago is not to be asked, but is back some day")
    func whomToAsk() {
        let world = setup { world in
            world.deadlines = [:]
            world.cases[0].assigneeID = "ben"
            world.cases[0].waitingSince = t("Fri 21:00")
            world.shifts[0].agents = [ShiftAgent(agentID: "ana")]
            world.wrote("ben", "1", "Thu 12:00", "Somebody will see to it.")
        }
        #expect(
            world.plan().content("1")?.missing.first?.text
                == "no next step recorded: Ben is back Mon 06:00")
    }

    @Test("who had the case and never wrote on it knows nothing more of it")
    func nobodyToAsk() {
        let world = setup { world in
            world.deadlines = [:]
            world.cases[0].waitingSince = t("Fri 21:00")
        }
        #expect(world.plan().content("1")?.missing.first?.text == "no next step recorded")
    }

    @Test("a recorded deadline is an agreed action; a found promise says that it was found")
    func actions() throws {
        let world = setup { world in
            world.wrote("ana", "1", "Fri 20:50", "I will send you the receipt by 23:00.")
        }
        let agreed = try #require(world.plan().content("1")).agreed
        #expect(agreed.map(\.source) == [.recorded, .found])
        #expect(agreed.first?.what == "callback: ring about the refund")
        #expect(agreed.last?.who == "Ana")
        #expect(agreed.last?.by?.instant == t("Fri 23:00"))
        #expect(agreed.last?.evidence.first?.id == "1-1")
    }

    @Test(
        "a deadline says what is due once, in the helpdesk's words where these say the kind",
        arguments: [
            (Deadline.Kind.nextResponse, "next reply", "next reply"),
            (.nextResponse, "the next answer, or an update", "the next answer, or an update"),
            (.nextResponse, "Premium", "answer: Premium"),
            (.firstResponse, "First reply", "First reply"), (.resolution, "resolve", "resolve"),
            (.callback, "call the guest back", "call the guest back"),
            (.callback, "call about the refund", "callback: call about the refund"),
            (.reminder, "ring her", "reminder: ring her"),
        ])
    func dueOnce(kind: Deadline.Kind, description: String, expected: String) throws {
        let world = setup { world in
            world.deadlines = [:]
            world.addDue("1", "Fri 22:25", kind, .sla, description)
        }
        let content = try #require(world.plan().content("1"))
        #expect(content.nextDue?.what == expected)
    }

    private func takenOver(
        _ note: String?, readBack: String? = nil
    ) throws -> [Statement] {
        let world = setup { world in
            world.customerWrote("1", "Fri 14:05", "I was charged twice for the room.")
            world.pack("1", from: "ben", to: "ana", .accepted, at: "Fri 14:00") {
                $0.readBack = readBack
                $0.decidedAt = t("Fri 14:20")
            }
            if let note { world.noted("ana", "1", "Fri 14:10", note) }
            world.wrote("ana", "1", "Fri 20:30", "The hotel has confirmed both charges.")
        }
        return try #require(world.plan().content("1")).stands
    }

    @Test("what a receiver said when they took it over is told to the next, in its place")
    func takeovers() throws {
        let stands = try takenOver(
            "#took-over will ring her tomorrow\nShe prefers mornings.",
            readBack: "will ring her tomorrow")
        let said = stands.filter { $0.who == "Ana, taking over" }
        #expect(said.map(\.text) == ["will ring her tomorrow She prefers mornings."])
        #expect(said.map(\.at?.instant) == [t("Fri 14:10")])
        #expect(said.map(\.isQuote) == [true])
        #expect(said.first?.evidence == [Evidence(relation: "message", id: "1-2")])
        #expect(stands.compactMap(\.at?.instant) == stands.compactMap(\.at?.instant).sorted())
        #expect(stands.last(where: \.isQuote)?.text == "The hotel has confirmed both charges.")
    }

    @Test("so is what they said outside the helpdesk; who said nothing more is not quoted")
    func otherTakeovers() throws {
        let said = try takenOver(nil, readBack: "will ring her tomorrow")
            .filter { $0.who == "Ana, taking over" }
        #expect(said.map(\.text) == ["will ring her tomorrow"])
        #expect(said.map(\.at?.instant) == [t("Fri 14:20")])
        #expect(said.first?.evidence == [Evidence(relation: "pack_case", id: "1/1")])
        let silent = try takenOver("#took-over all")
        #expect(!silent.contains { $0.who == "Ana, taking over" })
    }

    @Test("a promise that is recorded already is not found again")
    func recordedPromise() throws {
        let world = setup { world in
            world.wrote("ana", "1", "Fri 20:50", "I will ring you by 22:25.")
        }
        let content = try #require(world.plan().content("1"))
        #expect(content.agreed.map(\.source) == [.recorded])
        #expect(content.deadlines.count == 1)
        var reminded = world
        reminded.deadlines = [:]
        reminded.addDue("1", "Fri 22:25", .callback, .reminder, "ring her")
        let once = try #require(reminded.plan().content("1"))
        #expect(once.agreed.map(\.source) == [.recorded])
        #expect(once.deadlines.count == 1)
    }

    @Test("of many promises those ahead and the newest are listed, the others counted")
    func manyPromises() throws {
        let world = setup { world in
            world.deadlines = [:]
            world.wrote("ana", "1", "Fri 21:10", "I'll write to you by 23:30.")
            for room in 1...9 {
                world.wrote(
                    "ana", "1", "Fri 21:1\(room)",
                    "I'll send you the papers of room \(room) by 21:30.")
            }
        }
        let content = try #require(world.plan().content("1"))
        #expect(
            content.agreed.map(\.what)
                == ["I'll write to you by 23:30."]
                + (6...9).map { "I'll send you the papers of room \($0) by 21:30." })
        #expect(Set(content.deadlines.map(\.what)) == Set(content.agreed.map(\.what)))
        #expect(content.acuityReasons.count { $0.text.hasPrefix("missed") } == 5)
        let more = try #require(content.missing.first { $0.text.contains("more promise") })
        #expect(more.text == "5 more promises of ours in the messages")
        #expect(more.evidence.map(\.id) == ["1-6"])
    }

    @Test("a promise whose time passed is kept alive only while nobody wrote after it")
    func keptPromise() throws {
        let broken = setup { world in
            world.wrote("ana", "1", "Fri 19:00", "I will send you the receipt by 20:00.")
        }
        #expect(broken.plan().content("1")?.agreed.map(\.source) == [.recorded, .found])
        let kept = setup { world in
            world.wrote("ana", "1", "Fri 19:00", "I will send you the receipt by 20:00.")
            world.wrote("ana", "1", "Fri 19:50", "Here is the receipt.")
        }
        #expect(kept.plan().content("1")?.agreed.map(\.source) == [.recorded])
    }

    @Test("a promise whose time passed while we wrote of other things is asked about, not missed")
    func passedOver() throws {
        let world = setup { world in
            world.wrote("ana", "1", "Fri 19:00", "I will refund you by 20:00.")
            world.wrote("ana", "1", "Fri 20:30", "The bar opens at six.")
        }
        let content = try #require(world.plan().content("1"))
        #expect(content.agreed.map(\.source) == [.recorded])
        #expect(content.deadlines.count == 1)
        let missing = try #require(content.missing.first)
        #expect(missing.text == "I will refund you by 20:00." && missing.isQuote)
        #expect(missing.who == "Ana promised; nobody wrote that it was done")
        #expect(missing.evidence.first?.id == "1-1")
    }

    @Test("a wish that is settled is what it began with, not what they want")
    func beganWith() throws {
        var world = setup { world in
            world.customerWrote("1", "Fri 10:00", "I need a train to Cambridge on Friday.")
        }
        let open = try #require(world.plan().content("1"))
        #expect(open.wants.map(\.text) == ["I need a train to Cambridge on Friday."])
        #expect(open.beganWith.isEmpty)
        world.wrote("ana", "1", "Fri 11:00", "It is booked, your reference is KX71.")
        let settled = try #require(world.plan().content("1"))
        #expect(settled.wants.isEmpty)
        #expect(settled.beganWith == open.wants)
    }

    @Test("what they asked and nobody answered is open, and missing; what we asked is open")
    func stillOpen() throws {
        let world = setup { world in
            world.customerWrote(
                "1", "Fri 21:00", "Where is my refund? And can I get a receipt?")
        }
        let content = try #require(world.plan().content("1"))
        #expect(content.stillOpen.map(\.side) == [.theirs, .theirs])
        #expect(content.stillOpen.first?.text == "Where is my refund?")
        #expect(content.stillOpen.first?.who == "Mrs Okafor")
        #expect(content.missing.map(\.text).contains("no answer yet to 2 questions of theirs"))
        let asked = setup { world in
            world.wrote("ana", "1", "Fri 21:00", "Which night was it?")
        }
        #expect(asked.plan().content("1")?.stillOpen.map(\.side) == [.ours])
        #expect(asked.plan().content("1")?.missing == [])
    }

    @Test("the customer's own date that passed is still told, as theirs, and presses nobody")
    func passedDate() throws {
        let words = "My flight leaves on Friday at 6."
        let world = setup { $0.customerWrote("1", "Thu 21:00", words) }
        let plan = world.plan()
        let content = try #require(plan.content("1"))
        let line = try #require(content.deadlines.first { $0.origin == .customer })
        #expect(line.what == words)
        #expect(line.wording == "was 06:00, passed")
        #expect(line.isMissed)
        #expect(content.nextDue?.origin != .customer)
        #expect(!content.acuityReasons.contains { $0.text.contains("06:00") })
        let done = setup { world in
            world.customerWrote("1", "Thu 21:00", words)
            world.wrote("ana", "1", "Thu 21:30", "I've rebooked you.")
        }
        #expect(done.plan().content("1")?.deadlines.contains { $0.origin == .customer } == false)
    }

    @Test("when their last words were thanks, the helpdesk's clock is named as such")
    func thanked() throws {
        let world = setup { world in
            world.wrote("ana", "1", "Fri 20:00", "The refund is on its way.")
            world.customerWrote("1", "Fri 21:00", "Great, thanks a lot!")
            world.cases[0].waitingSince = t("Fri 21:00")
        }
        #expect(
            world.plan().content("1")?.stands.last?.text
                == "their last words ask for nothing;"
                + " the helpdesk counts them as waiting since 21:00")
        let asked = setup { world in
            world.customerWrote("1", "Fri 21:00", "Great, but where is it?")
            world.cases[0].waitingSince = t("Fri 21:00")
        }
        #expect(
            asked.plan().content("1")?.stands.last?.text == "waits for an answer since 21:00")
    }

    @Test("what a colleague recorded stands in its field, with author and time")
    func notes() throws {
        let world = setup { world in
            world.noted(
                "ana", "1", "Fri 21:50",
                """
                Handover:
                Mood: upset about the second charge
                Next: confirm the refund
                Due: 23:00
                If: she calls, apologise first
                They told us: booking ABC123
                Needs: a room without stairs
                Be kind to her.
                """)
        }
        let content = try #require(world.plan().content("1"))
        #expect(content.mood.feelings.first?.words == "upset about the second charge")
        #expect(content.mood.feelings.first?.recordedBy == "Ana")
        #expect(content.mood.feelings.first?.at.instant == t("Fri 21:50"))
        #expect(content.agreed.first?.what == "confirm the refund")
        #expect(content.agreed.first?.by?.instant == t("Fri 23:00"))
        #expect(content.ifTheyCallBack.map(\.text) == ["she calls, apologise first"])
        #expect(content.told.first?.value == "booking ABC123")
        #expect(content.told.first?.kind == .noted)
        #expect(content.customer.needs.map(\.text) == ["a room without stairs"])
        #expect(content.comments.map(\.text) == ["Be kind to her."])
        #expect(content.deadlines.map(\.origin) == [.promise, .note])
    }

    @Test("the introduction names both, the reason and the recorded step; a known giver only")
    func introduction() throws {
        let world = setup { world in
            world.customerWrote("1", "Fri 10:00", "I was charged twice for my booking.")
            world.wrote("ana", "1", "Fri 11:00", "I am looking into it.")
        }
        let introduction = try #require(world.plan().content("1")).introduction
        #expect(
            introduction.text
                == "Hello Mrs Okafor, this is Sam. Ana's shift has ended, and I'm looking after "
                + "you now. I have read what you wrote about \u{201C}Charged twice\u{201D}; you "
                + "needn't explain it again. You will hear from me by 22:25. "
                + "If we are cut off: 020 7946 0400.")
        #expect(introduction.told == nil)
        let bare = setup { world in
            world.deadlines = [:]
            world.cases[0].waitingSince = t("Fri 21:00")
            world.customers = [:]
            world.agents["sam"]?.phone = nil
        }
        #expect(
            bare.plan().content("1")?.introduction.text
                == "Hello, this is Sam. I'm looking after your case now.")
    }

    @Test("who knows the customer already writes again, and need not be announced")
    func introductionAgain() throws {
        var world = setup { world in
            world.customerWrote("1", "Fri 10:00", "I was charged twice for my booking.")
            world.wrote("sam", "1", "Fri 10:30", "Which of the two is yours?")
            world.wrote("ana", "1", "Fri 11:00", "I am looking into it.")
        }
        let introduction = try #require(world.plan().content("1")).introduction
        #expect(introduction.text.hasPrefix("Hello Mrs Okafor, this is Sam again. Ana's shift"))
        #expect(introduction.told?.text == "they have heard from you before")
        #expect(introduction.told?.at?.instant == t("Fri 10:30"))
        #expect(introduction.told?.isQuote == false)
        world.customers["k"]?.name = nil
        let nameless = try #require(world.plan().content("1")).introduction
        #expect(nameless.text.hasPrefix("Hello, this is Sam again."))
    }

    @Test("who is known already greets again in the customer's language too")
    func introductionAgainInGerman() throws {
        let world = setup { world in
            world.customerWrote(
                "1", "Fri 10:00", "Ich habe den Betrag nicht erhalten, bitte schicken Sie ihn mir.")
            world.wrote("sam", "1", "Fri 11:00", "I am looking into it.")
        }
        let introduction = try #require(world.plan().content("1")).introduction
        #expect(introduction.text.hasPrefix("Guten Tag Mrs Okafor, hier schreibt wieder Sam."))
    }

    @Test(
        "the introduction quotes no subject that is only the cut beginning of what they wrote",
        arguments: [
            ("I was charged tw", false), ("I was charged twice…", false),
            ("I was charged twice for my booking", true),
            ("I was charged twice for my booking.", true), ("Charged twice", true),
        ])
    func introductionWithSubject(_ subject: String, _ isNamed: Bool) throws {
        let world = setup { world in
            world.cases[0].subject = subject
            world.customerWrote("1", "Fri 10:00", "I was charged twice for my booking. Why?")
        }
        let text = try #require(world.plan().content("1")).introduction.text
        #expect(text.contains("about \u{201C}\(subject)\u{201D}") == isNamed)
        #expect(text.contains("I have read what you wrote"))
    }

    @Test("no number is given that cannot be dialled, and none to who would rather write")
    func introductionWithPhone() throws {
        func text(_ phone: String, _ preferences: String?) -> String? {
            let world = setup { world in
                world.agents["sam"]?.phone = phone
                world.customers["k"]?.preferences = preferences
            }
            return world.plan().content("1")?.introduction.text
        }
        #expect(text("020 7946 0400", nil)?.contains("If we are cut off") == true)
        #expect(text("ext 215", nil)?.contains("If we are cut off") == false)
        let words = "hard of hearing: write, do not call"
        #expect(text("020 7946 0400", words)?.contains("If we are cut off") == false)
    }

    @Test("who writes in another language gets the introduction in it, and the receiver its sense")
    func introductionInGerman() throws {
        let world = setup { world in
            world.customers["k"]?.name = "Jo {giver}"
            world.customerWrote(
                "1", "Fri 10:00", "Ich habe den Betrag nicht erhalten, bitte schicken Sie ihn mir.")
            world.wrote("ana", "1", "Fri 11:00", "I am looking into it.")
        }
        let introduction = try #require(world.plan().content("1")).introduction
        #expect(
            introduction.text
                == "Guten Tag Jo {giver}, hier schreibt Sam. Die Schicht von Ana ist zu Ende, und "
                + "ich betreue Sie jetzt weiter. Ich habe gelesen, was Sie geschrieben haben; Sie "
                + "müssen nichts noch einmal erklären. Sie hören bis 22:25 Uhr von mir. Falls die "
                + "Verbindung abbricht: 020 7946 0400.")
        #expect(introduction.english?.contains("You will hear from me by 22:25.") == true)
    }

    @Test(
        "too few words to tell: the recorded language, where we have its sentences",
        arguments: [
            ("sv", "Hej Mrs Okafor, jag heter Sam."), ("pl-PL", "Dzień dobry, z tej strony Sam."),
            ("FR", "Bonjour Mrs Okafor, je suis Sam."), ("fi", "Hello Mrs Okafor, this is Sam."),
        ])
    func recordedLanguage(_ code: String, _ greeting: String) throws {
        let world = setup { $0.customers["k"]?.language = code }
        let introduction = try #require(world.plan().content("1")).introduction
        #expect(introduction.text.hasPrefix(greeting))
        #expect((introduction.english == nil) == greeting.hasPrefix("Hello"))
    }

    @Test("who writes English is answered in English, whatever is recorded")
    func writesEnglish() throws {
        let world = setup { world in
            world.customers["k"]?.language = "fr"
            world.customerWrote("1", "Fri 10:00", "I was charged twice for my booking.")
        }
        let introduction = try #require(world.plan().content("1")).introduction
        #expect(introduction.text.hasPrefix("Hello Mrs Okafor"))
        #expect(introduction.english == nil)
    }

    @Test("a step that the receiver cannot keep is not promised to the customer")
    func noHollowPromise() throws {
        let world = setup { $0.shifts[1].startsAt = t("Fri 23:00") }
        let text = try #require(world.plan().content("1")).introduction.text
        #expect(!text.contains("You will hear"))
    }

    @Test("times for a customer elsewhere are told on their clock")
    func customerClock() throws {
        let world = setup { world in
            world.customers["k"]?.timezone = "Asia/Tokyo"
            world.clocks["Asia/Tokyo"] = ZoneClock(
                name: "Asia/Tokyo",
                changes: [.init(from: .distantPast, offsetSeconds: 9 * 3600)])
        }
        let text = try #require(world.plan().content("1")).introduction.text
        #expect(text.contains("by 07:25 your time."))
    }

    @Test("whom they heard from, and whom they expect: who promised, else who wrote last")
    func heardFrom() throws {
        let world = setup { world in
            world.wrote("ben", "1", "Thu 10:00", "Hello, this is Ben.")
            world.wrote("ana", "1", "Thu 11:00", "Hello, this is Ana.")
        }
        let heard = try #require(world.plan().content("1")).heardFrom
        #expect(heard.people.map(\.text) == ["Ben", "Ana"])
        #expect(heard.expects?.text == "last heard from Ana")
        var promised = world
        promised.wrote("ben", "1", "Fri 21:00", "I will write to you by 23:00.")
        #expect(promised.plan().content("1")?.heardFrom.expects?.text == "expects Ben")
    }

    @Test("why it changes hands and why to whom")
    func why() throws {
        let world = setup { world in
            world.wrote("sam", "1", "Thu 11:00", "Hello, this is Sam.")
        }
        let why = try #require(world.plan().content("1")).why.map(\.text)
        #expect(why.first == "due 22:25; Ana back Mon 14:00")
        #expect(why.contains("you talked with this customer Thu 11:00"))
        #expect(why.contains("nobody else fits"))
        #expect(why.last == "you have 1 of 20 cases")
    }

    @Test("the giver's line: how to reach them and until when")
    func giver() throws {
        let giver = try #require(setup().plan().content("1")).giver
        #expect(giver.name == "Ana")
        #expect(giver.desk.map(\.text) == ["phone ext 12", "until 22:15"])
        let nobodys = setup { $0.cases[0].assigneeID = nil }
        #expect(nobodys.plan().content("1")?.giver == GiverLine(id: nil, name: nil, desk: []))
    }

    @Test("a call is not read, and never calm")
    func call() throws {
        let world = setup { $0.cases[0].channel = "phone" }
        let mood = try #require(world.plan().content("1")).mood
        #expect(mood.notRead == "a call")
        #expect(mood.feelings.isEmpty)
    }
}
