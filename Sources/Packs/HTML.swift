/// HTML under construction.
///
/// The only ways in are `StaticString`, which nobody outside this program can write, and text,
/// which is escaped: unescaped foreign text cannot be expressed. Elements close themselves.
struct HTML {
    enum Tag: String {
        case a, article, bdi, blockquote, body, code, dd, details, div, dl, dt, footer
        case h1, h2, h3, head, header, html, li, main, ol, p, s, section, small, span, strong
        case style, summary, table, tbody, td, th, thead, time, title, tr, ul

        var endsLine: Bool {
            switch self {
            case .a, .bdi, .code, .h3, .s, .small, .span, .strong, .time: false
            default: true
            }
        }
    }

    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(32_768) }

    mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: markup.description.utf8)
    }

    /// Text, escaped; what could act on the reader's screen is made visible.
    mutating func text(_ text: String) {
        append(visible(text, lineBreaks: .kept, directionMarks: .kept))
    }

    mutating func element(
        _ tag: Tag, _ attributes: Attribute..., content: (inout HTML) -> Void
    ) {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    mutating func element(_ tag: Tag, _ attributes: Attribute..., text: String) {
        open(tag, attributes)
        self.text(text)
        close(tag)
    }

    mutating func meta(_ attributes: Attribute...) {
        raw("<meta")
        for attribute in attributes { append(attribute) }
        raw(">\n")
    }

    private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
        raw("<")
        bytes.append(contentsOf: tag.rawValue.utf8)
        for attribute in attributes { append(attribute) }
        raw(">")
    }

    private mutating func close(_ tag: Tag) {
        raw("</")
        bytes.append(contentsOf: tag.rawValue.utf8)
        raw(">")
        if tag.endsLine { raw("\n") }
    }

    private mutating func append(_ attribute: Attribute) {
        raw(" ")
        raw(attribute.name)
        guard let value = attribute.value else { return }
        raw("=\"")
        // A line break in an attribute is a tooltip's business only: one line is calmer.
        append(visible(value, lineBreaks: .space, directionMarks: .kept))
        raw("\"")
    }

    private mutating func append(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            case UInt8(ascii: "'"): raw("&#39;")
            default: bytes.append(byte)
            }
        }
    }
}

extension HTML {
    /// An attribute whose name is ours; only the factories below make one, so event handlers,
    /// inline styles and unchecked links cannot be written at all.
    struct Attribute {
        fileprivate let name: StaticString
        fileprivate let value: String?

        private init(_ name: StaticString, _ value: String?) {
            self.name = name
            self.value = value
        }

        static func `class`(_ name: StaticString) -> Attribute {
            Attribute("class", name.description)
        }
        static func id(_ name: StaticString) -> Attribute { Attribute("id", name.description) }
        static func id(_ name: StaticString, _ number: Int) -> Attribute {
            Attribute("id", "\(name)-\(number)")
        }
        static func href(_ link: Link) -> Attribute { Attribute("href", link.target) }
        static func title(_ text: String) -> Attribute { Attribute("title", text) }
        static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
        static func labelledBy(_ id: StaticString) -> Attribute {
            Attribute("aria-labelledby", id.description)
        }
        static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }
        static func source(_ text: String) -> Attribute { Attribute("data-source", text) }
        static func acuity(_ name: String) -> Attribute { Attribute("data-acuity", name) }
        static func column(_ name: StaticString) -> Attribute {
            Attribute("data-column", name.description)
        }
        static func lang(_ code: StaticString) -> Attribute { Attribute("lang", code.description) }
        static func charset(_ name: StaticString) -> Attribute {
            Attribute("charset", name.description)
        }
        static func name(_ name: StaticString) -> Attribute { Attribute("name", name.description) }
        static func content(_ text: String) -> Attribute { Attribute("content", text) }
        static func httpEquiv(_ name: StaticString) -> Attribute {
            Attribute("http-equiv", name.description)
        }

        static var hidden: Attribute { Attribute("aria-hidden", "true") }
        static var dirAuto: Attribute { Attribute("dir", "auto") }
        /// Browsers drop the list semantics of lists without markers; this gives them back.
        static var list: Attribute { Attribute("role", "list") }
        static var open: Attribute { Attribute("open", nil) }
        static var columnScope: Attribute { Attribute("scope", "col") }
        static var rowScope: Attribute { Attribute("scope", "row") }
    }
}
