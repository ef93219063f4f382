extension ToldShapes {
    /// "£45.50", "45 euros", "USD 120", "Rs. 14,500", "forty quid", "99p".
    static func amount(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard let figure = FigurePhrase(run, at: index), !run.isJoined(index - 1, by: ":") else {
            return nil
        }
        let numbers =
            run.words[index]
            .start..<(figure.digits > 0
            ? max(figure.rest.lowerBound, run.words[index].start) : run.words[index].end)
        if figure.digits > 0 {
            if let symbol = symbol(before: numbers.lowerBound, in: run.bytes) {
                return numbers.lowerBound - symbol..<run.words[figure.next - 1].end
            }
            if let symbol = symbol(after: numbers.upperBound, in: run.bytes) {
                return numbers.lowerBound..<numbers.upperBound + symbol
            }
            if figure.rest.isEmpty, run.isIn(codes, index - 1),
                gap(run, index - 1).allSatisfy(isLoose)
            {
                return run.range(index - 1, figure.next)
            }
            if !figure.rest.isEmpty {
                let isMoney = endings.contains { run.rest(figure.rest, is: $0) }
                return isMoney ? run.range(index, figure.next) : nil
            }
        }
        if run.isIn(currencies, figure.next), !run.words[figure.next].isAfterMark {
            return run.range(index, figure.next + 1)
        }
        // "charged 89.99", "refund of 412.50"
        if figure.isParted, figure.digits > 2, hasCents(run, figure.next - 1),
            (max(0, index - 4)..<index).contains(where: { run.isIn(money, $0) })
        {
            return run.range(index, figure.next)
        }
        return nil
    }

    private static func hasCents(_ run: WordRun, _ last: Int) -> Bool {
        run.words[last].end - run.words[last].start == 2
            && !(run.words[last].end < run.bytes.count && run.bytes[run.words[last].end] == 0x25)
    }

    static func gap(_ run: WordRun, _ index: Int) -> ArraySlice<UInt8> {
        run.bytes[run.words[index].end..<run.words[index + 1].start]
    }

    /// What may stand between a currency and its amount: "Rs. 500".
    private static func isLoose(_ byte: UInt8) -> Bool { byte == .blank || byte == 0x2E }

    private static let symbols: [[UInt8]] = [
        "$", "£", "€", "¥", "₹", "₺", "₽", "₴", "₦", "₪", "₩", "₱", "R$",
    ].map { Array($0.utf8) }

    private static func symbol(before position: Int, in bytes: [UInt8]) -> Int? {
        for blank in 0...1 {
            if blank == 1, position == 0 || bytes[position - 1] != .blank { continue }
            for symbol in symbols {
                let start = position - blank - symbol.count
                if start >= 0, bytes[start..<start + symbol.count].elementsEqual(symbol) {
                    return symbol.count + blank
                }
            }
        }
        return nil
    }

    private static func symbol(after position: Int, in bytes: [UInt8]) -> Int? {
        for blank in 0...1 {
            let start = position + blank
            if blank == 1, position >= bytes.count || bytes[position] != .blank { continue }
            for symbol in symbols where start + symbol.count <= bytes.count {
                if bytes[start..<start + symbol.count].elementsEqual(symbol) {
                    return symbol.count + blank
                }
            }
        }
        return nil
    }

    private static let currencies = Vocabulary(
        """
        gbp eur usd chf sek nok dkk pln czk aud cad inr aed sgd zar pounds pound euros euro dollars
        dollar quid kr francs rupees rupee rs zł zl zloty zlotys złotych dinars dinar dirhams dirham
        riyals riyal kronor kroner krone yen lira pesos peso reais rand naira shillings grand pence
        cents bucks ringgit baht forint lei koruna usd¢ tenner crowns
        """)
    static let codes = Vocabulary(
        """
        gbp eur usd chf sek nok dkk pln czk aud cad inr aed sgd zar nzd hkd jpy rs kr sar qar kwd
        huf ron rm ksh php
        """)
    /// Behind the digits, in the same word: "99p", "45eur".
    private static let endings: [StaticString] = [
        "p", "eur", "euro", "euros", "quid", "gbp", "usd", "kr", "pln", "chf", "zł", "rs", "inr",
        "dollars", "pounds",
    ]
    private static let money = Vocabulary(
        """
        charged paid pay pays cost costs price refund refunded bill billed billing invoice invoiced
        total balance debited debit credited owe owed deposit fee fees deducted transferred charge
        payment amount
        """)
}
