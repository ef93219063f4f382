import Domain

/// Finds the facts a customer gave in their own words, so that nobody asks again.
struct ToldReader {
    private let passage: Passage
    private var run: WordRun { passage.run }
    private var found: [Told] = []
    /// Bytes already told as something: a phone number is no reference as well.
    private var taken: [Range<Int>] = []

    static func told(in passage: Passage) -> [Told] {
        var reader = ToldReader(passage)
        reader.read()
        return reader.found.sorted {
            ($0.excerpt.start, $0.excerpt.end) < ($1.excerpt.start, $1.excerpt.end)
        }
    }

    private init(_ passage: Passage) {
        self.passage = passage
    }

    private mutating func read() {
        for secret in passage.secrets {
            if secret.kind != .word {
                if let last = passage.literal(secret.end - 4..<secret.end) {
                    let value = secret.masked(in: passage.bytes)
                    found.append(
                        Told(
                            kind: .number, value: value, excerpt: last,
                            place: secret.start..<secret.end))
                }
            }
            taken.append(secret.start..<secret.end)
        }
        for range in ToldShapes.emails(in: passage.bytes) { add(.email, range) }
        let hasDigits = passage.bytes.contains(where: \.isDigit)
        // What has a name of its own goes first: "booking LM44TT" is no post code.
        find(.reference, ToldShapes.namedReference)
        find(.amount, ToldShapes.amount)
        if hasDigits {
            find(.address, ToldShapes.address)
            for range in ToldShapes.phones(in: run) { add(.phone, range) }
            find(.number, ToldShapes.reading)
        }
        // A version is no date, nor a date a model.
        find(.date, ToldShapes.day)
        find(.time, ToldShapes.clock)
        find(.product, ToldShapes.product)
        if hasDigits { find(.reference, ToldShapes.reference) }
        find(.number, ToldShapes.count)
        for sentence in passage.sentences {
            for range in ToldSteps.all(in: run.part(sentence)) {
                guard let excerpt = passage.excerpt(range, longest: 120) else { continue }
                // A step may name a number or a product; both are told.
                found.append(
                    Told(kind: .step, value: excerpt.text, excerpt: excerpt, place: range))
            }
        }
    }

    private mutating func find(_ kind: ToldLine.Kind, _ shape: (WordRun, Int) -> Range<Int>?) {
        for index in run.words.indices {
            if let range = shape(run, index) { add(kind, range) }
        }
    }

    private mutating func add(_ kind: ToldLine.Kind, _ range: Range<Int>) {
        guard !taken.contains(where: { $0.overlaps(range) }),
            let excerpt = passage.excerpt(range, longest: 120)
        else { return }
        taken.append(range)
        found.append(Told(kind: kind, value: excerpt.text, excerpt: excerpt, place: range))
    }
}
