/// What of secrets may stand in a text: nearly always nothing, and quickly told.
struct SecretSigns {
    /// One of the names of passwords, PINs and codes.
    private(set) var hasName = false
    /// The digits of the longest number, whatever stands between its groups.
    private var digits = 0
    /// Two letters and two digits, as an IBAN begins.
    private var hasCountry = false

    /// As many digits as a national number may have.
    private static let leastOfNumber = 6
    private static let leastOfIdentity = 4
    private static let leastOfCard = 13

    var isNone: Bool { !hasName && digits < Self.leastOfNumber && !hasCountry }
    /// A card's or an IBAN.
    var mayHaveNumber: Bool { digits >= Self.leastOfCard || hasCountry }
    var mayHaveIdentity: Bool { digits >= Self.leastOfIdentity }

    /// - Complexity: linear in the text; nothing is allocated.
    init(in bytes: Span<UInt8>) {
        if !Self.mayStand(in: bytes) { return }
        let rareLetters = Self.rareLetters
        var digits = 0
        var last = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x40, byte < 0x80 {
                if rareLetters &>> UInt64(byte & 0x3F) & 1 == 0 { continue }
            } else if byte.isDigit {
                // A price here and an hour there make no number.
                digits = index - last > Self.widestGap ? 1 : digits + 1
                last = index
                self.digits = max(self.digits, digits)
                if index > 2, bytes[index - 1].isDigit, bytes[index - 2].isLetter,
                    bytes[index - 3].isLetter
                {
                    hasCountry = true
                }
                continue
            } else if byte != 0xC3, byte != 0xC5 {
                continue
            }
            if !hasName { hasName = Self.isName(around: index, bytes) }
        }
    }

    /// Whether there is a digit, or letters that few words but the names have.
    private static func mayStand(in bytes: Span<UInt8>) -> Bool {
        let last = bytes.count - reach
        if last < 0 { return true }
        var position = 0
        while position < last {
            if mayStand(from: position, bytes) { return true }
            position &+= 8
        }
        return mayStand(from: last, bytes) || EightBytes(bytes, at: bytes.count - 8).hasDigit
    }

    /// Eight bytes and three more.
    private static let reach = 11

    /// Whether it begins in one of eight places.
    @inline(__always)
    private static func mayStand(from position: Int, _ bytes: Span<UInt8>) -> Bool {
        let first = EightBytes(bytes, at: position)
        let second = EightBytes(bytes, at: position + 1)
        let third = EightBytes(bytes, at: position + 2)
        let fourth = EightBytes(bytes, at: position + 3)
        if first.hasDigit { return true }
        func begin(
            _ one: Unicode.Scalar, _ two: Unicode.Scalar, _ three: Unicode.Scalar? = nil,
            _ four: Unicode.Scalar? = nil
        ) -> UInt64 {
            EightBytes.zeros(
                first.without(one) | second.without(two) | (three.map(third.without) ?? 0)
                    | (four.map(fourth.without) ?? 0))
        }
        let names = begin("p", "a", "s", "s") | begin("p", "i", "n") | begin("p", "w")
        let codes = begin("o", "t", "p") | begin("a", "p", "i") | begin("c", "v")
        let words = begin("c", "o", "d", "e") | begin("w", "o", "r", "d") | begin("s", "w", "e")
        let others = begin("n", "w", "o") | begin("h", "t", "w") | begin("n", "h", "a")
        return names | codes | words | others != 0
            || first.firstIndex(of: 0xC3, or: 0xC5) != nil
    }

    /// The most that people put between two groups of one number, and some more.
    private static let widestGap = 8

    /// One bit for each letter that is the rarest of a name, small and capital.
    private static let rareLetters = "pvcwh".utf8.reduce(UInt64(0)) {
        $0 | 1 << UInt64($1 & 0x3F) | 1 << UInt64($1 & 0x1F)
    }

    /// Whether one of the names of `Secrets.words` may stand around its rarest letter.
    private static func isName(around index: Int, _ bytes: Span<UInt8>) -> Bool {
        /// A letter in lower case; a blank stays one.
        func letter(_ distance: Int) -> UInt8 {
            let place = index + distance
            return place >= 0 && place < bytes.count ? bytes[place] | 0x20 : 0x20
        }
        func stand(_ letters: StaticString, at distance: Int) -> Bool {
            letters.withUTF8Buffer { letters in
                letters.indices.allSatisfy { letter(distance + $0) == letters[$0] }
            }
        }
        func isOne(of letters: StaticString, at distance: Int) -> Bool {
            let own = letter(distance)
            return letters.withUTF8Buffer { $0.contains(own) }
        }
        switch bytes[index] | 0x20 {
        case UInt8(ascii: "p"):
            if stand("ass", at: 1) {
                // password, passcode, passphrase, pass: and pass =, mot de passe
                return isOne(of: "wcp:", at: 4) || stand(" =", at: 4)
                    || stand("e", at: 4) && stand("de ", at: -3)
            }
            // pin and pincode, but neither shopping nor pink; otp, api key; pw, pwd
            return stand("in", at: 1) && !letter(-1).isLetter
                && (!letter(3).isLetter || letter(3) == UInt8(ascii: "c"))
                || stand("ot", at: -2) || stand("a", at: -1) && stand("i ", at: 1)
                || stand("w", at: 1)
        // cvv, cvc
        case UInt8(ascii: "v"): return stand("c", at: -1)
        // Not those of promotions, posts and zips.
        case UInt8(ascii: "c"):
            return stand("ode", at: 1) && stand(" ", at: -1) && isOne(of: "ynesha", at: -2)
        case UInt8(ascii: "w"):
            // kennwort, wachtwoord; memorable word; secret answer
            return stand("nn", at: -2) || stand("ht", at: -2)
                || stand("ord", at: 1) && stand(" ", at: -1) && isOne(of: "eyt", at: -2)
                || stand(" ans", at: -4) && isOne(of: "yt", at: -5)
        case UInt8(ascii: "h"): return stand("sen", at: -3)
        // contraseña, lösenord, hasło
        default: return isOne(of: "els", at: -1)
        }
    }
}
