/// What people say to be polite, by what it does.
extension SmallTalk {
    static let greetings = Phrases(
        """
        hi
        hello
        hey
        hiya
        dear
        greetings
        good morning|afternoon|evening|day
        hi|hello good morning|afternoon|evening|day
        """)

    static let wellWishes = Phrases(
        """
        hope you|this|all|everyone
        i hope you|this
        trust you
        i trust you
        """)
    static let greeted = Vocabulary("there all team sir madam or everyone folks guys again")
    static let pronouns = Vocabulary("i i'm i'd i've we can could my is what how do please")
    static let closings = Phrases(
        """
        regards
        kind|best|warm|warmest|kindest|many regards
        with kind|best|warm regards
        best wishes
        best
        sincerely
        sincerely yours
        yours sincerely|truly|faithfully
        all the best
        thanks|cheers
        many thanks
        thank you
        thanks and regards
        """)

    /// At least one of these makes it thanks or a goodbye.
    static let core = Vocabulary(
        """
        thanks thank thx thnx ty cheers bye goodbye appreciate appreciated grateful welcome wonderful
        perfect great excellent awesome fantastic lovely brilliant
        """)

    static let endings = Phrases(
        """
        that's|thats|that'll all|everything|it
        that is|was all|everything|it
        that|it will|should|would be|do all|everything|it
        that will|should|would do
        that|this|it has been
        all i|we need|needed|have
        all set
        i'm|we're good
        nothing else
        no need
        have everything
        i|we need everything
        i believe|think so
        sounds|looks like everything|all|it
        not today|now
        anything else|more
        not at the moment
        no problem|worries
        """)

    /// What may stand around them without adding a wish.
    static let around = Vocabulary(
        """
        you very much so a lot for your the all that that's is was are were ok okay alright no nope
        nothing everything i i'm i've it's it this have had has need needed will be been do my me
        good nice day morning afternoon evening night weekend one too as well help helping helpful assistance today
        time really and then now else us we and again kindly many sure great just of to
        information info service support quick quickly fast reply answer in advance kind patience set
        that'll thats should would both booking bookings needs moment at problem worries also
        else's we've we any am hope enjoy yours sounds think right but see ya later there in believe
        oh wow ah aww don't not do does did looks like know required take care cool now else more
        """)

    static let isWord = Word.key("is")
    /// Sentences that end a conversation, whatever else is in them but a wish.
    static let farewells = Phrases(
        """
        all|everything i|we need|needed|wanted
        all that i|we need|needed
        all the info|information
        everything that i|we need|needed
        don't|dont|won't need anything
        do not need anything
        have everything
        i'm|i am good
        i am good
        good to go
        covers it
        does it for me|today
        do it for me|today
        answered all my questions
        thanks|thank for your|all|the|that|booking|helping
        thank you for your|all|the|that|booking|helping
        appreciate your|all|the
        you've been a|an|very|so|extremely|wonderful|great|most
        you have been a|an|very|so|extremely|wonderful|great|most
        that will|would be|bee all
        that'll be all|it
        that about does it
        take it from here
        is|was enough
        all i have to
        sorry for being|making|any|the|bothering
        sorry i was
        not necessary
        that's alright
        """)

    static let wishes = Vocabulary(
        """
        can could also please how what when where which if except until unless still want
        another refund wrong
        """)

    static let courtesies = Phrases(
        """
        have a nice|great|good|lovely|wonderful|pleasant day|evening|night|weekend|one
        you have|you've been very|so|really|most helpful|kind
        you too
        see you|ya
        take care
        talk to you soon|later
        """)

    /// Beside thanks they add nothing; a "yes" answers something.
    static let nods = Vocabulary("no nope nah ok okay alright cool perfect great fine wow")

    /// What answers a parting word of ours: "I hope you enjoy it." "I will."
    static let vows = Phrases(
        """
        i|we will
        i|we sure|certainly|definitely will
        i|we hope to|so
        """)

    static let yesOrNo = Vocabulary("yes yeah yep sure no nope nah")
    static let assent = Vocabulary(
        """
        yes yeah yep no nope nah sure ok okay alright right great perfect good fine excellent absolutely certainly
        of course no problem please i see got it that's sounds certain wonderful awesome definitely
        hello hi oh well then not thank you thanks
        """)

    static let setPhrases = Phrases(
        """
        anything else i|we can
        anything else you|that
        anything else today
        can|may i help you with anything
        can|may i assist you with anything
        can|may i help with anything
        is there anything else
        will that be all
        will there be anything else
        thank you for contacting|using|choosing|calling|reaching|waiting|writing
        thanks for contacting|using|choosing|calling|reaching|waiting|writing
        thank you for allowing|inquiring|enquiring
        thanks for allowing|inquiring|enquiring
        hope i|we was|were able to assist|help
        have a nice|great|good|lovely|wonderful|pleasant|safe
        you're|your welcome
        more i can help|do
        what else can|may i|we
        what else would|do you
        what other questions|information
        met all of your needs
        does|did that answer
        how does that|this|it|everything sound
        you're|your very|most|quite welcome
        you are|r welcome
        you are very|most welcome
        my pleasure
        pleasure to assist|help
        any other|more|further questions|assistance|help
        anymore questions
        anything further
        is that all
        is that everything
        how can|may i help|assist
        how can|may we help|assist
        glad i|we could
        happy to help
        enjoy your
        """)

    /// What may follow a deed in the same sentence.
    static let offers = Phrases(
        """
        anything else|more
        is there anything else|more
        do|did|would|will you need|want|like|require anything else|more|further
        can|may|could i help|assist you with anything
        can|may|could i help|assist with anything
        what else can|may i
        will that be all
        """)

    static let holdings = Phrases(
        """
        one|a|just moment|minute|second|sec
        one|a few moments|minutes
        bear with me|us
        hold on
        hang on
        let me check|look|see|find|ask
        i'll check|look|ask|find|see
        i will check|look|ask|find|see
        i'm checking|looking
        i am checking|looking
        checking|looking now
        please wait
        """)

    static let openers = Vocabulary(
        "sure okay ok yes alright right well so and then now thanks thank you hi hello please")
    static let apologies = Phrases(
        """
        sorry|apologies for|about
        so|very sorry for|about
        i'm|im|we're sorry for|about
        i'm|im|we're so|very|really|terribly sorry for|about
        i|we am|are sorry for|about
        i|we am|are so|very|really|terribly sorry for|about
        i|we apologise|apologize for|about
        my|our apologies for|about
        please accept my|our apologies
        """)
    /// What opens a sentence that only says that an answer will come.
    static let deferrals = Phrases(
        """
        i'll|we'll|ill check|investigate|ask|chase|look
        i'll|we'll|ill find out
        i'll|we'll|ill see what|if|whether
        i'll|we'll|ill speak|talk to|with
        i'll|we'll|ill get|come back
        i'll|we'll|ill let you know
        i'll|we'll|ill keep you
        i'll|we'll|ill be in|back
        i|we will|shall check|investigate|ask|chase|look
        i|we will|shall find out
        i|we will|shall see what|if|whether
        i|we will|shall speak|talk to|with
        i|we will|shall get|come back
        i|we will|shall let you know
        i|we will|shall keep you
        i'm|we're checking|investigating|asking|chasing
        i'm|we're looking into|at
        i|we am|are checking|investigating|asking|chasing|looking into
        i'm|we're going to check|investigate|ask|chase|look
        let me|us check|ask|see|look
        let me|us find out
        let me|us get|come back
        i|we need to check|ask|find|look
        """)
    static let turns = Vocabulary(
        "but however because as usually normally although though it's its is are was not no")

    static let shortSetPhrases = Phrases(
        """
        anything else
        something else
        help you with
        """)
}
