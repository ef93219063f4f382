/// The thing values are about, of those that are had one beside the other: the people at a table
/// are not those on a train.
enum ToldTopic {
    case stay, table, train, flight, bus, ferry, taxi, car, delivery, visit
}

extension ToldTopic {
    var isJourney: Bool {
        switch self {
        case .train, .flight, .bus, .ferry, .taxi, .car: true
        case .stay, .table, .delivery, .visit: false
        }
    }

    /// Where a text speaks of things that it wants; "to the hotel" is only a place.
    static func mentions(in run: WordRun) -> [(index: Int, topic: ToldTopic)] {
        run.words.indices.compactMap { index in
            guard let topic = words.match(run.words, at: index)?.meaning else { return nil }
            var before = index - 1
            if run.isIn(articles, before) { before -= 1 }
            let isPlace = run.isIn(ways, before) || run.isIn(places, index + 1)
            // "Friday night" is an evening.
            let isEvening = run.key(index) == night && run.number(index - 1) == nil
            return isPlace || isEvening ? nil : (index, topic)
        }
    }

    private static let words = PhraseTable<ToldTopic>([
        (
            .stay,
            """
            hotel|hotels|guesthouse|guesthouses|hostel|lodge|lodging|accommodation|motel|apartment
            guest house
            room|rooms|night|nights
            """
        ),
        (
            .table,
            "restaurant|restaurants|table|tables|dinner|lunch|brunch|eat|dine|dining|meal|food"
        ),
        (.train, "train|trains|rail"),
        (.flight, "flight|flights|plane|fly|flying"),
        (.bus, "bus|coach"),
        (.ferry, "ferry"),
        (.taxi, "taxi|taxis|cab"),
        (.car, "car|hire|rental"),
        (.delivery, "delivery|parcel|package|shipment|courier"),
        (.visit, "engineer|technician|appointment|installation|plumber|electrician"),
    ])
    private static let night = Word.key("night")
    private static let articles = Vocabulary("the my our a an this that your their")
    private static let ways = Vocabulary("to from at near between by in into with next as")
    private static let places = Vocabulary("station stop park parking")
}
