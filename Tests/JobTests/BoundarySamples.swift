import Domain

@testable import Store

/// A boundary at 22:00 in London's winter, with Sam and Lea coming and Mia leading.
enum BoundarySamples {
    static let at =
        ZonedInstant(iso8601: "2025-11-18T22:00:00+00:00")
        ?? ZonedInstant(
            Instant(microseconds: 0), offsetSeconds: 0)

    static func person(_ id: AgentID, capacity: Int = 20, load: Int = 0) -> BoundaryContext.Person {
        BoundaryContext.Person(
            id: id, name: id.capitalizedName, phone: nil, email: nil, startsAt: at,
            endsAt: ZonedInstant(at.instant + .hours(8), offsetSeconds: 0), isLead: id == "mia",
            capacity: capacity, load: load)
    }

    static func context(_ incoming: [BoundaryContext.Person]) -> BoundaryContext {
        var context = BoundaryContext(
            teamName: "Hotels", timezone: "Europe/London", at: at, readAt: at, incoming: incoming,
            outgoing: [], lead: nil, missingRelations: [])
        for id in ["ana", "ben", "sam", "lea", "mia"] { context.names[id] = id.capitalizedName }
        return context
    }

    static func content(_ number: String, _ acuity: Acuity = .steady) -> CaseContent {
        CaseContent(
            caseNumber: number, subject: nil, urlPath: nil, channel: nil, status: "open",
            acuity: acuity, acuityReasons: [], nextDue: nil, deadlines: [],
            customer: CustomerLines(
                id: nil, name: nil, company: nil, isVIP: false, reach: [], preferences: [],
                needs: []),
            mood: MoodLines(feelings: [], risks: [], trend: nil, notRead: nil), wants: [],
            stands: [], agreed: [], ifTheyCallBack: [], told: [],
            heardFrom: HeardFrom(people: [], expects: nil), missing: [],
            giver: GiverLine(id: nil, name: nil, desk: []),
            introduction: Introduction(text: "", told: nil), why: [], comments: [])
    }
}

extension String {
    fileprivate var capitalizedName: String { prefix(1).uppercased() + dropFirst() }
}
