import Cues
import Domain
import Testing

@Suite("Sentences that are easily misread")
struct HardCorpusTests {
    private struct Count {
        var right = 0
        var wrong: [String] = []
        var missed: [String] = []
    }

    /// Measured per kind: precision comes first.
    @Test(
        "of what is found at least 95 in 100 are there, and four in five of what is there is found")
    func precision() {
        var counts: [String: Count] = [:]
        for sample in Self.samples {
            let found = Self.found(in: sample.text)
            for kind in Self.counted {
                // A threat sounds upset, whether or not anger was labelled; a thank-you is thanks.
                let isBesides =
                    kind == "upset" && !sample.kinds.subtracting(["gratitude"]).isEmpty
                switch (sample.kinds.contains(kind), found.contains(kind)) {
                case (true, true): counts[kind, default: Count()].right += 1
                case (true, false): counts[kind, default: Count()].missed.append(sample.text)
                case (false, true) where !isBesides:
                    counts[kind, default: Count()].wrong.append(sample.text)
                default: break
                }
            }
        }
        #expect(counts.count == Self.counted.count)
        for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
            let right = Double(count.right)
            #expect(
                right / (right + Double(count.wrong.count)) >= 0.95,
                "\(kind) found in \(count.wrong)")
            #expect(
                right / (right + Double(count.missed.count)) >= 0.8,
                "\(kind) not found in \(count.missed)")
        }
    }

    @Test("the corpus is large enough to measure with")
    func size() {
        #expect(Self.samples.count >= 310)
        #expect(Self.samples.count { $0.kinds.isEmpty } >= 120)
    }

    private static let counted = [
        "upset", "leaving", "legal", "public", "manager", "repeated_story", "urgency",
        "vulnerability", "safety", "expects_person",
    ]

    private static func found(in text: String) -> Set<String> {
        Set(
            CueReader.read(text).cues.map { cue in
                cue.kind.isUpset ? "upset" : cue.kind.rawValue
            })
    }

    /// Quoted replies and signatures are the business of whoever makes the text readable.
    private static let samples: [(kinds: Set<String>, text: String)] =
        (HardCorpus.text + "\n" + HardCorpus.wordings).split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("#"), !line.contains("\\n"), !line.hasPrefix("-: >"),
                let colon = line.firstIndex(of: ":")
            else { return nil }
            let kinds = line[..<colon].split(separator: " ").map(String.init)
            return (
                Set(kinds).subtracting(["-"]), String(line[line.index(colon, offsetBy: 2)...])
            )
        }
}
