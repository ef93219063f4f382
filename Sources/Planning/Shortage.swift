import Assignment
import Domain

/// How many more people it would take, and with which skills.
struct Shortage: Sendable {
    /// By skills, the rarer sets first; nobody is counted twice.
    private(set) var needed: [(skills: [String], people: Int)] = []

    /// - Parameters:
    ///   - cases: the skills that each case without a place requires.
    ///   - capacity: cases that one more person carries.
    init(_ cases: [[String]], capacity: Int) {
        var counts: [[String]: Int] = [:]
        for skills in cases { counts[Set(skills).sorted(), default: 0] += 1 }
        let each = max(1, capacity)
        // Who comes for many skills has room left for what needs fewer of them.
        var sets = counts.keys.sorted {
            $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count
        }
        while let skills = sets.first {
            sets.removeFirst()
            guard let count = counts[skills], count > 0 else { continue }
            let people = (count + each - 1) / each
            var room = people * each - count
            for other in sets where room > 0 && other.allSatisfy(skills.contains) {
                let taken = min(room, counts[other] ?? 0)
                counts[other, default: 0] -= taken
                room -= taken
            }
            needed.append((skills, people))
        }
    }

    /// "2 more people with billing and 1 more person until 18:00"; nil when nobody is short.
    func words(until end: String) -> String? {
        if needed.isEmpty { return nil }
        let groups = needed.map { skills, people in
            counted(people, "more person", "more people")
                + (skills.isEmpty ? "" : " with \(listed(skills))")
        }
        return "\(listed(groups)) until \(end)"
    }
}

extension BoundaryPlanning {
    /// What would help those for whom there is no room.
    func helpWords(for items: [CaseToHand]) -> String? {
        guard let incoming = situation.incoming else { return nil }
        return Shortage(
            items.map { $0.atBoundary.reading.openCase.requiredSkills },
            capacity: situation.policy.capacity
        ).words(until: situation.words(incoming.endsAt))
    }
}
