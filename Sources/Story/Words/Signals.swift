/// What a sentence does in a conversation, read from the phrases in it.
///
/// One table for all kinds, so that a word is looked up once.
struct Signals {
    /// How much somebody who takes the case over would miss the sentence, 0 to 6.
    private(set) var weight = 0
    private var kinds: Set<Kind> = []

    enum Kind: Int, CaseIterable {
        /// It is done: booked, refunded, "reference is".
        case done
        /// It failed, is refused or not to be had.
        case failed
        /// What was found out.
        case news
        /// What is needed before it goes on.
        case needed
        /// Another wish.
        case also
        /// A change of plan, a correction.
        case changed
        /// No to what was offered.
        case refused
        /// It hurts: still, nobody, again.
        case trouble
        /// What was tried or has happened.
        case fact
        /// Go ahead.
        case decided
        /// Not, never, unable: turns `done` into its opposite.
        case negation
        /// If, would, can: nothing has happened.
        case unreal
    }

    /// Done, and nothing about it denied.
    var isSuccess: Bool { has(.done) && !has(.failed) && !has(.negation) }

    func has(_ kind: Kind) -> Bool { kinds.contains(kind) }

    /// - Parameter isStaff: who writes decides what a phrase means.
    init(_ run: WordRun, isStaff: Bool, isQuestion: Bool) {
        var isUnrealBefore = false
        for index in run.words.indices {
            guard let (_, kind) = Self.table.match(run.words, at: index) else { continue }
            switch kind {
            case .unreal: isUnrealBefore = true
            case .done where isUnrealBefore: continue
            default: break
            }
            kinds.insert(kind)
        }
        if isStaff, !has(.unreal), Self.isDone(byNumberIn: run) { kinds.insert(.done) }
        if !isStaff, Self.isPutOff(run) { kinds.insert(.changed) }
        weight = isStaff ? staffWeight(isQuestion) : customerWeight(isQuestion)
        if weight > 0, run.words.contains(where: { run.bytes[$0.start].isDigit }) { weight += 1 }
        if weight == 0, !isQuestion, run.count >= 5, !(isStaff && SmallTalk.isHolding(run)),
            !run.isIn(Self.apologies, 0)
        {
            weight = Self.statement + (has(.negation) ? 1 : 0)
        }
        // "I don't have a preference" is no news of the case.
        if !isStaff, !has(.also), !has(.changed), Self.indifference.occur(in: run.words) {
            weight = 0
        }
    }

    /// "I don't need the tickets just yet."
    private static func isPutOff(_ run: WordRun) -> Bool {
        guard let yet = run.words.lastIndex(where: { $0.key == yet }) else { return false }
        return run.words[..<yet].indices.contains { unneeded.match(run.words, at: $0) != nil }
    }

    private static let yet = Word.key("yet")
    private static let unneeded = Phrases(
        """
        don't|dont need|want
        do not need|want
        """)

    /// "You are all set" may only take leave, "for reference" name nothing: a number makes them tell
    /// what was done.
    private static func isDone(byNumberIn run: WordRun) -> Bool {
        run.words.indices.contains { index in
            if allSet.match(run.words, at: index) != nil {
                return run.words[index...].contains(where: \.hasDigit)
            }
            guard run.key(index) == reference, index + 1 < run.count else { return false }
            let code = run.words[index + 1]
            return code.hasDigit && run.bytes[code.start - 1] == UInt8(ascii: "#")
        }
    }

    private static let reference = Word.key("reference")
    private static let allSet = Phrases(
        """
        you|we are all set
        you're|youre|your|we're all set
        """)

    /// Says something, nobody knows what; enough for a short thread.
    static let statement = 1
    private static let indifference = Phrases(
        """
        no preference
        have a|any preference
        area|food|price|cuisine|location|time|particular|specific preference
        don't care|mind
        doesn't|don't matter
        does not matter
        do not care|mind
        really care
        """)
    private static let apologies = Vocabulary("sorry i'm apologies")

    /// From here on staff did something, or could not.
    static let deed = 5
    /// From here on a customer wants something new, or not what they got.
    static let wish = 4

    private func staffWeight(_ isQuestion: Bool) -> Int {
        // What we ask is no turn: it stands under what is still open.
        if isQuestion { return 0 }
        if has(.done) || has(.failed) { return Self.deed }
        if has(.news) || has(.needed) { return 4 }
        return 0
    }

    private func customerWeight(_ isQuestion: Bool) -> Int {
        if has(.changed) { return 5 }
        if has(.also) { return Self.wish }
        if isQuestion { return 0 }
        if has(.refused) || has(.trouble) || has(.failed) { return 4 }
        if has(.fact) { return 3 }
        return has(.decided) ? 3 : 0
    }

    private static let table = PhraseTable<Kind>([
        (
            .done,
            """
            booked
            rebooked
            reserved
            refunded
            cancelled|canceled that|this|your|the|it
            has|have|been|i've|we've|was|is|are|now been|now cancelled|canceled|confirmed|ordered|changed|moved
            been cancelled|canceled|confirmed|ordered|reversed|credited|replaced|transferred|upgraded
            been fixed|repaired|resolved|solved|issued|processed|sent|shipped|dispatched|delivered
            been made|completed|updated|extended|removed|added|unlocked|corrected|collected|waived
            i've|we've cancelled|canceled|ordered|changed|moved|sent|refunded|opened|escalated|asked
            i've|we've added|removed|extended|updated|credited|issued|replaced|unlocked|raised|fixed
            i|we have cancelled|canceled|ordered|changed|moved|sent|refunded|opened|escalated|asked
            i|we have added|removed|extended|updated|credited|issued|replaced|unlocked|raised|fixed
            i've|we've now|already|just cancelled|ordered|changed|moved|sent|refunded|rebooked
            is confirmed|complete|completed|done
            reference number|no|code|is
            reference is
            ref number
            confirmation number|code is
            reservation number is
            booking number
            was|is successful
            booking completed|successful
            successfully
            passed it|this|that on
            appointment|subscription|visit|contract is now
            subscription|contract ends
            was made today
            made you|your|the|a reservation|booking|appointment
            made you a|the|your reservation|booking|appointment
            i|we was|were able to book|reserve
            your driver will be
            waiting list
            can be collected
            ready for collection|pickup
            bill is
            """
        ),
        (
            .failed,
            """
            unsuccessful
            fully|all booked
            they|hotels|tables|both are booked
            hotels|tables|rooms are all booked
            sold out
            no availability
            no more tables|rooms|seats|tickets|left
            any open seats|tables|rooms
            neither of
            not available
            unavailable
            not possible
            impossible
            out of stock
            couldn't|can't book|reserve|refund|find|reach|do|offer|make|get|change|cancel|before|come|wait
            could|can not book|reserve|refund|find|reach|do|offer|make|get|change|cancel|come|wait
            cannot book|reserve|refund|find|reach|do|offer|make|get|change|cancel|come|wait
            wasn't|not able to book|reserve|make|find|complete|refund|reach
            unable to
            failed
            declined
            was|been rejected|refused|blocked|declined|cancelled|canceled
            was|is blocked|delayed
            been delayed
            not covered|eligible|refundable|entitled
            no longer available
            was|were cancelled|canceled
            is a bug
            it's a bug
            """
        ),
        (
            .news,
            """
            turns out
            it|this seems
            i|we found
            i've|we've found
            found your
            we could reproduce
            there is a fault|problem|delay|leak|bug|outage
            there's a fault|problem|delay|leak|bug|outage
            because
            due to
            the driver|courier|warehouse|technician|engineer|airport|bank|carrier|hotel says|said|left|has
            fitters|technicians|engineers|police|bank says|say|said|have
            was|were estimated
            is planned|scheduled|expected|delayed
            is|are arriving|coming
            will be delivered|shipped|ready|collected|repaired
            will visit|come|collect
            i|we can see that
            has agreed|approved|confirmed
            """
        ),
        (
            .needed,
            """
            we|i need your|the|a|photos|you
            we|i still need
            please send
            waiting for
            """
        ),
        (
            .also,
            """
            i|we also need|want
            i'm|we're also looking
            i|we am|are also looking
            i'd|we'd also like
            i also looking
            i|we would also like
            also looking for
            also need|want
            also like
            also find|book
            can you also
            could you also
            one more thing|question
            another thing|question
            i also have
            we|i need a|another|some
            i'm|we're looking for
            i am looking for
            help with a|another
            """
        ),
        (
            .changed,
            """
            actually
            instead
            changed my|our mind
            on second thought|thoughts
            i|we meant
            no longer need|want
            don't need it|that
            never mind
            nevermind
            scratch that
            not two|three
            sorry i|we
            but i|we said|wanted
            i|we didn't say|ask
            i|we did not say|ask
            i|we never said|asked
            """
        ),
        (
            .refused,
            """
            i|we don't want
            i|we do not want
            not acceptable
            unacceptable
            too expensive|much|late|far|long|early|small
            doesn't|does|won't|not work
            that|it wasn't|isn't me|us|right
            refuse|refuses
            no way
            i|we won't|refuse
            give me my money
            my money back
            lawyer
            ombudsman
            court
            police
            """
        ),
        (
            .trouble,
            """
            still no|not|haven't|hasn't|doesn't|waiting|nothing|broken|down|missing
            still have|has no|not
            nobody has|called|came|answers|answered|told|reads
            no one has|called|came|answers|answered|told
            nothing has|happened
            third|second|fourth|fifth time
            charged me|us|again|twice
            was|were|been charged
            already been|sent|told|said|paid|taken
            again today
            isn't|aren't there|either
            they have nothing
            haven't|hasn't|never received|got|arrived|come|heard|been
            started bleeding|smoking|leaking|burning
            makes a loud
            it|this is urgent
            """
        ),
        (
            .fact,
            """
            i|we tried
            i've|we've tried|already|restarted|reset|checked|sent|paid|called|been
            i|we have tried|already|restarted|reset|checked|sent|paid|called
            i already
            already restarted|tried|reset|checked
            yesterday
            this morning
            last night|week
            since monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|march
            i'm|we're at|in
            i|we don't have
            i|we can't|cannot
            no error
            """
        ),
        (
            .decided,
            """
            please book|reserve|go|make|cancel|order|send
            yes please
            yes book|let's
            let's go|do|book
            go ahead
            i'll take
            book it|that|the|me|a|for
            make a booking|reservation
            make me a reservation
            make my reservation
            """
        ),
        (
            .negation,
            """
            not
            no
            never
            unable
            unsuccessful
            couldn't
            can't
            cannot
            wasn't
            isn't
            hasn't
            haven't
            """
        ),
        (
            .unreal,
            """
            if
            once
            when
            would
            could
            can
            may
            might
            need
            want
            like
            will
            before
            usually
            """
        ),
    ])
}
