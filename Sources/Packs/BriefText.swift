import Domain

struct BriefText {
    private let overview: BriefOverview
    private let width: Int
    private let style: TextStyle

    init(_ overview: BriefOverview, width: Int, style: TextStyle) {
        self.overview = overview
        self.width = width
        self.style = style
    }

    var bytes: [UInt8] {
        var page = TextPage(width: width, style: style)
        header(&page)
        first(&page)
        since(&page)
        later(&page)
        takeOver(&page)
        cases(&page)
        return page.bytes
    }

    private func header(_ page: inout TextPage) {
        let boundary = overview.brief.boundary
        page.line(
            [TextPage.Run(overview.greeting, .heading), TextPage.Run(" ")]
                + TextPage.runs(overview.counts))
        page.line(TextPage.runs(overview.asAt))
        page.line(TextPage.runs(overview.answering))
        if let notRead = overview.notRead { page.line(TextPage.runs(notRead, .urgent)) }
        page.line([
            TextPage.Run(
                "\(boundary.teamName) · \(boundary.at.dateAndClock) · \(boundary.timezone)", .quiet)
        ])
    }

    private func first(_ page: inout TextPage) {
        page.blank()
        page.heading("DO FIRST")
        if overview.first.isEmpty { page.line([TextPage.Run(overview.nothingFirst)]) }
        for (index, entry) in overview.first.enumerated() {
            let lines = FirstEntry(entry, time: overview.time)
            let role: TextStyle.Role = entry.content.acuity == .critical ? .urgent : .heading
            var head = [TextPage.Run("\(index + 1) "), TextPage.Run(lines.when.plainText, role)]
            head.append(TextPage.Run(" "))
            head += self.head(entry, lines)
            if entry.content.acuity == .critical {
                page.line(head, rest: 2)
                for line in lines.lines { page.line(TextPage.runs(line), first: 2, rest: 4) }
            } else {
                page.line(head + short(lines), rest: 4)
            }
        }
    }

    /// "● #4711 Mrs Okafor, VIP · phone +44 7700 900130".
    private func head(_ entry: BriefOverview.Entry, _ lines: FirstEntry) -> [TextPage.Run] {
        var runs = [
            TextPage.Run(
                entry.content.acuity.mark + " ",
                entry.content.acuity == .critical ? .urgent : .normal),
            TextPage.Run(entry.content.caseNumber + " ", .heading),
        ]
        runs += TextPage.runs(lines.who)
        if !lines.reach.isEmpty {
            runs.append(TextPage.Run(" · "))
            runs += TextPage.runs(lines.reach)
        }
        if entry.item.state == .accepted { runs.append(TextPage.Run(" · taken over", .quiet)) }
        return runs
    }

    private func short(_ lines: FirstEntry) -> [TextPage.Run] {
        lines.oneLine.isEmpty ? [] : [TextPage.Run(" · ")] + TextPage.runs(lines.oneLine)
    }

    private func since(_ page: inout TextPage) {
        if overview.since.isEmpty { return }
        page.blank()
        page.heading("SINCE \(overview.time(overview.brief.boundary.readAt))")
        for line in overview.since { page.full(line, indent: 2) }
    }

    private func later(_ page: inout TextPage) {
        page.blank()
        if !overview.later.isEmpty {
            page.heading(
                "LATER", then: [TextPage.Run(" " + overview.acuities(of: overview.later))])
            for entry in overview.later {
                let lines = FirstEntry(entry, time: overview.time)
                let runs = [TextPage.Run(lines.when.plainText + " ")] + head(entry, lines)
                page.line(runs + short(lines), first: 2, rest: 4)
            }
        }
        if !overview.gone.isEmpty {
            page.heading("NO LONGER YOURS")
            for entry in overview.gone {
                page.line(
                    [TextPage.Run(entry.content.caseNumber + " ")]
                        + TextPage.runs(FirstEntry(entry, time: overview.time).who)
                        + [TextPage.Run(" · ")] + TextPage.runs(overview.whyGone(entry)),
                    first: 2, rest: 4)
            }
        }
        page.heading(
            "KEPT BY OTHERS",
            then: [TextPage.Run(" \(overview.brief.keptByOthers), see the team page")])
    }

    private func takeOver(_ page: inout TextPage) {
        if overview.waiting == 0 { return }
        page.blank()
        page.heading(
            "TAKE OVER",
            then: [
                TextPage.Run(" “#took-over all” as an internal note on any case"),
                TextPage.Run(overview.readBackHint.map { "; \($0)" } ?? ""),
            ])
        page.line([TextPage.Run("Not for you? “#not-mine reason”")], first: 2)
        page.line(
            [TextPage.Run("Or: "), TextPage.Run(overview.confirmCommand + overview.confirmHint)],
            first: 2, rest: 4)
    }

    private func cases(_ page: inout TextPage) {
        for entry in overview.first + overview.later {
            page.blank()
            page.line([TextPage.Run(String(repeating: "─", count: width), .quiet)])
            let lines = FirstEntry(entry, time: overview.time)
            page.line(head(entry, lines) + [TextPage.Run(" · " + entry.content.acuity.rawValue)])
            let sheet = CaseSheet(entry.content, time: overview.time)
            page.full(sheet.about, indent: 0)
            if let link = entry.content.urlPath.flatMap(Link.web) {
                page.line([TextPage.Run(link.target, .quiet)])
            }
            for section in sheet.sections {
                page.heading(section.title)
                if let block = section.block {
                    for paragraph in block.split(whereSeparator: \.isNewline) {
                        page.line([TextPage.Run(String(paragraph))], first: 4)
                    }
                }
                for line in section.lines { page.full(line, indent: 2) }
            }
        }
    }
}
