extension ToldShapes {
    /// Counts and sizes the case is about: "6 people", "4 Mbps", "size 42", "a table for 4".
    ///
    /// - Returns: the place; of "two adults and a child" each by itself.
    static func count(_ run: WordRun, at index: Int) -> Range<Int>? {
        if run.isIn(sizes, index), let end = size(run, at: index + 1) {
            return run.range(index, end)
        }
        guard let figure = FigurePhrase(run, at: index), !isInCode(run, index, figure) else {
            return nil
        }
        let end = figure.next
        if figure.digits > 0, !figure.rest.isEmpty {
            let unit = Word.key(of: run.bytes, figure.rest)
            // An escape sequence has "[0m".
            if run.digits(index) == nil, run.leadingDigits(index)?.value == 0 { return nil }
            let isMillion = run.bytes[figure.rest.lowerBound] == UInt8(ascii: "M")
            return unit == inches || units.contains(unit) && !(isMillion && figure.rest.count == 1)
                ? run.range(index, end) : nil
        }
        let last = run.words[end - 1].end
        if figure.digits > 0, last < run.bytes.count, run.bytes[last] == UInt8(ascii: "%") {
            return percent(run, index, figure, last + 1)
        }
        if figure.digits > 0, last + 1 < run.bytes.count, run.bytes[last] == .blank,
            run.bytes[last + 1] == UInt8(ascii: "%")
        {
            return percent(run, index, figure, last + 2)
        }
        if figure.digits > 0, last < run.bytes.count, run.bytes[last] == UInt8(ascii: "\""),
            index == 0 || run.bytes[run.words[index].start - 1] != UInt8(ascii: "\"")
        {
            return run.words[index].start..<last + 1
        }
        if run.isIn(labels, index - 1) { return nil }
        if isMeasure(run, end), isNear(run, end),
            run.words[end].end - run.words[end].start > 1 || figure.digits > 1 || figure.isParted
        {
            return run.range(index, end + 1)
        }
        if let noun = countedNoun(run, end, figure) { return run.range(index, noun + 1) }
        if isSeated(run, index, end) { return run.range(index - 2, end) }
        return isCounted(run, index, end) ? run.range(index, end) : nil
    }

    static func isMeasure(_ run: WordRun, _ index: Int) -> Bool { run.isIn(units, index) }

    private static func size(_ run: WordRun, at index: Int) -> Int? {
        if let figure = FigurePhrase(run, at: index), figure.digits > 0 {
            return figure.digits <= 3 ? figure.next : nil
        }
        if run.isIn(countries, index), run.leadingDigits(index + 1) != nil { return index + 2 }
        return run.isIn(letterSizes, index) ? index + 1 : nil
    }

    /// Parts of a code, a date or a version count nothing.
    private static func isInCode(_ run: WordRun, _ index: Int, _ figure: FigurePhrase) -> Bool {
        let marks: [Unicode.Scalar] = ["-", "/", ":", ".", ","]
        if marks.contains(where: { run.isJoined(index - 1, by: $0) }),
            run.isJoined(index - 1, by: ".")
                || run.bytes[run.range(index - 1, index)].contains(where: \.isDigit)
        {
            return true
        }
        let start = run.words[index].start
        return start > 0 && run.bytes[start - 1] == UInt8(ascii: "#")
    }

    /// "100 %" is said of anything.
    private static func percent(
        _ run: WordRun, _ index: Int, _ figure: FigurePhrase, _ end: Int
    ) -> Range<Int>? {
        run.digits(index) == 100 ? nil : run.words[index].start..<end
    }

    private static func isNear(_ run: WordRun, _ index: Int) -> Bool {
        !run.words[index].isAfterMark || run.isJoined(index - 1, by: "-")
    }

    /// The place of the noun behind a number, with at most one word between: "4 large boxes".
    private static func countedNoun(_ run: WordRun, _ start: Int, _ figure: FigurePhrase) -> Int? {
        guard figure.digits < 6 else { return nil }
        for place in start..<max(start, min(start + 2, run.count)) {
            guard isNear(run, place) else { return nil }
            if run.isIn(things, place) {
                // "one" is an article as well.
                let isArticle = run.key(start - 1) == one && run.key(place + 1) != of
                return isArticle && !run.isIn(booked, place) ? nil : place
            }
            // Of more than one of anything, in digits.
            if figure.digits > 0, !run.isIn(uncounted, place), isPlural(run, place) { return place }
            if run.isIn(uncounted, place) || run.leadingDigits(place) != nil { return nil }
        }
        return nil
    }

    private static func isPlural(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        let bytes = run.bytes[word.start..<word.end]
        return bytes.count >= 4 && bytes.last == UInt8(ascii: "s")
            && bytes.dropLast().last != UInt8(ascii: "s")
            && bytes.allSatisfy { $0.isLetter && !$0.isUpper }
    }

    private static func mayCount(_ run: WordRun, _ index: Int) -> Bool {
        run.number(index).map { $0 < 1000 } ?? true && run.key(index) != one
    }

    /// Nothing follows that the number might count.
    private static func isLast(_ run: WordRun, _ end: Int) -> Bool {
        end >= run.count || run.words[end].isAfterMark || run.isIn(behindCount, end)
    }

    /// "a table for 4": the number alone would tell nobody what it counts.
    private static func isSeated(_ run: WordRun, _ index: Int, _ end: Int) -> Bool {
        run.key(index - 1) == forWord && run.isIn(seatings, index - 2) && isLast(run, end)
            && mayCount(run, index)
    }

    /// "party of six", "5 of us", "passengers 3", "three of the five".
    private static func isCounted(_ run: WordRun, _ index: Int, _ end: Int) -> Bool {
        guard mayCount(run, index) else { return false }
        let isLast = isLast(run, end)
        if run.isIn(arrivals, end), run.digits(index) != nil,
            (max(0, index - 8)..<index).contains(where: { run.isIn(things, $0) })
        {
            return true
        }
        // "from 4 to 6 people"
        if run.isIn(ranges, end), let later = FigurePhrase(run, at: end + 1),
            run.isIn(things, later.next)
        {
            return true
        }
        if run.isIn(comparers, index - 1), !run.isIn(degrees, index - 2),
            isLast || run.isIn(afterComparison, end),
            (max(0, index - 16)..<index).contains(where: {
                run.isIn(sizes, $0)
                    || (isMeasure(run, $0) || run.isIn(things, $0))
                        && run.leadingDigits($0 - 1) != nil
            })
        {
            return true
        }
        if run.key(end) == of {
            if run.isIn(us, end + 1) { return true }
            let next = run.isIn(ours, end + 1) ? end + 2 : end + 1
            return next < run.count && FigurePhrase(run, at: next) != nil
        }
        if run.key(index - 1) == of || run.isIn(ours, index - 1) && run.key(index - 2) == of {
            let before = run.key(index - 1) == of ? index - 2 : index - 3
            let isPart = before >= 0 && FigurePhrase(run, at: before) != nil
            // "page 3 of 7"
            return run.isIn(groups, before) || isPart && !run.isIn(labels, before - 1)
        }
        return isLast && run.digits(index) != nil
            && (run.isIn(totals, index - 1)
                || run.isIn(totals, index - 2) && run.isIn(isWords, index - 1))
    }

    /// "last actual reading was 48213".
    static func reading(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard let figure = FigurePhrase(run, at: index), (3...7).contains(figure.digits),
            figure.rest.isEmpty, !isInCode(run, index, figure)
        else { return nil }
        for place in (max(0, index - 8)..<index).reversed() {
            if run.isIn(numbers, place) { return nil }
            if run.isIn(readings, place) { return run.range(index, figure.next) }
        }
        return nil
    }

    private static let sizes = Vocabulary("size sizes")
    private static let countries = Vocabulary("uk us eu")
    private static let letterSizes = Vocabulary("s m l xs xl xxl xxxl small medium large")
    private static let units = Vocabulary(
        """
        mbps gbps kbps mbit mbits mb gb tb kb mbs gbs gig gigs inch inches ft feet foot cm mm metre
        metres meter meters m km kms mile miles mph kph kg kgs kilo kilos g gram grams mg mcg lb
        lbs stone oz ounces litre litres liter liters l ml kw kwh kva watt watts w v volt volts amp
        amps mah hz ghz mhz db degree degrees °c °f celsius fahrenheit percent psi bar tog tons
        tonnes sqm sqft acres yards yd pt pints gallons dpi ppm gsm carat lumens units pixels px
        megabits megabytes gigabytes megs points avios
        """)
    /// Things and persons that cases count.
    private static let things = Vocabulary(
        """
        people persons person guests guest adults adult children child kids kid infants infant
        toddlers babies pax passengers passenger travellers travelers pensioners students seniors
        employees staff users user seats seat licences licenses licence license accounts devices
        laptops computers pcs phones tablets screens monitors printers routers cameras sensors
        tickets rooms room beds nights bags bag cases suitcases suitcase items item boxes box
        parcels parcel packages pieces pairs pair packs pack units copies chairs chair tables table
        stools sofas blinds curtains cushions pillows towels plates glasses mugs cups bowls bottles
        bottle cans tins jars tyres tires wheels windows doors panels radiators sockets bulbs
        batteries cartridges tablets pills capsules doses shirts shirt dresses dress shoes boots
        jackets books book cards card vouchers vials bins bin trays tins sheets litres invoices
        policies vehicles cars vans bikes dogs dog cats cat pets properties flats bedrooms
        bathrooms floors workstations servers mailboxes sims handsets covers attendees delegates
        members families couples tiles planks screws bolts bunches roses sandwiches pizzas burgers
        meals portions sessions lessons classes courses seater bedroom sachets filters plants trees
        bags tubs tins reams cartons pallets crates trolleys spaces permits passes pass
        certificates keys fobs remotes employees workers drivers payments cots cot highchairs
        transactions shelves drawers legs slats brackets rods poles candles rings earrings
        necklaces masks gloves socks trousers jeans tops skirts hoodies jumpers night ticket
        cabinet volunteers
        """)
    private static let uncounted = Vocabulary(
        """
        of times time hours hour minutes mins minute days day weeks week months month years year
        seconds secs star stars to and or in on at for the a is was were are i we you it they am pm
        different working business other of per th st nd rd uhr days' weeks' hours' things
        questions calls emails mails messages letters texts tweets reps agents ways reasons options
        choices problems issues complaints attempts tries chances others halves thirds quarters hrs
        decades centuries pounds stops dates lies excuses words degrees cancellations delays rings
        buses trains flights planes gates versions updates errors faults steps zones floors its
        this has his always does yes plus less us pls thanks thx mths mth yrs wks desks aisles
        events characters backs clothes paws call last departs leaves arrives
        """)
    private static let behindCount = Vocabulary(
        "at on in please for and or from but to with tonight today tomorrow people would")
    private static let groups = Vocabulary(
        "party group family total groups team table maximum capacity pack set box bag number batch")
    private static let seatings = Vocabulary(
        """
        table taxi room booking reservation tickets ticket cab lunch dinner brunch breakfast space
        seats tables transfer car minibus accommodation
        """)
    private static let us = Vocabulary("us them you these those people the")
    private static let totals = Vocabulary(
        """
        passengers guests people adults children pax seats tickets qty quantity nights persons
        copies units total count licences licenses travellers
        """)
    private static let isWords = Vocabulary("is was are were of total")
    private static let readings = Vocabulary(
        "reading readings odometer mileage reads")
    private static let numbers = Vocabulary("number no account ref serial reference mpan mprn")
    /// Behind a count that differs from one told before: "4 chairs and 3 came".
    private static let arrivals = Vocabulary(
        "came arrived missing short broken damaged were are")
    /// Before it: "94 cm and the hallway is 86".
    private static let comparers = Vocabulary(
        """
        is was said says only not than to got received wanted need needed ordered have had paid
        like advertised a promised
        """)
    private static let degrees = Vocabulary("more less better rather")
    private static let afterComparison = Vocabulary("without instead rather not now when because")
    /// What "one" counts, too, when it is booked.
    private static let booked = Vocabulary("person ticket night adult guest passenger seat room")
    private static let ranges = Vocabulary("to or not")
    private static let ours = Vocabulary("the our my your those these")
    /// Numbers that name something: "flight 104".
    private static let labels = Vocabulary(
        "flight flt train room gate row bus page day platform version step error code line channel")
    private static let inches = Word.key("in")
    private static let one = Word.key("one")
    private static let of = Word.key("of")
    private static let the = Word.key("the")
    private static let forWord = Word.key("for")
}
