import Domain
import Story
import Testing

/// All written on Friday 2026-11-20 at 20:50, an hour ahead of UTC.
struct Promised: Sendable, CustomTestStringConvertible {
    let text: String
    let by: String?
    let words: String?

    init(_ text: String, _ by: String?, _ words: String?) {
        self.text = text
        self.by = by
        self.words = words
    }

    var testDescription: String { text }
}

@Suite("Promises")
struct PromiseTests {
    @Test(
        "a commitment to a deed is found, with its time",
        arguments: [
            Promised("I'll ring you before half ten.", "2026-11-20T22:30:00", "before half ten"),
            Promised("I will call you back by 10 pm.", "2026-11-20T22:00:00", "by 10 pm"),
            Promised("I'll call you back by 9.", "2026-11-20T21:00:00", "by 9"),
            Promised("I’ll call you at 22:15.", "2026-11-20T22:15:00", "at 22:15"),
            Promised("We'll email you within 24 hours.", "2026-11-21T20:50:00", "within 24 hours"),
            Promised(
                "I'll get back to you within the hour.", "2026-11-20T21:50:00", "within the hour"),
            Promised("I'll be in touch in half an hour.", "2026-11-20T21:20:00", "in half an hour"),
            Promised("I will write in 2-3 hours.", "2026-11-20T23:50:00", "in 2-3 hours"),
            Promised(
                "We will refund you within 3 to 5 working days.", "2026-11-27T23:59:00",
                "within 3 to 5 working days"),
            Promised("I'll send it within two days.", "2026-11-22T23:59:00", "within two days"),
            Promised("I'll call you tomorrow at 9:30.", "2026-11-21T09:30:00", "tomorrow at 9:30"),
            Promised("I'll call you tomorrow morning.", "2026-11-21T12:00:00", "tomorrow morning"),
            Promised("I'll call you at 5 tomorrow.", "2026-11-21T17:00:00", "at 5 tomorrow"),
            Promised("I'll send it today.", "2026-11-20T23:59:00", "today"),
            Promised("We'll let you know by Monday.", "2026-11-23T23:59:00", "by Monday"),
            Promised("We'll let you know before Monday.", "2026-11-23T00:00:00", "before Monday"),
            Promised(
                "I will phone you on Tuesday at 10.", "2026-11-24T10:00:00", "on Tuesday at 10"),
            Promised("I'll confirm by 25 November.", "2026-11-25T23:59:00", "by 25 November"),
            Promised("I'll confirm by November 25th.", "2026-11-25T23:59:00", "by November 25th"),
            Promised(
                "I'll confirm by 2026-12-01 12:00.", "2026-12-01T12:00:00",
                "by 2026-12-01 12:00"),
            Promised("I'll reply by 03/04.", nil, "by 03/04"),
            Promised("I'll reply by 25/11.", "2026-11-25T23:59:00", "by 25/11"),
            Promised(
                "I'll reply by the end of the day.", "2026-11-20T23:59:00",
                "by the end of the day"),
            Promised("I'll reply by noon.", "2026-11-21T12:00:00", "by noon"),
            Promised("I'll reply by midnight.", "2026-11-20T23:59:00", "by midnight"),
            Promised("I'll call by 21:00 UTC.", "2026-11-20T22:00:00", "by 21:00 UTC"),
            Promised("I'll call by 5 pm EST.", nil, "by 5 pm EST"),
            Promised("My colleague Ben will call you by 22:00.", "2026-11-20T22:00:00", "by 22:00"),
            Promised("Our team will contact you tomorrow.", "2026-11-21T23:59:00", "tomorrow"),
            Promised(
                "You will receive your refund within 5 days.", "2026-11-25T23:59:00",
                "within 5 days"),
            Promised(
                "Your replacement will be shipped by Monday.", "2026-11-23T23:59:00",
                "by Monday"),
            Promised("By 22:00 we will send you the form.", "2026-11-20T22:00:00", "By 22:00"),
            Promised(
                "I'm going to chase the warehouse and call you by 23:00.",
                "2026-11-20T23:00:00", "by 23:00"),
            Promised("I'll make sure to call you tonight.", "2026-11-20T23:59:00", "tonight"),
            Promised(
                "Sorry for the wait, I'll call you by 22:00.", "2026-11-20T22:00:00", "by 22:00"),
            Promised("I'll get back to you shortly.", nil, "shortly"),
            Promised(
                "I'll call you as soon as the warehouse answers.", nil,
                "as soon as the warehouse answers"),
            Promised("I'll ask the hotel and get back to you.", nil, nil),
            Promised(
                "I'll check if they have a cot and write to you tomorrow.",
                "2026-11-21T23:59:00", "tomorrow"),
        ])
    func found(_ promised: Promised) throws {
        let promises = story(agent(promised.text)).promises
        let promise = try #require(promises.first)
        #expect(promises.count == 1)
        #expect(promise.by == promised.by.flatMap(wall))
        #expect(promise.byWords == promised.words)
        #expect(promise.agentID == "ana")
        #expect(promised.text.contains(promise.what))
    }

    @Test(
        "what only sounds like one is none",
        arguments: [
            "Shall I call you back tomorrow?", "Will we see you on Monday?",
            "I can call you tomorrow.", "I could send it by Friday.", "I would call you by 5 pm.",
            "I won't call you today.", "We will not refund this by Monday.",
            "If you send the receipt, I'll refund you within 2 days.",
            "Once you send the form, I'll process it by Friday.",
            "As soon as you confirm, I'll book it today.",
            "I'll send it today unless you object.",
            "Please send the form and I'll check it today.",
            "Tell me the date, then I'll reply by 5 pm.", "I said I'll call you by 5 pm.",
            "My colleague told you he will call by 5 pm.", "I hope I'll call you by 5 pm.",
            "I called you yesterday at 5 pm.", "I'll need your booking number by 5 pm.",
            "I'll be happy to help.", "I will book that for you now.", "One moment, I'll check.",
            "I'll be back with you in a minute.", "You will need to arrive by 17:00.",
            "It will arrive by 12:23.", "You can cancel within 24 hours.",
            "The train leaves at 17:00.", "They will let you in.", "You'll love it.",
            "In case it fails we will refund you.", "Your refund will be sent.",
            "Thank you for calling.",
        ])
    func none(_ text: String) {
        #expect(story(agent(text)).promises.isEmpty)
    }

    @Test(
        "what a third party or a timetable does is no promise of ours",
        arguments: [
            "A red Lexus will pick you up by 21:00.", "Okay a red Honda will be coming for you.",
            "A white minivan will be there on Monday at 8.",
            "Your train will arrive at 9 tomorrow.",
            "Your driver will be there in a red Kia to bring you to the Curry Prince by 21:30.",
            "The hotel will hold your room until 6 pm tomorrow.",
            "They will hold your table until 15 minutes after your reservation time.",
            "Your hotel will email you the invoice on Monday.",
            "The airline will refund you within 5 days.", "Your landlord will call you on Monday.",
        ])
    func thirdParties(_ text: String) {
        #expect(story(agent(text)).promises.isEmpty)
    }

    @Test(
        "what those do whom we send is ours",
        arguments: [
            "Our engineer will visit on Tuesday.",
            "The courier will bring the replacement on Friday.",
            "Our shuttle will pick you up tomorrow at 8.", "We will hold your room until Monday.",
            "Our hotel will send you the voucher tomorrow.",
            "My colleague at the hotel desk will ring you tomorrow.",
            "The specialist will take you through the steps on Monday.",
            "The hotel will hold your room, and I'll send you the reference by 6 pm tomorrow.",
        ])
    func sentByUs(_ text: String) {
        #expect(story(agent(text)).promises.count == 1)
    }

    @Test("a time that belongs to the thing is not the deadline")
    func aboutTheThing() throws {
        let promise = try #require(
            story(agent("I'll send you the tickets for the train at 17:00.")).promises.first)
        #expect(promise.by == nil)
    }

    @Test("two promises in one sentence are two")
    func two() {
        let promises = story(agent("I'll call you by 22:00 and I will send the form tomorrow."))
            .promises
        #expect(
            promises.map(\.what) == ["I'll call you by 22:00", "I will send the form tomorrow."])
    }

    @Test("a second deed with its own time is a second promise, without one it is the same")
    func secondDeed() {
        let two = story(agent("I'll call you back by 10 pm and refund the fee before Friday."))
        #expect(
            two.promises.map(\.what) == [
                "I'll call you back by 10 pm", "refund the fee before Friday.",
            ])
        #expect(
            two.promises.map(\.by) == [wall("2026-11-20T22:00:00"), wall("2026-11-27T00:00:00")])
        let one = story(agent("I'll check the stock and call you by 10 pm."))
        #expect(one.promises.map(\.what) == ["I'll check the stock and call you by 10 pm."])
    }

    @Test("the event that a promise waits for is quoted with it")
    func firstOpening() {
        let promise = story(agent("As soon as the warehouse answers I will let you know.")).promises
        #expect(promise.map(\.what) == ["As soon as the warehouse answers I will let you know."])
        #expect(promise.map(\.byWords) == ["As soon as the warehouse answers"])
    }

    @Test(
        "less than firm words are told from firm ones",
        arguments: [
            ("I'll call you by 22:00.", true), ("I'll try and call you by 22:00.", false),
            ("It should be with you on Monday.", false), ("They'll be with you on Monday.", true),
            ("We're hoping to fix it by Monday.", false),
            ("The refund usually takes 3 days.", false),
            ("Hopefully you'll have it on Tuesday.", false),
        ])
    func firmness(_ text: String, _ isFirm: Bool) {
        #expect(story(agent(text)).promises.map(\.isFirm) == [isFirm])
    }

    @Test("what opens the second of two promises belongs to it")
    func openings() {
        for (text, expected) in [
            (
                "I'll call you by 22:00, and as soon as the warehouse answers I will write to you.",
                [
                    "I'll call you by 22:00",
                    "as soon as the warehouse answers I will write to you.",
                ]
            ),
            (
                "We'll refund it by Monday and once it is through we'll send you an email.",
                ["We'll refund it by Monday", "once it is through we'll send you an email."]
            ),
        ] {
            let promises = story(agent(text)).promises
            #expect(promises.map(\.what) == expected)
            #expect(promises.map { $0.by == nil } == [false, true])
        }
    }

    @Test("a promise without a time ends with the next answer, one with a time stays")
    func answered() {
        let first = agent("I'll ask the hotel.", id: "m1")
        let timed = agent("I'll call you by 22:00.", id: "m2", seq: 2)
        let next = agent("They have a cot.", id: "m3", seq: 3, at: writtenAt + .minutes(5))
        #expect(story(first).promises.count == 1)
        #expect(story(first, timed, next).promises.map(\.what) == ["I'll call you by 22:00."])
    }

    /// What is left of "I'll ..." after other messages, an hour apart.
    private func left(_ promise: String, _ next: Message...) -> [Promise] {
        CaseStory([agent(promise, id: "m1")] + next, clock: clock, at: later).promises
    }

    @Test(
        "a promise is kept by words that say so",
        arguments: [
            ("I'll refund it by Friday.", "I've refunded the 40 euros."),
            ("I'll refund it by Friday.", "As promised, the money is on its way."),
            ("We'll send you the reference tonight.", "Your reference number is KX71."),
            ("I will send the form by 22:00.", "Here is the form."),
            ("I'll book it tomorrow.", "Booked! It leaves at 6."),
            ("I'll call you by 22:00.", "Good to have spoken with you just now."),
            ("We'll replace it by Monday.", "The replacement was handed over today."),
            ("We'll cancel it by tomorrow.", "Your contract is cancelled."),
            ("I'll let you know by 23:00.", "We found the parcel in Leeds."),
        ])
    func kept(_ promise: String, _ next: String) {
        #expect(left(promise).count == 1)
        #expect(left(promise, agent(next, id: "m2", seq: 2, at: writtenAt + .hours(1))) == [])
    }

    @Test(
        "other words leave it open",
        arguments: [
            ("I'll refund it by Friday.", "I couldn't refund it yet, sorry."),
            ("I'll refund it by Friday.", "It will be refunded."),
            ("I will send the form by 23:00.", "Has the form been sent to you before?"),
            ("I'll call you by 23:00.", "They have a cot."),
            ("I'll let you know by 23:00.", "One moment please."),
        ])
    func notKept(_ promise: String, _ next: String) {
        let promises = left(promise, agent(next, id: "m2", seq: 2, at: writtenAt + .hours(1)))
        #expect(promises.map(\.what) == [promise])
        #expect(promises.first?.isPassedOver == false)
    }

    @Test("what was done before a promise does not keep it")
    func doneBefore() {
        let first = agent("I'll refund the fare by Friday.", id: "m1")
        let done = agent("I've refunded it.", id: "m2", seq: 2)
        let second = agent("I'll refund the hotel by Friday.", id: "m3", seq: 3)
        #expect(story(first, done, second).promises.map(\.excerpt.messageID) == ["m3"])
    }

    @Test("the same words promised again count once, as of the last time")
    func promisedAgain() {
        let promises = left(
            "I'll call you tomorrow at 10:00.",
            agent(
                "Sorry! i'll call you tomorrow at 10:00.", id: "m2", seq: 2,
                at: writtenAt + .days(1)))
        #expect(promises.map(\.by) == [wall("2026-11-22T10:00:00")])
        #expect(promises.first?.excerpt.messageID == "m2")
    }

    @Test("done in the same breath is no promise any more")
    func sameMessage() {
        #expect(left("I'll send you the reference. Your reference number is KX71.").isEmpty)
    }

    @Test("the customer's \"got it\" keeps it, their question does not")
    func receipt() {
        let got = message("Got it, thanks.", id: "m2", seq: 2, at: writtenAt + .hours(1))
        let asks = message("Has it arrived?", id: "m2", seq: 2, at: writtenAt + .hours(1))
        #expect(left("I will send the form by 22:00.", got).isEmpty)
        #expect(left("I will send the form by 22:00.", asks).count == 1)
    }

    @Test("a call that the helpdesk logged keeps a call", arguments: [true, false])
    func logged(isOurs: Bool) {
        let call = message(
            isOurs ? "Outgoing call, 4 min" : "Incoming call, 4 min", id: "m2", seq: 2,
            at: writtenAt + .hours(1), from: .system, kind: .event)
        #expect(left("I'll call you by 22:00.", call).isEmpty == isOurs)
        #expect(left("I'll refund it by 22:00.", call).count == 1)
    }

    @Test(
        "a colleague's note that it was done keeps a promise",
        arguments: [
            ("I'll call you by 22:00.", "Rang Mrs Okafor at 16:40, she is fine with Tuesday"),
            ("I'll call you by 22:00.", "rang at 16:40, she is fine with Tuesday"),
            ("I'll call you by 22:00.", "Spoke to customer. She is not happy with Tuesday."),
            ("I'll call you by 22:00.", "Handover: checked with the lab and called her back"),
            ("I'll call you by 22:00.", "Ben called the customer, all sorted."),
            ("I'll call you by 22:00.", "Phone call with the customer: takes the voucher."),
            ("I'll get back to you by 22:00.", "Rang Mrs Okafor, she is fine with Tuesday"),
            ("I'll check with the lab and call you by 22:00.", "Told her by phone."),
            ("I'll refund it by 22:00.", "Refunded 40 EUR."),
            ("I'll send you the form by 22:00.", "Form has been sent by post."),
        ])
    func noted(_ promise: String, _ words: String) {
        #expect(left(promise).count == 1)
        #expect(left(promise, note(words, at: writtenAt + .hours(1))) == [])
    }

    @Test(
        "a note that it failed, of somebody else or of another deed keeps none",
        arguments: [
            ("I'll call you by 22:00.", "called her, no answer"),
            ("I'll call you by 22:00.", "Rang at 16:40. Nobody picked up."),
            ("I'll call you by 22:00.", "could not reach her"),
            ("I'll call you by 22:00.", "Rang her, will try again at nine."),
            ("I'll call you by 22:00.", "Rang her, went to voicemail."),
            ("I'll call you by 22:00.", "Has anyone called her?"),
            ("I'll call you by 22:00.", "Customer rang, angry about the delay."),
            ("I'll call you by 22:00.", "Mrs Okafor rang at 16:40, she is cross."),
            ("I'll call you by 22:00.", "Called the lab, they have no result."),
            ("I'll call you by 22:00.", "Spoke to her husband."),
            ("I'll call you by 22:00.", "Talked to customer service of the courier."),
            ("I'll get back to you by 22:00.", "Told Mr Lee we will let him know later."),
            ("I'll cancel your contract by 22:00.", "Cancelled her visit for Monday."),
            ("I'll call you by 22:00.", "Call with customer tomorrow at nine."),
            ("I'll call you by 22:00.", "Handover: quiet.\nTold: she called us twice"),
            ("I'll call you by 22:00.", "Emailed her."),
            ("I'll refund it by 22:00.", "Refund failed, her card expired."),
            ("I'll refund it by 22:00.", "Customer says he refunded it."),
            ("I'll send you the form by 22:00.", "Sent photos to the lab."),
            ("I'll send you the form by 22:00.", "The form must be sent today."),
        ])
    func notNoted(_ promise: String, _ words: String) {
        #expect(left(promise, note(words, at: writtenAt + .hours(1))).count == 1)
    }

    @Test("told in public, a call that failed or was another's keeps none")
    func toldOfCall() {
        for (words, isKept) in [
            ("Good to speak with you just now.", true),
            ("I called you at nine, but you did not pick up.", false),
            ("We called the lab, they have no result.", false),
        ] {
            let next = agent(words, id: "m2", seq: 2, at: writtenAt + .hours(1))
            #expect(left("I'll call you by 22:00.", next).isEmpty == isKept, "\(words)")
        }
    }

    @Test("a deed whose time passed while we wrote of other things is neither kept nor missed")
    func passedOver() {
        let other = agent("The bar opens at six.", id: "m2", seq: 2, at: writtenAt + .hours(3))
        let early = agent("The bar opens at six.", id: "m2", seq: 2, at: writtenAt + .hours(1))
        #expect(left("I will refund it by 22:00.", other).map(\.isPassedOver) == [true])
        #expect(left("I will refund it by 22:00.", early).map(\.isPassedOver) == [false])
        #expect(left("I will refund it by 22:00.").map(\.isPassedOver) == [false])
    }

    @Test("a quote begins where a sentence or a clause does")
    func cleanStart() {
        let promises = left("Dear Jo, nothing will change until Saturday, I'll ask again then.")
        #expect(
            promises.map(\.what) == ["nothing will change until Saturday, I'll ask again then."])
        let friday = left("Nothing will change until Saturday, I'll ask again on Friday.")
        #expect(friday.map(\.what) == ["I'll ask again on Friday."])
        #expect(left("By Friday, we will send it.").map(\.what) == ["By Friday, we will send it."])
    }

    @Test("only a person's public words that arrived are promises")
    func authors() {
        let words = "I'll call you by 22:00."
        #expect(story(message(words)).promises.isEmpty)
        #expect(story(note(words)).promises.isEmpty)
        #expect(story(message(words, from: .bot)).promises.isEmpty)
        #expect(story(agent(words, failed: true)).promises.isEmpty)
        #expect(story(agent("> \(words)\nYes.")).promises.isEmpty)
    }

    @Test("a time is read on the wall of the day it falls on")
    func clockChange() {
        // The hour falls back in the night to Sunday.
        let zone = ZoneClock(
            name: "Test/Change",
            changes: [
                .init(from: .distantPast, offsetSeconds: 3600),
                .init(from: Instant(secondsSince1970: 1_795_312_800), offsetSeconds: 0),
            ])
        let told = CaseStory([agent("I'll call on Sunday at 10:00.")], clock: zone, at: later)
        #expect(told.promises.first?.by == Instant(iso8601: "2026-11-22T10:00:00Z"))
    }
}

@Suite("What binds the customer")
struct CustomerDeadlineTests {
    @Test(
        "their own deadlines are found",
        arguments: [
            Promised("I need it by Monday.", "2026-11-23T23:59:00", "by Monday"),
            Promised(
                "We need an answer before 22:00 please.", "2026-11-20T22:00:00", "before 22:00"),
            Promised("I fly tomorrow at 6.", "2026-11-21T06:00:00", "tomorrow at 6"),
            Promised(
                "My flight leaves tomorrow at 6 am.", "2026-11-21T06:00:00",
                "tomorrow at 6 am"),
            Promised(
                "I have to submit the form, the deadline is Tuesday.", "2026-11-24T23:59:00",
                "Tuesday"),
        ])
    func found(_ promised: Promised) throws {
        let deadline = try #require(story(message(promised.text)).customerDeadlines.first)
        #expect(deadline.by == promised.by.flatMap(wall))
        #expect(deadline.byWords == promised.words)
    }

    @Test(
        "a request for a service at a time is none",
        arguments: [
            "I need a train to arrive by 17:45.", "I'm leaving on Saturday.",
            "I leave after 17:15.", "I need to be in Cambridge by 10:15.",
            "I want to get there by 15:45.", "Book it for Monday.", "I need it.",
        ])
    func none(_ text: String) {
        #expect(story(message(text)).customerDeadlines.isEmpty)
    }
}
