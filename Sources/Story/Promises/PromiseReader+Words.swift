extension PromiseReader {
    enum Words {
        static let conjunctions = Vocabulary("and then or but so also n")
        static let fillers = Vocabulary("i'll we'll i we will also just again to")
        static let givens = Vocabulary("me us")
        /// Who begins another clause behind a comma.
        static let others = Vocabulary(
            "it they he she which that it's they're he's she's its shop office i've we've i'm we're ive weve"
        )
        static let one = Word.key("one")
        static let before = Word.key("before")
        static let then = Word.key("then")
        /// These open a clause whose time is not that of the deed.
        static let bounds = Vocabulary("if until till after")
        static let ifWord = Word.key("if")
        /// Before a time these tell which letter, order or flight is meant.
        static let dates = Vocabulary("of since last yesterday")
        static let fors = Vocabulary("for from to")
        /// The time is that of a journey.
        static let arrivals = Vocabulary(
            "arriving arrival leaving departs departing departure starting staying")
        static let journeys = Vocabulary(
            "train taxi cab table flight dinner lunch bus coach ferry arrive arrives leave leaves depart"
        )
        static let relatives = Vocabulary("who which")
        static let wills = Vocabulary("will shall is are can should")
        /// A clock time beside these is that of what is booked.
        static let bookings = Vocabulary(
            "book reserve arrange schedule reschedule rebook")
        /// What makes a promise a wish.
        static let hedges = Vocabulary(
            """
            best should hopefully probably possibly might maybe perhaps aim hope likely
            luck anticipated fingers approximately roughly ideally expected
            """)
        static let immediate = Vocabulary(
            "now moment second sec minute straightaway mins min")
        static let whiles = Phrases(
            """
            while you|you're|youre|u|i|we|we're|i'm
            """)
        static let moments = Vocabulary("moment second sec minute")
        static let weeks = Vocabulary("week month weekend")
        static let chats = Vocabulary(
            "chat call conversation survey this booking transaction successful successfully confirmation"
        )
        static let vague = Phrases(
            """
            shortly
            soon
            asap
            as soon as possible|i|we can
            as soon as i|we possibly can
            in a few minutes|moments
            in a bit
            straight|right away
            later
            next month
            in due course
            each|every hour|day|time
            """)
        /// A time told by another that only the reader knows.
        static let nexts = Phrases(
            """
            same|next day|evening|afternoon|morning|night
            the same|next day|evening|afternoon|morning|night
            the day|morning|night|week before|of|after
            before|by then
            straight|right|directly|shortly after
            minutes|mins|hours|days|day|weeks|hour|week before|after|beforehand
            beforehand
            """)
        /// An event told by a noun.
        static let upons = Phrases(
            """
            upon|on credit|completion|approval|arrival|dispatch|shipment|delivery
            """)
    }
}
