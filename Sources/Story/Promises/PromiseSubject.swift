/// Who does what a clause tells: the words before its verb.
struct PromiseSubject {
    enum Kind {
        /// "I", "we".
        case ours
        /// "You".
        case customer
        /// Somebody who acts for us: "they", "our engineer", "Ben", "DHL".
        case person
        /// "It", "your refund".
        case thing
        /// What nobody promises: trains, opening hours, contracts, "customers", "nobody".
        case other
        /// No word at all: "Will call you tomorrow", "... and will be with you by noon".
        case none
    }

    let kind: Kind
    /// The index of its first word, for `none` that of the verb.
    let start: Int
    /// "The", "your", a name: not "refunds" in general.
    let isDefinite: Bool
    /// "It", "this", "they".
    let isPronoun: Bool
    /// "Our fitter", "the driver": named by what they do for us.
    var isStaff = false
    /// "Our shuttle", "my colleague".
    var isOfOurs = false
    /// A hotel, a taxi: neither ours nor sent by us.
    var isStranger = false

    /// - Parameters:
    ///   - end: the index of the verb; `stem` is the key of the subject glued to it, "they" of
    ///     "they'll".
    ///   - low: where the clause may begin at the earliest.
    init(_ run: borrowing WordRun, before end: Int, stem: UInt64?, from low: Int) {
        if let stem {
            if let kind = Self.pronouns[stem] {
                self.init(kind: kind, start: end, isDefinite: true, isPronoun: true)
                return
            }
            self.init(run, last: end, from: low, lastKey: stem)
            return
        }
        var last = end - 1
        while last >= low, run.isIn(Self.adverbs, last), !Self.isCut(run, last + 1) { last -= 1 }
        if last >= low, Self.isCut(run, last + 1) {
            // "Our manager, Ms Osei, will call": what stands between commas belongs to the name.
            var inserted = last
            while inserted > low, !Self.isCut(run, inserted) { inserted -= 1 }
            guard inserted > low, last - inserted < 7,
                run.bytes[run.words[inserted - 1].end] == UInt8(ascii: ","),
                run.bytes[run.words[last].end] == UInt8(ascii: ",")
            else {
                self.init(kind: .none, start: end, isDefinite: false, isPronoun: false)
                return
            }
            let named = PromiseSubject(run, last: inserted - 1, from: low)
            let isName = run.bytes[run.words[inserted].start].isUpper
            if named.kind == .thing || named.kind == .person || isName {
                let kind = named.kind == .thing && isName ? .person : named.kind
                self.init(
                    kind: kind, start: named.start, isDefinite: named.isDefinite,
                    isPronoun: named.isPronoun)
                return
            }
            self.init(kind: .none, start: end, isDefinite: false, isPronoun: false)
            return
        }
        guard last >= low, !run.isIn(Self.stops, last) else {
            self.init(kind: .none, start: end, isDefinite: false, isPronoun: false)
            return
        }
        self.init(run, last: last, from: low)
    }

    private init(kind: Kind, start: Int, isDefinite: Bool, isPronoun: Bool) {
        self.kind = kind
        self.start = start
        self.isDefinite = isDefinite
        self.isPronoun = isPronoun
    }

    /// A noun with what belongs to it, ending with the word at `last`.
    private init(_ run: borrowing WordRun, last: Int, from low: Int, lastKey: UInt64? = nil) {
        if lastKey == nil, let kind = Self.pronouns[run.key(last)] {
            self.init(kind: kind, start: last, isDefinite: true, isPronoun: true)
            return
        }
        // "You'll have until Monday": a verb's, not a name.
        let isGlued =
            FutureTense.stem(run, last, "ll") != nil || FutureTense.stem(run, last, "ve") != nil
            || FutureTense.stem(run, last, "d") != nil
        if lastKey == nil, isGlued {
            self.init(kind: .other, start: last, isDefinite: true, isPronoun: true)
            return
        }
        var start = last
        while start > low, !Self.isCut(run, start), last - start < 14 {
            let before = start - 1
            if run.isIn(Self.determiners, start), !run.isIn(Self.prepositions, before) {
                break
            }
            if run.isIn(Self.stops, before) { break }
            if Self.pronouns[run.key(before)] != nil, !run.isIn(Self.determiners, before) { break }
            start = before
        }
        let keys = (start...last).map { $0 == last ? lastKey ?? run.key($0) : run.key($0) }
        let isDefinite =
            run.isIn(Self.determiners, start) || run.bytes[run.words[last].start].isUpper
        // "The train to Leeds", not "the train ticket"
        let heads = (start...last).filter { $0 == last || run.isIn(Self.prepositions, $0 + 1) }
            .map { keys[$0 - start] }
        let isYours = run.isIn(Self.yours, start)
        let isOurs = run.isIn(Self.ours, start)
        let isStranger =
            !isOurs
            && (heads.contains { Self.journeys.contains($0) }
                || !keys.contains { Self.goods.contains($0) }
                    && heads.contains {
                        Self.strangers.contains($0) || isYours && Self.theirs.contains($0)
                    })
        let kind: Kind
        if isStranger || keys.contains(where: { Self.nobodies.contains($0) })
            || (start...last).contains(where: { Self.isCode(run, $0) })
            || heads.contains(where: {
                Self.others.contains($0) || Self.journeys.contains($0)
                    || !isYours && Self.places.contains($0)
            })
        {
            kind = .other
        } else if keys.contains(where: { Self.staff.contains($0) }) {
            kind = .person
        } else if !run.isIn(Self.determiners, start), keys.contains(where: Self.generics.contains) {
            kind = .other
        } else if !keys.contains(where: { Self.goods.contains($0) }), Self.isName(run, start, last)
        {
            kind = .person
        } else {
            kind = .thing
        }
        self.init(kind: kind, start: start, isDefinite: isDefinite, isPronoun: false)
        isStaff = keys.contains { Self.staff.contains($0) }
        isOfOurs = isOurs
        self.isStranger = isStranger
    }

    /// `TR2145`, `BA117`: a train, a flight.
    private static func isCode(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        return run.bytes[word.start].isUpper && run.bytes[word.end - 1].isDigit
    }

    /// "Ben", "Ms Achebe", "Ana from billing", "DHL": a capital, and no article.
    private static func isName(_ run: WordRun, _ start: Int, _ last: Int) -> Bool {
        guard !run.isIn(determiners, start), run.bytes[run.words[start].start].isUpper else {
            return false
        }
        return start == last || run.bytes[run.words[last].start].isUpper
            || run.isIn(prepositions, start + 1)
    }

    /// A comma, a dash, a bracket before the word; not the sign of "£83.17" or "#4711".
    private static func isCut(_ run: WordRun, _ index: Int) -> Bool {
        guard run.words.indices.contains(index), run.words[index].isAfterMark else { return false }
        let start = run.words[index].start
        if index == 0 { return true }
        return run.bytes[start - 1].isSpace
            || run.bytes[run.words[index - 1].end].isSpace
                && !run.bytes[start].isDigit
    }
}

extension PromiseSubject {
    static let pronouns: KeyTable<Kind> = {
        var table: [UInt64: Kind] = [:]
        for (words, kind) in [
            ("i we", Kind.ours), ("you u ya ye", .customer),
            ("they he she who someone somebody", .person),
            ("it this that these those which both", .thing),
            ("there what nobody nothing everyone everything anyone none neither", .other),
        ] {
            for word in words.split(separator: " ") { table[Word.key(word)] = kind }
        }
        return KeyTable(table)
    }()
    /// Between a subject and its verb.
    private static let adverbs = Vocabulary(
        """
        also then now still personally probably definitely certainly hopefully normally usually
        typically all both just only really myself ourselves himself herself themselves likely
        always gladly generally
        """)
    private static let determiners = Vocabulary(
        """
        the a an your our my their his her its this that these those one some someone somebody each
        every no any another both ur
        """)
    private static let prepositions = Vocabulary(
        "of from for in at on with by named called to about under behind over near")
    /// Before a clause, so never inside its subject.
    private static let stops = Vocabulary(
        """
        and but so or because since that if when while once as until unless where then than what how
        whether say says saying said confirm reckon reckons think guess know sure hope means expect
        believe told confirmed is are was were has have had please also anyway otherwise plus n
        meanwhile afterwards today tomorrow tonight later yes no ok okay sorry latest anticipated
        expected estimated
        """)
    private static let nobodies = Vocabulary("no nobody nothing none neither never not without")
    /// Hours, contracts, prices and parts of a product: what they do is told, not promised.
    private static let others = Vocabulary(
        """
        departure sale sun weather forecast plan contract subscription membership policy price prices
        rate rates tariff offer discount promo warranty guarantee validity licence renewal
        deadline check-in checkout instalment premium bond lamp light display screen button app dashboard portal
        menu customers guests passengers members applicants applications seller
        shift hours shipping
        """)
    /// With what they travel.
    private static let journeys = Vocabulary(
        """
        train trains flight bus buses coach coaches plane ferry tram shuttle taxi cab uber lyft ride
        limo limousine minivan sedan toyota ford audi volvo bmw honda tesla skoda lexus volkswagen
        mercedes nissan kia hyundai mazda renault peugeot fiat opel vauxhall citroen subaru suzuki jeep
        chevrolet
        """)
    /// Those we book and write to for the customer, unless they are "ours": what they do is theirs.
    private static let strangers = Vocabulary(
        """
        hotel hotels hostel guesthouse guesthouses lodge airline airlines airport theatre theater
        cinema concert gig embassy consulate insurer
        """)
    /// Of the customer's own.
    private static let theirs = Vocabulary("landlord employer insurer")
    private static let ours = Vocabulary("our my")
    /// Where hours are kept; "your shop" is theirs.
    private static let places = Vocabulary(
        """
        shop shops store office offices museum pharmacy hotline branch branches restaurant pool gym
        lounge
        """)
    private static let yours = Vocabulary("your")
    /// Those who work for us, and whom we send.
    static let staff = Vocabulary(
        """
        colleague colleagues team teams manager managers supervisor department engineer engineers
        technician technicians driver courier carrier someone somebody warehouse specialist
        specialists lead secretary receptionist nurse doctor desk clinic surveyor plumber electrician
        locksmith fitter fitters mechanic installer accountant tech techs crew crews inspector officer
        agent agents adviser advisers advisor advisors rep reps executive executives lads guys bloke
        blokes boy housekeeping depot supplier vendor contractor contractors partner adjuster
        underwriter ranger handler lawyer pharmacist pharmacy's dentist consultant planner finance
        billing accounts support ops dispatch backend developers developer devs dev admin admins
        reception concierge porter valet postman postie staff folks chap fella lady lineman
        landlord caretaker roofer roofers solicitor solicitors builder builders handyman gardener cleaner cleaners maintenance operations operator coordinator director
        officers assessor underwriters analyst analysts investigator reviewer pathologist lab
        laboratory workshop garage factory florist chef dr mr mrs ms miss
        """)
    /// Said of many in general, unless an article makes them these ones.
    private static let generics = Vocabulary(
        """
        refunds deliveries letters orders parcels payments claims requests complaints returns
        replacements invoices bills statements results cheques transfers most all many such tickets
        emails calls repairs reviews visits inspections appointments
        """)
    /// What comes to them from us.
    static let goods = Vocabulary(
        """
        refund order parcel package replacement money payment ticket tickets confirmation email mail
        invoice voucher credit item delivery amount letter case card account problem issue booking
        cheque check receipt report reply answer decision update results result part parts box boxes
        statement bill tracking code link invite call callback redelivery collection fix patch repair
        gateway router sim sms text message test settlement compensation deposit balance transfer
        """)
}
