extension Lexicon {
    /// Words that turn or weigh the ones after them.
    static let negators = """
        not no never none nobody without cannot cant dont doesnt didnt isnt wasnt arent werent wont
        wouldnt couldnt shouldnt hasnt havent hadnt aint hardly barely neither nor
        """
    static let intensifiers = """
        very so really extremely absolutely totally utterly completely incredibly beyond super truly
        highly such most fucking bloody
        """
    static let diminishers = "slightly somewhat bit little kinda mildly fairly quite"
    static let turns = "but however although though yet"
    /// "I won't hesitate to", "no choice but to": a negator before these negates them alone.
    static let reversals = "hesitate choice alternative option fail forget only until unless"
    static let conditions = "if unless whether"
    static let answers = "no"
    static let joints =
        "and but or because cause cuz coz while whilst although though yet then plus when so"
    static let subjects = """
        i im ive id ill we weve you youre youve youd youll they theyre theyve he hes she shes it its
        this that thats these those there theres my our your his her their the a an no nobody noone
        nothing everyone everything someone now still not nor
        """
    static let leaning = """
        a an the my your our his her its their this that these those and or but so because of to for
        with in on at by from into about than as if when while which who is are was were be been am
        has have had do does did will would can could should i we you they he she it im ive youre
        not no very just even every each any some
        """
    static let apologies = "sorry apologies apologise apologize pardon oops whoops afraid"
    static let wishes = """
        need needs want wants care mind prefer require matter looking request disability
        disabilities disabled wheelchair
        """
    static let askings = """
        do does is are am can could will would shall should may might did was has have what which
        where who when
        """
    static let timeUnits =
        "hr hrs hour hours min mins minute minutes day days week weeks month months"

    /// English words that other languages have too: they prove nothing alone.
    static let sharedWords = """
        a me no to was of do he has as so is in on an at we im miss god team super problem chef her him want am are come sole male fine
        die sin son van plan dare here more pan ten it by or dot pay car ban all are den man hat
        """
    /// Capitalised words that are no names of people.
    static let noNames = """
        i im ive id ill you he she it we they someone somebody nobody noone everyone anyone the a an
        my your our his her its their this that these those there here who what when where why how
        which and but or so if as at in on to for from with of by not no yes ok okay please thanks
        thank hi hello hey dear sir madam mr mrs ms dr customer service support team manager
        supervisor agent someone monday tuesday wednesday thursday friday saturday sunday january
        february march april june july august september october november december all each every
        both one two three four five somebody anybody people person us me him them also then just
        amazon paypal google facebook apple microsoft ups dhl fedex usps hermes evri dpd gls visa
        mastercard amex klarna ebay uber airbnb booking expedia trustpilot twitter instagram whatsapp
        netflix spotify samsung sony vodafone siri alexa outlook gmail chrome windows android
        can could will would should do does did is are was were be been have has had
        """
}
