import Domain

/// A run of words on a line, by where they come from.
enum Words: Hashable {
    /// Ours.
    case plain(String)
    /// From outside: a name, a sentence of the plan. Isolated, so that its direction stays its own.
    case text(String)
    /// Somebody's literal words, in quotation marks.
    case quote(String)
    case strong(String)
    case time(ZonedInstant, String)
    /// A way to reach somebody: a link where the number or address is plainly one.
    case contact(Contact)
    /// Our wording with nothing in it: "none recorded".
    case nothing(String)
    case command(String)
    /// A way to another part of the page, where a page has such ways.
    case jump(String, Link)
}

/// One line of a page: words, then quietly who said it and when, then what it rests on.
struct Line: Hashable {
    var label: String?
    var words: [Words]
    var aside: [Words] = []
    var evidence: [Evidence] = []

    init(
        _ words: [Words], label: String? = nil, aside: [Words] = [], evidence: [Evidence] = []
    ) {
        self.label = label
        self.words = words
        self.aside = aside
        self.evidence = evidence
    }

    /// The words without markup, for titles and tables.
    var plainText: String { words.map(\.plainText).joined() }
}

extension Words {
    var plainText: String {
        switch self {
        case .plain(let text), .text(let text), .strong(let text), .nothing(let text),
            .command(let text), .time(_, let text), .jump(let text, _):
            text
        case .quote(let text): "“\(text)”"
        case .contact(let contact): contact.text
        }
    }
}

/// How to reach somebody: "phone +44 7700 900130".
struct Contact: Hashable {
    let text: String
    /// The part before the number or address, its space included.
    let way: String
    let address: String
    let link: Link?

    init(_ text: String) {
        self.text = text
        let space = text.firstIndex(of: " ")
        let way = space.map { text[..<$0].lowercased() } ?? ""
        let rest = space.map { String(text[text.index(after: $0)...]) } ?? ""
        switch way {
        case "phone", "call", "sms", "text", "mobile", "whatsapp", "ext":
            link = Link.telephone(rest)
        case "email", "e-mail", "mail":
            link = Link.mail(rest)
        default:
            link = Link.telephone(text) ?? Link.mail(text)
        }
        let addressIsRest = link != nil && !way.isEmpty && Link.telephone(text) == nil
        self.way = addressIsRest ? String(text.prefix(text.count - rest.count)) : ""
        address = addressIsRest ? rest : text
    }
}

extension Evidence {
    /// `message m123`.
    var name: String { "\(relation) \(id)" }
}

extension [Evidence] {
    /// Each source once, in order.
    var names: [String] {
        var names: [String] = []
        for evidence in self where !names.contains(evidence.name) { names.append(evidence.name) }
        return names
    }

    /// The first literal words among them.
    var quote: String? { lazy.compactMap(\.quote).first { !$0.isEmpty } }
}

extension String {
    /// With a capital first letter where it has an ASCII one: the start of a line.
    var capitalised: String {
        guard let first = utf8.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else {
            return self
        }
        return prefix(1).uppercased() + dropFirst()
    }
}
