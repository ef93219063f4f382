import Domain
import Story
import Testing

/// How well the lines of a story are those that a colleague chose.
private struct Overlap {
    var musts = 0
    var mustsFound = 0
    var lines = 0
    /// Lines that hold something of what must be in.
    var linesWanted = 0
    var unwanted: [String] = []
    var missed: [String] = []

    var recall: Double { Double(mustsFound) / Double(musts) }
    var precision: Double { Double(linesWanted) / Double(lines) }

    mutating func add(_ conversation: StoryCorpus.Conversation) {
        let story = StoryCorpus.story(of: conversation)
        let lines = story.course.wants + story.course.turns + story.stands
        for (index, line) in conversation.lines.enumerated() {
            let mine = lines.filter { $0.messageID == StoryCorpus.id(index) }
            self.lines += mine.count
            linesWanted += mine.count { excerpt in
                line.musts.contains { $0.overlaps(excerpt.start..<excerpt.end) }
            }
            musts += line.musts.count
            for must in line.musts {
                if mine.contains(where: { must.overlaps($0.start..<$0.end) }) {
                    mustsFound += 1
                } else {
                    missed.append(line.text)
                }
            }
            if line.isUnwanted, !mine.isEmpty { unwanted.append(line.text) }
        }
    }
}

extension StoryCorpus {
    static func id(_ index: Int) -> MessageID { MessageID("m\(index)") }

    static func story(of conversation: Conversation) -> CaseStory {
        let messages = conversation.lines.enumerated().map { index, line in
            let author: Message.AuthorKind =
                switch line.who {
                case "C": .customer
                case "X": .bot
                default: .agent
                }
            return Message(
                id: id(index), caseID: "c1", seq: Int64(index),
                sentAt: writtenAt + .minutes(index),
                visibility: line.who == "N" ? .internal : .public, authorKind: author,
                authorID: "ana", body: line.text)
        }
        return CaseStory(messages, clock: clock, at: later)
    }
}

@Suite("Stories as colleagues would tell them")
struct StoryCorpusTests {
    @Test("nine of ten lines that a colleague chose are there, and none that nobody would")
    func overlap() {
        var overlap = Overlap()
        for conversation in StoryCorpus.all { overlap.add(conversation) }
        #expect(StoryCorpus.all.count >= 12)
        #expect(overlap.musts >= 60)
        #expect(overlap.recall >= 0.9, "\(overlap.missed)")
        #expect(overlap.precision >= 0.8)
        #expect(overlap.unwanted == [])
    }

    @Test("a story has three to six lines, however long the thread", arguments: StoryCorpus.all)
    func isShort(conversation: StoryCorpus.Conversation) {
        let story = StoryCorpus.story(of: conversation)
        let count = story.course.wants.count + story.course.turns.count + story.stands.count
        #expect((3...6).contains(count), "\(conversation.trade)")
    }

    @Test("every line is literally in its message", arguments: StoryCorpus.all)
    func isLiteral(conversation: StoryCorpus.Conversation) {
        let story = StoryCorpus.story(of: conversation)
        for line in story.course.wants + story.course.turns + story.stands {
            let body = conversation.lines.enumerated()
                .first { StoryCorpus.id($0.offset) == line.messageID }?.element.text
            let bytes = Array((body ?? "").utf8)
            #expect(line.isExact)
            #expect(String(decoding: bytes[line.start..<line.end], as: UTF8.self) == line.text)
        }
    }

    @Test("no line is told twice", arguments: StoryCorpus.all)
    func tellsOnce(conversation: StoryCorpus.Conversation) {
        let story = StoryCorpus.story(of: conversation)
        let lines = story.course.wants + story.course.turns
        #expect(Set(lines).count == lines.count)
        #expect(story.course.turns.allSatisfy { !story.stands.contains($0) })
    }

    @Test("a promise in the conditional, a refusal to do and an offer are no deeds done")
    func notDone() {
        let told = story(
            message("I need a room.", id: "m1", seq: 1),
            agent("Would you like it booked?", id: "m2", seq: 2),
            agent("Once it is confirmed you could change it.", id: "m3", seq: 3),
            message("What does it cost?", id: "m4", seq: 4),
            agent("90 euros.", id: "m5", seq: 5), message("Thanks, bye!", id: "m6", seq: 6))
        #expect(told.stands.map(\.messageID) == ["m4", "m5"])
    }

    @Test("a bare reference brings the sentence that says what it is of")
    func reference() {
        let told = story(
            message("I need a room for two nights, please.", id: "m1", seq: 1),
            agent("The Acorn is booked. Your reference is KX71.", id: "m2", seq: 2),
            message("Is there a bar?", id: "m3", seq: 3),
            agent("It opens at six.", id: "m4", seq: 4))
        #expect(told.course.turns.map(\.text) == ["The Acorn is booked. Your reference is KX71."])
    }

    @Test("a refusal of something small behind a booking is not how it ended")
    func smallRefusal() {
        let told = story(
            message("I need a room for two nights, please.", id: "m1", seq: 1),
            agent("The Acorn is booked for you.", id: "m2", seq: 2),
            message("Is there parking?", id: "m3", seq: 3),
            agent("Parking is not possible there.", id: "m4", seq: 4),
            message("Okay, thank you, bye!", id: "m5", seq: 5))
        #expect(told.stands.map(\.messageID) == ["m2"])
    }

    @Test("of a long thread only what changed it is told, of a short one what was said")
    func length() {
        let talk = [
            message("I need a room for two nights, please.", id: "m0", seq: 0),
            agent("The Acorn lies beside the river.", id: "m1", seq: 1),
        ]
        func thread(_ answers: Int) -> CaseStory {
            let questions = (1...answers).flatMap { index in
                [
                    message("Is there a lift?", id: "q\(index)", seq: Int64(2 * index)),
                    agent("It has two big lifts.", id: "a\(index)", seq: Int64(2 * index + 1)),
                ]
            }
            return CaseStory(talk + questions, clock: clock, at: later)
        }
        #expect(thread(1).course.turns.map(\.messageID) == ["m1"])
        #expect(thread(9).course.turns == [])
    }

    @Test("\"I have a question\" is not what they want when the next message says it")
    func generalWant() {
        let told = story(
            message("Hi, can you help me with something?", id: "m1", seq: 1),
            agent("Sure!", id: "m2", seq: 2),
            message("My key card does not open the door.", id: "m3", seq: 3))
        #expect(told.course.wants.map(\.text) == ["My key card does not open the door."])
    }

    @Test("\"Yes, please\" says where it stands only after a question of ours")
    func assent() {
        let asked = [
            message("I need a room.", id: "m1", seq: 1),
            agent("Shall I book the Acorn?", id: "m2", seq: 2),
            message("Yes, please.", id: "m3", seq: 3),
        ]
        let answered = asked + [agent("It is number 12.", id: "m4", seq: 4)]
        #expect(
            CaseStory(asked, clock: clock, at: later).stands.map(\.messageID) == ["m2", "m3"])
        #expect(
            CaseStory(answered, clock: clock, at: later).stands.map(\.messageID) == ["m1", "m4"])
    }
}
