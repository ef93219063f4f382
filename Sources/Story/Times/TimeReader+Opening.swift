extension TimeReader {
    /// Whether a time may begin with this word: most words begin none.
    static func mayOpen(_ run: WordRun, _ index: Int) -> Bool {
        run.beginsWithDigit(index) || run.isIn(openings, index)
    }

    private static let openings = Vocabulary(beforeDays.words + DayPhrase.openings.words)
    /// Of lengths of time, times of day, and what stands before any of them.
    private static let beforeDays = Vocabulary(
        """
        by before until till til untill b4 ahead prior no not on or latest at around about within
        under inside over between through thru eta have got you you've youve u an
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        twenty thirty forty fifty sixty ninety half quarter couple fortnight fortnights
        noon midday midnight
        """)
}
