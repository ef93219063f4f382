import Domain
import Testing

@testable import Packs

/// What the few lines of a case at the top say, and what they leave out.
extension BriefTests {
    @Test("what not to ask begins with what a colleague noted, then the newest")
    func toldFirst() {
        var content = Samples.lindqvist()
        let told = [("a", ToldLine.Kind.noted), ("b", .noted), ("c", .date), ("d", .time)]
        content.told = told.map { value, kind in
            ToldLine(kind: kind, value: value, at: Samples.at("21:00"), evidence: [])
        }
        #expect(
            text(Samples.brief(of: [(1, nil, [(1, content)])])).contains("Don’t ask: b; a; d; +1"))
    }

    @Test("what stands in a colleague's words is not said once more")
    func toldOnce() {
        var content = Samples.lindqvist()
        let told = [
            ("order 88-1204; at home all friday", ToldLine.Kind.noted), ("Friday", .date),
            ("88-1204", .reference), ("88-12", .reference),
        ]
        content.told = told.map { value, kind in
            ToldLine(kind: kind, value: value, at: Samples.at("21:00"), evidence: [])
        }
        let brief = text(Samples.brief(of: [(1, nil, [(1, content)])]))
        // A part of a number is another number.
        #expect(brief.contains("Don’t ask: order 88-1204; at home all friday; 88-12\n"))
    }

    @Test("values that stand together are told once, with the words that say what they are for")
    func toldTogether() {
        var content = Samples.lindqvist()
        let quoted = Samples.message("m3", "table for 6 on Friday")
        let leave = Samples.message("m4", "leave after 8")
        let earlier = Samples.message("m1", "leave after 8 on Tuesday")
        content.told = [
            ToldLine(
                kind: .date, value: "Tuesday", words: "leave after 8 on Tuesday",
                at: Samples.at("20:00"), evidence: earlier),
            ToldLine(
                kind: .number, value: "table for 6", words: "table for 6 on Friday",
                at: Samples.at("21:00"), evidence: quoted),
            ToldLine(
                kind: .date, value: "Friday", words: "table for 6 on Friday",
                at: Samples.at("21:00"), evidence: quoted),
            ToldLine(
                kind: .time, value: "after 8", words: "leave after 8", at: Samples.at("21:05"),
                evidence: leave),
        ]
        let page = text(Samples.brief(of: [(1, nil, [(1, content)])]))
        #expect(
            page.contains("Don’t ask: table for 6 on Friday; leave after 8 on Tuesday\n"))
        #expect(page.contains("Number, date: “table for 6 on Friday” [21:00 · message m3]"))
    }

    @Test("a mood that a colleague noted is theirs, and is said once")
    func notedMood() {
        var content = Samples.lindqvist()
        content.mood = MoodLines(
            feelings: [
                MoodLines.Line(
                    kind: nil, words: "tired of waiting", at: Samples.at("21:30"),
                    recordedBy: "Ana", evidence: Samples.message("m1", "tired of waiting"))
            ], risks: [], trend: .worse, notRead: nil)
        let page = text(Samples.brief(of: [(1, nil, [(1, content)])]))
        #expect(page.contains("  21:30 Ana noted: “tired of waiting” · Needs"))
        #expect(page.contains("  “tired of waiting” [noted by Ana · 21:30 · message m1]"))
    }

    @Test("the only person they heard from is not named twice")
    func heardOnce() {
        var content = Samples.lindqvist()
        content.heardFrom = HeardFrom(
            people: [Statement("Ben", evidence: [])],
            expects: Statement("expects Ben", evidence: []))
        #expect(!text(Samples.brief(of: [(1, nil, [(1, content)])])).contains("eard from Ben"))
        content.heardFrom.expects = Statement("expects Ana", evidence: [])
        #expect(
            text(Samples.brief(of: [(1, nil, [(1, content)])]))
                .contains("Heard from Ben · expects Ana"))
    }

    @Test("beside a step that was missed stands what was written since: it may have been done")
    func writtenSince() {
        var content = Samples.lindqvist()
        let step = ActionLine(
            who: "Ana", what: "ring about the room", by: Samples.at("21:20"), source: .recorded,
            evidence: [Evidence(relation: "message", id: "m40")])
        var twice = step
        twice.what = "callback: ring them"
        content.agreed = [step, twice]
        func first(_ written: String) -> Substring {
            content.stands = [
                Statement(
                    "Rang at 21:16.", at: Samples.at(written), who: "Omar",
                    isQuote: true, evidence: [Evidence(relation: "message", id: "m41")])
            ]
            return text(Samples.brief(of: [(1, "Ben", [(1, content)])])).prefix { $0 != "─" }
        }
        #expect(first("21:27").contains("21:27 Omar: “Rang at 21:16.”"))
        #expect(!first("20:00").contains("Rang at 21:16"))
        #expect(first("21:27").split(separator: "by 21:20").count == 2)
    }

    @Test("the customer's own date that passed stands among the first lines, whatever is due")
    func passedDate() {
        var content = Samples.lindqvist()
        content.deadlines.append(
            DueLine(
                at: Samples.at("06:00"), origin: .customer, what: "I fly on Friday at 6.",
                wording: "was 06:00, passed", isMissed: true,
                evidence: Samples.message("m1", "I fly on Friday at 6.")))
        for acuity in [Acuity.critical, .steady] {
            content.acuity = acuity
            let brief = text(Samples.brief(of: [(1, nil, [(1, content)])]))
            #expect(brief.contains("Was 06:00, passed: “I fly on Friday at 6.”"))
        }
    }

    @Test("where no mood was read the request of who waits stands in its place")
    func requestForMood() {
        var content = Samples.lindqvist()
        content.acuity = .watch
        content.nextDue?.origin = .promise
        content.mood = MoodLines(feelings: [], risks: [], trend: nil, notRead: nil)
        content.stillOpen = []
        content.wants = [
            Samples.said("I also need a cot.", by: "Lindqvist", at: Samples.at("20:30"), in: "m9")
        ]
        content.stands = [
            content.wants[0], Statement("waits for an answer since 20:30", evidence: []),
        ]
        let waiting = text(Samples.brief(of: [(1, nil, [(1, content)])]))
        #expect(waiting.contains("· “I also"))
        content.stands.removeLast()
        let answered = text(Samples.brief(of: [(1, nil, [(1, content)])]))
        #expect(!answered.contains("· “I also"))
    }

    @Test("without a step the first screen tells what a colleague wrote down")
    func noted() {
        var content = Samples.lindqvist()
        content.agreed = []
        content.comments = [
            Statement(
                "asked the hotel about a cot", at: Samples.at("21:41"), who: "Ana", isQuote: true,
                evidence: [])
        ]
        let brief = Samples.brief(of: [(1, "Ben", [(1, content)])])
        let first = text(brief).prefix { $0 != "─" }
        #expect(first.contains("Ana noted: “asked the hotel about a cot”"))
    }
}
