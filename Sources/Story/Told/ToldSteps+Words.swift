/// The small words around a step.
extension ToldSteps {
    /// Who writes, and their own people.
    static let writers = Phrases(
        """
        i
        we
        i've
        ive
        we've
        weve
        i'd
        we'd
        i've|i|we|ive 've
        both of us
        my|our husband|wife|partner|son|daughter|dad|mum|mom|father|mother|brother|sister|friend
        my|our brother|sister|mother|father|son|daughter in law
        my|our nephew|niece|flatmate|housemate|boyfriend|girlfriend|assistant|neighbour|neighbor
        my|our plumber|electrician|mechanic|technician|accountant|colleague|handyman|secretary
        our|my it guy|team|man|people|department
        """)
    /// The words with which a step may begin within a clause: those that open the phrases here.
    static let triggers = Vocabulary(
        """
        i we i've ive we've weve i'd we'd both my our despite even after having in besides apart
        restarted rebooted reset reinstalled unplugged descaled cleaned defrosted cycled drained
        restarts reboots resets reinstalls
        """)
    /// What may open a clause before its subject or verb.
    static let openers = Vocabulary(
        """
        and then but so also yes yeah yep no well ok okay hi hello hey first firstly second secondly
        next finally lastly afterwards again plus even anyway nope sure right look listen sorry
        obviously honestly basically actually previously earlier since meanwhile tho though
        yesterday today whereupon thus
        """)
    static let joins = Vocabulary("and then but so plus n or also")
    /// Between subject and verb.
    static let adverbs = Vocabulary(
        """
        already also even just both then now twice again recently actually obviously literally
        manually completely fully personally immediately first only repeatedly quickly simply
        carefully successfully all since once either further additionally therefore definitely
        certainly always tonight must've must stupidly dutifully really eventually thoroughly still
        yesterday today several multiple times so far duly properly physically before myself
        """)
    static let haves = Vocabulary("have has had 've having")
    static let beens = Vocabulary("been keep kept being")
    static let managed = Vocabulary("managed had went")
    /// Before a gerund: "despite restarting it".
    static let despites = Phrases(
        """
        despite
        even after
        after already
        after
        despite already|me|us
        having already
        in spite of
        besides
        apart from
        """)
    static let has = Vocabulary("has have had it's its")
    /// Of things that were treated, by nobody in particular.
    static let passives = Vocabulary(
        "restarted rebooted reset reinstalled unplugged descaled cleaned defrosted cycled drained")
    /// "If I restarted", "the one which I restarted", "should I have restarted".
    static let dependents = Vocabulary(
        """
        if when whenever since unless until till because that which who whom what where whether as
        how why than did do does have has had should could would can may must might will while
        think thought wish says said once time before like
        """)
    /// Whose deeds are not the writer's.
    static let others = Vocabulary(
        "you u ye they he she which who your ur their his her those someone")
    /// Of these a comma parts what the writer did: "It keeps freezing, reset it twice".
    static let matters = Vocabulary("it it's this that these there tracking app website")
    static let beforePeople = Vocabulary("to from with of by for at my our as like")
    static let people = Vocabulary(
        """
        engineer engineers technician technicians driver drivers courier agent agents rep reps
        colleague colleagues team company bank man men guy guys lady woman chap fella lad girl
        person somebody nobody staff manager bot chatbot hotel airline airport garage shop store
        doctor nurse receptionist operator plumber electrician builder office adviser advisor firm
        supplier landlord postman crew
        """)
    /// What a verb without a subject before it has for its object.
    static let objects = Vocabulary(
        "it them the my our your all everything another a an that this both twice again ur")
    /// What else one has tried: "tried Chrome, another cable, incognito".
    static let things = Vocabulary(
        """
        a an another different incognito safari chrome firefox edge opera desktop laptop mobile
        wifi ethernet other
        """)
    static let news = Vocabulary("new another different fresh")
    /// Another thought begins, or what came of it is told.
    static let ends = Vocabulary(
        """
        but which because however yet though although nothing nada same none cos cuz bcs bc coz
        while didn't didnt doesn't doesnt won't wont can't cant isn't isnt hasn't hasnt not no still
        zilch zero whilst where who
        """)
    /// Behind "and": what then happened.
    static let thoughts = Vocabulary(
        """
        it it's its i i'm im i've we we're they you your he she there this that nothing still now
        no none got get was were am is are can can't cannot couldn't am want would need please
        every everything each neither after when if nobody have had has waited my our their what
        he's she's they're says told said getting received was never only always heard
        """)
    static let results = Vocabulary("same nothing still no nada none")
    static let onOrOff = Vocabulary("on off in out")
    static let failing = Vocabulary(
        """
        doesn't doesnt didn't didnt does did makes made hasn't hasnt has won't wont changes changed
        helps fixes only
        """)
    /// In a list of steps those that are none.
    static let outcomes = Vocabulary(
        """
        received charged refused failed stopped worked crashed arrived delivered ended decided
        wanted needed expected noticed realised realized waited ordered booked purchased missed
        returned loved liked hated lived moved received offered promised quoted billed turned
        happened seemed appeared showed looked started used claimed cancelled canceled treated
        ignored assumed hoped enjoyed agreed wasted paid lost delayed scheduled rescheduled
        upgraded landed boarded travelled traveled flown talked asked watched opened closed
        followed preferred planned chose picked deserved earned spent saved sold shipped posted
        provided issued confirmed accepted declined rejected denied suspended locked blocked
        deducted debited credited overcharged transferred added increased doubled raised changed
        updated lied apologised apologized hung ruined destroyed damaged scratched broke dropped
        smashed cracked tripped blew cost lasted existed died born married retired hired visited
        tasted served cooked shared informed told thanked appreciated assured guaranteed mentioned
        explained stated advised attended joined signed graduated hurried rushed handed parked
        included based related located called named required attached supposed mixed confused
        worried concerned interested excited stranded stuck tired pleased bored annoyed
        disappointed disgusted amazed surprised shocked impressed expired owed rated recommended
        reviewed removed forced cleared stressed helped fixed resolved sorted answered responded
        replied figured guessed presumed reckoned learned learnt discovered remembered wished joked
        """)
    static let pronouns = Vocabulary("it them")
    static let particles = Vocabulary("down off out up away back")
    static let strongDeeds = Vocabulary(
        """
        blew kept cut dug hung laid shook threw spun bent wore slid tied lit fed bit built drew swept
        rode slept wrapped
        """)
    /// Behind "been": "been to the branch", not "been locked out".
    static let motions = Vocabulary("to on onto in through thru back over at into")
    static let selves = Vocabulary("itself themselves himself herself")
    static let goings = Vocabulary("got went came had took")
    /// "Two restarts later", "multiple resets".
    static let turns = Vocabulary("restarts reboots resets reinstalls")
    static let many = Vocabulary("multiple several many countless numerous factory hard couple")
    static let and = Word.key("and")
    static let comparing = Vocabulary("as like per when exactly")
    static let advisers = Vocabulary(
        """
        you your u ur the per advised instructed suggested told requested asked described it they
        directed recommended was i we our a an usual
        """)
    static let trailing = Vocabulary("and then but so plus n or also to with as the a for at")
    static let been = Word.key("been")
    static let did = Word.key("did")
    static let to = Word.key("to")
    static let by = Word.key("by")
}
