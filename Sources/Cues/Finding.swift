import Domain

/// What a message shows, before it is quoted.
struct Finding {
    var kind: Cue.Kind
    /// 0...1.
    var intensity: Double
    /// The tokens that say it, and the clause in which they stand.
    let words: Range<Int>
    let clause: Range<Int>

    init(_ kind: Cue.Kind, _ intensity: Double, _ words: Range<Int>, in tokens: Span<Token>) {
        self.kind = kind
        self.intensity = intensity
        self.words = words
        clause = Clause.around(words, in: tokens)
    }

    /// Nil where nothing short enough to be read stands around its words.
    func cue(_ text: Span<UInt8>, _ tokens: Span<Token>) -> Cue? {
        Quote.around(self, in: text, tokens).map {
            Cue(kind: kind, intensity: intensity, start: $0.lowerBound, end: $0.upperBound)
        }
    }
}
