import Domain

extension HTML {
    /// Words as they stand on a page; whatever came from outside is isolated, so that its
    /// direction cannot turn its neighbours around.
    mutating func words(_ words: [Words]) {
        for run in words {
            switch run {
            case .plain(let text): self.text(text)
            case .text(let text): element(.bdi, text: text)
            case .strong(let text):
                element(.strong) { $0.element(.bdi, text: text) }
            case .quote(let text):
                element(.span, .class("quote")) {
                    $0.text("“")
                    $0.element(.bdi, text: text)
                    $0.text("”")
                }
            case .time(let time, let text):
                element(.time, .datetime(time.description), text: text)
            case .contact(let contact):
                self.contact(contact)
            case .nothing(let text): element(.span, .class("nothing"), text: text)
            case .command(let text): command(text)
            case .jump(let text, let link): element(.a, .href(link), text: text)
            }
        }
    }

    /// A command that wraps between its words only.
    private mutating func command(_ command: String) {
        element(.code) { html in
            for (index, word) in command.split(separator: " ").enumerated() {
                if index > 0 { html.text(" ") }
                html.element(.span, text: String(word))
            }
        }
    }

    mutating func contact(_ contact: Contact) {
        guard let link = contact.link else {
            element(.bdi, text: contact.text)
            return
        }
        text(contact.way)
        element(.a, .href(link)) { $0.element(.bdi, text: contact.address) }
    }

    /// Statements on one line; their sources are there for whoever asks: hovering, or reading the
    /// markup.
    mutating func brief(_ lines: [Line]) {
        for (index, line) in lines.enumerated() {
            if index > 0 { text(" · ") }
            let sources = line.evidence.names.joined(separator: ", ")
            if sources.isEmpty {
                words(line.words)
            } else {
                element(.span, .source(sources), .title(sources)) { $0.words(line.words) }
            }
        }
    }

    /// A line with who said it, when, and what it rests on behind it.
    mutating func full(_ line: Line, as tag: Tag) {
        element(tag) { html in
            if let label = line.label {
                html.element(.span, .class("label")) { $0.words([.text(label)]) }
                html.text(" ")
            }
            html.words(line.words)
            let sources = line.evidence.names
            if line.aside.isEmpty && sources.isEmpty { return }
            html.text(" ")
            html.element(.small, .class("source")) { html in
                html.words(line.aside)
                for (index, source) in sources.enumerated() {
                    if index > 0 || !line.aside.isEmpty { html.text(" · ") }
                    html.element(.bdi, text: source)
                }
            }
        }
    }

    /// The sections of one case; `position` numbers the place of the text that may be sent.
    mutating func sheet(_ sheet: CaseSheet, position: Int) {
        element(.dl) { html in
            for section in sheet.sections {
                html.element(.div, .class(section.isEmpty ? "empty" : "told")) { html in
                    html.element(.dt) { $0.words([.text(section.title)]) }
                    if let block = section.block {
                        html.element(.dd) { html in
                            html.element(.blockquote, .id("text", position), .dirAuto) {
                                $0.text(block)
                            }
                        }
                    }
                    for line in section.lines { html.full(line, as: .dd) }
                }
            }
        }
    }

    /// How soon a case can hurt: a shape and a word, so that no colour is needed.
    mutating func acuity(_ acuity: Acuity) {
        element(.span, .class("acuity")) { html in
            html.element(.span, .hidden, text: acuity.mark)
            html.text(" \(acuity.rawValue)")
        }
    }

    /// The number of a case, as a link where the helpdesk gave an absolute address.
    mutating func number(_ number: String, _ address: String?) {
        if let link = address.flatMap(Link.web) {
            element(.a, .href(link)) { $0.element(.bdi, text: number) }
        } else {
            element(.bdi, text: number)
        }
    }
}

extension Acuity {
    var mark: String {
        switch self {
        case .critical: "●"
        case .watch: "◐"
        case .steady: "○"
        }
    }
}
