/// All that a pack says about one case, in the order in which it is read.
///
/// An empty list is shown as "none recorded"; nothing here is ever guessed.
package struct CaseContent: Hashable, Sendable, Codable {
    package var caseNumber: String
    package var subject: Statement?
    package var urlPath: String?
    package var channel: String?
    package var status: String
    package var acuity: Acuity
    /// Why this acuity, most serious first.
    package var acuityReasons: [Statement]
    /// The one that counts first; nil when nothing is due.
    package var nextDue: DueLine?
    /// All of them, `nextDue` included, earliest first.
    package var deadlines: [DueLine]
    package var customer: CustomerLines
    package var mood: MoodLines
    /// What they want; empty where nothing of it is known to be open.
    package var wants: [Statement]
    /// In place of it: the first wish, where that is settled.
    package var beganWith: [Statement]
    /// What turned the case between the two, oldest first.
    package var turns: [Statement]
    package var stands: [Statement]
    /// Questions without an answer, oldest first.
    package var stillOpen: [OpenLine]
    package var agreed: [ActionLine]
    package var ifTheyCallBack: [Statement]
    package var told: [ToldLine]
    package var heardFrom: HeardFrom
    /// "no next step recorded: ask Ben until 22:15"
    package var missing: [Statement]
    package var giver: GiverLine
    package var introduction: Introduction
    /// "You talked with this customer on Tuesday."
    package var why: [Statement]
    /// What the giver or a colleague wrote in their own words, newest first.
    package var comments: [Statement]

    package init(
        caseNumber: String, subject: Statement?, urlPath: String?, channel: String?,
        status: String, acuity: Acuity, acuityReasons: [Statement], nextDue: DueLine?,
        deadlines: [DueLine], customer: CustomerLines, mood: MoodLines, wants: [Statement],
        beganWith: [Statement] = [],
        turns: [Statement] = [], stands: [Statement], stillOpen: [OpenLine] = [],
        agreed: [ActionLine], ifTheyCallBack: [Statement], told: [ToldLine],
        heardFrom: HeardFrom, missing: [Statement], giver: GiverLine, introduction: Introduction,
        why: [Statement], comments: [Statement]
    ) {
        self.caseNumber = caseNumber
        self.subject = subject
        self.urlPath = urlPath
        self.channel = channel
        self.status = status
        self.acuity = acuity
        self.acuityReasons = acuityReasons
        self.nextDue = nextDue
        self.deadlines = deadlines
        self.customer = customer
        self.mood = mood
        self.wants = wants
        self.beganWith = beganWith
        self.turns = turns
        self.stands = stands
        self.stillOpen = stillOpen
        self.agreed = agreed
        self.ifTheyCallBack = ifTheyCallBack
        self.told = told
        self.heardFrom = heardFrom
        self.missing = missing
        self.giver = giver
        self.introduction = introduction
        self.why = why
        self.comments = comments
    }

    /// What they want, else what it began with.
    package var wish: [Statement] { wants.isEmpty ? beganWith : wants }
}

package struct DueLine: Hashable, Sendable, Codable {
    package enum Origin: String, Sendable, Codable {
        case sla, reminder, promise
        /// The end of a snooze.
        case wakeUp = "wake_up"
        /// Read from an agent's message, recorded nowhere else.
        case foundPromise = "found_promise"
        /// Written by a colleague in a handover note.
        case note
        /// The customer's own: "I fly tomorrow at 6".
        case customer
    }

    package var at: ZonedInstant
    package var origin: Origin
    /// What is due in words: "callback: ring about the refund".
    package var what: String
    /// "25 min into your shift", "missed 21:20", "after your shift".
    package var wording: String
    package var isMissed: Bool
    package var evidence: [Evidence]

    package init(
        at: ZonedInstant, origin: Origin, what: String, wording: String, isMissed: Bool,
        evidence: [Evidence]
    ) {
        self.at = at
        self.origin = origin
        self.what = what
        self.wording = wording
        self.isMissed = isMissed
        self.evidence = evidence
    }
}

package struct CustomerLines: Hashable, Sendable, Codable {
    package var id: CustomerID?
    /// Nil when nobody knows it: never invented.
    package var name: String?
    package var company: String?
    package var isVIP: Bool
    /// How to reach them, the preferred way first: "phone +44 7700 900130".
    package var reach: [Statement]
    package var preferences: [Statement]
    /// The one of them that somebody wrote down in words: "hard of hearing: write, do not call".
    package var mind: Statement?
    /// Vulnerability and access needs, in quotes; to receiver and lead only.
    package var needs: [Statement]

    package init(
        id: CustomerID?, name: String?, company: String?, isVIP: Bool, reach: [Statement],
        preferences: [Statement], mind: Statement? = nil, needs: [Statement]
    ) {
        self.id = id
        self.name = name
        self.company = company
        self.isVIP = isVIP
        self.reach = reach
        self.preferences = preferences
        self.mind = mind
        self.needs = needs
    }
}

package struct MoodLines: Hashable, Sendable, Codable {
    /// One cue in words: "sounded upset", with its quote as evidence.
    package struct Line: Hashable, Sendable, Codable {
        package var kind: Cue.Kind?
        /// "sounded upset", "thankful", "mentions a lawyer".
        package var words: String
        package var at: ZonedInstant
        /// Set when a colleague recorded it; nil when read from the customer's text.
        package var recordedBy: String?
        package var evidence: [Evidence]

        package init(
            kind: Cue.Kind?, words: String, at: ZonedInstant, recordedBy: String? = nil,
            evidence: [Evidence]
        ) {
            self.kind = kind
            self.words = words
            self.at = at
            self.recordedBy = recordedBy
            self.evidence = evidence
        }
    }

    /// Recorded ones first, then the strongest, newest first among equals.
    package var feelings: [Line]
    package var risks: [Line]
    package var trend: Trend?
    /// Why nothing was read: "Swedish", "a call". Not read is never calm.
    package var notRead: String?

    package init(feelings: [Line], risks: [Line], trend: Trend?, notRead: String?) {
        self.feelings = feelings
        self.risks = risks
        self.trend = trend
        self.notRead = notRead
    }
}

/// An agreed action or a found promise: who does what by when.
package struct ActionLine: Hashable, Sendable, Codable {
    package enum Source: String, Sendable, Codable {
        /// A deadline of the helpdesk or a line of a handover note.
        case recorded
        /// Read from an agent's message.
        case found
    }

    package var who: String?
    package var what: String
    package var by: ZonedInstant?
    /// The words for a time that is no instant: "as soon as the warehouse answers".
    package var byWords: String?
    package var source: Source
    package var evidence: [Evidence]

    package init(
        who: String?, what: String, by: ZonedInstant?, byWords: String? = nil, source: Source,
        evidence: [Evidence]
    ) {
        self.who = who
        self.what = what
        self.by = by
        self.byWords = byWords
        self.source = source
        self.evidence = evidence
    }
}

/// A fact the customer gave: do not ask for it again.
package struct ToldLine: Hashable, Sendable, Codable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case email, phone, reference, date, time, amount, address, number, product
        /// What the customer has tried already.
        case step
        /// What a colleague wrote down as told.
        case noted
    }

    package var kind: Kind
    /// The literal words; card numbers and secrets masked.
    package var value: String
    /// The value with the words of the customer that say what it is for, "leave after 11:30"; the
    /// same for values that stand together. Nil where it is told without.
    package var words: String?
    package var at: ZonedInstant
    /// Of the words, where there are any.
    package var evidence: [Evidence]

    package init(
        kind: Kind, value: String, words: String? = nil, at: ZonedInstant, evidence: [Evidence]
    ) {
        self.kind = kind
        self.value = value
        self.words = words
        self.at = at
        self.evidence = evidence
    }
}

/// A question that waits for an answer.
package struct OpenLine: Hashable, Sendable, Codable {
    package enum Side: String, Sendable, Codable {
        /// Ours, to the customer.
        case ours
        /// The customer's, to us.
        case theirs
    }

    package var side: Side
    /// The literal words.
    package var text: String
    package var at: ZonedInstant
    /// Who asked.
    package var who: String?
    package var evidence: [Evidence]

    package init(
        side: Side, text: String, at: ZonedInstant, who: String?, evidence: [Evidence]
    ) {
        self.side = side
        self.text = text
        self.at = at
        self.who = who
        self.evidence = evidence
    }
}

package struct HeardFrom: Hashable, Sendable, Codable {
    /// Names of the people the customer has heard from, first contact first.
    package var people: [Statement]
    /// Whom they count on: "expects Ana".
    package var expects: Statement?

    package init(people: [Statement], expects: Statement?) {
        self.people = people
        self.expects = expects
    }
}

package struct GiverLine: Hashable, Sendable, Codable {
    package var id: AgentID?
    /// Nil for a case that was nobody's.
    package var name: String?
    /// How a colleague reaches them: work line or mail, and until when.
    package var desk: [Statement]

    package init(id: AgentID?, name: String?, desk: [Statement]) {
        self.id = id
        self.name = name
        self.desk = desk
    }
}

package struct Introduction: Hashable, Sendable, Codable {
    /// A text that may be sent as it stands; in the customer's language where we have one.
    package var text: String
    /// What `text` says, for a receiver who does not speak its language; nil where it is English.
    package var english: String?
    /// Where the customer was told about the change, or that they know the receiver already; nil:
    /// not yet.
    package var told: Statement?

    package init(text: String, english: String? = nil, told: Statement?) {
        self.text = text
        self.english = english
        self.told = told
    }
}

/// Content written by an older version lacks the lists that came later: they read as empty. The
/// decoding that the compiler writes takes these where they fit better than the general ones.
extension KeyedDecodingContainer {
    func decode(_: [Statement].Type, forKey key: Key) throws -> [Statement] {
        try decodeIfPresent([Statement].self, forKey: key) ?? []
    }

    func decode(_: [OpenLine].Type, forKey key: Key) throws -> [OpenLine] {
        try decodeIfPresent([OpenLine].self, forKey: key) ?? []
    }
}
