extension Lexicon {
    /// Signs of risk, for `RiskFrames`. A bare noun proves nothing ("my daughter is a lawyer", "the
    /// food court"), so nearly each stands in the frame of a deed.
    static let risks = [
        groupsOfRisks,
        risksOfLeaving, risksOfLeavingWide,
        risksOfLegal, risksOfLegalWide,
        risksOfPublic, risksOfPublicWide,
        risksOfManager, risksOfManagerWide,
        risksOfRepeated, risksOfRepeatedWide,
        risksOfUrgency, risksOfUrgencyWide,
        risksOfVulnerability, risksOfVulnerabilityWide,
        risksOfSafety, risksOfSafetyWide,
        risksOfPerson, risksOfPersonWide,
    ]

    /// Groups that several kinds use.
    private static let groupsOfRisks = """
        i := i im ive id ill we were weve wed
        old := 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 \
            98 99
        me := me us
        my := my our
        kin :=s mother mum mam mom mommy ma father dad daddy husband wife hubby partner son \
            daughter child kid baby toddler infant newborn grandmother grandma gran granny nan \
            nana nanna nanny grandfather grandad granddad grandpa sister brother aunt auntie uncle \
            niece nephew cousin fiance fiancee girlfriend boyfriend friend neighbour neighbor \
            tenant stepson stepdaughter stepfather stepmother granddaughter grandson twin
        kin := children kids parents inlaws law twins babies
        be := is are was were am be been being im
        have := have has had ive weve having got
        say := said says told promised assured
        ordinal := third fourth fifth sixth seventh eighth ninth tenth 3rd 4th 5th 6th 7th 8th 9th \
            10th 11th 12th nth umpteenth hundredth
        day := monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs \
            fri sat sun
        soon := today tonight tomorrow tmrw tomorow 2moro tonite
        month := january february march april may june july august september october november \
            december jan feb mar apr jun jul aug sept oct nov dec
        """

    /// Those who speak of themselves.
    static let firstPersons = """
        i im ive id ill me my mine myself we were weve wed well us our ours
        """

    /// Words that ask for a thing or a rule.
    static let askingWords = """
        do does did is are which what where when how who will can could may might would should
        """

    static let numberWords = """
        two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
        several many countless multiple numerous umpteen
        """

    static let titles = "mr mrs ms miss mister dr doctor prof professor sir sister nurse"
}
