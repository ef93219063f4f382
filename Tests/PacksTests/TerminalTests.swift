import Domain
import TestSupport
import Testing

@testable import Packs

@Suite("Text for terminals")
struct TerminalTests {
    @Test(
        "columns are counted as terminals count them",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("👍", 2),
            ("👨‍👩‍👧", 2), ("❤️", 2), ("🇬🇧", 2), ("…", 1), ("“", 1), ("●", 1), ("한", 2), ("a\u{200B}b", 2),
        ])
    func width(text: String, expected: Int) { #expect(displayWidth(text) == expected) }

    @Test("what does not fit is cut with an ellipsis")
    func truncation() {
        #expect(truncated("abcdef", to: 6) == "abcdef")
        #expect(truncated("abcdef", to: 5) == "abcd…")
        #expect(truncated("ab cdef", to: 4) == "ab…")
        #expect(truncated("日本語", to: 4) == "日…")
        #expect(truncated("日本語", to: 1) == "…")
        #expect(truncated("abc", to: 0) == "")
    }

    @Test("a table aligns its columns, numbers to the right")
    func table() {
        var table = TextTable([
            .init("pack", .right), .init("from"), .init("cases", .right), .init("state", widest: 8),
        ])
        table.add(["7", "Chloé", "12", "assigned"])
        table.add(["101", "日本", "3", "superseded"])
        table.add(["5"])
        table.add(["1", "\u{1B}[31m\nx", "0", "ok", "surplus"])
        let expected = """
            pack  from     cases  state
               7  Chloé       12  assigned
             101  日本         3  superse…
               5
               1  ␛[31m x      0  ok

            """
        #expect(table.text() == expected)
        #expect(TextTable([.init("pack")]).text() == "")
    }

    @Test("the widest text column of a table gives way to the page")
    func narrow() {
        var table = TextTable([.init("id", .right), .init("headline"), .init("team")])
        table.add(["1", String(repeating: "word ", count: 30), "hotels"])
        for width in [30, 40, 80] {
            for line in table.text(width: width).split(separator: "\n") {
                #expect(displayWidth(String(line)) <= width)
            }
        }
    }

    @Test("colour comes only when asked for")
    func colour() {
        var table = TextTable([.init("id")])
        table.add(["1"])
        #expect(table.text(style: .plain) == "id\n1\n")
        #expect(table.text(style: TextStyle(colour: true)) == "\u{1B}[2mid\u{1B}[0m\n1\n")
        for bytes in [
            BriefPage.text(Samples.evening()), ExceptionsRenderer.text(Samples.leads().exceptions),
        ] {
            #expect(!bytes.contains(0x1B))
        }
        #expect(BriefPage.text(Samples.evening(), style: TextStyle(colour: true)).contains(0x1B))
    }

    @Test("no line is wider than the page, whatever stands in it", arguments: [40, 41, 80, 120])
    func wrapping(width: Int) {
        var random = SeededGenerator(seed: UInt64(width))
        let words = ["a", "hello", "日本語テキスト", "👍🏽", String(repeating: "x", count: 150), "", "é—"]
        for _ in 0..<200 {
            var page = TextPage(width: width, style: .plain)
            let runs = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                TextPage.Run(
                    words[Int.random(in: 0..<words.count, using: &random)]
                        + (Bool.random(using: &random) ? " " : ""))
            }
            let first = Int.random(in: 0...8, using: &random)
            page.line(runs, first: first, rest: Int.random(in: 0...8, using: &random))
            let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
                .dropLast()
            #expect(!lines.isEmpty)
            #expect(lines.allSatisfy { displayWidth(String($0)) <= width })
            // Nothing is lost but blanks.
            let written = runs.map(\.text).joined().filter { $0 != " " }
            #expect(page.text.filter { $0 != " " && $0 != "\n" } == written)
        }
    }

    @Test(
        "a shell word is one word, whatever it holds",
        arguments: [
            ("sam", "sam"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("", "''"),
            ("$(x)", "'$(x)'"),
            ("4711=…", "'4711=…'"), ("a\nb", "'a b'"), ("`x`;", "'`x`;'"), ("~", "'~'"),
        ])
    func shell(text: String, expected: String) { #expect(shellWord(text) == expected) }
}
