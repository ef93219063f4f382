/// What a day, an hour or a count is for, as far as words beside it say.
enum ToldRole {
    /// What is booked, wanted or met, and whatever no word says more of.
    case plan
    case leave, arrive, end, pickUp, reach, due
    /// What has happened stays so, whatever is told later.
    case past
}

extension ToldRole {
    /// A word or two that say what a value is for.
    struct Anchor {
        let role: ToldRole
        /// Of the run.
        let words: Range<Int>
        /// "How about", "make it": another value than before.
        let isCorrection: Bool
    }

    static func anchor(in run: WordRun, at index: Int) -> Anchor? {
        if let found = anchors.match(run.words, at: index) {
            return Anchor(
                role: found.meaning, words: index..<index + found.count, isCorrection: false)
        }
        if run.isIn(selves, index - 1) { return nil }
        return proposals.match(run.words, at: index).map {
            Anchor(role: .plan, words: index..<index + $0, isCorrection: true)
        }
    }

    private static let anchors = PhraseTable<ToldRole>([
        (
            .leave,
            """
            leave|leaves|leaving
            depart|departs|departing|departure
            set|setting off
            head|headed|heading
            go|going
            travel|traveling|travelling
            train|flight|bus|ferry|coach|tram
            fly|flying|sail|sailing
            """
        ),
        (
            .arrive,
            """
            arrive|arrives|arriving|arrival
            get|getting there|in|to|back
            be there|at|in
            reach|land|lands|landing
            drop|drops me|us|off
            """
        ),
        (
            .end,
            """
            check|checking out
            checkout
            end|ends|ending|finish|finishes
            return|returns|returning
            """
        ),
        (
            .pickUp,
            """
            pick|picked|picking up
            pick|picking me|us|it|them up
            pickup|collect|collected|collecting|collection
            """
        ),
        (
            .reach,
            """
            call|ring|phone|text
            contact|reach me|us
            at|be home
            am|i'm|im|we're available|free
            """
        ),
        (
            .due,
            """
            deliver|delivered|delivery|deliveries
            dispatch|dispatched|ship|shipped|shipping
            due|expire|expires|renew|renews|renewal
            cancel|install|installation|engineer|move|moving
            deadline
            """
        ),
        (
            .past,
            """
            bought|ordered|purchased|paid|arrived|left|came|received|returned|happened
            since|broke|stopped|started|born|dated|sent|called|rang|went|cancelled|canceled
            charged|billed|expired|checked|crashed|crashes
            """
        ),
        (
            .plan,
            """
            start|starts|starting|begin|begins|beginning
            check|checking in
            checkin
            stay|staying|visit|visiting|come|coming|eat|eating|dine|dining|meet|meeting
            book|booking|bookings|reserve|reservation|reservations|schedule|scheduled|reschedule
            table|tables|room|rooms|seat|seats|ticket|tickets|appointment|viewing|session
            breakfast|brunch|lunch|dinner|meal|party|wedding|birthday|event|tour|class|lesson|course
            taxi|cab
            party|group|family|team|total of
            reading|odometer|mileage
            works|suits|fine|acceptable
            """
        ),
    ])

    /// "I'm available after 5" proposes nothing.
    private static let selves = Vocabulary("am i'm im we're are")
    /// Behind which stands another value than before.
    private static let proposals = Phrases(
        """
        how|what about
        what if
        make it|that
        change|move|switch it|that|this to
        change|move|switch to
        try|meant
        available|opening|slot
        """)
}
