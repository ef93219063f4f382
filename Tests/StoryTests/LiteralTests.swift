import Domain
import Story
import Testing

@Suite("Every quote is literal")
struct LiteralTests {
    private static let pieces = [
        "I need a room", "Hi Ana,", "Thanks!", "I'll call you by 22:00",
        "my card 4111 1111 1111 1111",
        "password: tiger99", "booking 5VEPJ46Z", "<b>", "</b>", "<p>", "</p>", "<br>", "&amp;",
        "&eacute;", "&nbsp;", "<blockquote>", "</blockquote>", "> quoted", "On Friday, Ana wrote:",
        "-- ", "\n", "\r\n", "😡", "北京", "\u{200B}", "\u{202E}", "é", "’", "**", "[a](b)",
        "#took-over",
        "Handover:", "Mood: tired.", "Due: 22:00", "Next: call", "on Tuesday at 16:45", "£45.50",
        "?",
        ".", "jo@mail.example", "+44 7700 900130", "12 High Street, CB1 3EF", "my flight leaves",
        "tomorrow", "My colleague Sam will help", "DE89 3704 0044 0532 0130 00", "cvv 123", "<",
        ">",
    ]

    @Test("on seeded mixes of everything, in every format and role")
    func mixes() throws {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var seen = 0
        for _ in 0..<600 {
            var messages: [Message] = []
            for index in 0..<3 {
                var body = ""
                for _ in 0..<(1 + next(14)) {
                    body += Self.pieces[next(Self.pieces.count)]
                    if next(4) > 0 { body += " " }
                }
                let format = [Message.BodyFormat.plain, .html, .markdown][next(3)]
                let role = next(3)
                messages.append(
                    message(
                        body, id: "m\(index)", seq: Int64(index),
                        visibility: role == 2 ? .internal : .public,
                        from: role == 0 ? .customer : .agent, format: format))
            }
            let told = CaseStory(messages, clock: clock, at: later)
            for excerpt in excerpts(of: told) {
                seen += 1
                try check(excerpt, messages)
            }
        }
        #expect(seen > 2_000)
    }

    private func excerpts(of told: CaseStory) -> [Excerpt] {
        var all = told.course.wants + told.stands + told.promises.map(\.excerpt)
        all += told.customerDeadlines.map(\.excerpt) + told.told.map(\.excerpt)
        all += told.told.flatMap(\.words)
        for note in told.notes {
            all += note.mood + note.next + note.due + note.ifThey + note.told + note.weTold
            all += note.needs + note.comment
        }
        all += [told.lastCustomerMessage, told.lastStaffAnswer, told.introductionTold].compactMap(
            \.self)
        return all
    }

    private func check(_ excerpt: Excerpt, _ messages: [Message]) throws {
        let source = try #require(messages.first { $0.id == excerpt.messageID })
        let text = excerpt.isExact ? source.body : ReadableText(source).text
        let bytes = Array(text.utf8)
        try #require(excerpt.start < excerpt.end && excerpt.end <= bytes.count)
        #expect(bytes[excerpt.start..<excerpt.end].elementsEqual(excerpt.text.utf8))
        let evidence = excerpt.evidence()
        #expect(evidence.quote == excerpt.text && evidence.id == excerpt.messageID)
        for secret in ["4111 1111", "tiger99", "0532 0130"] {
            #expect(!excerpt.text.contains(secret))
        }
    }
}
