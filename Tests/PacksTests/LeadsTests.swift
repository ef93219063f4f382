import Domain
import Testing

@testable import Packs

@Suite("The leads' page")
struct LeadsTests {
    private func overview(_ lines: [ExceptionLine]) -> LeadsOverview {
        LeadsOverview(lines, end: Samples.at("06:00"))
    }

    @Test("what presses is decided now, the rest can wait or is for information")
    func partition() {
        let overview = overview(Samples.leads().exceptions)
        #expect(overview.decideNow.map(\.id) == [881, 882, 883])
        #expect(overview.canWait.map(\.id) == [884, 885, 886, 887])
        #expect(overview.information.map(\.id) == [888, 889])
    }

    @Test("severity 2 presses only with a deadline before the shift ends")
    func deadline() {
        let lines = [
            Samples.line(1, .declined, "a", nearest: Samples.at("05:59")),
            Samples.line(2, .declined, "b", nearest: Samples.at("06:00")),
            Samples.line(3, .declined, "c"), Samples.line(4, .noReceiver, "d"),
            Samples.line(5, .thirdPerson, "e", nearest: Samples.at("23:00")),
        ]
        #expect(overview(lines).decideNow.map(\.id) == [1, 4])
        #expect(overview(lines).canWait.map(\.id) == [2, 3])
        #expect(overview(lines).information.map(\.id) == [5])
    }

    @Test("never more than seven decisions; the others lead what can wait")
    func seven() {
        let lines =
            [Samples.line(99, .declined, "waits")]
            + (1...9).map { Samples.line($0, .noReceiver, "now") }
        #expect(overview(lines).decideNow.map(\.id) == Array(1...7))
        #expect(overview(lines).canWait.map(\.id) == [8, 9, 99])
        let page = Markup(ExceptionsRenderer.html(with(lines)))
        #expect(page.all("article").count == 10)
    }

    @Test("what was never taken over and is in other hands by now presses nobody")
    func handedOn() {
        var line = Samples.line(1, .unconfirmed, "a", nearest: Samples.at("05:59"))
        line.severity = 1
        #expect(overview([line]).decideNow.map(\.id) == [1])
        line.packState = .superseded
        #expect(overview([line]).canWait.map(\.id) == [1])
    }

    @Test("what somebody acknowledged can wait, and what is resolved is gone")
    func states() {
        let lines = [
            Samples.line(1, .noReceiver, "a", state: .acknowledged),
            Samples.line(2, .noReceiver, "b", state: .resolved),
        ]
        #expect(overview(lines).decideNow.isEmpty)
        #expect(overview(lines).canWait.map(\.id) == [1])
        #expect(overview(lines).information.isEmpty)
    }

    private func with(_ lines: [ExceptionLine]) -> ExceptionsPage {
        var page = Samples.leads()
        page.exceptions = lines
        return page
    }

    @Test("each decision comes with a command ready to be typed")
    func commands() {
        let commands = Samples.leads().exceptions.map { $0.commands(lead: "mia") }
        #expect(
            commands[0] == [
                "handover resolve 881 --as mia --note '...' --reassign lea",
                "handover agent-late jonas --until TIME",
            ])
        #expect(commands[1] == ["handover resolve 882 --as mia --note '...' --reassign ines"])
        #expect(
            commands[7] == [
                "handover acknowledge 888 --as mia", "handover resolve 888 --as mia --note '...'",
            ])
        let hostile = Samples.line(1, .declined, "x", suggested: "a'; rm -rf ~")
        #expect(
            hostile.commands(lead: nil)
                == ["handover resolve 1 --as LEAD --note '...' --reassign 'a'\\''; rm -rf ~'"])
    }

    @Test("a headline names its case, once")
    func headline() {
        let concerned = [
            ExceptionDetail.ConcernedCase(
                caseID: "17", caseNumber: "#4698", reason: "woke 22:31")
        ]
        let line = { (headline: String, cases: [ExceptionDetail.ConcernedCase]) in
            Samples.line(1, .wokeWhileAway, headline, caseID: "17", cases: cases)
        }
        #expect(line("Ben is back Tue", concerned).fullHeadline == "#4698 · Ben is back Tue")
        #expect(line("Ben is back Tue", concerned).reasonBesideHeadline == "woke 22:31")
        #expect(line("#4698 woke 22:31", concerned).fullHeadline == "#4698 woke 22:31")
        #expect(line("#4698 woke 22:31", concerned).reasonBesideHeadline == nil)
        #expect(line("woke", []).fullHeadline == "case 17 · woke")
        var stored = line("woke", [])
        stored.detail.facts.caseNumber = "#4698"
        #expect(stored.fullHeadline == "#4698 · woke")
    }

    @Test(
        "the digits of a time, of a count or of another case name no case",
        arguments: [
            ("5", "taken over by Sam; Sun 22:25 passed, no entry", false),
            ("22", "taken over by Sam; Sun 22:25 passed, no entry", false),
            ("5", "Sam has 2 of 5 cases", false), ("5", "Sam asks for case 57", false),
            ("5", "Sam asks for case 5, not 6", true), ("5", "5 needs another home", true),
            ("5", "Sam asks for #5", true), ("#469", "Sam asks for #4698", false),
            ("A-5", "Sam asks for A-5", true), ("A-5", "Sam asks for NA-5", false),
        ])
    func digits(_ number: String, _ headline: String, isNamed: Bool) {
        var line = Samples.line(1, .unconfirmed, headline, caseID: "x")
        line.detail.facts.caseNumber = number
        #expect(line.fullHeadline == (isNamed ? headline : "\(number) · \(headline)"))
    }

    private func summary(
        _ id: CaseID, _ customer: String?, _ subject: String?, due: DueLine? = nil,
        _ acuity: Acuity = .watch
    ) -> CaseSummary {
        CaseSummary(
            caseNumber: "#" + id, subject: subject, urlPath: nil, customerName: customer,
            ownerName: nil, backAt: nil, acuity: acuity, nextDue: due, stands: nil)
    }

    @Test("each of several cases says who it is, what it is about and what is due; urgent first")
    func about() {
        let cases = ["4733", "4734", "4735"].map {
            ExceptionDetail.ConcernedCase(caseID: $0, caseNumber: "#" + $0, reason: "full")
        }
        var page = with([Samples.line(1, .noReceiver, "3 cases", cases: cases)])
        page.about = [
            "4733": summary("4733", nil, nil, .steady),
            "4734": summary(
                "4734", "Mr Kim", "A room without stairs",
                due: Samples.due(Samples.at("01:30"), "answer", "01:30")),
            "4735": summary(
                "4735", "Ms Costa", "Late check-in",
                due: Samples.due(Samples.at("21:20"), "answer", "missed 21:20", missed: true)),
        ]
        let html = String(decoding: ExceptionsRenderer.html(page), as: UTF8.self)
        let told = [
            "3 cases · <bdi>full</bdi>",
            "<bdi>Ms Costa</bdi> · <bdi>Late check-in</bdi> · "
                + "<time datetime=\"2026-11-20T21:20:00Z\">missed 21:20</time>: <bdi>answer</bdi>",
            "<bdi>Mr Kim</bdi> · <bdi>A room without stairs</bdi> · "
                + "<time datetime=\"2026-11-21T01:30:00Z\">due 01:30</time>: <bdi>answer</bdi>",
            "<span class=\"nothing\">name none recorded</span> · nothing due",
        ]
        for fragment in told { #expect(html.contains(fragment), "\(fragment)") }
        let places = told.map { html.range(of: $0) }
        #expect(places == places.sorted())
        page.exceptions[0].detail.cases[1].reason = "nobody fits"
        let each = String(decoding: ExceptionsRenderer.html(page), as: UTF8.self)
        #expect(each.contains("<bdi>answer</bdi> · <bdi>nobody fits</bdi>"))
    }

    @Test("an entry's only case says so too, and its deadline once")
    func aboutOne() {
        var page = with([
            Samples.line(
                1, .noReceiver, "no one fits yet", nearest: Samples.at("01:30"), caseID: "4734",
                cases: [.init(caseID: "4734", caseNumber: "#4734", reason: "due 01:30")])
        ])
        let without = String(decoding: ExceptionsRenderer.html(page), as: UTF8.self)
        #expect(without.contains("nearest"))
        page.about = [
            "4734": summary(
                "4734", "Mr Kim", nil,
                due: Samples.due(Samples.at("01:30"), "answer", "01:30"))
        ]
        let html = String(decoding: ExceptionsRenderer.html(page), as: UTF8.self)
        #expect(html.contains("<h3><bdi>#4734 · no one fits yet</bdi></h3>"))
        #expect(html.contains("<p><bdi>Mr Kim</bdi> · <time"))
        #expect(!html.contains("nearest"))
    }

    @Test("a case of no team is named, and every lead knows that all of them see it")
    func noTeam() {
        var line = Samples.line(
            85, .uncovered, "1 open case in nobody's boundary: of no team",
            cases: [.init(caseID: "17", caseNumber: "#4698", reason: "of no team")])
        line.teamID = PlannedException.noTeam
        #expect(line.fullHeadline == "#4698 · 1 open case in nobody's boundary: of no team")
        let html = String(decoding: ExceptionsRenderer.html(with([line])), as: UTF8.self)
        #expect(html.contains("in no team’s hands · shown to the leads of every team"))
        let text = String(decoding: ExceptionsRenderer.text([line]), as: UTF8.self)
        #expect(text.contains("shown to the leads of every team"))
        #expect(!text.contains("*"))
        var row = Samples.line(
            1, .badRow, "1 row could not be read",
            cases: [.init(caseID: "", caseNumber: "without a readable id", reason: "x")])
        row.teamID = "hotels"
        #expect(row.fullHeadline == "1 row could not be read")
    }

    @Test("of many cases all are listed, the one that keys the exception included")
    func many() {
        let cases = (1...20).map {
            ExceptionDetail.ConcernedCase(caseID: "\($0)", caseNumber: "#\($0)", reason: "full")
        }
        let line = Samples.line(1, .noReceiver, "20 cases", caseID: "1", cases: cases)
        #expect(line.fullHeadline == "20 cases")
        let text = String(decoding: ExceptionsRenderer.text([line]), as: UTF8.self)
        #expect(text.contains("      #1, #2, #3, #4, #5, #6, #7, #8, #9, #10, #11, #12, +8\n"))
        #expect(Markup(ExceptionsRenderer.html(with([line]))).all("ul").count == 1)
        #expect(Markup(ExceptionsRenderer.html(with([line]))).all("li").count == 21)
    }

    @Test("who is late is known from what the database wrote")
    func late() {
        var line = Samples.line(1, .unconfirmed, "Jonas: no entry")
        line.detail.facts.to = "jonas"
        #expect(line.commands(lead: "mia").last == "handover agent-late jonas --until TIME")
    }

    @Test("the counts say whether they add up")
    func sums() {
        var counts = Samples.leads().counts
        let sum = "96 open = 34 handed + 55 kept + 3 unassigned + 4 excluded"
        #expect(counts.sentence == sum + ", adds up")
        counts.sourceOpen = 97
        counts.badRows = 1
        #expect(
            counts.sentence
                == sum + ", adds up; the helpdesk itself counts 97; 1 row could not be read")
        counts.kept = 54
        #expect(counts.sentence.contains("54 kept + 3 unassigned + 4 excluded, does not add up"))
    }

    @Test("kinds are told in words that blame nobody")
    func wording() {
        #expect(ExceptionKind.unconfirmed.wording == "not yet taken over")
        #expect(ExceptionKind.declined.wording == "needs another home")
        #expect(ExceptionKind.readBackMismatch.wording == "two versions of the next step")
        #expect(ExceptionKind.confirmedUntouched.wording == "taken over; time passed, no entry")
        #expect(ExceptionKind.noReceiver.wording == "no one fits yet")
        #expect(Set(ExceptionKind.allCases.map(\.wording)).count == ExceptionKind.allCases.count)
    }

    @Test("the first screen in HTML")
    func html() {
        let html = String(decoding: ExceptionsRenderer.html(Samples.leads()), as: UTF8.self)
        for fragment in [
            "<h1><bdi>Hotels</bdi> · <time datetime=\"2026-11-20T22:40:00Z\">22:40</time> · <bdi>Mia</bdi></h1>",
            "96 open = 34 handed + 55 kept + 3 unassigned + 4 excluded, adds up",
            "17 taken over · 1 needs another home · 16 not yet",
            "<h3><bdi>Jonas: no entry since 22:00 (late or ill?) · 4 cases</bdi></h3>",
        ] { #expect(html.contains(fragment), "\(fragment)") }
        let order = ["Decide now", "Can wait", "For information"].map { html.range(of: $0) }
        #expect(order == order.sorted())
    }

    @Test("what somebody else got, or was solved, is told where there is any")
    func fates() {
        func html(_ handedOn: Int, _ solved: Int) -> String {
            var page = Samples.leads()
            page.fates.handedOn = handedOn
            page.fates.solved = solved
            return String(decoding: ExceptionsRenderer.html(page), as: UTF8.self)
        }
        #expect(html(0, 0).contains("16 not yet</p>"))
        #expect(html(5, 1).contains("16 not yet · 5 handed on since · 1 solved</p>"))
        var team = Samples.team()
        func columns() -> String { String(decoding: TeamPageRenderer.html(team), as: UTF8.self) }
        #expect(!columns().contains("Handed on since"))
        team.briefs[1].fates.handedOn = 3
        #expect(columns().contains("Handed on since"))
        #expect(!columns().contains(">Solved<"))
        #expect(!columns().contains("Needs another home"))
    }

    @Test("the list in plain text")
    func text() {
        let lines = Array(Samples.leads().exceptions.prefix(1))
        let expected = """
              881 Jonas: no entry since 22:00 (late or ill?) · 4 cases
                  not yet taken over · hotels · pack 104 · nearest 23:10 · since Fri 20 Nov
                  22:40
                  Room: Lea 9/20, Omar 11/20
                  #4720 waits for Jonas
                  #4721 waits for Jonas
                  #4722 waits for Jonas
                  #4723 waits for Jonas
                  handover resolve 881 --as LEAD --note '...' --reassign lea
                  handover agent-late jonas --until TIME

            """
        #expect(String(decoding: ExceptionsRenderer.text(lines), as: UTF8.self) == expected)
        #expect(ExceptionsRenderer.text([]).isEmpty)
    }

    @Test("the CSV, byte for byte")
    func csv() {
        var line = Samples.line(
            882, .noReceiver, "#4733: nobody has \"accessibility\", yet", suggestion: "=ask Ines",
            suggested: "ines", nearest: Samples.at("01:30"), caseID: "4733",
            cases: [
                .init(caseID: "4733", caseNumber: "#4733", reason: "needs step-free access"),
                .init(caseID: "4734", caseNumber: "#4734", reason: "needs step-free access"),
            ])
        line.timesSeen = 2
        let expected =
            "exception_id,team_id,severity,kind,state,headline,suggestion,suggested_agent_id,"
            + "agent_id,pack_id,case_id,nearest_due,raised_at,times_seen,cases\r\n"
            + "882,hotels,1,no_receiver,open,\"#4733: nobody has \"\"accessibility\"\", yet\","
            + "\"'=ask Ines\",ines,,,4733,2026-11-21T01:30:00Z,2026-11-20T22:40:00Z,2,"
            + "\"#4733; #4734\"\r\n"
        #expect(String(decoding: ExceptionsRenderer.csv([line]), as: UTF8.self) == expected)
    }
}

extension String {
    /// Where `words` begins, in bytes; -1 when it does not occur.
    func range(of words: String) -> Int {
        let bytes = Array(utf8)
        return bytes.firstRange(of: Array(words.utf8))?.lowerBound ?? -1
    }
}
