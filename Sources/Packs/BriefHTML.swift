import Domain

struct BriefHTML {
    private let overview: BriefOverview

    init(_ overview: BriefOverview) { self.overview = overview }

    private var brief: Brief { overview.brief }

    var bytes: [UInt8] {
        let boundary = brief.boundary
        let title = "\(brief.receiver.name) · \(boundary.teamName) \(boundary.at.dateAndClock)"
        return PageFrame.page(
            title: title, skipTo: .part("first"), "Skip to what comes first"
        ) { html in
            header(&html)
            html.element(.main, .class("brief")) { html in
                html.raw("\n")
                first(&html)
                since(&html)
                takeOver(&html)
                kept(&html)
                later(&html)
                gone(&html)
            }
            footer(&html)
        }
    }

    // MARK: Header and footer

    private func header(_ html: inout HTML) {
        let boundary = brief.boundary
        html.element(.header) { html in
            html.element(.p, .class("where")) {
                $0.words([
                    .text(boundary.teamName), .plain(" · "),
                    .time(boundary.at, boundary.at.dateAndClock), .plain(" · "),
                    .text(boundary.timezone),
                ])
            }
            html.element(.h1) { $0.words([.text(overview.greeting)]) }
            html.element(.p, .class("lead")) { $0.words(overview.counts) }
            html.element(.p, .class("facts")) { $0.words(overview.asAt) }
            html.element(.p, .class("facts")) { $0.words(overview.answering) }
            if let notRead = overview.notRead {
                html.element(.p, .class("notice")) { $0.words(notRead) }
            }
        }
    }

    private func footer(_ html: inout HTML) {
        html.element(.footer) { html in
            html.element(.p) {
                $0.words([
                    .plain("As at "),
                    .time(brief.boundary.readAt, brief.boundary.readAt.dateAndClock),
                    .plain(
                        ". Every line names its source under “the whole case”; quotes are literal. "
                            + "Moods are about messages, not people."),
                ])
            }
        }
    }

    // MARK: Do first

    private func first(_ html: inout HTML) {
        html.element(.section, .class("first"), .labelledBy("first")) { html in
            html.element(.h2, .id("first"), text: "Do first")
            if overview.first.isEmpty {
                html.element(.p, text: overview.nothingFirst)
                return
            }
            html.element(.ol, .class("card"), .list) { html in
                for (index, entry) in overview.first.enumerated() {
                    html.element(
                        .li, .id("case", entry.item.position),
                        .acuity(entry.content.acuity.rawValue)
                    ) { html in
                        html.element(.span, .class("count"), text: "\(index + 1)")
                        when(entry, &html)
                        html.element(.article) { self.first(entry, &$0) }
                    }
                }
            }
        }
    }

    /// Critical ones lie open; of the others a line says enough, and unfolds to the whole case.
    private func first(_ entry: BriefOverview.Entry, _ html: inout HTML) {
        if entry.content.acuity != .critical {
            folded(entry, &html)
            return
        }
        let lines = FirstEntry(entry, time: overview.time)
        html.element(.div, .class("row")) { head(entry, lines, &$0) }
        html.element(.div, .class("lines")) { html in
            for line in lines.lines {
                html.element(.p) { $0.brief(line) }
            }
        }
        html.element(.details, .class("whole")) { html in
            html.element(
                .summary, .label("The whole case \(entry.content.caseNumber)"),
                text: "The whole case")
            whole(entry, &html)
        }
    }

    private func folded(_ entry: BriefOverview.Entry, _ html: inout HTML) {
        let lines = FirstEntry(entry, time: overview.time)
        html.element(.details) { html in
            html.element(.summary) { html in
                html.element(.span, .class("row")) { html in
                    head(entry, lines, &html)
                    html.element(.span, .class("short")) { $0.brief(lines.oneLine) }
                }
            }
            whole(entry, &html)
        }
    }

    /// "#4711 Mrs Okafor · phone +44 7700 900130 ● critical".
    private func head(
        _ entry: BriefOverview.Entry, _ lines: FirstEntry, _ html: inout HTML
    ) {
        html.element(.h3) { html in
            html.number(entry.content.caseNumber, entry.content.urlPath)
            html.text(" ")
            html.words(lines.who)
        }
        if !lines.reach.isEmpty {
            html.element(.span, .class("reach")) { $0.words(lines.reach) }
        }
        html.element(.span, .class("marks")) { html in
            if entry.item.state == .accepted {
                html.element(.span, .class("quiet"), text: "✓ taken over")
                html.text(" ")
            }
            html.acuity(entry.content.acuity)
        }
    }

    private func when(_ entry: BriefOverview.Entry, _ html: inout HTML) {
        let lines = FirstEntry(entry, time: overview.time)
        if entry.content.nextDue == nil {
            html.element(.span, .class("when nothing")) { $0.words([lines.when]) }
        } else if lines.isMissed {
            html.element(.span, .class("when late")) { $0.words([lines.when]) }
        } else {
            html.element(.span, .class("when")) { $0.words([lines.when]) }
        }
    }

    private func whole(_ entry: BriefOverview.Entry, _ html: inout HTML) {
        let sheet = CaseSheet(entry.content, time: overview.time)
        html.element(.div, .class("sheet")) { html in
            html.full(sheet.about, as: .p)
            html.sheet(sheet, position: entry.item.position)
        }
    }

    // MARK: The side

    private func since(_ html: inout HTML) {
        if overview.since.isEmpty { return }
        html.element(.section, .class("side since"), .labelledBy("since")) { html in
            html.element(.h2, .id("since")) {
                $0.words([
                    .plain("Since "), overview.time.words(brief.boundary.readAt),
                ])
            }
            html.element(.ul, .list) { html in
                for line in overview.since { html.element(.li) { $0.brief([line]) } }
            }
        }
    }

    private func takeOver(_ html: inout HTML) {
        if overview.waiting == 0 { return }
        html.element(.section, .class("side take card"), .labelledBy("take-over")) { html in
            html.element(.h2, .id("take-over"), text: "Take over")
            html.element(.p) { html in
                html.element(.code, text: "#took-over all")
                html.text(" as an internal note on any case")
                if let hint = overview.readBackHint { html.text("; \(hint)") }
                html.text(".")
            }
            html.element(.p) { html in
                html.text("Not for you? ")
                html.element(.code, text: "#not-mine reason")
            }
            html.element(.p, .class("quiet")) { html in
                html.text("Or: ")
                html.words([.command(overview.confirmCommand)])
                html.text(overview.confirmHint)
            }
        }
    }

    private func kept(_ html: inout HTML) {
        html.element(.section, .class("side kept"), .labelledBy("kept")) { html in
            html.element(.h2, .id("kept"), text: "Kept by others")
            html.element(.p) { html in
                html.element(.a, .href(.teamPage), text: keptWords)
                html.text(", one line each, for whoever picks up the phone")
            }
        }
    }

    private var keptWords: String { counted(brief.keptByOthers, "case", "cases") }

    // MARK: Later

    private func later(_ html: inout HTML) {
        if overview.later.isEmpty { return }
        let isUrgent = overview.later.contains { $0.content.acuity == .critical }
        html.element(.section, .class("later"), .labelledBy("later")) { html in
            let content = { (html: inout HTML) in
                html.element(.summary) { html in
                    html.element(.h2, .id("later"), text: "Later")
                    html.text(overview.acuities(of: overview.later))
                }
                html.element(.ul, .class("card"), .list) { html in
                    for entry in overview.later {
                        html.element(
                            .li, .id("case", entry.item.position),
                            .acuity(entry.content.acuity.rawValue)
                        ) { html in
                            when(entry, &html)
                            folded(entry, &html)
                        }
                    }
                }
            }
            // What is critical is never folded away.
            if isUrgent {
                html.element(.details, .open, content: content)
            } else {
                html.element(.details, content: content)
            }
        }
    }

    // MARK: No longer with the reader

    private func gone(_ html: inout HTML) {
        if overview.gone.isEmpty { return }
        html.element(.section, .class("gone"), .labelledBy("gone")) { html in
            html.element(.details) { html in
                html.element(.summary) { html in
                    html.element(.h2, .id("gone"), text: "No longer yours")
                    html.text("\(overview.gone.count)")
                }
                html.element(.ul, .list) { html in
                    for entry in overview.gone {
                        html.element(.li) { html in
                            html.element(.s) { html in
                                html.number(entry.content.caseNumber, entry.content.urlPath)
                                html.text(" ")
                                html.words(FirstEntry(entry, time: overview.time).who)
                            }
                            html.text(" ")
                            html.words(overview.whyGone(entry))
                        }
                    }
                }
            }
        }
    }
}

extension BriefOverview {
    /// "solved 22:10", "needs another home", "moved on".
    func whyGone(_ entry: Entry) -> [Words] {
        if let solved = entry.item.solvedAt { return [.plain("solved "), time.words(solved)] }
        return [.plain(entry.item.state == .declined ? "needs another home" : "moved on")]
    }
}
