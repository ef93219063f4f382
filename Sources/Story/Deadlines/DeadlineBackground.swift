/// What the rest of a message tells about the times in it.
struct DeadlineBackground {
    /// Something is wrong, or help is asked for: an event named beside it is why it matters.
    let hasTrouble: Bool
    /// They ask for something to be done.
    let isAsking: Bool
    /// They plan a journey or an evening: hours are wishes.
    let isBooking: Bool

    init(_ passage: Passage) {
        var hasTrouble = false
        var isAsking = false
        var isBooking = false
        for sentence in passage.sentences {
            let run = passage.run(of: sentence)
            for index in run.words.indices {
                hasTrouble =
                    hasTrouble
                    || run.isIn(Self.troubles, index) && !run.isIn(Self.shrugs, index + 1)
                    || Self.troublePhrases.match(run.words, at: index) != nil
                isAsking = isAsking || Self.asks.match(run.words, at: index) != nil
                isBooking = isBooking || Self.bookings.match(run.words, at: index) != nil
            }
        }
        self.hasTrouble = hasTrouble
        self.isAsking = isAsking
        self.isBooking = isBooking
    }

    private static let troubles = Vocabulary(
        """
        cancelled canceled cancels delayed delays stuck stranded missed missing misses lost
        lose broken
        broke dead wrong error errors refused refuses refusing declined declining declines
        fail fails
        failed failing failure problem problems issue issues trouble faulty fault can't cant cannot
        won't wont couldn't couldnt doesn't doesnt hasn't hasnt haven't havent isn't isnt
        aren't arent
        didn't didnt nobody noone never still nothing without urgent urgently urgency asap emergency
        desperate desperately locked blocked frozen rejected rejecting rejects suspended
        pending down
        outage offline leak leaking flooded damaged cracked smashed torn stopped crashed crashes
        crashing unusable useless stolen late overdue expired invalid unpaid bounced stalled hung
        throwing spins loops frozen empty vanished disappeared gone bust knackered bricked
        packed died
        quit quits jammed ruined incorrect mistake misspelt misspelled double twice
        unanswered ignored
        ignoring nowhere unable worried worrying panicking panic stressed freaking chase
        chasing chased
        fix sort resolve sorted fixed resolved unlock restore hurry quickly quick sos afraid
        short disaster nightmare unreachable disconnected grey greyed blank stopping unhappy
        """)
    /// "It doesn't matter", "I don't mind".
    private static let shrugs = Vocabulary("matter care mind need think want leave")
    private static let troublePhrases = Phrases(
        """
        not working|there|here|arrived|come|received|been|showing|answered|ready|confirmed|in|have
        not got|had|heard|able|let|letting|loading|moving|updated|yet
        no sign|one|reply|answer|response|word|confirmation|tracking|signal|heating|power|water|luck
        no record|trace|reservation|ticket|email|update|idea|way
        don't|dont|do have|know|see|work
        there's|theres|is|are|have|has|got|with no
        not sure|know
        what do|can|am i|we
        what now
        any chance|way|update|news
        is there anything|something|any|a way
        """)
    private static let asks = Phrases(
        """
        need|needs|needed|please|pls|plz|kindly|must|want
        can|could|would|will you|someone|somebody|anyone|u|ye
        have|has to
        i'd|we'd|would like|love|really
        """)
    private static let bookings = Phrases(
        """
        looking for|to
        like to book|reserve|find|visit|eat|stay|go|leave|travel|depart|arrive
        i'd like|want|need a|an|the|some train|taxi|table|hotel|room|cab|restaurant|place|guesthouse
        need|want|find|book|get|booking|reserve a|an|the|me|some train|taxi|table|hotel|room|cab
        need|want|find|book|get|booking|reserve a|an|the|me|some restaurant|place|guesthouse
        find|get|book me|us a|an|the|some train|taxi|table|hotel|room|cab|restaurant|place
        any|another train|bus|coach|taxi that|which arrives|arrive|leaves|leave|departs|depart
        book it|that|one|them|me|us|for
        can|could you|i|we book|reserve
        want to book|reserve|find|visit|eat|stay|go|leave|travel|depart|arrive
        need to book|reserve|find
        trains|taxis|restaurants|hotels|guesthouses
        make|need a reservation|booking
        a table
        price range
        nights starting|stay
        train|trains|taxi|table|hotel|room|restaurant for|from|leaving|arriving
        leaving|departing|arriving|arrive|leave|depart from|in|at|after|by|on
        reference number
        """)
}
