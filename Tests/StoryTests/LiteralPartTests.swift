import Domain
import Story
import Testing

@Suite("The part of a body that is read as it stands")
struct LiteralPartTests {
    private func part(_ body: String) -> String? {
        let bytes = Array(body.utf8)
        return ReadableText.literalPart(of: bytes.span).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
    }

    @Test(
        "plain words are taken whole, without the blanks around them",
        arguments: [
            "Where is my order?", "  Hello,\n\nI'm still waiting.\n", "Grüße, it’s “fine” … 😡",
            "1. tea\n2. milk\n- sugar", "I moved in November, over and over.",
        ])
    func whole(_ body: String) {
        #expect(part(body) == ReadableText(body: body, format: .plain).text)
    }

    @Test(
        "what may be a quote, a signature or hidden is left to the slow way",
        arguments: [
            "> thanks\nno", "On Friday, Ana wrote:", "Fine.\n--\nAna", "Sent from my phone, sir",
            "From: Ana\nTo: Bo\nDate: x", "Reply above this line", "a\u{200B}b", "a\u{A0}b",
            "a\r\nb", "a\n\n\nb", "--- Original message ---", "Thanks\n____",
        ])
    func left(_ body: String) {
        #expect(part(body) == nil)
    }

    @Test("seeded mixes: whatever is taken is what would have been made")
    func same() {
        let pieces = [
            "hello", " ", "\n", "\n\n", ">", "-", "--", "_", ":", "from:", "sent:", "to:", "On ",
            " wrote:", "Sent from my ", "é", "’", "😡", "\u{200D}", "\u{FE0F}", "\t", "\u{3000}",
            "above", "Reply above this line", "*", "…", "北京", "\u{2028}", "v", "get outlook for",
        ]
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        var taken = 0
        for _ in 0..<4_000 {
            var body = ""
            for _ in 0..<7 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                body += pieces[Int(state >> 33) % pieces.count]
            }
            guard let part = part(body) else { continue }
            taken += 1
            #expect(part == ReadableText(body: body, format: .plain).text)
        }
        #expect(taken > 100)
    }

    @Test("a customer who marks every line means them; with a name above, or from staff, none is")
    func marked() {
        func text(_ body: String, _ author: Message.AuthorKind) -> String {
            ReadableText(
                Message(
                    id: "1", caseID: "1", seq: 1, sentAt: Instant(secondsSince1970: 0),
                    authorKind: author, body: body)
            ).text
        }
        #expect(text("> Thanks.\n\n> It works.", .customer) == "Thanks.\nIt works.")
        #expect(text("> Thanks.\n> It works.", .agent).isEmpty)
        #expect(text("On Friday, Ana wrote:\n> Thanks.", .customer).isEmpty)
        #expect(text(">> Thanks.", .customer).isEmpty)
        #expect(text("> Is it fine?\nNo.", .customer) == "No.")
    }
}
