import Domain

struct BriefMarkdown {
    private let overview: BriefOverview

    init(_ overview: BriefOverview) { self.overview = overview }

    private var brief: Brief { overview.brief }

    var bytes: [UInt8] {
        var page = Markdown()
        header(&page)
        first(&page)
        since(&page)
        later(&page)
        takeOver(&page)
        cases(&page)
        return page.bytes
    }

    private func header(_ page: inout Markdown) {
        page.raw("# ")
        page.text(overview.greeting)
        page.raw("\n\n")
        for words in [overview.counts, overview.asAt, overview.answering]
            + (overview.notRead.map { [$0] } ?? [])
        {
            page.words(words)
            page.raw("  \n")
        }
        page.words([
            .text(brief.boundary.teamName),
            .plain(" · \(brief.boundary.at.dateAndClock) · \(brief.boundary.timezone)"),
        ])
        page.raw("\n")
    }

    private func first(_ page: inout Markdown) {
        page.raw("\n## Do first\n\n")
        if overview.first.isEmpty {
            page.text(overview.nothingFirst)
            page.raw("\n")
        }
        for (index, entry) in overview.first.enumerated() {
            let lines = FirstEntry(entry, time: overview.time)
            page.number(index + 1)
            page.raw(" **")
            page.words([lines.when])
            page.raw("** ")
            head(entry, lines, &page)
            page.raw("\n")
            for line in lines.lines {
                page.raw("   - ")
                page.statements(line)
                page.raw("\n")
            }
        }
    }

    /// "[#4711](...) **Mrs Okafor** · phone +44 7700 900130 · critical".
    private func head(
        _ entry: BriefOverview.Entry, _ lines: FirstEntry, _ page: inout Markdown
    ) {
        number(entry, lines, &page)
        if !lines.reach.isEmpty {
            page.raw(" · ")
            page.words(lines.reach)
        }
        page.raw(" · ")
        acuity(entry, &page)
    }

    private func number(
        _ entry: BriefOverview.Entry, _ lines: FirstEntry, _ page: inout Markdown
    ) {
        if let link = entry.content.urlPath.flatMap(Link.web) {
            page.link(entry.content.caseNumber, to: link)
        } else {
            page.text(entry.content.caseNumber)
        }
        page.raw(" ")
        page.words(lines.who)
    }

    private func acuity(_ entry: BriefOverview.Entry, _ page: inout Markdown) {
        page.text(entry.content.acuity.rawValue)
        if entry.item.state == .accepted { page.raw(" · taken over") }
    }

    private func since(_ page: inout Markdown) {
        if overview.since.isEmpty { return }
        page.raw("\n## Since ")
        page.text(overview.time(brief.boundary.readAt))
        page.raw("\n\n")
        for line in overview.since {
            page.full(line)
        }
    }

    private func later(_ page: inout Markdown) {
        if !overview.later.isEmpty {
            page.raw("\n## Later\n\n")
            page.text(overview.acuities(of: overview.later))
            page.raw("\n\n")
            page.table(["When", "Case", "How soon", "Reach", "In short"], overview.later.map(row))
        }
        if !overview.gone.isEmpty {
            page.raw("\n## No longer yours\n\n")
            for entry in overview.gone {
                page.raw("- ")
                page.text(entry.content.caseNumber)
                page.raw(" ")
                page.words(FirstEntry(entry, time: overview.time).who)
                page.raw(" · ")
                page.words(overview.whyGone(entry))
                page.raw("\n")
            }
        }
        page.raw("\n## Kept by others\n\n")
        page.link(counted(brief.keptByOthers, "case", "cases"), to: .teamPage)
        page.raw("\n")
    }

    private func row(_ entry: BriefOverview.Entry) -> [Markdown] {
        let lines = FirstEntry(entry, time: overview.time)
        var (when, number, acuity) = (Markdown(), Markdown(), Markdown())
        var (reach, short) = (Markdown(), Markdown())
        when.words([lines.when])
        self.number(entry, lines, &number)
        self.acuity(entry, &acuity)
        reach.words(lines.reach)
        short.statements(lines.oneLine)
        return [when, number, acuity, reach, short]
    }

    private func takeOver(_ page: inout Markdown) {
        if overview.waiting == 0 { return }
        page.raw("\n## Take over\n\n`#took-over all` as an internal note on any case")
        if let hint = overview.readBackHint {
            page.raw("; ")
            page.text(hint)
        }
        page.raw(".  \nNot for you? `#not-mine reason`  \nOr: ")
        page.code(overview.confirmCommand)
        page.text(overview.confirmHint)
        page.raw("\n")
    }

    private func cases(_ page: inout Markdown) {
        for entry in overview.first + overview.later {
            page.raw("\n## ")
            page.text(entry.content.caseNumber)
            page.raw(" ")
            page.words(FirstEntry(entry, time: overview.time).who)
            page.raw(" · ")
            page.text(entry.content.acuity.rawValue)
            page.raw("\n\n")
            let sheet = CaseSheet(entry.content, time: overview.time)
            page.full(sheet.about)
            for section in sheet.sections {
                page.raw("\n### ")
                page.text(section.title)
                page.raw("\n\n")
                if let block = section.block { page.quote(block) }
                for line in section.lines { page.full(line) }
            }
        }
    }
}

extension Markdown {
    mutating func words(_ words: [Words]) {
        for run in words {
            switch run {
            case .strong(let text): strong(text)
            case .contact(let contact):
                text(contact.way)
                if let link = contact.link {
                    self.link(contact.address, to: link)
                } else {
                    text(contact.address)
                }
            case .command(let text): code(text)
            default: text(run.plainText)
            }
        }
    }

    mutating func statements(_ lines: [Line]) {
        for (index, line) in lines.enumerated() {
            if index > 0 { raw(" · ") }
            words(line.words)
        }
    }

    mutating func full(_ line: Line) {
        raw("- ")
        if let label = line.label {
            text(label + ": ")
        }
        words(line.words)
        let source = ([line.aside.map(\.plainText).joined()] + line.evidence.names)
            .filter { !$0.isEmpty }.joined(separator: " · ")
        if !source.isEmpty {
            raw(" _(")
            text(source)
            raw(")_")
        }
        raw("\n")
    }

    /// The marker of an ordered list.
    mutating func number(_ number: Int) {
        text(String(number))
        raw(".")
    }
}
