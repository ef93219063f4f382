/// The words with which somebody of ours commits to a deed: "I'll call", "our team will send".
struct PromiseHead {
    /// Index of the first word: the subject.
    let start: Int
    /// Index of the word after the verb.
    let verb: Int
    /// A call, a letter: a clock time beside it is when it happens.
    let isContact: Bool
    /// A promise only with a time: "you will receive it within 5 days".
    let needsTime: Bool

    /// The same deed, said from an earlier word on.
    func opened(at index: Int) -> PromiseHead {
        PromiseHead(start: index, verb: verb, isContact: isContact, needsTime: needsTime)
    }

    static func all(in run: WordRun) -> [PromiseHead] {
        var heads: [PromiseHead] = []
        var index = 0
        while index < run.count {
            if let head = own(run, at: index) ?? others(run, at: index) ?? given(run, at: index) {
                heads.append(head)
                index = max(head.verb, index + 1)
            } else {
                index += 1
            }
        }
        return heads
    }

    /// "I'll call you", "we are going to refund".
    private static func own(_ run: WordRun, at index: Int) -> PromiseHead? {
        if let count = subjects.match(run.words, at: index) {
            return deed(run, from: index, at: index + count)
                ?? timed(run, from: index, at: index + count)
        }
        if let count = sendings.match(run.words, at: index) {
            return PromiseHead(
                start: index, verb: index + count, isContact: false, needsTime: true)
        }
        if let count = expectations.match(run.words, at: index) {
            return PromiseHead(
                start: index, verb: index + count, isContact: true, needsTime: true)
        }
        if let count = assurances.match(run.words, at: index) {
            return PromiseHead(
                start: index, verb: index + count, isContact: false, needsTime: true)
        }
        // "Will call you tomorrow": written in haste, the subject left out.
        if index == 0, run.isIn(wills, 0), run.count > 1 { return deed(run, from: 0, at: 1) }
        return nil
    }

    /// Any other deed, "I'll take care of it tomorrow", but only with a time.
    private static func timed(_ run: WordRun, from start: Int, at index: Int) -> PromiseHead? {
        var next = index
        while next < run.count, let count = adverbs.match(run.words, at: next) { next += count }
        guard next < run.count, !run.isIn(noDeeds, next), !run.words[next].isAfterMark,
            !run.isIn(yous, next + 1) || !run.isIn(sights, next),
            run.key(next + 1) != Self.been
        else { return nil }
        return PromiseHead(start: start, verb: next + 1, isContact: false, needsTime: true)
    }

    /// "My colleague Ben will call you".
    private static func others(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard run.isIn(staff, index) || isNamed(run, index) else { return nil }
        for will in index + 1..<min(index + 4, max(run.count, index + 1)) {
            // "the night team, who will call"
            if run.words[will].isAfterMark, !run.isIn(relatives, will) { return nil }
            // "as soon as the warehouse answers I will write": not theirs.
            if run.isIn(ourselves, will) { return nil }
            guard run.isIn(wills, will) else { continue }
            var start = index
            while start > 0, run.isIn(determiners, start - 1), !run.words[start].isAfterMark {
                start -= 1
            }
            if let deed = deed(run, from: start, at: will + 1) { return deed }
            guard run.isIn(staff, index), will + 1 < run.count,
                let count = visits.match(run.words, at: will + 1)
            else { return nil }
            return PromiseHead(
                start: start, verb: will + 1 + count, isContact: true, needsTime: true)
        }
        return nil
    }

    /// "Ben will call you": a capitalised word right before the will, and a call to the customer.
    private static func isNamed(_ run: WordRun, _ index: Int) -> Bool {
        guard run.bytes[run.words[index].start].isUpper, !run.isIn(noNames, index) else {
            return false
        }
        var next = index + 1
        if run.isIn(froms, next) { next += 2 }
        guard next + 1 < run.count, run.isIn(wills, next), !run.words[next].isAfterMark else {
            return false
        }
        guard let count = contacts.match(run.words, at: next + 1) else { return false }
        let last = min(next + 1 + count + 2, run.count)
        return run.words[next + 1..<last].contains { yous.contains($0) }
    }

    /// "You will receive", "the refund will be sent": promises only with a time.
    private static func given(_ run: WordRun, at index: Int) -> PromiseHead? {
        if let count = receivers.match(run.words, at: index) {
            return PromiseHead(
                start: index, verb: index + count, isContact: false, needsTime: true)
        }
        let isMatter = run.isIn(matters, index) && (index == 0 || run.key(index - 1) == Self.and)
        guard run.isIn(goods, index) || isMatter || run.isIn(owners, index) else { return nil }
        for will in index + 1..<min(index + 5, max(run.count, index + 1)) {
            guard let after = future(run, at: will),
                let count = passives.match(run.words, at: after),
                run.isIn(goods, index) || run.key(after) == Self.be,
                !run.words[0..<index].contains(where: { seemings.contains($0) })
            else { continue }
            var start = index
            while start > 0, run.isIn(determiners, start - 1) { start -= 1 }
            return PromiseHead(
                start: start, verb: after + count, isContact: false, needsTime: true)
        }
        return nil
    }

    /// The index behind "will" or "is going to", where a word is left behind it.
    private static func future(_ run: WordRun, at index: Int) -> Int? {
        let next: Int
        if run.isIn(wills, index) {
            next = index + 1
        } else if let count = goings.match(run.words, at: index) {
            next = index + count
        } else {
            return nil
        }
        return next < run.count ? next : nil
    }

    private static func deed(_ run: WordRun, from start: Int, at index: Int) -> PromiseHead? {
        var next = index
        while next < run.count {
            if let count = adverbs.match(run.words, at: next) { next += count } else { break }
        }
        guard next < run.count else { return nil }
        // "We'll call it a day"
        if run.isIn(calls, next), run.isIn(matters, next + 1) { return nil }
        if let count = contacts.match(run.words, at: next) {
            return PromiseHead(
                start: start, verb: next + count, isContact: true, needsTime: false)
        }
        if run.isIn(deeds, next) {
            return PromiseHead(start: start, verb: next + 1, isContact: false, needsTime: false)
        }
        return nil
    }

    private static let subjects = Phrases(
        """
        i'll
        i will|shall
        we'll
        we will|shall
        i'm going to
        i am going to
        we're going to
        we are going to
        i|we promise to
        i|we aim to
        they'll
        """)
    /// What they will see happen; the time tells it from a habit.
    private static let expectations = Phrases(
        """
        expect my|our call|reply|answer|email|mail
        expect a|an call|reply|answer|update|email|mail
        you can expect my|our|a|an call|reply|answer|update|email|mail
        """)
    private static let assurances = Phrases(
        """
        i|we guarantee
        i|we can promise|assure|guarantee you
        you have my word that
        """)
    private static let relatives = Vocabulary("who which and")
    private static let and = Word.key("and")
    private static let calls = Vocabulary("call ring")
    private static let goings = Phrases(
        """
        is|are going to
        """)
    private static let sendings = Phrases(
        """
        i'm|we're sending|shipping|refunding|arranging|transferring|posting
        i am sending|shipping|refunding|arranging|transferring|posting
        we are sending|shipping|refunding|arranging|transferring|posting
        """)
    /// What is no deed for the customer, time or not.
    private static let noDeeds = Vocabulary(
        """
        be not never no need want require love like bet miss see leave hope wish wait remember know
        start finish begin end only always also have've probably likely still hear receive meet
        """)
    private static let sights = Vocabulary("see meet join")
    private static let owners = Vocabulary("your the")
    private static let seemings = Vocabulary("looks seems likely says appears apparently")
    private static let visits = Phrases(
        """
        visit
        come
        arrive
        be at|with|there
        """)
    private static let yous = Vocabulary("you your")
    private static let be = Word.key("be")
    private static let been = Word.key("been")
    private static let froms = Vocabulary("from of in")
    private static let matters = Vocabulary("it this that")
    private static let noNames = Vocabulary(
        "i it this that they you he she we who which what there everything nobody nothing customers"
    )
    private static let staff = Vocabulary(
        """
        colleague colleagues team manager supervisor department engineer technician driver courier
        someone somebody warehouse specialist specialists lead secretary receptionist nurse doctor
        desk clinic surveyor plumber electrician locksmith fitter mechanic installer accountant
        """)
    private static let determiners = Vocabulary("my our a an the your one of")
    private static let wills = Vocabulary("will shall")
    private static let ourselves = Vocabulary("i we i'll we'll")
    private static let adverbs = Phrases(
        """
        also
        then
        just
        now
        personally
        certainly
        definitely
        hopefully
        probably
        gladly
        happily
        of course
        make sure to|we|i
        make a note and
        be sure to
        try to
        do my|our best to
        go ahead and
        e
        """)
    static let contacts = Phrases(
        """
        call|ring|phone|text|email|mail|message|contact|notify|inform|update|reply|respond|answer|write
        call|ring|phone you back
        write to|you|back
        get|come|be back
        get in touch
        be in touch
        be calling|ringing|contacting|emailing
        follow up
        reach out
        check back|in
        let you know
        keep you posted|updated|informed
        see what i|we can do
        see that|to
        give you a call|ring|shout|buzz
        drop you
        have someone call|contact|ring
        return your call
        """)
    private static let deeds = Vocabulary(
        """
        send check look investigate refund arrange book fix escalate process replace ship deliver
        confirm ask find raise open cancel change transfer forward credit reimburse issue handle
        resolve sort speak talk organise organize prepare review submit request reserve waive chase
        monitor resend report credit pass post dispatch add remove correct complete extend upgrade return bring put
        top collect compensate fetch reverse deduct
        """)
    private static let receivers = Phrases(
        """
        you'll hear from us|me
        you will|should hear from us|me
        you'll receive|get|hear
        you will receive|get|hear
        you should receive|get|hear
        you'll have my|our|your|a|an|the
        you will have my|our|your|a|an|the
        you're going to receive|get
        you are going to receive|get
        you'll be contacted|called|refunded
        you will be contacted|called|refunded
        """)
    private static let goods = Vocabulary(
        """
        refund order parcel package replacement money payment ticket tickets confirmation email mail
        invoice voucher credit item delivery amount letter case card account problem issue booking
        """)
    private static let passives = Phrases(
        """
        be sent|refunded|processed|shipped|delivered|credited|issued|resolved|completed|posted
        be reviewed|repaired|collected|picked|transferred|returned|handled|checked
        be reset|activated|restored|reconnected|installed|approved|confirmed|updated|paid
        be fixed|solved|unlocked|sorted|cancelled|canceled|replaced|dispatched|corrected
        be with you
        be on|in your
        be ready
        be there
        arrive
        """)
}
