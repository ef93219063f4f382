import Domain

/// The evening of the sketch: Sam takes over twelve cases from Ana, Ben and Chloé.
enum Samples {
    /// `22:25` on Friday 20 November 2026 in London; from "00:00" to "11:59" the next morning.
    static func at(_ clock: String, day: Int? = nil) -> ZonedInstant {
        let hour = Int(clock.prefix(2)) ?? 0
        let minute = Int(clock.suffix(2)) ?? 0
        let date = CivilDate(year: 2026, month: 11, day: day ?? (hour < 12 ? 21 : 20))
        let seconds = Int64(date.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60)
        return ZonedInstant(Instant(secondsSince1970: seconds), offsetSeconds: 0)
    }

    static func message(_ id: String, _ quote: String? = nil) -> [Evidence] {
        [
            Evidence(
                relation: "message", id: id, start: quote == nil ? nil : 0,
                end: quote.map(\.utf8.count), quote: quote)
        ]
    }

    static func row(_ relation: String, _ id: String) -> [Evidence] {
        [Evidence(relation: relation, id: id)]
    }

    static func said(
        _ words: String, by who: String? = nil, at: ZonedInstant? = nil, in id: String
    ) -> Statement {
        Statement(words, at: at, who: who, isQuote: true, evidence: message(id, words))
    }

    static func due(
        _ at: ZonedInstant, _ what: String, _ wording: String, missed: Bool = false,
        origin: DueLine.Origin = .sla
    ) -> DueLine {
        DueLine(
            at: at, origin: origin, what: what, wording: wording, isMissed: missed,
            evidence: row("deadline", "\(what)/\(at)"))
    }

    /// A case about which nothing is recorded but its number.
    static func content(_ number: String, _ name: String?, _ acuity: Acuity) -> CaseContent {
        CaseContent(
            caseNumber: number, subject: nil, urlPath: nil, channel: nil, status: "open",
            acuity: acuity, acuityReasons: [], nextDue: nil, deadlines: [],
            customer: CustomerLines(
                id: name.map { "customer-\($0)" }, name: name, company: nil, isVIP: false,
                reach: [], preferences: [], needs: []),
            mood: MoodLines(feelings: [], risks: [], trend: nil, notRead: nil), wants: [],
            stands: [], agreed: [], ifTheyCallBack: [], told: [],
            heardFrom: HeardFrom(people: [], expects: nil), missing: [],
            giver: GiverLine(id: nil, name: nil, desk: []),
            introduction: Introduction(text: "", told: nil), why: [], comments: [])
    }

    static func okafor() -> CaseContent {
        var content = content("#4711", "Mrs Okafor", .critical)
        content.subject = Statement("Charged twice for one night", evidence: row("open_case", "c1"))
        content.urlPath = "https://desk.example/cases/4711"
        content.channel = "phone"
        let callback = due(
            at("22:25"), "callback: call the guest back", "25 min into your shift", origin: .promise
        )
        content.nextDue = callback
        content.deadlines = [callback, due(at("11:00"), "resolution", "after your shift")]
        content.acuityReasons = [
            Statement("owed within your first hour", evidence: row("deadline", "c1/callback"))
        ]
        content.customer.reach = [
            Statement("phone +44 7700 900130", evidence: row("customer", "k1")),
            Statement("email okafor@mail.example", evidence: row("customer", "k1")),
        ]
        content.customer.preferences = [
            Statement("calls, not mail", evidence: row("customer", "k1"))
        ]
        let third = "This is the third time I explain it."
        content.mood.feelings = [
            MoodLines.Line(
                kind: .frustration, words: "sounded upset", at: at("21:10"),
                evidence: message("m17", third))
        ]
        content.mood.trend = .worse
        content.wants = [
            said(
                "I was charged twice for the night of the 12th, please put it right.",
                by: "Mrs Okafor", at: at("18:02"), in: "m11")
        ]
        content.stands = [
            Statement(
                "Both charges confirmed with the hotel", at: at("20:31"), who: "Ana",
                evidence: message("m14")),
            Statement(
                "Refund of 189 € requested, reference RF-20816", at: at("20:44"), who: "Ana",
                evidence: message("m15")),
        ]
        let promise = "I'll ring you before half ten."
        content.agreed = [
            ActionLine(
                who: "Ana", what: "call Mrs Okafor", by: at("22:25"), source: .found,
                evidence: message("m16", promise)),
            ActionLine(
                who: nil, what: "confirm refund", by: nil, source: .recorded,
                evidence: message("m18")),
        ]
        content.ifTheyCallBack = [
            Statement(
                "No answer: text, retry 22:45", at: at("21:40"), who: "Ana",
                evidence: message("m18"))
        ]
        content.told = [
            ToldLine(
                kind: .reference, value: "HX-20816", at: at("18:05"),
                evidence: message("m12", "HX-20816")),
            ToldLine(
                kind: .amount, value: "two charges of 189 €", at: at("18:05"),
                evidence: message("m12", "two charges of 189 €")),
        ]
        content.heardFrom = HeardFrom(
            people: [
                Statement("Chloé", at: at("18:04"), evidence: message("m12")),
                Statement("Ana", at: at("20:31"), evidence: message("m14")),
            ], expects: Statement("expects Ana", evidence: message("m16")))
        content.giver = GiverLine(
            id: "ana", name: "Ana",
            desk: [Statement("ext 207, until 22:15", evidence: row("agent", "ana"))])
        content.introduction.text =
            "Hello Mrs Okafor, this is Sam. Ana's shift has ended and I'm looking after you "
            + "tonight. I've read about the two charges and the refund we agreed; you needn't "
            + "explain again. I'll call by 22:25. If we're cut off: 020 7946 0400."
        content.why = [
            Statement("You spoke with Mrs Okafor on Tuesday", evidence: message("m3"))
        ]
        content.comments = [
            Statement(
                "She is kind once she sees you have read it.", at: at("21:41"), who: "Ana",
                isQuote: true, evidence: message("m18"))
        ]
        return content
    }

    static func lindqvist() -> CaseContent {
        var content = content("#4688", "Lindqvist", .critical)
        content.subject = Statement("Rum utan trappor", evidence: row("open_case", "c2"))
        content.channel = "chat"
        let reply = due(
            at("21:20"), "next reply: waiting since 20:20", "missed 21:20", missed: true)
        content.nextDue = reply
        content.deadlines = [reply]
        content.customer.reach = [Statement("chat", evidence: row("open_case", "c2"))]
        content.customer.needs = [said("I cannot use stairs", at: at("20:20"), in: "m21")]
        content.mood.notRead = "Swedish"
        content.wants = [said("A room without stairs.", at: at("20:20"), in: "m21")]
        content.missing = [
            Statement(
                "no next step recorded: ask Ben until 22:15", evidence: row("agent", "ben"))
        ]
        content.giver = GiverLine(
            id: "ben", name: "Ben", desk: [Statement("ext 211", evidence: row("agent", "ben"))])
        return content
    }

    private static func watch() -> [CaseContent] {
        var kim = content("#4702", "Kim", .watch)
        kim.nextDue = due(
            at("23:30"), "promised (Chloé): booking reference", "90 min into your shift",
            origin: .foundPromise)
        var varga = content("#4655", "Varga", .watch)
        varga.nextDue = due(at("01:00"), "callback", "3 h into your shift", origin: .reminder)
        varga.mood.feelings = [
            MoodLines.Line(
                kind: .gratitude, words: "thankful", at: at("19:55"),
                evidence: message("m31", "thank you so much"))
        ]
        var costa = content("#4690", "Costa", .watch)
        costa.customer.isVIP = true
        costa.nextDue = due(at("05:00"), "reply owed", "7 h into your shift")
        costa.heardFrom.expects = Statement("expects Ben, back Tue", evidence: message("m41"))
        var third = content("#4698", "Haddad", .watch)
        third.nextDue = due(at("05:30"), "reply owed", "7 h 30 into your shift")
        return [kim, varga, costa, third]
    }

    private static func steady() -> [CaseContent] {
        [
            ("#4731", "Jansen"), ("#4640", "Silva"), ("#4641", "Moreau"), ("#4642", "Ibrahim"),
            ("#4643", "Novak"), ("#4644", "Tanaka"),
        ].map { number, name in
            var content = content(number, name, .steady)
            content.stands = [
                said("Thanks, I will wait for the hotel.", at: at("15:00"), in: "m\(number)")
            ]
            return content
        }
    }

    static func person(
        _ id: String, _ name: String, phone: String? = nil, isLead: Bool = false
    ) -> BoundaryContext.Person {
        BoundaryContext.Person(
            id: id, name: name, phone: phone, email: nil, startsAt: at("22:00"),
            endsAt: at("06:00"), isLead: isLead, capacity: 20, load: 11)
    }

    static func boundary() -> BoundaryContext {
        let mia = person("mia", "Mia", phone: "ext 214", isLead: true)
        return BoundaryContext(
            teamName: "Hotels", timezone: "Europe/London", at: at("22:00"), readAt: at("22:00"),
            incoming: [mia, person("sam", "Sam"), person("lea", "Lea")],
            outgoing: [person("ana", "Ana"), person("ben", "Ben"), person("chloe", "Chloé")],
            lead: mia, missingRelations: [])
    }

    static func brief(of packs: [(id: PackID, from: String?, contents: [(Int, CaseContent)])])
        -> Brief
    {
        Brief(
            teamID: "hotels", boundary: boundary(), receiver: person("sam", "Sam"),
            packs: packs.map { pack in
                BriefPack(
                    packID: pack.id, revision: 1, state: .assigned, fromName: pack.from,
                    confirmBy: at("22:15"),
                    cases: pack.contents.map { position, content in
                        BriefCase(
                            caseID: String(content.caseNumber.dropFirst()), position: position,
                            state: .waiting, solvedAt: nil, voidReason: nil, content: content)
                    })
            }, since: [], keptByOthers: 31)
    }

    /// Twelve cases: two critical, four watch, six steady, one of them solved since.
    static func evening() -> Brief {
        let watch = watch()
        let steady = steady()
        var brief = brief(of: [
            (
                101, "Ana",
                [
                    (1, okafor()), (4, watch[1]), (6, watch[3]), (8, steady[1]), (9, steady[2]),
                    (10, steady[3]),
                ]
            ),
            (102, "Ben", [(2, lindqvist()), (5, watch[2]), (7, steady[0]), (11, steady[4])]),
            (103, "Chloé", [(3, watch[0]), (12, steady[5])]),
        ])
        brief.packs[1].cases[2].solvedAt = at("22:05")
        brief.since = [
            Statement("#4731 solved by Ben", at: at("22:05"), evidence: row("open_case", "4731")),
            Statement("Ana added a note to #4711", at: at("22:09"), evidence: message("m19")),
        ]
        return brief
    }

    static func line(
        _ id: Int64, _ kind: ExceptionKind, _ headline: String, severity: Int? = nil,
        suggestion: String? = nil, suggested: AgentID? = nil, agent: AgentID? = nil,
        nearest: ZonedInstant? = nil, pack: PackID? = nil, caseID: CaseID? = nil,
        cases: [ExceptionDetail.ConcernedCase] = [], state: ExceptionLine.State = .open
    ) -> ExceptionLine {
        ExceptionLine(
            id: id, kind: kind, severity: severity ?? kind.baseSeverity, teamID: "hotels",
            state: state, raisedAt: at("22:40"), timesSeen: 1, packID: pack, caseID: caseID,
            detail: ExceptionDetail(
                headline: headline, suggestion: suggestion, suggestedAgentID: suggested,
                agentID: agent, nearestDue: nearest, cases: cases))
    }

    static func leads() -> ExceptionsPage {
        func concerned(_ ids: Range<Int>, _ reason: String) -> [ExceptionDetail.ConcernedCase] {
            ids.map { .init(caseID: "\($0)", caseNumber: "#\($0)", reason: reason) }
        }
        return ExceptionsPage(
            teamID: "hotels", boundary: boundary(),
            counts: BoundaryCounts(
                open: 96, handed: 34, kept: 55, unassigned: 3, excluded: 4, sourceOpen: 96,
                badRows: 0), fates: fates(takenOver: 17, needsAnotherHome: 1, notYet: 16),
            exceptions: [
                line(
                    881, .unconfirmed, "Jonas: no entry since 22:00 (late or ill?) · 4 cases",
                    suggestion: "room: Lea 9/20, Omar 11/20", suggested: "lea", agent: "jonas",
                    nearest: at("23:10"), pack: 104,
                    cases: concerned(4720..<4724, "waits for Jonas")),
                line(
                    882, .noReceiver, "#4733: nobody has “accessibility”",
                    suggestion: "Ines comes at 06:00", suggested: "ines", nearest: at("01:30"),
                    caseID: "4733"),
                line(
                    883, .wokeWhileAway, "#4698 woke 22:31, Ben is back Tue",
                    suggestion: "suggest Lea (knows her)", suggested: "lea", nearest: at("23:55"),
                    caseID: "4698"),
                line(
                    884, .unconfirmed,
                    "Sam: working 5 of 12, not confirmed; both critical ones answered",
                    agent: "sam", pack: 101),
                line(
                    885, .thirdPerson, "#4711: a third person",
                    suggestion: "suggest Sam keeps it until solved", agent: "sam",
                    caseID: "4711"),
                line(
                    886, .declined, "#4656 needs another home", suggestion: "suggest Omar",
                    suggested: "omar", caseID: "4656"),
                line(
                    887, .overCapacity, "Backlog of 21", suggestion: "plan a clearing hour",
                    cases: concerned(4800..<4821, "missed before this shift")),
                line(888, .changedUnderneath, "#4660 was reassigned by a person to Lea"),
                line(889, .lateBoundary, "The 14:00 boundary was done at 14:20"),
            ])
    }

    static func team() -> TeamPage {
        let contents = evening().packs.flatMap { pack in
            pack.cases.map { (pack.fromName, $0.content) }
        }
        var lines = contents.map { _, content in
            TeamPage.Line(
                caseID: String(content.caseNumber.dropFirst()), disposition: .handed,
                reason: "handed to Sam", ownerName: "Sam",
                summary: CaseSummary(
                    caseNumber: content.caseNumber, subject: content.subject?.text,
                    urlPath: content.urlPath, customerName: content.customer.name,
                    ownerName: "Sam", backAt: nil, acuity: content.acuity,
                    nextDue: content.nextDue, stands: content.stands.last))
        }
        lines.append(
            TeamPage.Line(
                caseID: "4500", disposition: .kept, reason: "nothing due before", ownerName: "Ana",
                summary: CaseSummary(
                    caseNumber: "#4500", subject: "Group booking for May", urlPath: nil,
                    customerName: "Wanderlust Tours", ownerName: "Ana",
                    backAt: at("09:00", day: 23), acuity: .steady, nextDue: nil,
                    stands: Statement(
                        "Offer sent, they answer next week", at: at("16:20"), who: "Ana",
                        evidence: message("m77")))))
        lines.append(
            TeamPage.Line(
                caseID: "4733", disposition: .unassigned, reason: "no one fits yet",
                ownerName: nil,
                summary: CaseSummary(
                    caseNumber: "#4733", subject: nil, urlPath: nil, customerName: nil,
                    ownerName: nil, backAt: nil, acuity: .watch,
                    nextDue: due(at("01:30"), "next reply", "3 h 30 into your shift"),
                    stands: nil)))
        return TeamPage(
            teamID: "hotels", boundary: boundary(),
            counts: BoundaryCounts(
                open: 96, handed: 34, kept: 55, unassigned: 3, excluded: 4, sourceOpen: 96,
                badRows: 0),
            briefs: [
                .init(
                    receiverID: "sam", receiverName: "Sam", cases: 12, critical: 2,
                    fates: fates(takenOver: 1, notYet: 11)),
                .init(
                    receiverID: "Lea", receiverName: "Lea", cases: 9, critical: 0,
                    fates: fates(takenOver: 9)),
            ], lines: lines)
    }

    private static func fates(
        takenOver: Int, needsAnotherHome: Int = 0, notYet: Int = 0
    ) -> HandedFates {
        var fates = HandedFates()
        fates.takenOver = takenOver
        fates.needsAnotherHome = needsAnotherHome
        fates.notYet = notYet
        return fates
    }
}

extension Samples {
    /// Every field filled, every state present: what the walks go over.
    static func full() -> Brief {
        var rich = okafor()
        rich.customer.company = "Okafor & Co"
        rich.customer.isVIP = true
        rich.customer.needs = [said("I am hard of hearing", at: at("18:10"), in: "m13")]
        rich.mood.feelings.append(
            MoodLines.Line(
                kind: .anxiety, words: "seemed worried", at: at("21:30"), recordedBy: "Ana",
                evidence: message("m18")))
        rich.mood.risks = [
            MoodLines.Line(
                kind: .legal, words: "mentions a lawyer", at: at("21:11"),
                evidence: message("m17", "my lawyer"))
        ]
        rich.mood.notRead = "a call"
        rich.agreed.append(
            ActionLine(
                who: "Ben", what: "ask the hotel", by: nil, byWords: "as soon as they open",
                source: .recorded, evidence: message("m18")))
        rich.missing = [Statement("no address recorded", evidence: row("customer", "k1"))]
        rich.introduction.told = said("Sam will call you", by: "Ana", at: at("21:45"), in: "m20")
        var brief = brief(of: [
            (101, "Ana", [(1, rich), (2, lindqvist()), (3, content("#4900", "Watch", .watch))]),
            (
                102, nil,
                [(4, content("#4901", nil, .steady)), (5, content("#4902", "Gone", .watch))]
            ),
        ])
        brief.packs[0].cases[1].state = .void
        brief.packs[0].cases[1].voidReason = "the customer wrote at 21:58"
        brief.packs[0].cases[2].state = .accepted
        brief.packs[1].cases[1].state = .moved
        brief.since = evening().since
        brief.boundary.missingRelations = [MissingRelation(relation: "roster", sqlState: "42P01")]
        return brief
    }
}
