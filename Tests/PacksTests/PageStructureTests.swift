import Domain
import Testing

@testable import Packs

@Suite("The HTML pages as documents")
struct PageStructureTests {
    static let pages: [(name: String, bytes: [UInt8])] = [
        ("brief", BriefPage.html(Samples.evening())),
        ("full brief", BriefPage.html(Samples.full())),
        ("brief of nothing", BriefPage.html(Samples.brief(of: []))),
        ("team", TeamPageRenderer.html(Samples.team())),
        ("leads", ExceptionsRenderer.html(Samples.leads())),
    ]

    @Test("pages carry a policy that names the one stylesheet by its digest", arguments: pages)
    func policy(page: (name: String, bytes: [UInt8])) throws {
        let markup = Markup(page.bytes)
        let meta = try #require(
            markup.all("meta").first { $0.value("http-equiv") == "Content-Security-Policy" })
        let policy = try #require(meta.value("content"))
        let css = try #require(markup.all("style").first?.text)
        let digest = base64(SHA256.digest(css.utf8))
        #expect(
            policy.replacing("&#39;", with: "'")
                == "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
        )
        #expect(markup.all("meta").contains { $0.value("content") == "no-referrer" })
        #expect(markup.all("meta").contains { $0.value("name") == "viewport" })
    }

    @Test("pages have no script and load nothing", arguments: pages)
    func inert(page: (name: String, bytes: [UInt8])) {
        let text = String(decoding: page.bytes, as: UTF8.self).lowercased()
        for forbidden in ["<script", "<link", "<img", "<iframe", "@import", "url(", " src=", " on"]
        {
            // " on" only within tags: an event handler.
            let found =
                forbidden == " on"
                ? Markup(page.bytes).elements.contains { element in
                    element.attributes.contains { $0.name.hasPrefix("on") }
                } : text.contains(forbidden)
            #expect(!found, "\(forbidden)")
        }
    }

    @Test("headings begin with one h1 and never skip a level", arguments: pages)
    func headings(page: (name: String, bytes: [UInt8])) {
        let levels = Markup(page.bytes).elements.compactMap { element in
            element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
        }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test("ids are unique, and what refers to one finds it", arguments: pages)
    func references(page: (name: String, bytes: [UInt8])) {
        let markup = Markup(page.bytes)
        #expect(markup.errors == [])
        let ids = markup.elements.compactMap { $0.value("id") }
        #expect(Set(ids).count == ids.count)
        for element in markup.elements {
            if let label = element.value("aria-labelledby") { #expect(ids.contains(label)) }
            if let link = element.value("href"), link.hasPrefix("#") {
                #expect(ids.contains(String(link.dropFirst())), "\(link)")
            }
        }
        #expect(markup.all("html").first?.value("lang") == "en")
        #expect(markup.all("main").count == 1)
        #expect(markup.all("th").allSatisfy { $0.value("scope") != nil })
    }

    @Test("every page says as at when")
    func asAt() {
        for page in Self.pages {
            #expect(String(decoding: page.bytes, as: UTF8.self).contains("As at "), "\(page.name)")
        }
        #expect(
            String(decoding: BriefPage.text(Samples.evening()), as: UTF8.self).contains(
                "As at 22:00"))
        #expect(
            String(decoding: BriefPage.markdown(Samples.evening()), as: UTF8.self)
                .contains("As at 22:00"))
    }

    @Test("text keeps a contrast of 4.5 to 1 on paper and card, by day and by night")
    func contrast() throws {
        for mode in [0, 1] {
            let colours = try Dictionary(
                uniqueKeysWithValues: ["paper", "card", "ink", "quiet", "accent"].map {
                    ($0, try luminance(of: $0, mode: mode))
                })
            for text in ["ink", "quiet", "accent"] {
                for ground in ["paper", "card"] {
                    let pair = try [#require(colours[text]), #require(colours[ground])].sorted()
                    #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, "\(text) on \(ground)")
                }
            }
        }
    }

    /// WCAG 2.2, relative luminance.
    private func luminance(of name: String, mode: Int) throws -> Double {
        let css = Stylesheet.css.description
        let line = try #require(
            css.split(separator: "\n").first { $0.contains("--\(name): light-dark(") })
        let colour = try #require(line.split(separator: "#").dropFirst().dropFirst(mode).first)
        let number = try #require(UInt32(colour.prefix(6), radix: 16))
        let parts = [16, 8, 0].map { (shift: UInt32) -> Double in
            let value = Double(number >> shift & 255) / 255
            if value <= 0.04045 { return value / 12.92 }
            // ((value + 0.055) / 1.055) ^ 2.4 as x² · x^0.4, the root by Newton's method.
            let x = (value + 0.055) / 1.055
            var root = 1.0
            for _ in 0..<40 {
                root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root)
            }
            return x * x * root
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    @Test(
        "the digest is SHA-256",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 1000),
                "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
            ),
        ])
    func digest(message: String, expected: String) {
        let digest = hexadecimal(SHA256.digest(message.utf8), upperCase: false)
        #expect(String(decoding: digest, as: UTF8.self) == expected)
    }

    @Test(
        "base64 pads as RFC 4648 says",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ])
    func base64Padding(text: String, expected: String) {
        #expect(base64(Array(text.utf8)) == expected)
    }
}
