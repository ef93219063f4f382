import Domain
import Testing

@testable import Packs

@Suite("A brief")
struct BriefTests {
    func text(_ brief: Brief, width: Int = 80) -> String {
        String(decoding: BriefPage.text(brief, width: width), as: UTF8.self)
    }
    private func html(_ brief: Brief) -> String {
        String(decoding: BriefPage.html(brief), as: UTF8.self)
    }
    private func markdown(_ brief: Brief) -> String {
        String(decoding: BriefPage.markdown(brief), as: UTF8.self)
    }

    private func watch(_ count: Int, _ acuity: Acuity = .watch) -> Brief {
        Samples.brief(of: [
            (1, "Ana", (1...count).map { ($0, Samples.content("#\($0)", "C\($0)", acuity)) })
        ])
    }

    @Test("the first screen in plain text")
    func firstScreen() {
        let expected = """
            Good evening, Sam. 12 cases until 06:00 · Ana 6, Ben 4, Chloé 2
            As at 22:00 · 4 min to read · 2 critical, 4 watch, 6 steady
            Until you take over: Mia (lead, ext 214) · take over by 22:15
            Hotels · Fri 20 Nov 22:00 · Europe/London

            DO FIRST
            1 22:25 ● #4711 Mrs Okafor · phone +44 7700 900130
              Callback: call the guest back · 25 min into your shift
              Ana promised: “I'll ring you before half ten.” · Next: confirm refund
              21:10 sounded upset, worse: “This is the third time I explain it.”
              Don’t ask: two charges of 189 €; HX-20816 · heard from Chloé, Ana · expects
                Ana
              If they call: No answer: text, retry 22:45 · Told about you: not yet (text
                below)
            2 missed 21:20 ● #4688 Lindqvist · chat
              Next reply: waiting since 20:20
              “A room without stairs.” · No next step recorded: ask Ben until 22:15
              Mood not read (Swedish) · Needs: “I cannot use stairs”
              Told about you: not yet
            3 23:30 ◐ #4702 Kim · promised (Chloé): booking reference
            4 01:00 ◐ #4655 Varga · callback · thankful
            5 05:00 ◐ #4690 Costa, VIP · reply owed · expects Ben, back Tue

            SINCE 22:00
              22:05 #4731 solved by Ben [open_case 4731]
              22:09 Ana added a note to #4711 [message m19]

            LATER 1 watch, 5 steady
              05:30 ◐ #4698 Haddad · reply owed
              no deadline ○ #4640 Silva · “Thanks, I will wait for the hotel.”
              no deadline ○ #4641 Moreau · “Thanks, I will wait for the hotel.”
              no deadline ○ #4642 Ibrahim · “Thanks, I will wait for the hotel.”
              no deadline ○ #4643 Novak · “Thanks, I will wait for the hotel.”
              no deadline ○ #4644 Tanaka · “Thanks, I will wait for the hotel.”
            NO LONGER YOURS
              #4731 Jansen · solved 22:05
            KEPT BY OTHERS 31, see the team page

            TAKE OVER “#took-over all” as an internal note on any case; on 1 and 2 add what
            first, and by when
              Not for you? “#not-mine reason”
              Or: handover confirm --all --as sam --read-back '#4711=…' (one for each)

            """
        #expect(text(Samples.evening()).hasPrefix(expected))
    }

    @Test("the first screen in HTML")
    func firstScreenHTML() {
        let html = html(Samples.evening())
        for fragment in [
            """
            <h1><bdi>Good evening, Sam.</bdi></h1>
            <p class="lead">12 cases until <time datetime="2026-11-21T06:00:00Z">06:00</time> · <bdi>Ana</bdi> 6, <bdi>Ben</bdi> 4, <bdi>Chloé</bdi> 2</p>
            <p class="facts">As at <time datetime="2026-11-20T22:00:00Z">22:00</time> · 4 min to read · 2 critical, 4 watch, 6 steady</p>
            """,
            """
            <h3><a href="https://desk.example/cases/4711"><bdi>#4711</bdi></a> <strong><bdi>Mrs Okafor</bdi></strong></h3><span class="reach">phone <a href="tel:+447700900130"><bdi>+44 7700 900130</bdi></a></span>
            """,
            """
            <span data-source="message m17" title="message m17"><time datetime="2026-11-20T21:10:00Z">21:10</time> <bdi>sounded upset</bdi>, worse: <span class="quote">“<bdi>This is the third time I explain it.</bdi>”</span></span>
            """,
            """
            <dd><bdi>Both charges confirmed with the hotel</bdi> <small class="source"><bdi>Ana</bdi> · <time datetime="2026-11-20T20:31:00Z">20:31</time> · <bdi>message m14</bdi></small></dd>
            """,
            "<a href=\"team.html\">31 cases</a>",
        ] { #expect(html.contains(fragment), "\(fragment)") }
        let order = [
            "Do first", "Since", "Take over", "Kept by others", "Later", "No longer yours",
        ]
        .map { html.range(of: ">\($0)") }
        #expect(order == order.sorted() && order.first != -1)
    }

    @Test("the first screen in Markdown")
    func firstScreenMarkdown() {
        let expected = """
            # Good evening, Sam.

            12 cases until 06:00 · Ana 6, Ben 4, Chloé 2\u{20}\u{20}
            As at 22:00 · 4 min to read · 2 critical, 4 watch, 6 steady\u{20}\u{20}
            Until you take over: **Mia** (lead, ext [214](<tel:214>)) · take over by 22:15\u{20}\u{20}
            Hotels · Fri 20 Nov 22:00 · Europe/London

            ## Do first

            1. **22:25** [#4711](<https://desk.example/cases/4711>) **Mrs Okafor** · phone [+44 7700 900130](<tel:+447700900130>) · critical
               - Callback: call the guest back · 25 min into your shift
               - Ana promised: “I'll ring you before half ten.” · Next: confirm refund

            """
        #expect(markdown(Samples.evening()).hasPrefix(expected))
    }

    @Test("what comes later is a table in Markdown, whose columns line up as text too")
    func laterMarkdown() throws {
        let page = markdown(Samples.evening()).split(separator: "\n").map(String.init)
        let start = try #require(page.firstIndex { $0.hasPrefix("| When ") })
        let rows = page[start...].prefix { $0.hasPrefix("|") }
        #expect(rows.count == 2 + 6)
        func bars(_ row: String) -> [Int] {
            // A bar in a text is escaped; the last column runs on.
            var bars: [Int] = []
            var before: Character = " "
            for (place, character) in row.enumerated() {
                if character == "|" && before != "\\" { bars.append(place) }
                before = character
            }
            return bars
        }
        #expect(Set(rows.map { bars($0).count }) == [6])
        #expect(Set(rows.map { Array(bars($0).dropLast()) }).count == 1)
    }

    @Test("a case is told in the order in which it is read, in every format")
    func order() {
        let brief = Samples.brief(of: [(1, "Ana", [(1, Samples.okafor())])])
        let titles = [
            "How soon", "Customer", "How they sounded", "What they want", "Where it stands",
            "Still open", "Agreed", "If they call back", "Already told us: do not ask again",
            "Whom they heard from", "What is missing", "From Ana’s desk",
            "An introduction you may send", "Why it came to you",
        ]
        let sheet = CaseSheet(Samples.okafor(), time: TimeWords(now: Samples.at("22:00")))
        #expect(sheet.sections.map(\.title) == titles)
        #expect(
            Markup(BriefPage.html(brief)).elements.filter { $0.path.last == "dt" }.map(\.text)
                == titles)
        #expect(
            markdown(brief).split(separator: "\n").filter { $0.hasPrefix("### ") }
                .map { String($0.dropFirst(4)) } == titles)
        let lines = text(brief).split(separator: "\n").map(String.init).filter(titles.contains)
        #expect(lines == titles)
    }

    @Test("a step that is due next is not said twice")
    func stepOnce() {
        var content = Samples.lindqvist()
        content.agreed = [
            ActionLine(
                who: nil, what: "next reply: waiting since 20:20", by: Samples.at("21:20"),
                source: .recorded, evidence: [])
        ]
        let brief = Samples.brief(of: [(1, "Ben", [(1, content)])])
        let first = text(brief).prefix { $0 != "─" }
        #expect(first.split(separator: "waiting since 20:20").count == 2)
        #expect(!first.contains("No next step") && first.contains("“A room without stairs.”"))
    }

    @Test("the first screen clips long words; the whole case has them all")
    func clipped() {
        var content = Samples.lindqvist()
        let long = String(repeating: "word ", count: 60) + "end"
        content.wants = [Samples.said(long, in: "m1")]
        let page = text(Samples.brief(of: [(1, "Ben", [(1, content)])]), width: 1000)
        let start = String(repeating: "word ", count: 26) + "word…"
        #expect(page.contains("  “\(start)” · No next step"))
        #expect(page.contains("  “\(long)” ["))
    }

    @Test("what happened since names who did it, once")
    func since() {
        var brief = Samples.brief(of: [])
        brief.since = [
            Statement("added a note", at: Samples.at("22:09"), who: "Ana", evidence: []),
            Statement("Ana solved it", at: Samples.at("22:10"), who: "Ana", evidence: []),
            Samples.said("Call me", by: "Ana", at: Samples.at("22:11"), in: "m1"),
        ]
        #expect(
            BriefOverview(brief).since.map(\.plainText)
                == ["22:09 Ana: added a note", "22:10 Ana solved it", "22:11 Ana: “Call me”"])
    }

    @Test("where nothing was found, every section says so")
    func nothingFound() {
        let bare = Samples.content("#1", nil, .steady)
        let sections = CaseSheet(bare, time: TimeWords(now: Samples.at("22:00"))).sections
        let told = sections.filter { section in
            !section.lines.contains { $0.plainText.contains(Domain.noneRecorded) }
        }
        #expect(told.map(\.title) == ["An introduction you may send"])
        #expect(sections.filter(\.isEmpty).count == 11)
        let brief = Samples.brief(of: [(1, nil, [(1, bare)])])
        for page in [html(brief), text(brief), markdown(brief)] {
            #expect(page.split(separator: Domain.noneRecorded).count > 12)
            #expect(page.contains("not yet"))
        }
    }

    @Test("at most five come first, and only what presses", arguments: [1, 5, 6, 40])
    func mostFirst(count: Int) {
        let overview = BriefOverview(watch(count))
        #expect(overview.first.map(\.item.position) == Array(1...min(5, count)))
        #expect(overview.later.count == max(0, count - 5))
        #expect(BriefOverview(watch(count, .steady)).first.isEmpty)
        let pages = Markup(BriefPage.html(watch(count)))
        #expect(pages.all("article").count == min(5, count))
    }

    @Test("a steady case with a deadline in the shift comes first, one after it does not")
    func steady() {
        for (due, isFirst) in [("05:59", true), ("06:00", false)] {
            var content = Samples.content("#1", "A", .steady)
            content.nextDue = Samples.due(Samples.at(due), "reply", "soon")
            let overview = BriefOverview(Samples.brief(of: [(1, "Ana", [(1, content)])]))
            #expect(overview.first.isEmpty != isFirst)
        }
    }

    @Test("a critical case that found no room among the first is not folded away")
    func criticalLater() {
        let open = { (brief: Brief) in
            Markup(BriefPage.html(brief)).all("details").contains { $0.value("open") != nil }
        }
        #expect(open(watch(6, .critical)))
        #expect(!open(watch(6)))
    }

    @Test(
        "cases that are solved, turned down or moved on are named, and are no longer the reader's")
    func gone() {
        var brief = watch(4)
        brief.packs[0].cases[0].solvedAt = Samples.at("22:05")
        brief.packs[0].cases[1].state = .declined
        brief.packs[0].cases[2].state = .moved
        let overview = BriefOverview(brief)
        #expect(overview.first.map(\.item.position) == [4])
        #expect(
            overview.gone.map { overview.whyGone($0).map(\.plainText).joined() } == [
                "solved 22:05", "needs another home", "moved on",
            ])
        #expect(text(brief).contains("2 cases until 06:00 · Ana 2"))
    }

    @Test("a case that waits again says why")
    func void() {
        var brief = watch(1, .critical)
        brief.packs[0].cases[0].state = .void
        brief.packs[0].cases[0].voidReason = "the customer wrote at 21:58"
        #expect(text(brief).contains("  Read again: the customer wrote at 21:58\n"))
        brief.packs[0].cases[0].state = .accepted
        #expect(!text(brief).contains("Read again"))
    }

    @Test("the box to take over stands only while something waits")
    func takenOver() {
        var brief = watch(2)
        brief.packs[0].cases[0].state = .accepted
        #expect(text(brief).contains("TAKE OVER") && text(brief).contains("Until you take over"))
        brief.packs[0].cases[1].state = .accepted
        for page in [text(brief), html(brief), markdown(brief)] {
            #expect(page.contains("Taken over: they are yours."))
            #expect(!page.contains("#took-over"))
        }
        #expect(text(Samples.brief(of: [])).contains("Nothing left to take over."))
    }

    @Test("the read-back is asked for the critical ones that wait, by their number")
    func readBack() {
        #expect(BriefOverview(watch(3)).readBackHint == nil)
        var brief = watch(3, .critical)
        #expect(BriefOverview(brief).readBackHint == "on 1 to 3 add what first, and by when")
        brief.packs[0].cases[0].state = .accepted
        brief.packs[0].cases[2].state = .accepted
        #expect(BriefOverview(brief).readBackHint == "on 2 add what first, and by when")
        #expect(
            BriefOverview(brief).confirmCommand
                == "handover confirm --all --as sam --read-back '#2=…'")
    }

    @Test("who answers until then is named, or that the roster names nobody")
    func lead() {
        var brief = watch(1)
        brief.boundary.lead = nil
        #expect(text(brief).contains("Until you take over: the roster names no lead"))
        brief.boundary.lead = brief.receiver
        #expect(text(brief).contains("Until you take over: you, as lead"))
    }

    @Test(
        "taking over 12 cases costs four minutes, 40 cases eight",
        arguments: [
            (0, 0), (1, 1), (2, 2), (3, 3), (5, 3), (12, 4), (13, 5), (40, 8),
        ])
    func readingTime(count: Int, minutes: Int) {
        let brief = count == 0 ? Samples.brief(of: []) : watch(count)
        #expect(BriefOverview(brief).readingMinutes == minutes)
    }

    @Test(
        "the greeting follows the reader's clock",
        arguments: [
            ("04:59", "evening"), ("05:00", "morning"), ("12:00", "afternoon"),
            ("17:00", "evening"),
        ])
    func greeting(clock: String, word: String) {
        var brief = watch(1)
        brief.receiver.startsAt = Samples.at(clock)
        #expect(BriefOverview(brief).greeting == "Good \(word), Sam.")
    }

    @Test("times in the shift are a bare clock, others carry their day")
    func times() {
        let time = TimeWords(
            now: Samples.at("22:00"), from: Samples.at("22:00"), until: Samples.at("06:00"))
        #expect(time(Samples.at("01:00")) == "01:00")
        #expect(time(Samples.at("06:00")) == "06:00")
        #expect(time(Samples.at("06:01")) == "Sat 06:01")
        #expect(time(Samples.at("21:10")) == "21:10")
        #expect(time(Samples.at("09:00", day: 19)) == "Thu 09:00")
        #expect(time(Samples.at("09:00", day: 30)) == "Mon 30 Nov 09:00")
        #expect(time(ZonedInstant(.distantFuture, offsetSeconds: 0)) == "without end")
    }

    @Test("the same brief gives the same bytes, in whatever order its packs come")
    func deterministic() {
        let brief = Samples.full()
        var shuffled = brief
        shuffled.packs[0].cases.reverse()
        #expect(BriefPage.html(brief) == BriefPage.html(Samples.full()))
        #expect(BriefPage.html(brief) == BriefPage.html(shuffled))
        #expect(BriefPage.text(brief) == BriefPage.text(shuffled))
        #expect(BriefPage.markdown(brief) == BriefPage.markdown(shuffled))
    }

    @Test("every field that is meant for the reader is on every page")
    func complete() throws {
        let unsaid = [
            // Known to pages but not for the reader of this one.
            ".teamID", ".boundary.incoming", ".boundary.outgoing", ".boundary.lead.id",
            ".boundary.lead.email", ".boundary.missingRelations.sqlState", ".receiver.phone",
            ".receiver.email", ".packs.cases.content.giver.id",
            // It would be a link where it is one; its id serves the command for critical cases.
            ".packs.cases.caseID",
        ]
        var brief = Samples.full()
        // A case that is gone shows its number and name only.
        brief.packs[1].cases.removeLast()
        var fields: [(path: String, mark: String)] = []
        let poisoned = try Poisoned.copy(of: brief) { path, _ in
            fields.append((path, "mark\(fields.count)x"))
            return fields[fields.count - 1].mark
        }
        for page in [html(poisoned), text(poisoned, width: 100_000), markdown(poisoned)] {
            let shown = Set(
                page.utf8.split {
                    !("0"..."9" ~= Unicode.Scalar($0) || "a"..."z" ~= Unicode.Scalar($0))
                }
                .map { String(decoding: $0, as: UTF8.self) })
            let missing = fields.filter { field in
                !unsaid.contains(where: field.path.hasPrefix)
                    // Of evidence a page names the source; its words stand where they were said.
                    && !field.path.hasSuffix("evidence.quote") && !shown.contains(field.mark)
            }
            #expect(Set(missing.map(\.path)).sorted() == [])
        }
        #expect(fields.count > 150)
    }
}
