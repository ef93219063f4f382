import Domain
import Story
import Testing

@Suite("Readable text of HTML")
struct HTMLTextTests {
    @Test("tags vanish, blocks become lines, lists get marks")
    func blocks() {
        #expect(readable("<div><p>Hello.</p><br></div>", .html) == "Hello.")
        #expect(readable("<p>One</p><p>Two</p>", .html) == "One\n\nTwo")
        #expect(readable("One<br>Two<br><br>Three", .html) == "One\nTwo\n\nThree")
        #expect(readable("<ul><li>a</li><li>b</li></ul>", .html) == "- a\n- b")
        #expect(readable("so <b>very</b>\n  <i>sorry</i>", .html) == "so very sorry")
    }

    @Test("a table reads row by row, its cells apart")
    func table() {
        let html = """
            <table><tr><th>Item</th><th>Price</th></tr>
            <tr><td>Room</td><td>120 EUR</td></tr></table>
            """
        #expect(readable(html, .html) == "Item | Price\nRoom | 120 EUR")
    }

    @Test(
        "character references become characters",
        arguments: [
            ("a &amp; b", "a & b"), ("&lt;b&gt;", "<b>"), ("caf&eacute;", "café"),
            ("&#8364;5", "€5"),
            ("&#x41;", "A"), ("&#146;", "’"), ("AT&T", "AT&T"), ("a&nbsp;b", "a b"),
            ("&unknown; x", "&unknown; x"), ("?a=1&copy=2", "?a=1&copy=2"), ("&#0;", "\u{FFFD}"),
            ("&#xD800;", "\u{FFFD}"), ("&#99999999999;", "\u{FFFD}"),
        ])
    func references(_ html: String, _ text: String) {
        #expect(readable(html, .html) == text)
    }

    @Test(
        "what nobody sees is not read",
        arguments: [
            "<script>if (a<b) alert('x')</script>", "<style>p{color:red}</style>",
            "<head><title>T</title></head>", "<!-- secret -->", "<!DOCTYPE html>",
            "<div style=\"display:none\">pre<div>header</div></div>", "<template>x</template>",
        ])
    func unseen(_ html: String) {
        #expect(readable("A\(html)B", .html).filter { $0 != "\n" } == "AB")
    }

    @Test(
        "what mail programs mark as quoted or as a signature is folded away",
        arguments: [
            "<blockquote>Old <blockquote>older</blockquote> words</blockquote>",
            "<div class=\"gmail_quote\"><div>On Friday</div> old</div>",
            "<div class='gmail_signature'>Jo, Ltd</div>",
            "<div class=\"yahoo_quoted\">old</div>",
            "<div id=\"divRplyFwdMsg\">From: Ana</div><div>old words</div>",
        ])
    func folded(_ html: String) {
        #expect(readable("<p>Mine.</p>\(html)", .html) == "Mine.")
    }

    @Test("a quote in the middle leaves the words after it")
    func middle() {
        #expect(readable("A<blockquote>b</blockquote>C", .html) == "A\nC")
    }

    @Test(
        "broken HTML is still read",
        arguments: [
            ("a < b and c > d", "a < b and c > d"), ("<p>One<p>Two", "One\n\nTwo"),
            ("text <b", "text <b"), ("<a href=\"x>y</a> z", "y z"), ("<p>A</b></i>B</p>", "AB"),
            ("<head>Lost", "Lost"), ("<!-- open", "<!-- open"), ("a<>b", "a<>b"), ("&", "&"),
        ])
    func broken(_ html: String, _ text: String) {
        #expect(
            readable(html, .html).filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
}

@Suite("Readable text of mail")
struct MailTextTests {
    @Test(
        "quoted replies are folded away",
        arguments: [
            "> old words\n> more",
            "On Fri, 20 Nov 2026 at 10:00, Ana <ana@desk.example> wrote:\n> old",
            "On Fri, 20 Nov 2026 at 10:00,\nAna Osei <ana@desk.example>\nwrote:\n\nold words",
            "Am 20.11.2026 um 10:00 schrieb Ana:\n> alt",
            "Le ven. 20 nov. 2026, Ana a écrit :\n> vieux",
            "-----Original Message-----\nFrom: Ana\nold",
            "________________________________\nFrom: Ana <ana@desk.example>\nSent: Friday\nTo: Jo\n"
                + "Subject: Re: room\n\nold words",
            "Von: Ana\nGesendet: Freitag\nAn: Jo\nBetreff: Zimmer\n\nalt",
            "-- \nJo Miller\nExample Ltd", "Sent from my iPhone", "Get Outlook for Android",
        ])
    func folded(_ tail: String) {
        #expect(readable("My words.\n\n\(tail)") == "My words.")
    }

    @Test("words between and after quoted lines stay")
    func interleaved() {
        let mail = "On Friday, Ana wrote:\n> When?\nOn Monday.\n> Where?\nIn Ely."
        #expect(readable(mail) == "On Monday.\nIn Ely.")
    }

    @Test(
        "what only looks like a quote stays",
        arguments: [
            "On Monday I wrote to you.", "From: London to: Ely, please.", "5 > 3 is true",
            "On the phone Ana said: wait", "a -- b", "-- this was the second\nlong\nthing",
        ])
    func kept(_ text: String) {
        #expect(readable(text) == text)
    }

    @Test("Markdown loses its marks, lightly")
    func markdown() {
        #expect(
            readable("**Hello**, see [the form](https://x.example/a_b) `now`", .markdown)
                == "Hello, see the form now")
        #expect(readable("# took-over", .markdown) == "# took-over")
        #expect(readable("[a](b and [c", .markdown) == "[a](b and [c")
    }

    @Test("invisible and direction characters vanish, odd blanks become blanks")
    func invisible() {
        #expect(readable("pay\u{200B}ment \u{202E}evil\u{202C}\u{FEFF}") == "payment evil")
        #expect(readable("a\u{00A0}b\u{2003}c") == "a b c")
        #expect(readable("a\u{0000}b\u{001B}[31mc\u{0085}d") == "ab[31mc\nd")
        #expect(readable("👩\u{200D}👧") == "👩\u{200D}👧")
        #expect(readable("line\r\nnext\rlast") == "line\nnext\nlast")
    }

    @Test("a long body is cut with a mark, at a word")
    func cut() {
        let text = ReadableText(body: String(repeating: "word ", count: 10_000), format: .plain)
        #expect(text.isCut)
        #expect(text.text.hasSuffix("word […]"))
        #expect(text.text.utf8.count < 17_000)
        let wide = ReadableText(body: String(repeating: "北", count: 20_000), format: .plain)
        #expect(wide.isCut)
        #expect(wide.text.hasSuffix("北 […]"))
        #expect(!ReadableText(body: "short", format: .plain).isCut)
    }

    @Test("ranges lead back to the bytes of the body, where the words stand there")
    func ranges() throws {
        let body = "<p>caf&eacute; at &quot;Ely&quot;, I need it.</p>"
        let text = ReadableText(body: body, format: .html)
        let words = Array(text.text.utf8)
        let offset = try #require(position(of: "I need it.", in: text.text))
        let raw = try #require(text.rawRange(offset, words.count))
        #expect(Array(body.utf8)[raw.start..<raw.end].elementsEqual("I need it.".utf8))
        #expect(text.rawRange(0, words.count) == nil)
        #expect(text.rawRange(0, 0) == nil)
        #expect(text.rawRange(3, words.count + 9) == nil)
    }
}

@Suite("Hostile bodies")
struct HostileTextTests {
    /// Quadratic time would take minutes at this size.
    @Test(
        "a body of one pattern only is read in linear time", .timeLimit(.minutes(1)),
        arguments: [
            "<", "<a ", "<a href=\"", "<blockquote>", "<!--", "&#", "&amp", "<script>", "</", "<p>",
            "<div class=\"gmail_quote\">", "[", "[a](", "> ", "\n", "-- \n", "On a wrote", "<head>",
            "4111 ", "password ", "a@", "a.", "\u{202E}", "<style", "=\"'", "<!DOCTYPE ",
        ])
    func linear(_ pattern: String) {
        let count = 40_000 / pattern.utf8.count
        let body = String(repeating: pattern, count: count)
        for format in [Message.BodyFormat.html, .plain, .markdown] {
            let text = ReadableText(body: body, format: format)
            #expect(text.text.utf8.count <= 16 * 1024 + 8)
        }
        let told = story(message(body))
        #expect(told.people.isEmpty)
    }

    @Test("a body far over the limit finishes", .timeLimit(.minutes(1)))
    func large() {
        let body = String(repeating: "<div><p>Some words &amp; more</p></div>\n", count: 20_000)
        #expect(readable(body, .html).hasPrefix("Some words & more"))
        #expect(ReadableText(body: body, format: .html).isCut)
    }
}
