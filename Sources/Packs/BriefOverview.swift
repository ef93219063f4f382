import Domain

/// The first screen of a brief, worked out once for every format.
struct BriefOverview {
    struct Entry {
        let pack: BriefPack
        let item: BriefCase

        var content: CaseContent { item.content }
        /// Still the receiver's to look after.
        var isLive: Bool {
            item.solvedAt == nil && item.state != .moved && item.state != .declined
        }
        /// Not yet taken over, or again not.
        var isWaiting: Bool { isLive && (item.state == .waiting || item.state == .void) }
    }

    /// "Do first" never has more lines than somebody remembers.
    static let mostFirst = 5

    let brief: Brief
    let time: TimeWords
    /// What the receiver was handed and has not turned down, solved ones included.
    let handed: [Entry]
    let first: [Entry]
    let later: [Entry]
    /// Solved, turned down or moved on.
    let gone: [Entry]

    init(_ brief: Brief) {
        self.brief = brief
        time = TimeWords(
            now: brief.boundary.at, from: brief.receiver.startsAt, until: brief.receiver.endsAt)
        let entries = brief.packs.flatMap { pack in pack.cases.map { Entry(pack: pack, item: $0) } }
            .sorted {
                ($0.item.position, $0.pack.packID, $0.item.caseID)
                    < ($1.item.position, $1.pack.packID, $1.item.caseID)
            }
        let end = brief.receiver.endsAt
        handed = entries.filter { $0.item.state != .moved && $0.item.state != .declined }
        let live = entries.filter(\.isLive)
        var first: [Entry] = []
        var later: [Entry] = []
        for entry in live {
            let content = entry.content
            let comesUp =
                content.acuity != .steady || content.nextDue.map { $0.at < end } ?? false
            if comesUp && first.count < Self.mostFirst {
                first.append(entry)
            } else {
                later.append(entry)
            }
        }
        self.first = first
        self.later = later
        gone = entries.filter { !$0.isLive }
    }

    // MARK: Header

    var greeting: String {
        let hour = brief.receiver.startsAt.civil.hour
        let day = hour < 5 ? "evening" : hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening"
        return "Good \(day), \(brief.receiver.name)."
    }

    /// "12 cases until 06:00 · Ana 6, Ben 4, Chloé 2".
    var counts: [Words] {
        var words: [Words] = [
            .plain(counted(handed.count, "case", "cases") + " until "),
            time.words(brief.receiver.endsAt),
        ]
        for (index, giver) in givers.enumerated() {
            words.append(.plain(index == 0 ? " · " : ", "))
            words.append(giver.name.map { .text($0) } ?? .plain("nobody’s"))
            words.append(.plain(" \(giver.count)"))
        }
        return words
    }

    /// In the order of the packs, each giver once.
    private var givers: [(name: String?, count: Int)] {
        var givers: [(name: String?, count: Int)] = []
        for pack in brief.packs {
            let count = pack.cases.count { $0.state != .moved && $0.state != .declined }
            if count == 0 { continue }
            if let index = givers.firstIndex(where: { $0.name == pack.fromName }) {
                givers[index].count += count
            } else {
                givers.append((pack.fromName, count))
            }
        }
        return givers
    }

    /// "As at 22:00 · 4 min to read · 2 critical, 4 watch, 6 steady".
    var asAt: [Words] {
        var words: [Words] = [.plain("As at "), time.words(brief.boundary.readAt)]
        if !handed.isEmpty {
            words.append(.plain(" · \(readingMinutes) min to read · \(acuities(of: handed))"))
        }
        return words
    }

    func acuities(of entries: [Entry]) -> String {
        Acuity.allCases.compactMap { acuity in
            let count = entries.count { $0.content.acuity == acuity }
            return count == 0 ? nil : "\(count) \(acuity.rawValue)"
        }
        .joined(separator: ", ")
    }

    /// Taking over 12 cases should cost four minutes, 40 cases eight: a minute a case at most, and
    /// never more than `(cases + 16) / 7`, rounded up.
    var readingMinutes: Int { min(handed.count, (handed.count + 22) / 7) }

    var isTakenOver: Bool { !first.isEmpty || !later.isEmpty ? waiting == 0 : false }

    /// How many cases wait to be taken over.
    var waiting: Int { (first + later).count(where: \.isWaiting) }

    private var confirmBy: ZonedInstant? {
        brief.packs.filter { pack in
            pack.cases.contains { Entry(pack: pack, item: $0).isWaiting }
        }
        .map(\.confirmBy).min()
    }

    /// Who answers until then: "Until you take over: Mia (lead, ext 214) · by 22:15".
    var answering: [Words] {
        if isTakenOver { return [.plain("Taken over: they are yours.")] }
        if waiting == 0 { return [.plain("Nothing left to take over.")] }
        var words: [Words] = [.plain("Until you take over: ")]
        if let lead = brief.boundary.lead {
            if lead.id == brief.receiver.id {
                words.append(.strong("you, as lead"))
            } else {
                words += [.strong(lead.name), .plain(" (lead")]
                if let phone = lead.phone { words += [.plain(", "), .contact(Contact(phone))] }
                words.append(.plain(")"))
            }
        } else {
            words.append(.plain("the roster names no lead"))
        }
        if let confirmBy { words += [.plain(" · take over by "), time.words(confirmBy)] }
        return words
    }

    /// What could not be read, so that silence is not taken for calm.
    var notRead: [Words]? {
        let names = brief.boundary.missingRelations.map(\.relation).sorted()
        if names.isEmpty { return nil }
        return [
            .plain("Not read this time: "), .text(names.joined(separator: ", ")),
            .plain(". What depends on it is missing here."),
        ]
    }

    // MARK: Since, take over

    var since: [Line] {
        brief.since.map { statement in
            var words: [Words] = []
            if let at = statement.at { words = [time.words(at), .plain(" ")] }
            if let who = statement.who, !statement.text.contains(who) {
                words += [.text(who), .plain(": ")]
            }
            words.append(statement.isQuote ? .quote(statement.text) : .text(statement.text))
            return Line(words, evidence: statement.evidence)
        }
    }

    /// Why nothing stands under "Do first".
    var nothingFirst: String {
        let end = brief.receiver.endsAt
        let isDue = later.contains { $0.content.deadlines.contains { $0.at < end } }
        if later.isEmpty { return "Nothing: no case waits for you." }
        return isDue ? "Nothing presses." : "Nothing presses: no deadline falls in your shift."
    }

    /// The numbers under "Do first" whose read-back is asked for.
    var readBack: [Int] {
        first.indices.filter { first[$0].content.acuity == .critical && first[$0].isWaiting }
            .map { $0 + 1 }
    }

    var readBackHint: String? {
        guard let first = readBack.first, let last = readBack.last else { return nil }
        let numbers = readBack.map(String.init)
        let list =
            if readBack.count > 2 && last - first + 1 == readBack.count {
                "\(first) to \(last)"
            } else if numbers.count > 1 {
                numbers.dropLast().joined(separator: ", ") + " and \(last)"
            } else { "\(first)" }
        return "on \(list) add what first, and by when"
    }

    /// The same at a terminal, with one read-back as the pattern.
    var confirmCommand: String {
        var command = "handover confirm --all --as \(shellWord(brief.receiver.id))"
        if let number = readBack.first {
            let caseNumber = hashed(first[number - 1].content.caseNumber)
            command += " --read-back \(shellWord(caseNumber + "=…"))"
        }
        return command
    }

    var confirmHint: String { readBack.count > 1 ? " (one for each)" : "" }
}
