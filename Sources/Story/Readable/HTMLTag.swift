/// What an element means for reading.
enum HTMLTag: Equatable {
    case block, paragraph, lineBreak, item, cell, preformatted, quote, inline
    /// Its content is nothing to read.
    case unread

    init(_ name: [UInt8]) { self = Self.table[name] ?? .inline }

    private static let table: [[UInt8]: HTMLTag] = {
        var table: [[UInt8]: HTMLTag] = [:]
        let kinds: [(HTMLTag, String)] = [
            (
                .block,
                "div tr table tbody ul ol dl dt dd section article header footer main aside "
                    + "address form fieldset center hr figure figcaption body"
            ),
            (.paragraph, "p h1 h2 h3 h4 h5 h6"), (.lineBreak, "br"), (.item, "li"),
            (.cell, "td th"), (.preformatted, "pre"), (.quote, "blockquote"),
            (.unread, "script style head title template svg object iframe select textarea"),
        ]
        for (kind, names) in kinds {
            for name in names.split(separator: " ") { table[Array(name.utf8)] = kind }
        }
        return table
    }()

    /// Whose words an element holds, by the marks that mail programs leave.
    enum Part {
        case own
        /// A quoted reply, a signature, or hidden from sight.
        case folded
        /// All that follows is the letter answered to.
        case lastOfOwn
    }

    static func part(in attributes: Range<Int>, of body: [UInt8]) -> Part {
        // The shortest mark with its attribute: class=OutlookMessageHeader and the like.
        guard attributes.count >= 12 else { return .own }
        for mark in folded
        where find(mark, from: attributes.lowerBound, in: body, before: attributes.upperBound)
            != nil
        { return .folded }
        for mark in lastOfOwn
        where find(mark, from: attributes.lowerBound, in: body, before: attributes.upperBound)
            != nil
        { return .lastOfOwn }
        return .own
    }

    private static let folded: [StaticString] = [
        "gmail_quote", "gmail_attr", "gmail_signature", "yahoo_quoted", "moz-cite-prefix",
        "moz-signature", "protonmail_quote", "zmail_extra", "tutanota_quote", "display:none",
        "display: none",
    ]
    private static let lastOfOwn: [StaticString] = [
        "divrplyfwdmsg", "appendonsend", "outlookmessageheader", "stopspelling",
    ]
}
