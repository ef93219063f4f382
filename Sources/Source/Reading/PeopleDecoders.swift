import Domain
import Postgres

struct TeamDecoder: RowDecoder {
    static let relation = Relation.team
    static func team(of value: Team) -> TeamID? { value.id }
    private let id, name, active, timezone: Place

    init(_ layout: Layout) {
        id = layout["team_id"]
        name = layout["name"]
        active = layout["active"]
        timezone = layout["timezone"]
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> Team? {
        let id = notes.id(row, id)
        let name = notes.text(row, name)
        let isActive = notes.bool(row, active)
        let timezone = notes.optionalText(row, timezone)
        guard let id, let name, let isActive else { return nil }
        return Team(id: id, name: name, isActive: isActive, timezone: timezone)
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        let id = salvage(row, id)
        return (id, nil, id)
    }
}

struct AgentDecoder: RowDecoder {
    static let relation = Relation.agent
    private let id, name, email, phone, active, awayFrom, awayUntil: Place
    private let replacement, capacity, languages, skills: Place

    init(_ layout: Layout) {
        id = layout["agent_id"]
        name = layout["display_name"]
        email = layout["email"]
        phone = layout["phone"]
        active = layout["active"]
        awayFrom = layout["away_from"]
        awayUntil = layout["away_until"]
        replacement = layout["replacement_agent_id"]
        capacity = layout["capacity"]
        languages = layout["languages"]
        skills = layout["skills"]
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> Agent? {
        let id = notes.id(row, id)
        let name = notes.text(row, name)
        let isActive = notes.bool(row, active)
        let languages = notes.texts(row, languages)
        let skills = notes.texts(row, skills)
        let away = away(row, &notes)
        let email = notes.optionalText(row, email)
        let phone = notes.optionalText(row, phone)
        let replacement = notes.optionalText(row, replacement)
        let capacity = notes.optionalNumber(row, capacity, in: 0...Int64(Int32.max))
        guard let id, let name, let isActive, let languages, let skills else { return nil }
        return Agent(
            id: id, name: name, email: email, phone: phone, isActive: isActive,
            awayFrom: away.from, awayUntil: away.until, replacementID: replacement,
            capacity: capacity, languages: languages.map(languageCode), skills: skills)
    }

    /// `infinity` until and `-infinity` from mean without end on that side; both the other way
    /// round mean never, which is no absence at all.
    private func away(
        _ row: borrowing Row, _ notes: inout RowNotes
    ) -> (from: CivilDate?, until: CivilDate?) {
        let from = optionalDays(row, awayFrom, &notes)
        let until = optionalDays(row, awayUntil, &notes)
        if from == .max || until == .min { return (nil, nil) }
        if from == .min && (until == nil || until == .max) {
            // Away for ever: an end far off says so, for nil on both sides would say the opposite.
            return (nil, CivilDate(year: 9999, month: 12, day: 31))
        }
        if until == .max && from == nil { return (nil, CivilDate(year: 9999, month: 12, day: 31)) }
        return (from.flatMap(Self.date), until.flatMap(Self.date))
    }

    private func optionalDays(
        _ row: borrowing Row, _ place: Place, _ notes: inout RowNotes
    ) -> Int32? {
        do throws(PostgresError) {
            return try row.optionalDate(place.index)
        } catch {
            notes.mark(place)
            return nil
        }
    }

    private static func date(_ days: Int32) -> CivilDate? {
        days == .min || days == .max ? nil : CivilDate(daysSince1970: Int(days))
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        (salvage(row, id), nil, nil)
    }
}

struct CustomerDecoder: RowDecoder {
    static let relation = Relation.customer
    private let id, name, company, email, phone, channel: Place
    private let language, timezone, vip, preferences: Place

    init(_ layout: Layout) {
        id = layout["customer_id"]
        name = layout["display_name"]
        company = layout["company"]
        email = layout["email"]
        phone = layout["phone"]
        channel = layout["preferred_channel"]
        language = layout["language"]
        timezone = layout["timezone"]
        vip = layout["vip"]
        preferences = layout["preferences"]
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> Customer? {
        guard let id = notes.id(row, id) else { return nil }
        return Customer(
            id: id, name: notes.optionalText(row, name),
            company: notes.optionalText(row, company), email: notes.optionalText(row, email),
            phone: notes.optionalText(row, phone),
            preferredChannel: notes.optionalText(row, channel),
            language: notes.optionalLanguage(row, language),
            timezone: notes.optionalText(row, timezone),
            isVIP: notes.optionalBool(row, vip) ?? false,
            preferences: notes.optionalText(row, preferences))
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        (salvage(row, id), nil, nil)
    }
}
