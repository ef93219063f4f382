import Domain
import Planning
import Testing

@Suite("How the last messages sounded")
struct MoodTests {
    private static let upset = "I am absolutely furious. This is completely unacceptable!"
    private static let lawyer = "I will take legal action and see you in court."

    /// Case 1, handed from Ana to Sam whatever is said.
    private func mood(_ change: (inout World) -> Void) -> MoodLines? {
        var world = World()
        world.shifts[1].agents.removeLast()
        world.addCase("1", of: "ana") { $0.language = "en" }
        world.addDue("1", "Fri 23:30")
        change(&world)
        return world.plan().content("1")?.mood
    }

    @Test("a cue is told in words, with when, and the literal words of the message")
    func told() throws {
        let lines = try #require(mood { $0.customerWrote("1", "Fri 21:10", Self.upset) })
        let line = try #require(lines.feelings.first)
        #expect(line.at.instant == t("Fri 21:10"))
        #expect(line.recordedBy == nil)
        let evidence = try #require(line.evidence.first)
        let start = try #require(evidence.start)
        let end = try #require(evidence.end)
        #expect(evidence.id == "1-1")
        #expect(
            String(decoding: Array(Self.upset.utf8)[start..<end], as: UTF8.self) == evidence.quote)
    }

    @Test("a bare no behind thanks makes nothing worse")
    func bareNo() throws {
        let lines = try #require(
            mood { world in
                world.customerWrote("1", "Fri 20:00", "Thanks, the room is lovely.")
                world.wrote("ana", "1", "Fri 20:05", "Is there anything else?")
                world.customerWrote("1", "Fri 20:10", "No.")
            })
        #expect(lines.trend != .worse)
    }

    @Test("the words shown stop before a card number")
    func card() throws {
        let words = "I am absolutely furious that you charged 4111 1111 1111 1111 again"
        let lines = try #require(mood { $0.customerWrote("1", "Fri 21:10", words) })
        let quotes = lines.feelings.flatMap(\.evidence).compactMap(\.quote)
        #expect(quotes.contains { $0.contains("furious") })
        #expect(!quotes.contains { $0.contains("1111") })
        for quote in quotes { #expect(words.contains(quote)) }
    }

    @Test("only what the customer says in public is read")
    func staffIsNotRead() {
        let lines = mood { world in
            world.wrote("ana", "1", "Fri 21:00", Self.upset)
            world.noted("ana", "1", "Fri 21:05", Self.upset)
        }
        #expect(lines?.feelings == [])
        #expect(lines?.notRead == nil)
    }

    @Test("a colleague's not-so takes back what was written before it, not what came after")
    func notSo() {
        let before = mood { world in
            world.customerWrote("1", "Fri 21:00", Self.upset)
            world.noted("ana", "1", "Fri 21:05", "#not-so")
        }
        #expect(before?.feelings == [])
        let after = mood { world in
            world.noted("ana", "1", "Fri 20:55", "#not-so")
            world.customerWrote("1", "Fri 21:00", Self.upset)
        }
        #expect(after?.feelings.isEmpty == false)
    }

    @Test("a thankful reply ends what sounded before it, but not a need")
    func thanks() {
        let lines = mood { world in
            world.customerWrote("1", "Fri 10:00", Self.upset)
            world.customerWrote("1", "Fri 11:00", Self.lawyer)
            world.customerWrote("1", "Fri 12:00", "I use a wheelchair.")
            world.wrote("ana", "1", "Fri 20:00", "It is settled.")
            world.customerWrote("1", "Fri 21:00", "Thank you so much, that is great!")
        }
        #expect(lines?.feelings.filter { $0.kind?.isUpset ?? false } == [])
        #expect(lines?.risks == [])
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Fri 23:30")
        world.customerWrote("1", "Fri 12:00", "I use a wheelchair.")
        world.customerWrote("1", "Fri 21:00", "Thank you so much, that is great!")
        #expect(world.plan().content("1")?.customer.needs.isEmpty == false)
    }

    @Test("who is upset after a thankful message is not called thankful")
    func upsetAfterThanks() throws {
        let lines = try #require(
            mood { world in
                world.customerWrote("1", "Fri 20:00", "Thank you so much, that is great!")
                world.customerWrote("1", "Fri 21:00", Self.upset)
            })
        #expect(lines.feelings.compactMap(\.kind).allSatisfy { $0.isUpset })
        #expect(!lines.feelings.isEmpty)
        #expect(lines.trend == .worse)
    }

    @Test(
        "thanks within a request, or before one, are no mood",
        arguments: [
            ["Thank you so much! Could you also find me a taxi?"],
            ["Thank you so much, that is great!", "I also need a taxi at six."],
            ["Very happy with the room, thanks a lot!", "Where can I park?"],
        ])
    func thanksAndRequest(_ texts: [String]) {
        let lines = mood { world in
            for (index, text) in texts.enumerated() {
                world.customerWrote("1", "Fri 2\(index):00", text)
            }
        }
        #expect(lines?.feelings == [])
        let last = mood { world in
            world.customerWrote("1", "Fri 20:00", "Where can I park?")
            world.customerWrote("1", "Fri 21:00", "Found it. Thank you so much!")
        }
        #expect(last?.feelings.first?.kind == .gratitude)
    }

    @Test("vulnerability stands among the needs only")
    func needs() throws {
        var world = World()
        world.addCase("1", of: "ana")
        world.customerWrote("1", "Fri 21:00", "I use a wheelchair and live alone.")
        let content = try #require(world.plan().content("1"))
        #expect(content.acuity == .critical)
        #expect(content.customer.needs.first?.isQuote == true)
        #expect(content.mood.risks.filter { $0.kind == .vulnerability } == [])
    }

    @Test("what cannot be read is named, and never calm")
    func notRead() {
        let german = mood { world in
            world.customerWrote(
                "1", "Fri 21:00",
                "Ich habe jetzt schon zum dritten Mal geschrieben und niemand antwortet mir.")
        }
        #expect(german?.notRead == "German")
        #expect(german?.trend == nil)
    }

    @Test("what a colleague recorded stands before what was read")
    func recordedFirst() {
        let lines = mood { world in
            world.customerWrote("1", "Fri 21:00", Self.upset)
            world.noted("ana", "1", "Fri 21:30", "Handover:\nMood: calmer on the phone")
        }
        #expect(lines?.feelings.first?.words == "calmer on the phone")
        #expect(lines?.feelings.count ?? 0 > 1)
    }

    @Test("redacted messages and those written after the run are not read")
    func leftOut() {
        let lines = mood { world in
            world.customerWrote("1", "Fri 21:00", Self.upset)
            world.messages["1"]?[0].isRedacted = true
            world.customerWrote("1", "Fri 22:30", Self.upset)
        }
        #expect(lines?.feelings == [])
    }

    @Test("what was read at the last boundary is not read again, and changes nothing")
    func remembered() throws {
        var world = World()
        world.addCase("1", of: "ana") { $0.language = "en" }
        world.addDue("1", "Fri 23:30")
        world.customerWrote("1", "Fri 21:10", Self.upset)
        let first = world.plan()
        let readings = try #require(first.readings)
        world.history.readings = readings
        let second = world.plan()
        #expect(second.readings == nil)
        #expect(second.content("1")?.mood == first.content("1")?.mood)
        world.customerWrote("1", "Fri 21:20", Self.lawyer)
        #expect(world.plan().readings != nil)
    }
}
