package import Domain

/// Every open case of the team in one line each, for whoever picks up the phone.
///
/// It shows what `CaseSummary` holds and no more: what customers need stays in the brief.
package enum TeamPageRenderer {
    package static func html(_ page: TeamPage) -> [UInt8] { TeamHTML(page).bytes }
}

private struct TeamHTML {
    private let page: TeamPage
    private let time: TimeWords

    init(_ page: TeamPage) {
        self.page = page
        time = TimeWords(
            now: page.boundary.at, from: page.boundary.at,
            until: page.boundary.incoming.map(\.endsAt).max())
    }

    var bytes: [UInt8] {
        let boundary = page.boundary
        return PageFrame.page(
            title: "\(boundary.teamName) \(boundary.at.dateAndClock)", skipTo: .part("cases"),
            "Skip to the cases"
        ) { html in
            html.element(.header) { html in
                html.element(.p, .class("where")) {
                    $0.words([
                        .time(boundary.at, boundary.at.dateAndClock), .plain(" · "),
                        .text(boundary.timezone),
                    ])
                }
                html.element(.h1) { $0.words([.text(boundary.teamName)]) }
                html.element(.p, .class("sum"), text: page.counts.sentence)
                html.element(.p, .class("facts")) {
                    $0.words([
                        .plain("As at "), .time(boundary.readAt, time(boundary.readAt)),
                        .plain(" · who has what, for whoever picks up the phone"),
                    ])
                }
            }
            html.element(.main, .class("team")) { html in
                html.raw("\n")
                briefs(&html)
                cases(&html)
            }
            html.element(.footer) { html in
                html.element(.p) {
                    $0.words([
                        .plain("As at "), .time(boundary.readAt, boundary.readAt.dateAndClock),
                        .plain(". The helpdesk knows what happened since."),
                    ])
                }
            }
        }
    }

    // MARK: Who comes

    private func briefs(_ html: inout HTML) {
        if page.briefs.isEmpty { return }
        html.element(.section, .labelledBy("briefs")) { html in
            html.element(.h2, .id("briefs"), text: "Briefs")
            html.element(.table, .class("counts")) { html in
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        html.element(.th, .columnScope, text: "For")
                        for title in ["Cases", "Critical"] + fates.map(\.title) {
                            html.element(.th, .columnScope, .class("number"), text: title)
                        }
                    }
                }
                html.element(.tbody) { html in
                    for line in page.briefs { brief(line, &html) }
                }
            }
        }
    }

    /// A phone has little room: what became of no case has no column.
    private var fates: [(title: String, count: KeyPath<HandedFates, Int>)] {
        [("Taken over", \.takenOver), ("Not yet", \.notYet)]
            + [
                ("Needs another home", \.needsAnotherHome), ("Handed on since", \.handedOn),
                ("Solved", \.solved),
            ].filter { fate in page.briefs.contains { $0.fates[keyPath: fate.count] > 0 } }
    }

    private func brief(_ line: TeamPage.BriefLine, _ html: inout HTML) {
        html.element(.tr) { html in
            html.element(.th, .rowScope) { html in
                html.element(.a, .href(.brief(of: line.receiverID))) {
                    $0.words([.text(line.receiverName)])
                }
            }
            let counts = fates.map { line.fates[keyPath: $0.count] }
            for count in [line.cases, line.critical] + counts {
                html.element(.td, .class("number"), text: "\(count)")
            }
        }
    }

    // MARK: Cases

    private func cases(_ html: inout HTML) {
        html.element(.section, .labelledBy("cases")) { html in
            html.element(.h2, .id("cases"), text: "Open cases")
            if page.lines.isEmpty {
                html.element(.p, .class("nothing"), text: noneRecorded)
                return
            }
            html.element(.table, .class("cards")) { html in
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        html.element(.th, .columnScope, text: "Case")
                        html.element(.th, .columnScope, text: "With")
                        html.element(.th, .columnScope, text: "Where it stands")
                        html.element(.th, .columnScope, text: "Next due")
                    }
                }
                html.element(.tbody) { html in
                    for line in page.lines { self.line(line, &html) }
                }
            }
        }
    }

    private func line(_ line: TeamPage.Line, _ html: inout HTML) {
        let summary = line.summary
        html.element(.tr, .acuity(summary.acuity.rawValue)) { html in
            html.element(.th, .rowScope) { html in
                html.number(summary.caseNumber, summary.urlPath)
                html.text(" ")
                html.words([
                    summary.customerName.map { .text($0) } ?? .nothing("name \(noneRecorded)")
                ])
                if summary.acuity != .steady {
                    html.text(" ")
                    html.acuity(summary.acuity)
                }
                if let subject = summary.subject {
                    html.element(.div, .class("quiet")) { $0.words([.text(subject)]) }
                }
            }
            html.element(.td, .column("With")) { html in
                html.words([
                    (line.ownerName ?? summary.ownerName).map { .text($0) } ?? .plain("nobody")
                ])
                if let back = summary.backAt {
                    html.words([.plain(", back "), time.words(back)])
                }
                html.element(.div, .class("quiet")) { $0.words([.text(line.reason)]) }
            }
            html.element(.td, .column("Stands")) { html in
                if let stands = summary.stands {
                    html.brief([standing(stands)])
                } else {
                    html.words([.nothing(noneRecorded)])
                }
            }
            html.element(.td, .column("Due")) { html in
                if let due = summary.nextDue {
                    html.words([.time(due.at, due.isMissed ? due.wording : time(due.at))])
                    html.element(.div, .class("quiet")) { $0.words([.text(due.what)]) }
                } else {
                    html.words([.nothing(noneRecorded)])
                }
            }
        }
    }

    /// The statement with who and when before it.
    private func standing(_ statement: Statement) -> Line {
        var words: [Words] = []
        if let who = statement.who { words += [.text(who), .plain(" ")] }
        if let at = statement.at { words += [time.words(at), .plain(" ")] }
        words.append(statement.isQuote ? .quote(statement.text) : .text(statement.text))
        return Line(words, evidence: statement.evidence)
    }
}
