/// By these a time is known to bind nobody.
extension DeadlineWords {
    static let backward = Vocabulary("since last past every each per than ago after between")
    static let of = Word.key("of")
    static let on = Word.key("on")
    static let from = Word.key("from")
    static let froms = Vocabulary("from between")
    static let halves = Vocabulary(
        "morning afternoon evening night end week start beginning as deadline date")
    static let throughs = Vocabulary("to till until thru through onwards onward or and")
    static let habits = Vocabulary(
        """
        every each usually normally always often weekdays weekends typically daily weekly generally
        regularly mondays tuesdays wednesdays thursdays fridays saturdays sundays
        """)
    static let routines = Phrases("they|you start|begin|open|close|shut")
    static let dayNamers = Vocabulary(
        "it it's its today is now currently already and only here just as this date day today's")
    static let denials = Phrases(
        """
        not|isn't|isnt|aren't until|till|before
        don't|dont|doesn't|not need|require
        no longer need|want
        no rush|hurry|urgency|panic|drama
        not|isn't|nothing urgent
        don't|dont have|need to
        take your time
        not in a|any rush|hurry
        no need
        whenever you|suits|is
        """)
    static let pleasantries = Phrases(
        """
        see you|ya|u
        speak|talk|chat to|with|soon|you|on|later|then
        have a nice|good|great|lovely|wonderful|pleasant
        enjoy|happy|merry
        good luck|morning|afternoon|evening
        thanks|thank|cheers for
        all|everything i|we need|needed
        all the help
        all of your help
        your help|time|assistance
        thank you for
        """)
    static let feasts = Vocabulary(
        "christmas xmas halloween valentine's valentines boxing independence nye new")
    static let journeys = Phrases(
        """
        leave|leaving|leaves|depart|departs|departing|arrive|arriving|arrives|travel|travelling
        traveling|fly|flying|visiting|stay|staying|drive|driving|arrival|departure
        go|be|head|heading|return|returning to|there|home|in|into|from|back
        get|getting to|there|home|in|into|from
        make it to
        be at the
        i'm|am|we're there
        i|we|me|us get|gets there
        get|gets|getting me|us
        to visit
        going there|home|into|back
        check|checking in|out
        pick|picks|picked me|us|up
        """)
    static let thirdNeeds = Phrases("has|needs to")
    static let wishes = Phrases(
        """
        i'd|we'd|would|i'll like|love|prefer|rather|sooner|want|need
        want|wants|need|needs|looking|must|should|prefer|wish|planning|hoping
        have|has|going to
        book|reserve
        """)
    static let services = Vocabulary(
        """
        train trains taxi cab table room rooms hotel restaurant reservation seats place guesthouse
        appointment slot cabin viewing lodging museum one somewhere book booked reserve reserved
        reservations reservation
        """)
    /// "4 people, 3 nights, starting Sunday".
    static let stays = Phrases(
        """
        nights|night|people|person|persons|guests starting|beginning
        night|nights stay
        of us
        group|party|table of
        book|reserve it|for
        one|two|three|four|five|six|seven|eight|1|2|3|4|5|6|7|8|9|10 nights|night|people|persons
        """)
    static let things = Vocabulary(
        "it this that these they which parcel package order delivery must annual maternity sick paternity"
    )
    static let vehicles = Vocabulary("train trains bus buses coach taxi cab ferry plane")
    /// "A room", but not "the room key".
    static let serviceParts = Vocabulary(
        "key keys ticket tickets card service pass number refund is was isn't ready fixed charge bill"
    )
    static let opens = Vocabulary("open opens")
    static let shuts = Vocabulary("close closes shut shuts")
    static let theirs = Vocabulary(
        """
        you you'll you're you've your ur engineer technician courier driver delivery parcel package
        order refund shipment postman tracking dpd evri ups fedex hermes website app
        """)
    static let availability = Phrases(
        """
        i'm|we're|im|am|are|be free|available|home|around|reachable
        suits|suit|preferably
        works|work for|best
        is|are fine|good|great|ok|okay|perfect|best|ideal|better
        would be good|fine|great|better|best|ideal|perfect
        how|what about
        come by|round|over
        drop by|in
        i|we can do|be|come|make
        change|move|switch|push|reschedule|rebook it|that|this|my|the|to
        """)
}
