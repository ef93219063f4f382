import Domain
import Testing

@testable import Packs

@Suite("Hostile text in every field of every page")
struct HostileTextTests {
    /// Harmful wherever it stands; tried all at once.
    static let anywhere = [
        "<script>alert(1)</script>", "</style><style>*{display:none}", "<img src=x onerror=y>",
        "\" onmouseover=\"alert(1)\" x=\"", "' autofocus onfocus='alert(1)", "-->]]><!--",
        "&lt;b&gt;&", "\u{1B}]0;x\u{07}\u{1B}[2J", "\u{9B}31mred",
        "\u{202E}txt.exe\u{2066}\u{200F}",
        "a\u{0}b\u{7F}\u{8}", "](https://evil.example)", "![x](https://evil.example/p.png)",
        "<https://evil.example>", "**b** _i_ ~~s~~ `c` | t |", "www.evil.example",
    ].joined(separator: " ")

    /// Harmful at the start of a cell, a line, a name or an address, or as the whole of one.
    static let payloads = [
        anywhere, "javascript:alert(1)", "https://evil.example/?<b>", "https://evil.example/",
        "line\r\nbreak\nand\rmore\u{2028}x", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)",
        "\t=1",
        "\r=1", " =1", "＝1", "\u{FEFF}=1", "# heading", "```\ncode", "1. item", "- item\n- item",
        "[x]: https://evil.example", "===", "../../etc/passwd",
        String(repeating: "long", count: 60), "", " ",
    ]

    /// That payload in every string of the value.
    private func filled<Value: Codable>(_ value: Value, _ payload: String) throws -> Value {
        try Poisoned.copy(of: value) { _, _ in payload }
    }

    @Test("no payload becomes markup, an attribute or a live link in HTML", arguments: payloads)
    func html(payload: String) throws {
        let pages = [
            BriefPage.html(try filled(Samples.full(), payload)),
            TeamPageRenderer.html(try filled(Samples.team(), payload)),
            ExceptionsRenderer.html(try filled(Samples.leads(), payload)),
        ]
        for page in pages {
            let markup = Markup(page)
            #expect(markup.errors == [])
            #expect(markup.all("style").map(\.text) == [Stylesheet.css.description])
            for link in markup.all("a").compactMap({ $0.value("href") }) {
                #expect(
                    ["#", "team.html", "brief-", "https://evil.example/", "tel:", "mailto:"]
                        .contains(where: link.hasPrefix), "href \(link)")
                #expect(!link.hasPrefix("brief-") || !link.contains("/"))
            }
            expectInert(page, keepsMarks: true)
        }
    }

    @Test("no payload reaches a terminal as a control or bidi character", arguments: payloads)
    func terminal(payload: String) throws {
        let brief = try filled(Samples.full(), payload)
        let leads = try filled(Samples.leads(), payload)
        expectInert(BriefPage.text(brief), keepsMarks: false)
        expectInert(ExceptionsRenderer.text(leads.exceptions), keepsMarks: false)
        // With colour the only escapes are our own, each closed on its line.
        let coloured = BriefPage.text(brief, style: TextStyle(colour: true))
        for line in String(decoding: coloured, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "\u{1B}", omittingEmptySubsequences: false)
                .dropFirst()
            #expect(
                parts.allSatisfy { ["[1m", "[2m", "[1;31m", "[0m"].contains(where: $0.hasPrefix) })
            #expect(parts.count(where: { $0.hasPrefix("[0m") }) * 2 == parts.count)
        }
    }

    @Test("no payload starts a formula or breaks a record of the CSV", arguments: payloads)
    func csv(payload: String) throws {
        let leads = try filled(Samples.leads(), payload)
        let bytes = ExceptionsRenderer.csv(leads.exceptions)
        let records = try #require(CSVRecords(bytes))
        #expect(records.rows.count == leads.exceptions.count + 1)
        for row in records.rows {
            #expect(row.count == ExceptionsRenderer.csvColumns.count)
            for cell in row {
                let start = cell.unicodeScalars.first {
                    !$0.properties.isWhitespace && $0.properties.generalCategory != .format
                }
                #expect(!"=+-@＝＋－＠".unicodeScalars.contains(start ?? "x"), "cell \(cell)")
            }
        }
        expectInert(bytes.filter { $0 != 0x0D }, keepsMarks: false)
    }

    @Test("no payload becomes a block, a link or HTML in Markdown", arguments: payloads)
    func markdown(payload: String) throws {
        let bytes = BriefPage.markdown(try filled(Samples.full(), payload))
        expectInert(bytes, keepsMarks: true)
        let text = String(decoding: bytes, as: UTF8.self)
        let harmless = BriefPage.markdown(try filled(Samples.full(), "x"))
        let reference = String(decoding: harmless, as: UTF8.self)
        // The same headings and items as with a harmless text: nothing began a block of its own.
        #expect(blocks(text) == blocks(reference))
        for mark in ["<script", "<img", "<b", "<!--", "](http", "![", "://", "www.e", "**b"] {
            #expect(!active(text).contains(mark), "\(mark)")
        }
    }

    /// What each line begins: its indent and its marker.
    private func blocks(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let indent = line.prefix { $0 == " " }
            let rest = line.dropFirst(indent.count)
            for marker in ["# ", "## ", "### ", "- "] where rest.hasPrefix(marker) {
                return indent + marker
            }
            let digits = rest.prefix(while: \.isNumber)
            let isNumbered = !digits.isEmpty && rest.dropFirst(digits.count).hasPrefix(". ")
            return isNumbered || rest.hasPrefix("```") || rest.hasPrefix("===")
                ? "\(indent)1. " : nil
        }
    }

    /// Without what a backslash has made literal, the targets of our links and the command.
    private func active(_ text: String) -> String {
        var result = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("Or: ") {
            var isEscaped = false
            var isTarget = false
            for byte in line.utf8 {
                if isTarget {
                    isTarget = byte != UInt8(ascii: ">")
                } else if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else {
                    isTarget = byte == UInt8(ascii: "<") && result.hasSuffix("](")
                    if !isTarget { result.unicodeScalars.append(Unicode.Scalar(byte)) }
                }
            }
            result += "\n"
        }
        return result
    }

    private func expectInert(_ bytes: [UInt8], keepsMarks: Bool) {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(Array(text.utf8) == bytes, "not UTF-8")
        let active = text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
            case 0x200E, 0x200F, 0x061C: !keepsMarks
            default: false
            }
        }
        #expect(active == nil)
    }

    @Test("what was written stays readable behind the escapes")
    func readable() {
        var html = HTML()
        html.text("a<b> & \"c\" 'd' \u{1B}[1m \u{202E}x \u{85}")
        #expect(
            String(decoding: html.bytes, as: UTF8.self)
                == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; ␛[1m ⟨U+202E⟩x \n")
        #expect(terminalSafe("a\tb\r\nc\u{7}\u{9B}d\u{200F}\r") == "a b c␇⟨U+009B⟩d⟨U+200F⟩␍")
    }
}
