/// The words by which a customer's clause is told to bind them or not; here those that bind.
enum DeadlineWords {
    static let needs = Phrases(
        """
        need|needs|needed|require|requires|required|want|wants|wanted|must|gotta|due
        have|has|got|having|need to
        i've|we've got to
        i've|we've to
        should be|reach|arrive|come
        hoping|wondering|counting|relying
        could do with
        at the latest
        no|not later than
        last date|day|chance
        """)
    /// "I'd like it by Friday" is a limit, "I'd like it on Friday" a wish.
    static let hopes = Phrases(
        """
        i'd|we'd|would like|love|really|also|just|prefer
        """)
    /// What is sent and has to be there.
    static let arrivals = Phrases(
        """
        must|to arrive|reach|come
        must|to be here|with|delivered|there
        """)
    static let requests = Phrases(
        """
        please|pls|plz|kindly|pleasee|plse
        let me|us know
        get|come|revert back
        call|ring|phone|text|email|contact|refund|pay|tell|answer|send|give|get|help me|us
        make sure
        appreciate|grateful
        ensure|expect|demand|insist|request
        can|could|will|would you|u|someone|somebody|anyone|anybody
        """)
    /// What is done at one moment: "unlock it until Friday" is by Friday, "keep it until" is not.
    static let deeds = Vocabulary(
        """
        unlock send fix reply answer refund confirm repair deliver resolve respond solve clear issue
        call ring phone email release approve activate replace return correct
        """)
    static let ifWord = Word.key("if")
    static let ifWords = Vocabulary("if unless otherwise")
    static let noes = Vocabulary(
        """
        not no nobody nothing isn't isnt hasn't hasnt haven't havent don't dont doesn't
        doesnt aren't
        arent can't cant won't wont unless otherwise didn't
        """)
    static let waits = Phrases(
        """
        can only wait
        only wait
        at|on this number
        you|i|we have
        you've|i've|we've got
        reach me
        available
        valid|good|enough
        """)
    /// The words by which a span is given: "you have 48 hours".
    static let grantings = Vocabulary("have got you you've youve u")
    static let grants = Phrases("gave|gives|given|give|giving us|me|you|them|him|her")
    static let onlys = Vocabulary("only just")
    static let ownBefores = Phrases("before|b4 i|we|my|our|he|she|the|they")

    /// What falls at a time and is not ours to move.
    static let nouns = Vocabulary(
        """
        surgery operation op procedure scan mri ct xray appointment appt chemo chemotherapy
        radiotherapy
        dialysis treatment hospital hospice transplant biopsy consultation transfusion
        injection jab ivf caesarean
        hearing trial court tribunal deposition inspection inspector audit auditor auditors
        interview
        interviews biometrics exam exams test resit viva finals assessment eviction bailiffs inquest
        ceremony probate settlement completion closing exchange signing notary auction
        tender lawsuit
        wedding weddings funeral christening baptism birthday bday party anniversary graduation prom
        shower wake memorial burial cremation communion reunion engagement reception nikah
        celebration
        bbq barbecue gig concert festival match final race marathon tournament recital performance
        exhibition expo fair fete fundraiser gala stag hen
        term holiday honeymoon vacation course lecture webinar workshop training orientation
        enrolment
        enrollment registration semester uni thesis dissertation assignment coursework homework
        submission results
        payday gift present surprise 18th 40th 50th 60th 70th 80th 90th 100th
        deadline deadlines presentation pitch meeting meetings demo launch golive cutover payroll
        conference summit shoot photoshoot sale shift kickoff migration rollout filming premiere
        flight flights boarding ferry cruise layover connection
        move mortgage lease tenancy rent removals movers handover insurance visa passport
        guests visitors tenants movers scaffolders
        """)
    /// Days that are events themselves.
    static let days = Phrases(
        """
        first|last|big|results|result|moving|completion|wedding|polling|sports|open|release day
        election|voting|graduation|exam|race|match|game|opening|launch|demo|court|pay|rent day
        mother's|mothers|father's|fathers|school|valentine's day|photo|photos|trip|play|sports
        due date
        """)
    static let verbs = Phrases(
        """
        expire|expires|expiring|lapse|lapses|lapsing|ends|ending|close|closes|closing|due
        start|starts|starting|begin|begins|beginning|open|opens|opening|reopen|reopens|reopening
        launch|launches|launching|complete|completes|completing|exhibit|exhibiting|present|presenting
        host|hosting|sail|sails|sailing|land|lands|landing|board|boards|emigrate|emigrating
        tow|towing|evict|evicting|evicted|disconnect|disconnecting|demolish|demolishing|repossess
        repossessing|auctioning|graduate|graduates|graduating|marry|marrying|deploy|deploying
        fly|flies|flying|move|moving|moves|compete|competing|perform|performing|perish|withdraws
        run|runs|running out
        cut|cuts|cutting|shut|shuts|shutting|switch|switches|switching|turn|turns|turning off|down
        going off|down
        cut|cuts|cutting|shut|shuts|shutting|switch|switches|switching|turn|turns the|our|my|us|it
        cut|cuts|cutting|shut|shuts|shutting|switch|switches|switching|turn|turns|goes off|down
        turning the|our|my|us|it
        booked|scheduled|arranged|pencilled|lined in|for|up
        people|friends|family|ppl|lads|guests|relatives|kids coming|arriving|over|staying
        coming for|over|round
        goes|go|going live
        is|are|'s up
        comes|coming|come home
        jury|court|guard duty
        goes|go|going|comes out|off|through
        getting|get|gets married
        gives birth
        turn|turns|turning 18|21|30|40|50|60|65|70|75|80|85|90|95|100
        kicks|kick off
        sitting|sit down
        kick|kicking|throw|throwing us|me
        back to work
        back at work
        my|his|her|our last
        last day|date|chance|tablet|dose|pill|order|orders
        i|we speak|play|teach|launch|host|race|swear
        takes effect
        """)
    /// Said by those who go for good, or home.
    static let farewells = Phrases(
        """
        leaving|leave the country|uk|us|house|flat|hotel|apartment|room|job|company
        leaving|leave for
        check|checking out
        moving|move out|in|house|home|abroad
        flying|fly home|out|back
        guests|visitors|people|ppl|family|parents|tenants arrive|arriving|coming|come
        before i|we
        """)
    /// After these "at 6" is in the morning.
    static let mornings = Vocabulary(
        """
        flight plane train bus coach ferry lorry truck trip cruise fly flying flies leave
        leaves leaving depart departs departing sail sails boarding
        """)
    static let evenings = Vocabulary(
        "party dinner concert gig show match final play performance recital quiz prom drinks bbq")
    static let copulas = Vocabulary("is are falls")
    /// What is no event: "the day is Friday".
    static let dayNames = Vocabulary(
        "day date time today arrival departure it it's its that which when check start best")
    static let othersBe = Vocabulary("they're theyre is are he's she's")
    static let ownBe = Phrases(
        "i'm|we're|im presenting|demoing|meeting|hosting|launching|going|due")
    static let notDoing = Vocabulary(
        """
        nothing something anything everything morning evening being looking hoping thinking
        wondering
        showing saying missing working asking waiting trying calling during
        """)
    /// What they say or do binds the customer: none of ours.
    static let outsiders = Vocabulary(
        """
        landlord landlady solicitor solicitors school embassy consulate council doctor gp surgeon
        hospital clinic vet boss manager's employer dealer dealership garage court lawyer notary
        agency estate letting university college teacher nursery buyer seller mortgage accountant
        hmrc irs client tenant builder
        """)

    // MARK: - Words of the times themselves

    static let near = Vocabulary(
        """
        today tonight tonite 2nite 2day tomorrow tmrw tmrow tmr tmw tomo tomoz tommorow tommorrow
        tomorow 2moro 2morrow 2mrw next coming upcoming this
        """)
    static let tomorrows = Vocabulary(
        "tomorrow tmrw tmrow tmr tmw tomo tomoz tommorow tommorrow tomorow 2moro 2morrow 2mrw")
    static let these = Vocabulary("this coming")
    static let now = Vocabulary("today tonight tonite 2nite 2day this now")
    static let forWords = Vocabulary("for on at")
    static let untils = Vocabulary("until till til untill")
    static let nexts = Vocabulary("next")
    static let midnights = Vocabulary("midnight")
    static let inWords = Vocabulary("in")
    static let before = Vocabulary("before b4")
    static let thens = Vocabulary("then that")
    /// Right before a time: this says when something is.
    static let announcers = Vocabulary(
        """
        is are be falls due closes close closing leaves leave leaving departs departing
        boards boarding
        starts start starting begins begin opens open lands land arrives ends end finishes
        expires lapses
        goes by deadline flight train from out
        """)
    /// "24 hours prior", "10 minutes early".
    static let offsets = Vocabulary(
        "early prior late before ahead beforehand notice window mark limit policy period rule timeframe"
    )
    static let todays = Vocabulary("today 2day")
    static let weeks = Vocabulary("week month morning")
    /// They open a limit that an event sets.
    static let eventLimits = Phrases(
        """
        before|b4 my|our|his|her|their|the
        ahead of my|our|his|her|their|the
        in time for my|our|his|her|their|the
        """)
}
