extension Lexicon {
    /// What a word is known to do in a message.
    struct Roles: OptionSet {
        let rawValue: UInt64
        static let negator = Roles(rawValue: 1)
        static let intensifier = Roles(rawValue: 2)
        static let diminisher = Roles(rawValue: 4)
        static let turn = Roles(rawValue: 8)
        static let timeUnit = Roles(rawValue: 16)
        static let noName = Roles(rawValue: 32)
        /// Begins or is part of a phrase, so it is English.
        static let inPhrase = Roles(rawValue: 64)
        static let shared = Roles(rawValue: 128)
        /// The linear model has seen it in English.
        static let seen = Roles(rawValue: 256)
        /// A phrase begins with it.
        static let starts = Roles(rawValue: 512)
        static let condition = Roles(rawValue: 1024)
        /// At the begin of a clause an answer: "No, I really like it."
        static let answer = Roles(rawValue: 2048)
        static let reversal = Roles(rawValue: 4096)
        /// A word of English, which others may have too.
        static let english = Roles(rawValue: 8192)
        /// A word of English alone.
        static let certain = Roles(rawValue: 16384)
        /// Seen, and of no other language.
        static let telling = Roles(rawValue: 1 << 15)
        /// A word of other languages.
        static let elsewhere = Roles(rawValue: 1 << 16)
        /// Speaks for a risk by itself.
        static let risky = Roles(rawValue: 1 << 17)
        static let firstPerson = Roles(rawValue: 1 << 18)
        /// Asks for a thing or a rule: "do", "which".
        static let asks = Roles(rawValue: 1 << 19)
        static let numberWord = Roles(rawValue: 1 << 20)
        static let firstName = Roles(rawValue: 1 << 21)
        /// "Mr", "Dr".
        static let title = Roles(rawValue: 1 << 22)
        /// Joins clauses.
        static let joint = Roles(rawValue: 1 << 24)
        /// May begin a clause after a joint.
        static let subject = Roles(rawValue: 1 << 25)
        /// Needs the word after it: no quote ends with it.
        static let leaning = Roles(rawValue: 1 << 26)
        /// "Sorry": manners.
        static let apology = Roles(rawValue: 1 << 27)
        /// What somebody wants or does not: "I don't need parking."
        static let wish = Roles(rawValue: 1 << 28)
        /// At the begin of a clause a plain question: "Does the room have a bath?"
        static let asking = Roles(rawValue: 1 << 29)
        /// A frame of a risk may be found by it, one bit for each risk.
        static let inFrame = Roles(framesOf: .all)

        init(rawValue: UInt64) { self.rawValue = rawValue }

        init(framesOf kinds: RiskKinds) { rawValue = UInt64(kinds.rawValue) << 32 }

        /// Of frames that are always looked for.
        init(alwaysLookedFor kinds: RiskKinds) { rawValue = UInt64(kinds.rawValue) << 48 }

        /// The risks of such frames that may be found by it.
        var alwaysLookedFor: RiskKinds {
            RiskKinds(rawValue: UInt16(truncatingIfNeeded: rawValue >> 48))
        }
    }
}
