/// Finds what must not be shown or stored: card numbers, IBANs, passwords, PINs.
struct Secrets {
    enum Kind { case card, iban, word }

    struct Find: Equatable {
        var kind: Kind
        var start: Int
        var end: Int
    }

    /// In order, without overlaps.
    static func find(in bytes: [UInt8]) -> [Find] {
        find(in: bytes, SecretSigns(in: bytes.span))
    }

    /// - Parameter signs: those of the same bytes.
    static func find(in bytes: [UInt8], _ signs: SecretSigns) -> [Find] {
        if signs.isNone { return [] }
        var finds = signs.mayHaveNumber ? numbers(in: bytes) : []
        finds += cardCodes(behind: finds, in: bytes)
        if signs.hasName { finds += words(in: bytes) }
        if signs.mayHaveIdentity { finds += identities(in: bytes) }
        finds.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        var result: [Find] = []
        for find in finds {
            if let last = result.last, find.start < last.end {
                result[result.count - 1].end = max(last.end, find.end)
            } else {
                result.append(find)
            }
        }
        return result
    }

    /// Cards and IBANs: both are groups of letters and digits with little in between, and may be
    /// glued to the words around them.
    private static func numbers(in bytes: [UInt8]) -> [Find] {
        var finds: [Find] = []
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            // What follows a number that was found is another, glued to it or not.
            let isNewGroup =
                position == finds.last?.end || position == 0 || !bytes[position - 1].isDigit
            var found: Find?
            if byte.isDigit, isNewGroup {
                found = card(at: position, in: bytes)
            } else if byte.isLetter {
                found = iban(at: position, in: bytes)
            }
            if let found { finds.append(found) }
            position = found?.end ?? position + 1
        }
        return finds
    }

    /// What people and forms put between the groups of a number, and how long it is.
    private static func separator(at position: Int, in bytes: [UInt8]) -> Int {
        guard position < bytes.count else { return 0 }
        switch bytes[position] {
        case 0x20, 0x09, 0x0A, 0x2D, 0x2E, 0x2F, 0x5F, 0x2A, 0x2C, 0x3A, 0x7C, 0x7E: return 1
        case 0xC2 where position + 1 < bytes.count && bytes[position + 1] == 0xA0: return 2
        case 0xE2 where position + 2 < bytes.count && bytes[position + 1] == 0x80: return 3
        default: return 0
        }
    }

    /// Thirteen to nineteen digits that pass Luhn's check (ISO/IEC 7812-1) and begin like a bank
    /// card; the longest number of whole groups.
    private static func card(at start: Int, in bytes: [UInt8]) -> Find? {
        guard (UInt8(ascii: "2")...UInt8(ascii: "6")).contains(bytes[start]) else { return nil }
        if start > 0, bytes[start - 1] == UInt8(ascii: "+") { return nil }
        var digits: [UInt8] = []
        var best: Int?
        var position = start
        while position < bytes.count, digits.count <= 19 {
            if bytes[position].isDigit {
                digits.append(bytes[position] - 0x30)
                position += 1
                let isEnd = position >= bytes.count || !bytes[position].isDigit
                if isEnd, (13...19).contains(digits.count), passesLuhn(digits), isIssued(digits) {
                    best = position
                }
                continue
            }
            var next = position
            for _ in 0..<3 { next += separator(at: next, in: bytes) }
            guard next > position, next < bytes.count, bytes[next].isDigit else { break }
            position = next
        }
        return best.map { Find(kind: .card, start: start, end: $0) }
    }

    /// Whether cards of that length begin so; numbers of telephones and SIM cards pass the check,
    /// too.
    private static func isIssued(_ digits: [UInt8]) -> Bool {
        switch digits.count {
        case 13: digits[0] == 4
        case 14: digits[0] == 3 && [0, 6, 8, 9].contains(digits[1]) || digits[0] == 5
        case 15:
            digits[0] == 3 && (digits[1] == 4 || digits[1] == 7) || digits[0] == 1 || digits[0] == 2
        case 19: digits[0] != 8 || digits[1] != 9
        default: true
        }
    }

    private static func passesLuhn(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let value = index % 2 == 0 ? Int(digit) : Int(digit) * 2
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }

    /// ISO 13616: a country, two check digits, as many more as that country has, and remainder 1
    /// modulo 97.
    private static func iban(at start: Int, in bytes: [UInt8]) -> Find? {
        guard start + 4 < bytes.count, bytes[start + 1].isLetter, bytes[start + 2].isDigit,
            bytes[start + 3].isDigit,
            let length = ibanLengths[
                UInt16(bytes[start].lowered) << 8 | UInt16(bytes[start + 1].lowered)]
        else { return nil }
        var symbols: [UInt8] = []
        var position = start
        while position < bytes.count, symbols.count < length {
            if bytes[position].isAlphanumeric {
                symbols.append(bytes[position])
                position += 1
                continue
            }
            let next = position + separator(at: position, in: bytes)
            guard next > position, next < bytes.count, bytes[next].isAlphanumeric else { break }
            position = next
        }
        guard symbols.count == length, remainder97(symbols) == 1 else { return nil }
        return Find(kind: .iban, start: start, end: position)
    }

    /// Lengths by country, from the SWIFT IBAN registry.
    private static let ibanLengths: [UInt16: Int] = {
        let registry = """
            NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 FK18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 \
            XK20 MN20 CH21 HR21 LI21 LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 \
            GI23 IL23 IQ23 TL23 SO23 OM23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 \
            PT25 ST25 LY25 IS26 TR26 FR27 GR27 IT27 MC27 MR27 SM27 BI27 DJ27 AL28 AZ28 BY28 CY28 \
            DO28 GT28 HU28 LB28 PL28 SV28 NI28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 \
            SC31 LC32 RU33
            """
        var lengths: [UInt16: Int] = [:]
        for entry in registry.split(separator: " ") {
            let bytes = entry.utf8.map(\.lowered)
            lengths[UInt16(bytes[0]) << 8 | UInt16(bytes[1])] = Int(entry.dropFirst(2))
        }
        return lengths
    }()

    private static func remainder97(_ symbols: [UInt8]) -> Int {
        var remainder = 0
        for symbol in symbols[4...] + symbols[..<4] {
            if symbol.isDigit {
                remainder = (remainder * 10 + Int(symbol - 0x30)) % 97
            } else {
                remainder = (remainder * 100 + Int(symbol.lowered - 0x61) + 10) % 97
            }
        }
        return remainder
    }

    /// "password: xyz", "my pin is 1234", "cvv 123". Long names count inside a word too, where one
    /// was glued to the word before; the value is looked at again, for it may be another name.
    private static func words(in bytes: [UInt8]) -> [Find] {
        var finds: [Find] = []
        for position in bytes.indices {
            // "pass" alone is a ticket's name, too.
            if stands("pass:", at: position, in: bytes)
                || stands("pass =", at: position, in: bytes),
                position == 0 || !bytes[position - 1].isWordByte,
                let value = value(after: position + 4, in: bytes)
            {
                finds.append(Find(kind: .word, start: value.lowerBound, end: value.upperBound))
            }
            let possible = namesByInitial[Int(bytes[position].lowered)]
            if possible.isEmpty { continue }
            let isStart = position == 0 || !bytes[position - 1].isWordByte
            for name in possible where isStart || name.utf8CodeUnitCount > 6 {
                let end = position + name.utf8CodeUnitCount
                guard stands(name, at: position, in: bytes), !isWord(bytes, end) else { continue }
                if let value = value(after: end, in: bytes)
                    ?? distantValue(after: end, in: bytes) ?? valueBefore(position, in: bytes)
                {
                    finds.append(Find(kind: .word, start: value.lowerBound, end: value.upperBound))
                    break
                }
            }
        }
        return finds
    }

    private static let namesByInitial: [[StaticString]] = {
        var byInitial = [[StaticString]](repeating: [], count: 256)
        for name in names { name.withUTF8Buffer { byInitial[Int($0[0])].append(name) } }
        return byInitial
    }()

    private static func isWord(_ bytes: [UInt8], _ position: Int) -> Bool {
        position < bytes.count && bytes[position].isWordByte
    }

    private static let names: [StaticString] = [
        "password", "passwd", "passcode", "passphrase", "pwd", "pin", "pincode", "cvv", "cvv2",
        "cvc", "cvc2", "security code", "verification code", "one-time code", "otp", "api key",
        "access code", "auth code", "authentication code", "login code", "sms code", "2fa code",
        "memorable word", "security word", "secret word", "security answer", "secret answer", "pw",
        "passwort", "kennwort", "mot de passe", "contraseña", "wachtwoord",
        "lösenord", "senha", "hasło",
    ]

    /// The secret that follows its name: after a colon anything, after "is" or nothing only what
    /// looks like one, so that "my password is wrong" stays readable.
    private static func value(after start: Int, in bytes: [UInt8]) -> Range<Int>? {
        var position = start
        func skipBlanks() {
            while position < bytes.count, bytes[position].isBlank { position += 1 }
        }
        func skip(_ word: StaticString) -> Bool {
            guard stands(word, at: position, in: bytes),
                !isWord(bytes, position + word.utf8CodeUnitCount)
            else { return false }
            position += word.utf8CodeUnitCount
            skipBlanks()
            return true
        }
        skipBlanks()
        if skip("code") || skip("number") || skip("no") { skipBlanks() }
        var isNamed = skip("is") || skip("ist") || skip("est") || skip("es") || skip("was")
        var isCertain = false
        while position < bytes.count,
            bytes[position] == UInt8(ascii: ":") || bytes[position] == UInt8(ascii: "=")
        {
            isCertain = true
            isNamed = true
            position += 1
        }
        skipBlanks()
        if isCertain, position < bytes.count, bytes[position] == .newline { position += 1 }
        if position < bytes.count,
            bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        {
            isCertain = isCertain || isNamed
            position += 1
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "(") { position += 1 }
        let valueStart = position
        var hasDigit = false
        while position < bytes.count, !bytes[position].isSpace, position - valueStart < 128 {
            hasDigit = hasDigit || bytes[position].isDigit
            position += 1
        }
        while position > valueStart,
            [0x2E, 0x2C, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x3B].contains(bytes[position - 1])
        { position -= 1 }
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        let value = valueStart..<position
        if hasDigit || isCertain { return value.count >= (hasDigit ? 3 : 1) ? value : nil }
        guard isNamed, value.count >= 4 else { return nil }
        let isLast = position >= bytes.count || !bytes[position].isBlank
        return isLast && !states.contains(Word.key(of: bytes, value)) ? value : nil
    }

    /// What a password can be without being told.
    private static let states = Vocabulary(
        """
        wrong incorrect invalid expired rejected correct right fine working broken weak lost gone
        required needed locked blocked reset changed unknown missing forgotten compromised stolen
        hacked different refused declined accepted empty there here this that what falsch richtig
        """)
}
