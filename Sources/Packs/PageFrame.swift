/// What every page shares: the head, the policy that keeps it inert, the way to the content.
enum PageFrame {
    /// Nothing may be loaded and nothing run; the one stylesheet is named by its digest, so that
    /// even markup that slipped through could not bring its own.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'sha256-\(base64(SHA256.digest(Stylesheet.css.description.utf8)))'; "
        + "base-uri 'none'; form-action 'none'"

    static func page(
        title: String, skipTo part: Link, _ skipWords: String, content: (inout HTML) -> Void
    ) -> [UInt8] {
        var html = HTML()
        html.raw("<!DOCTYPE html>\n")
        html.element(.html, .lang("en")) { html in
            html.raw("\n")
            html.element(.head) { html in
                html.raw("\n")
                html.meta(.charset("utf-8"))
                html.meta(
                    .httpEquiv("Content-Security-Policy"), .content(contentSecurityPolicy))
                html.meta(.name("referrer"), .content("no-referrer"))
                html.meta(.name("robots"), .content("noindex"))
                html.meta(
                    .name("viewport"), .content("width=device-width, initial-scale=1"))
                html.meta(.name("color-scheme"), .content("light dark"))
                // A phone would make links of booking numbers.
                html.meta(.name("format-detection"), .content("telephone=no"))
                html.element(.title, text: terminalSafe(title))
                html.element(.style) { $0.raw(Stylesheet.css) }
            }
            html.element(.body) { html in
                html.raw("\n")
                html.element(.a, .class("skip"), .href(part), text: skipWords)
                html.raw("\n")
                content(&html)
            }
        }
        return html.bytes
    }
}

/// RFC 4648, with padding.
func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
        for position in 0..<4 {
            let isPadding = position > group.count
            text.append(
                isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * position) & 63])
        }
    }
    return String(decoding: text, as: UTF8.self)
}
