/// Where clauses part, and the words of the past, of others' words and of questions.
extension DeadlineWords {
    static let breaks = Vocabulary(
        """
        but because cos cuz coz bc although though while whereas however otherwise which if unless
        whether where
        """)
    /// They part clauses where a new subject follows.
    static let joints = Vocabulary("and n or plus then so as when since after until till")
    static let openers = Vocabulary(
        """
        i i'm im i've ive i'll i'd we we're we've we'll we'd my our the a an they they're they've
        they'll he she he's she's it it's its you you've you're you'll your ur u there there's this
        these those nobody no nothing everyone someone somebody still now have has haven't
        hasn't need
        want must y'all yall can can't cant cannot could would will won't am is was dont don't please pls
        monday tuesday wednesday thursday friday saturday sunday tomorrow
        """)
    static let fillers = Vocabulary(
        """
        and so but or also please pls plz hi hello hey just ok okay then now well if
        basically really
        at the latest latest that only too sorry sir madam dear thanks
        """)
    static let since = Word.key("since")
    static let reports = Phrases(
        """
        said|says|saying|say|told|tells|telling|promised|promises|quoted|advised|informed|stated
        states|claims|claimed|assured|guaranteed|swore|reckons|reckoned|advertised|advertise
        advertises|wrote|mentioned|committed|estimated|estimate|eta|shows|showed|showing|states
        according to
        supposed|meant|scheduled to
        expected delivery|arrival|date|to|by|on
        due to arrive|be
        due for delivery
        scheduled|out for delivery
        should have|be|arrive
        """)
    static let says = Vocabulary("said says told promised")
    static let ownDuties = Phrases(
        """
        i|we must|need|have|should|got
        that i|we must|need|have|should
        me|us i|we must|need|have|should|got
        they|he|she must|need|needs|want
        """)
    static let turns = Vocabulary(
        "but however so because cos cuz yet while though although otherwise")
    static let own = Vocabulary("i i'm i've i'll we we're we've we'll my our i'd")
    /// Verbs of the past; those in "-ed" are seen by their ending.
    static let pasts = Vocabulary(
        """
        was wasn't wasnt were weren't werent had hadn't hadnt did didn't didnt been went
        came got took
        bought paid sent made gave found lost spoke rang wrote met saw heard broke began
        kept held stood
        ran drove flew sat brought thought felt knew became woke ate forgot chose built
        caught sold won
        spent swore stole taught wore tore dug lent fought froze struck rode rose sought
        understood withdrew chose bit blew hid showed yesterday rung gone hung fell drew threw grew drank swam slept
        """)
    /// Past after "have".
    static let participles = Vocabulary(
        "done seen taken given gone written spoken broken chosen driven eaten fallen known shown put"
    )
    static let passives = Vocabulary("be being is are am i'm we're get gets getting")
    static let moves = Phrases(
        """
        moved|rescheduled|postponed|pushed|brought|changed|shifted to|up|forward|back
        """)
    static let left = Word.key("left")
    static let forWord = Word.key("for")
    static let wases = Vocabulary("was were")
    static let politeVerbs = Vocabulary("hoping wondering looking thinking planning expecting")
    static let gots = Vocabulary("got")
    static let haves = Vocabulary("i've we've have has he's she's they've ive you've weve youve")
    static let perfects = Vocabulary(
        """
        have has haven't hasn't havent hasnt i've we've you've they've ive already just
        never had been
        having
        """)
    static let pronouns = Vocabulary("i we you he she they who")
    static let licences = Vocabulary(
        """
        need needs want wants get getting be is are am i'm im we're they're you're he's
        she's it's its gets
        must should will would can could to being have has like if isn't aren't i'll we'll
        """)
    static let notPast = Vocabulary(
        """
        need needed speed exceed proceed succeed hundred indeed unlimited limited wed breed freed
        aged unneeded united red unemployed disabled tired worried stressed scared supposed
        """)
    static let questions = Phrases(
        """
        can|could|will|would|may|might|shall|should i|we|you|it|this|that|they|u|ya|ye|the|my|our|your
        can|could|will|would|may|might|shall someone|somebody|anyone|anybody|he|she|there|one|a|these
        is|are|am|was|were|isn't|aren't it|this|that|there|you|we|i|they|the|my|our|your|he|she|any
        do|does|did|don't|doesn't i|we|you|it|this|that|they|the|my|our|your|he|she|u|ye|anyone
        have|has|had i|we|you|they|he|she|it|the|my|anyone
        what|when|where|how|why|who|whether|what's|when's|how's|where's|who's
        any chance|way|idea|possibility|news|update
        """)
    static let askings = Phrases(
        """
        can|could i|we|you|it|this|that|they|u|ya|ye|the|my|our|someone|somebody|anyone|anybody|one|he
        will|would you|u|someone|somebody|anyone|anybody
        any chance|way|possibility
        is there any|a way|chance|possibility
        is it possible
        would it be possible
        are you able
        do you think|reckon it|you|we|i|they
        """)
    /// A question where the sentence ends in its mark.
    static let askers = Vocabulary(
        """
        is are am was were do does did will would can could should shall may has have any
        why what when
        where how which who isn't aren't don't doesn't won't
        """)
    static let dos = Vocabulary("do have")
    static let pleases = Vocabulary("please pls plz kindly")
    static let tags = Vocabulary("right correct yes yeah no")
    static let isIts = Phrases("isn't|isnt it")
}
