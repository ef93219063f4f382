extension TimeReader {
    /// Whether a time may begin with this word: most words begin none.
    static func mayOpen(_ run: WordRun, _ index: Int) -> Bool {
        run.beginsWithDigit(index) || run.isIn(openings, index)
    }

    private static let openings = Vocabulary(
        """
        by before until till til untill b4 ahead prior no not on or latest at around about within in
        under inside over between through thru eta have got you you've youve u a an each every
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        twenty thirty forty fifty sixty ninety half quarter couple fortnight fortnights
        noon midday midnight today tonight tonite tomorrow tmrw tmrow tmr tmw tomo tomoz
        tommorow tommorrow tomorow tomorrrow first this coming upcoming next the end close
        eod cob eob cop eop eom eow later day christmas xmas boxing new nye valentine's valentines
        halloween independence month monday mon mondays moday tuesday tue tues tuseday teusday
        wednesday wed weds wednsday wensday wednesay thursday thu thur thurs thrusday thurday friday
        fri firday saturday sat saterday saturdy sunday sun january jan february feb march mar april
        apr may june jun july jul august aug september sep sept october oct november nov december
        dec
        """)
}
