import Domain
import Testing

@testable import Packs

@Suite("The story on a page")
struct StoryLinesTests {
    private let time = TimeWords(now: Samples.at("22:00"))

    private func lines(_ title: String, of content: CaseContent) -> [String] {
        CaseSheet(content, time: time).sections.first { $0.title == title }?
            .lines.map { "\($0.label ?? "")\($0.plainText)" } ?? []
    }

    private func said(_ words: String, at clock: String) -> Statement {
        Statement(words, at: Samples.at(clock), who: "Kim", isQuote: true, evidence: [])
    }

    private var content: CaseContent {
        var content = Samples.content("#1", "Kim", .critical)
        content.turns = [said("The booking failed.", at: "19:10"), said("Done.", at: "20:30")]
        content.stands = [
            said("Is there a lift?", at: "20:00"), said("I will ask.", at: "21:00"),
            Statement("waits for an answer since 20:00", at: Samples.at("20:00"), evidence: []),
        ]
        content.stillOpen = [
            OpenLine(
                side: .ours, text: "Which floor?", at: Samples.at("19:50"), who: "Ana",
                evidence: []),
            OpenLine(
                side: .theirs, text: "Is there a lift?", at: Samples.at("20:00"), who: "Kim",
                evidence: []),
        ]
        return content
    }

    @Test("turns and last words stand in the order in which they happened, what follows last")
    func order() {
        let told = lines("Where it stands", of: content)
        let places = ["booking failed", "a lift", "Done", "will ask", "waits for"].map { words in
            told.firstIndex { $0.contains(words) }
        }
        #expect(places == [0, 1, 2, 3, 4])
    }

    @Test("in the first screen stands what to mind, and a line of its own has a capital")
    func first() {
        var content = content
        content.customer.mind = Statement("hard of hearing: write, do not call", evidence: [])
        content.heardFrom.people = [Statement("Ana", evidence: [])]
        let entry = BriefOverview(Samples.brief(of: [(1, "Ana", [(1, content)])])).first[0]
        let told = FirstEntry(entry, time: time).lines.joined().map(\.plainText)
        #expect(told.contains("Mind: hard of hearing: write, do not call"))
        #expect(told.contains("Heard from Ana"))
    }

    @Test("the wish is not said again, unless nothing else would stand")
    func wishOnce() {
        var content = content
        content.turns = []
        let wish = Statement(
            "I need a room.", at: Samples.at("18:00"), isQuote: true,
            evidence: Samples.message("m1", "I need a room."))
        content.wants = [wish]
        content.stands = [wish]
        #expect(lines("Where it stands", of: content) == ["“I need a room.”"])
        content.stands.append(said("Which night?", at: "19:00"))
        #expect(lines("Where it stands", of: content) == ["“Which night?”"])
    }

    @Test("what is open says who asked")
    func open() {
        let told = lines("Still open", of: content)
        #expect(told == ["We asked“Which floor?”", "They asked“Is there a lift?”"])
    }

    @Test("a recorded step that is due next is said once, also when it was missed")
    func dueStep() {
        let row = [Evidence(relation: "deadline", id: "1/callback")]
        var due = content
        due.nextDue = DueLine(
            at: Samples.at("21:00"), origin: .reminder, what: "callback: ring Kim",
            wording: "missed 21:00", isMissed: true, evidence: row)
        due.agreed = [
            ActionLine(
                who: nil, what: "callback: ring Kim", by: Samples.at("21:00"), source: .recorded,
                evidence: row)
        ]
        let entry = BriefOverview(Samples.brief(of: [(1, "Ana", [(1, due)])])).first[0]
        let words = FirstEntry(entry, time: time).lines.joined().map(\.plainText)
        #expect(words.count { $0.contains("allback: ring Kim") } == 1)
    }

    @Test("a critical case shows their question before their first wish")
    func asked() {
        var asking = content
        asking.wants = [said("I need a room.", at: "18:00")]
        let entry = BriefOverview(Samples.brief(of: [(1, "Ana", [(1, asking)])])).first[0]
        let words = FirstEntry(entry, time: time).lines.joined().map(\.plainText)
        #expect(words.contains("Asks: “Is there a lift?”"))
        #expect(!words.contains { $0.contains("I need a room.") })
        asking.stillOpen = []
        let other = BriefOverview(Samples.brief(of: [(1, "Ana", [(1, asking)])])).first[0]
        let wish = FirstEntry(other, time: time).lines.joined().map(\.plainText)
        #expect(wish.contains { $0.contains("I need a room.") })
    }

    @Test("the wish stands beside the last words only where nothing turned between them")
    func wishBesideLastWords() {
        var content = content
        content.stillOpen = []
        content.wants = [
            Statement(
                "I need a train.", at: Samples.at("18:00"), who: "Kim", isQuote: true,
                evidence: Samples.message("m1", "I need a train."))
        ]
        content.stands = [
            Statement(
                "Your table is booked.", at: Samples.at("21:00"), who: "Ana", isQuote: true,
                evidence: Samples.message("m9", "Your table is booked."))
        ]
        func first() -> [String] {
            let entry = BriefOverview(Samples.brief(of: [(1, "Ana", [(1, content)])])).first[0]
            return FirstEntry(entry, time: time).lines.joined().map(\.plainText)
        }
        #expect(first().contains("Ana: “Your table is booked.”"))
        #expect(!first().contains("“I need a train.”"))
        content.turns = [said("I was charged twice.", at: "17:50")]
        #expect(first().contains("Ana: “Your table is booked.”"))
        #expect(first().contains("“I need a train.”"))
    }

    @Test("a settled wish is labelled as what it began with")
    func settledWish() {
        var content = content
        content.stillOpen = []
        content.turns = []
        content.beganWith = [said("I need a room.", at: "18:00")]
        #expect(lines("What they want", of: content).isEmpty)
        #expect(lines("What it began with", of: content) == ["“I need a room.”"])
        let entry = BriefOverview(Samples.brief(of: [(1, "Ana", [(1, content)])])).first[0]
        let words = FirstEntry(entry, time: time).lines.joined().map(\.plainText)
        #expect(words.contains("Began with: “I need a room.”"))
    }
}
