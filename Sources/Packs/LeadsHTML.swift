import Domain

struct LeadsHTML {
    private let page: ExceptionsPage
    private let overview: LeadsOverview
    private let time: TimeWords

    init(_ page: ExceptionsPage) {
        self.page = page
        let end = page.boundary.incoming.map(\.endsAt).max()
        overview = LeadsOverview(page.exceptions, end: end)
        time = TimeWords(now: page.boundary.at, from: page.boundary.at, until: end)
    }

    /// The latest thing this page knows of.
    private var asAt: ZonedInstant {
        // A refusal is dated by the server's clock, everything else by the run's business time.
        page.exceptions.filter { $0.kind != .declined }.map(\.raisedAt)
            .reduce(page.boundary.readAt, max)
    }

    var bytes: [UInt8] {
        let boundary = page.boundary
        return PageFrame.page(
            title: "Leads · \(boundary.teamName) \(boundary.at.dateAndClock)",
            skipTo: .part("now"), "Skip to what is to be decided"
        ) { html in
            header(&html)
            html.element(.main, .class("leads")) { html in
                html.raw("\n")
                now(&html)
                rest(
                    "Can wait", id: "wait", overview.canWait, from: overview.decideNow.count, &html)
                information(&html)
            }
            html.element(.footer) { html in
                html.element(.p) { html in
                    html.text("As at ")
                    html.words([.time(asAt, asAt.dateAndClock), .plain(". ")])
                    html.element(.a, .href(.teamPage), text: "All open cases")
                    html.text(". The commands are ready to be typed: put your reason in the note.")
                }
            }
        }
    }

    private func header(_ html: inout HTML) {
        let boundary = page.boundary
        html.element(.header) { html in
            html.element(.p, .class("where")) {
                $0.words([
                    .plain("For leads · "), .time(boundary.at, boundary.at.dateAndClock),
                    .plain(" · "), .text(boundary.timezone),
                ])
            }
            html.element(.h1) {
                $0.words([
                    .text(boundary.teamName), .plain(" · "), time.words(asAt),
                ])
                if let lead = boundary.lead { $0.words([.plain(" · "), .text(lead.name)]) }
            }
            html.element(.p, .class("sum"), text: page.counts.sentence)
            html.element(.p, .class("facts"), text: taken)
            if !boundary.missingRelations.isEmpty {
                html.element(.p, .class("notice")) {
                    $0.words([
                        .plain("Not read this time: "),
                        .text(
                            boundary.missingRelations.map { "\($0.relation) (\($0.sqlState))" }
                                .sorted().joined(separator: ", ")),
                    ])
                }
            }
        }
    }

    private var taken: String {
        let fates = page.fates
        var facts = [
            "\(fates.takenOver) taken over",
            fates.needsAnotherHome == 1
                ? "1 needs another home" : "\(fates.needsAnotherHome) need another home",
            "\(fates.notYet) not yet",
        ]
        if fates.handedOn > 0 { facts.append("\(fates.handedOn) handed on since") }
        if fates.solved > 0 { facts.append("\(fates.solved) solved") }
        return facts.joined(separator: " · ")
    }

    private func now(_ html: inout HTML) {
        html.element(.section, .class("decide"), .labelledBy("now")) { html in
            html.element(.h2, .id("now"), text: "Decide now")
            if overview.decideNow.isEmpty {
                html.element(.p, text: "Nothing: no decision presses.")
                return
            }
            list(overview.decideNow, from: 0, &html)
        }
    }

    private func rest(
        _ title: String, id: StaticString, _ lines: [ExceptionLine], from: Int,
        _ html: inout HTML
    ) {
        if lines.isEmpty { return }
        html.element(.section, .class("decide"), .labelledBy(id)) { html in
            html.element(.h2, .id(id), text: title)
            list(lines, from: from, &html)
        }
    }

    private func information(_ html: inout HTML) {
        if overview.information.isEmpty { return }
        html.element(.section, .class("decide fold"), .labelledBy("information")) { html in
            html.element(.details, .class("fold")) { html in
                html.element(.summary) { html in
                    html.element(.h2, .id("information"), text: "For information")
                    html.text("\(overview.information.count)")
                }
                list(
                    overview.information,
                    from: overview.decideNow.count + overview.canWait.count, &html)
            }
        }
    }

    private func list(_ lines: [ExceptionLine], from: Int, _ html: inout HTML) {
        html.element(.ol, .class("card"), .list) { html in
            for (index, line) in lines.enumerated() {
                html.element(.li, .id("exception", Int(line.id))) { html in
                    html.element(.span, .class("count"), text: "\(from + index + 1)")
                    html.element(.article) { self.item(line, &$0) }
                    html.element(.div, .class("commands")) { html in
                        for command in line.commands(lead: page.boundary.lead?.id) {
                            html.element(.p) { $0.words([.command(command)]) }
                        }
                    }
                }
            }
        }
    }

    private func item(_ line: ExceptionLine, _ html: inout HTML) {
        let concerned = ConcernedCases(line, about: page.about, time: time)
        html.element(.h3) { $0.words([.text(line.fullHeadline)]) }
        if let about = onlyCase(of: line) {
            html.element(.p) { $0.words(concerned.words(ofOnly: about)) }
        }
        html.element(.p, .class("facts")) { $0.words(facts(line)) }
        if let suggestion = line.detail.suggestion {
            html.element(.p) { $0.words([.text(suggestion.capitalised)]) }
        }
        if concerned.cases.count > 1 { list(concerned, &html) }
    }

    private func list(_ concerned: ConcernedCases, _ html: inout HTML) {
        html.element(.details) { html in
            html.element(.summary, .class("quiet")) { html in
                html.text(counted(concerned.cases.count, "case", "cases"))
                if let reason = concerned.sharedReason {
                    html.words([.plain(" · "), .text(reason)])
                }
            }
            html.element(.ul, .list) { html in
                for one in concerned.cases {
                    html.element(.li) { $0.words(concerned.words(of: one)) }
                }
            }
        }
    }

    /// The one case it is about, where more is known of it than the entry itself says.
    private func onlyCase(of line: ExceptionLine) -> CaseID? {
        guard line.caseIDs.count == 1, let id = line.caseIDs.first, page.about[id] != nil
        else { return nil }
        return id
    }

    /// "not yet taken over · nearest 23:10 · pack 17 · since 22:15, seen twice".
    private func facts(_ line: ExceptionLine) -> [Words] {
        var facts: [[Words]] = []
        if let wording = line.kindBesideHeadline { facts.append([.plain(wording)]) }
        if let shared = line.sharedWith { facts.append([.plain(shared)]) }
        if let reason = line.reasonBesideHeadline { facts.append([.text(reason)]) }
        if let due = line.detail.nearestDue, onlyCase(of: line) == nil {
            facts.append([.plain("nearest "), time.words(due)])
        }
        if let pack = line.packID { facts.append([.plain("pack \(pack)")]) }
        facts.append([.plain("since "), time.words(line.raisedAt)])
        if line.timesSeen > 1 { facts.append([.plain("seen \(line.timesSeen) times")]) }
        if line.state == .acknowledged { facts.append([.plain("acknowledged")]) }
        return Array(facts.joined(separator: [.plain(" · ")]))
    }
}
