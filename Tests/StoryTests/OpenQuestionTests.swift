import Domain
import Story
import Testing

@Suite("Questions that wait for an answer")
struct OpenQuestionTests {
    /// `C:` customer, `A:` agent; what is open as "C words" or "A words".
    private func open(_ lines: String...) -> [String] {
        let messages = lines.enumerated().map { index, line in
            message(
                String(line.dropFirst(3)), id: "m\(index)",
                seq: Int64(index), at: writtenAt + .minutes(index),
                from: line.hasPrefix("A") ? .agent : .customer)
        }
        return CaseStory(messages, clock: clock, at: later).openQuestions.map {
            ($0.isOurs ? "A " : "C ") + $0.excerpt.text
        }
    }

    @Test("theirs and ours are open until the other side says something")
    func bothSides() {
        #expect(open("C: Where is my parcel?") == ["C Where is my parcel?"])
        #expect(open("A: What is your order number?") == ["A What is your order number?"])
        #expect(open("C: Where is my parcel?", "A: It is in Leeds.") == [])
        #expect(open("A: What is your order number?", "C: 48213") == [])
        #expect(open("A: Shall I book it?", "C: Yes please.") == [])
        #expect(open("A: Shall I book it?", "C: No, thank you.") == [])
    }

    @Test("several questions in one message are several")
    func several() {
        #expect(
            open("C: My card is blocked. How do I pay? And when does the new one come?")
                == ["C How do I pay?", "C And when does the new one come?"])
    }

    @Test("thanks, set phrases, \"one moment\" and a failed delivery answer nothing")
    func noAnswers() {
        #expect(open("C: Is it ready?", "A: Thank you for contacting us.") == ["C Is it ready?"])
        #expect(open("C: Is it ready?", "A: Thanks for inquiring with us.") == ["C Is it ready?"])
        #expect(
            open("C: Is it ready?", "A: I hope I was able to assist you with all you needed.")
                == ["C Is it ready?"])
        #expect(open("C: Is it ready?", "A: One moment please.") == ["C Is it ready?"])
        #expect(open("C: Is it ready?", "A: Let me check that for you.") == ["C Is it ready?"])
        #expect(open("A: Which colour is it?", "C: Thank you!") == ["A Which colour is it?"])
        let failed = CaseStory(
            [
                message("Is it ready?", id: "m1", seq: 1),
                agent("Yes, come and get it.", id: "m2", seq: 2, failed: true),
            ], clock: clock, at: later)
        #expect(failed.openQuestions.map(\.excerpt.text) == ["Is it ready?"])
    }

    @Test("thanks end an offer of ours, not a question for a fact")
    func offers() {
        #expect(open("A: Shall I book it?", "C: Great, thanks a lot!") == [])
        #expect(open("A: Which room is it?", "C: Great, thanks a lot!") == ["A Which room is it?"])
    }

    @Test("a question in return answers a request, not a question for a fact")
    func inReturn() {
        #expect(
            open("C: Can you find me a train?", "A: Where do you want to go?")
                == ["A Where do you want to go?"])
        #expect(
            open("C: What does it cost?", "A: Which room do you mean?")
                == ["C What does it cost?", "A Which room do you mean?"])
        #expect(
            open(
                "C: What does it cost?", "A: Which room do you mean?", "C: The blue one.",
                "A: 90 euros.") == [])
    }

    @Test("an answer without its stop runs into the courtesy behind it")
    func runOn() {
        #expect(open("C: Is there a lift?", "A: The house has no lift Any other question?") == [])
        #expect(
            open("C: Is there a lift?", "A: Is there anything else I can help you with today?")
                == ["C Is there a lift?"])
    }

    @Test("courtesy, rhetoric and greetings ask nothing")
    func courtesy() {
        #expect(open("A: Done. Anything else I can help you with?") == [])
        #expect(open("A: You are booked. How does that sound?") == [])
        #expect(open("C: Hello?") == [])
        #expect(open("C: How are you?") == [])
        #expect(open("C: Three weeks! Are you serious?") == [])
    }

    @Test("a question needs no mark when it begins like one")
    func withoutMark() {
        #expect(open("C: hi, when will it arrive") == ["C when will it arrive"])
        #expect(open("C: Please let me know if it can be repaired.").count == 1)
        #expect(open("C: When I called, nobody answered.") == [])
        #expect(open("C: What a mess.") == [])
    }

    @Test("\"never mind\" takes one's own questions back")
    func takenBack() {
        #expect(open("C: How do I reset it?", "C: Never mind, found it.") == [])
        #expect(open("A: Which one?", "C: Never mind, forget it.") == [])
    }

    @Test("who writes on without the answer has let the question go")
    func movedOn() {
        #expect(
            open("A: Which colour?", "C: Is it free?", "A: Yes, it is free of charge.") == [])
    }

    @Test("a number or a time that was asked for is not given by words about something else")
    func otherMatter() {
        let postcode = "A: Could you tell me the postcode?"
        let number = "C: What is the phone number?"
        let repair = "A: When can the engineer come?"
        #expect(open(postcode, "C: I still wait for my refund.").count == 1)
        #expect(open(postcode, "C: LS1 4AB") == [])
        #expect(open(postcode, "C: Leeds, the old one") == [])
        #expect(open(postcode, "C: It is on the form that you sent me.") == [])
        #expect(open(postcode, "C: I do not know our new one by heart.") == [])
        #expect(open(repair, "C: My boiler leaks and the kitchen floods.").count == 1)
        #expect(open(repair, "C: Best after work on Thursday, please.") == [])
        #expect(open(number, "A: The house has a garden and a terrace.").count == 1)
        #expect(open(number, "A: Unfortunately we have none ourselves.") == [])
        // A question for anything else is answered by what is said next.
        #expect(open("A: Did you restart the router?", "C: The light blinks red all day.") == [])
    }

    @Test("who was not given it and writes of other things has let it go")
    func passedBy() {
        let number = "C: What is the phone number?"
        let garden = "A: The house has a garden and a terrace."
        #expect(open(number, garden, "C: Great, please book it.") == [])
        #expect(open(number, garden, "C: And the phone number?") == ["C And the phone number?"])
    }

    @Test("\"we'll ask and get back to you\" and \"sorry about that\" answer nothing")
    func deferred() {
        let why = "C: Why was I charged twice?"
        #expect(
            open(why, "A: Sorry for the delay. We'll ask the bank and get back to you.").count == 1)
        #expect(open(why, "A: I'm sorry about that.").count == 1)
        #expect(
            open(
                why,
                "A: I will check this with our billing team and come back to you by noon tomorrow."
            ).count == 1)
        #expect(open(why, "A: We'll ask the bank, but it is usually a reservation.") == [])
        #expect(open(why, "A: We'll ask the bank.", "A: The shop made a mistake.") == [])
        #expect(open(why, "A: Sorry for the trouble, the shop made a mistake.") == [])
    }

    @Test("the quote is literal and names its message")
    func literal() {
        let told = story(message("Hi Ana, is the lift out of order? Thanks", id: "m7"))
        let question = told.openQuestions.first
        #expect(question?.excerpt.text == "is the lift out of order?")
        #expect(question?.excerpt.messageID == "m7")
        #expect(question?.excerpt.isExact == true)
    }

    @Test("a picture sent is an answer")
    func attachment() {
        let asked = agent("Could you send a photo of the meter?", id: "m1", seq: 1)
        let picture = Message(
            id: "m2", caseID: "c1", seq: 2, sentAt: writtenAt + .minutes(1),
            authorKind: .customer, authorID: "cust", body: "", attachmentCount: 1)
        #expect(story(asked).openQuestions.count == 1)
        #expect(story(asked, picture).openQuestions == [])
    }
}
