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
        guard let count = subjects.match(run.words, at: index) else { return nil }
        return deed(run, from: index, at: index + count)
    }

    /// "My colleague Ben will call you".
    private static func others(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard run.isIn(staff, index) else { return nil }
        for will in index + 1..<min(index + 4, max(run.count, index + 1)) {
            if run.words[will].isAfterMark { return nil }
            guard run.isIn(wills, will) else { continue }
            var start = index
            while start > 0, run.isIn(determiners, start - 1), !run.words[start].isAfterMark {
                start -= 1
            }
            return deed(run, from: start, at: will + 1)
        }
        return nil
    }

    /// "You will receive", "the refund will be sent": promises only with a time.
    private static func given(_ run: WordRun, at index: Int) -> PromiseHead? {
        if let count = receivers.match(run.words, at: index) {
            return PromiseHead(
                start: index, verb: index + count, isContact: false, needsTime: true)
        }
        guard run.isIn(goods, index) else { return nil }
        for will in index + 1..<min(index + 4, max(run.count, index + 1)) {
            if run.isIn(wills, will), let count = passives.match(run.words, at: will + 1) {
                var start = index
                while start > 0, run.isIn(determiners, start - 1) { start -= 1 }
                return PromiseHead(
                    start: start, verb: will + 1 + count, isContact: false, needsTime: true)
            }
        }
        return nil
    }

    private static func deed(_ run: WordRun, from start: Int, at index: Int) -> PromiseHead? {
        var next = index
        while next < run.count {
            if let count = adverbs.match(run.words, at: next) { next += count } else { break }
        }
        guard next < run.count else { return nil }
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
        i promise to
        we promise to
        """)
    private static let staff = Vocabulary(
        """
        colleague colleagues team manager supervisor department engineer technician driver courier
        someone somebody warehouse specialist lead
        """)
    private static let determiners = Vocabulary("my our a an the your one of")
    private static let wills = Vocabulary("will shall")
    private static let adverbs = Phrases(
        """
        also
        then
        just
        now
        personally
        certainly
        definitely
        gladly
        happily
        of course
        make sure to|we|i
        be sure to
        try to
        do my|our best to
        go ahead and
        e
        """)
    private static let contacts = Phrases(
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
        give you a call|ring|shout|buzz
        drop you
        have someone call|contact|ring
        tell you
        return your call
        """)
    private static let deeds = Vocabulary(
        """
        send check look investigate refund arrange book fix escalate process replace ship deliver
        confirm ask find raise open cancel change transfer forward credit reimburse issue handle
        resolve sort speak talk organise organize prepare review submit request reserve waive chase
        pass post dispatch add remove correct complete extend upgrade return bring put
        """)
    private static let receivers = Phrases(
        """
        you'll receive|get|have|hear
        you will receive|get|have|hear
        you should receive|get|have|hear
        you'll be contacted|called|refunded
        you will be contacted|called|refunded
        """)
    private static let goods = Vocabulary(
        """
        refund order parcel package replacement money payment ticket tickets confirmation email mail
        invoice voucher credit item delivery amount letter case
        """)
    private static let passives = Phrases(
        """
        be sent|refunded|processed|shipped|delivered|credited|issued|resolved|completed|posted
        be with you
        be on|in your
        be ready
        be there
        arrive
        """)
}
