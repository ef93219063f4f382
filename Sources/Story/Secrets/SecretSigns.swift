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
        var position = 0
        // Most of a text is passed over eight bytes at a time.
        while position &+ Self.reach <= bytes.count {
            let first = EightBytes(bytes, at: position)
            if first.hasDigit { count(digitsIn: position..<position + 8, bytes) }
            if !hasName, Self.mayBeginName(at: position, first, bytes) {
                hasName = Self.isName(in: position..<position + Self.reach, bytes)
            }
            position &+= 8
        }
        let rest = position..<bytes.count
        count(digitsIn: rest, bytes)
        if !hasName { hasName = Self.isName(in: rest, bytes) }
    }

    private mutating func count(digitsIn range: Range<Int>, _ bytes: Span<UInt8>) {
        for index in range where bytes[index].isDigit {
            // A price here and an hour there make no number.
            run = index - last > Self.widestGap ? 1 : run + 1
            last = index
            digits = max(digits, run)
            if index > 2, bytes[index - 1].isDigit, bytes[index - 2].isLetter,
                bytes[index - 3].isLetter
            {
                hasCountry = true
            }
        }
    }

    /// The digits of the number so far, and where its last one stands.
    private var run = 0
    private var last = 0
    /// The most that people put between two groups of one number, and some more.
    private static let widestGap = 8

    /// Eight bytes and three more.
    private static let reach = 11

    /// Whether letters that few words but the names have begin in one of eight places.
    @inline(__always)
    private static func mayBeginName(
        at position: Int, _ first: EightBytes, _ bytes: Span<UInt8>
    ) -> Bool {
        let second = EightBytes(bytes, at: position + 1)
        let third = EightBytes(bytes, at: position + 2)
        let fourth = EightBytes(bytes, at: position + 3)
        func begin(
            _ one: Unicode.Scalar, _ two: Unicode.Scalar, _ three: Unicode.Scalar? = nil,
            _ four: Unicode.Scalar? = nil
        ) -> UInt64 {
            EightBytes.zeros(
                first.without(UInt8(ascii: one)) | second.without(UInt8(ascii: two))
                    | (three.map { third.without(UInt8(ascii: $0)) } ?? 0)
                    | (four.map { fourth.without(UInt8(ascii: $0)) } ?? 0))
        }
        let names = begin("p", "a", "s", "s") | begin("p", "i", "n") | begin("p", "w")
        let codes = begin("o", "t", "p") | begin("a", "p", "i") | begin("c", "v")
        let words = begin("c", "o", "d", "e") | begin("w", "o", "r", "d") | begin("s", "w", "e")
        let others = begin("n", "w", "o") | begin("h", "t", "w") | begin("n", "h", "a")
        return names | codes | words | others != 0
            || first.firstIndex(of: 0xC3, or: 0xC5) != nil
    }

    private static func isName(in range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        range.contains { isName(around: $0, bytes) }
    }

    /// Whether one of the names of `Secrets.words` may stand around its rarest letter.
    private static func isName(around index: Int, _ bytes: Span<UInt8>) -> Bool {
        /// A letter in lower case; a blank stays one, and stands beyond the ends.
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
        case 0xE3 where bytes[index] == 0xC3, 0xE5 where bytes[index] == 0xC5:
            return isOne(of: "els", at: -1)
        default: return false
        }
    }
}
