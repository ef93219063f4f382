import Cues
import Domain
import Story

extension ContentWriter {
    func customerLines() -> CustomerLines {
        let customer = reading.customer
        return CustomerLines(
            id: openCase.customerID, name: customer?.name, company: customer?.company,
            isVIP: customer?.isVIP ?? false, reach: reachLines(), preferences: preferenceLines(),
            mind: mindLine, needs: needLines())
    }

    /// Mail first to who would rather write, also where a phone is recorded as preferred; else the
    /// preferred way, else mail where they wrote one. `missingLines` says so when there is none.
    private func reachLines() -> [Statement] {
        guard let customer = reading.customer else { return [] }
        let row = [Evidence(relation: "customer", id: customer.id)]
        var ways: [(channel: String, value: String)] = []
        if let phone = customer.phone { ways.append(("phone", phone)) }
        if let email = customer.email { ways.append(("email", email)) }
        let isByMail = ["email", "mail"].contains(openCase.channel?.lowercased() ?? "")
        let preferred = customer.preferredChannel?.lowercased() ?? (isByMail ? "email" : nil)
        if let first = prefersWriting ? "email" : preferred {
            let isFirst = { (way: (channel: String, value: String)) in way.channel == first }
            ways = ways.filter(isFirst) + ways.filter { !isFirst($0) }
        }
        return ways.map { Statement("\($0.channel) \($0.value)", evidence: row) }
    }

    /// By what a colleague recorded: "hard of hearing: write, do not call".
    var prefersWriting: Bool {
        let words = (reading.customer?.preferences ?? "").lowercased()
            .split { !$0.isLetter && $0 != "\u{2019}" && $0 != "'" }
        return words.contains { ["deaf", "hearing", "write", "writing"].contains($0) }
    }

    private func preferenceLines() -> [Statement] {
        guard let customer = reading.customer else { return [] }
        let row = [Evidence(relation: "customer", id: customer.id)]
        var lines: [Statement] = []
        if let channel = customer.preferredChannel {
            lines.append(Statement("prefers \(channel)", evidence: row))
        }
        if let language = customer.language ?? openCase.language {
            let evidence = customer.language == nil ? caseRow : row
            lines.append(Statement("speaks \(languageName(language))", evidence: evidence))
        }
        return lines + [mindLine].compactMap(\.self)
    }

    private var mindLine: Statement? {
        guard let customer = reading.customer, let words = customer.preferences else { return nil }
        return Statement(
            masked(words), evidence: [Evidence(relation: "customer", id: customer.id)])
    }

    /// What a colleague wrote down, then what the customer's own words show.
    private func needLines() -> [Statement] {
        let noted = story.notes.flatMap(\.needs).map { quote($0) }
        let read = reading.mood.cues.filter { $0.kind == .vulnerability }.map { cue in
            Statement(
                cue.evidence.quote ?? CueReader.words(for: cue.kind, intensity: cue.intensity),
                at: clock.zoned(cue.at), isQuote: cue.evidence.quote != nil,
                evidence: [cue.evidence])
        }
        return noted + read
    }

    func moodLines() -> MoodLines {
        let recorded = story.notes.flatMap(\.mood).map { excerpt in
            MoodLines.Line(
                kind: nil, words: excerpt.text, at: clock.zoned(excerpt.sentAt),
                recordedBy: excerpt.authorID.map(situation.name) ?? "a colleague",
                evidence: [excerpt.evidence()])
        }
        // The same words say one thing: the strongest.
        var told: Set<Evidence> = []
        let cues = reading.mood.cues.filter { $0.kind.isRisk || told.insert($0.evidence).inserted }
        func lines(_ isWanted: (Cue.Kind) -> Bool) -> [MoodLines.Line] {
            cues.filter { isWanted($0.kind) }.map { cue in
                MoodLines.Line(
                    kind: cue.kind,
                    words: CueReader.words(for: cue.kind, intensity: cue.intensity),
                    at: clock.zoned(cue.at), evidence: [cue.evidence])
            }
        }
        return MoodLines(
            feelings: recorded + lines { !$0.isRisk },
            // Vulnerability stands among the needs, which fewer people see.
            risks: lines { $0.isRisk && $0 != .vulnerability },
            trend: reading.mood.trend, notRead: reading.mood.notRead)
    }

    func languageName(_ code: String) -> String { CueReader.languageName(code) }
}
