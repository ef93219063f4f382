/// Character references of HTML.
enum HTMLEntity {
    /// The reference that begins with the `&` at a position, and its length in bytes.
    static func read(at start: Int, in body: [UInt8]) -> (scalar: Unicode.Scalar, length: Int)? {
        var position = start + 1
        guard position < body.count else { return nil }
        if body[position] == UInt8(ascii: "#") { return numeric(at: start, in: body) }
        let nameStart = position
        while position < body.count, position - nameStart < 8, body[position].isAlphanumeric {
            position += 1
        }
        let name = Array(body[nameStart..<position])
        guard let value = named[name], let scalar = Unicode.Scalar(value) else { return nil }
        guard position < body.count, body[position] == UInt8(ascii: ";") else {
            // Without its semicolon only the old ones count, and never inside a word or an address.
            let isOld = value == 0x26 || value == 0x3C || value == 0x3E || value == 0xA0
            let isEnd =
                position >= body.count
                || !(body[position].isAlphanumeric
                    || body[position] == UInt8(ascii: "="))
            return isOld && isEnd ? (scalar, position - start) : nil
        }
        return (scalar, position + 1 - start)
    }

    private static func numeric(
        at start: Int, in body: [UInt8]
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        var position = start + 2
        guard position < body.count else { return nil }
        let isHex = body[position] | 0x20 == UInt8(ascii: "x")
        if isHex { position += 1 }
        let digitsStart = position
        var value: UInt32 = 0
        while position < body.count, position - digitsStart < 12 {
            let byte = body[position]
            let digit: UInt32
            if byte.isDigit {
                digit = UInt32(byte - 0x30)
            } else if isHex, byte.isLetter, byte.lowered <= UInt8(ascii: "f") {
                digit = UInt32(byte.lowered - UInt8(ascii: "a")) + 10
            } else {
                break
            }
            value = min(value * (isHex ? 16 : 10) + digit, 0x20_0000)
            position += 1
        }
        guard position > digitsStart else { return nil }
        if position < body.count, body[position] == UInt8(ascii: ";") { position += 1 }
        if (0x80...0x9F).contains(value) { value = windows1252[Int(value) - 0x80] }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return (scalar ?? "\u{FFFD}", position - start)
    }

    /// What browsers make of 128...159.
    private static let windows1252: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    private static let named: [[UInt8]: UInt32] = {
        var table: [[UInt8]: UInt32] = [:]
        for (index, name) in latin1.split(separator: " ").enumerated() {
            table[Array(name.utf8)] = UInt32(0xA0 + index)
        }
        for (name, value) in others { table[Array(name.utf8)] = value }
        return table
    }()

    /// 160...255, in order.
    private static let latin1 = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg \
        plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
        Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute \
        Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
        Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc \
        euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
        ugrave uacute ucirc uuml yacute thorn yuml
        """
    private static let others: [(String, UInt32)] = [
        ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27),
        ("AMP", 0x26), ("LT", 0x3C), ("GT", 0x3E), ("QUOT", 0x22), ("ensp", 0x2002),
        ("emsp", 0x2003), ("thinsp", 0x2009), ("zwnj", 0x200C), ("zwj", 0x200D), ("lrm", 0x200E),
        ("rlm", 0x200F), ("ndash", 0x2013), ("mdash", 0x2014), ("lsquo", 0x2018),
        ("rsquo", 0x2019), ("sbquo", 0x201A), ("ldquo", 0x201C), ("rdquo", 0x201D),
        ("bdquo", 0x201E), ("bull", 0x2022), ("hellip", 0x2026), ("prime", 0x2032),
        ("euro", 0x20AC), ("trade", 0x2122), ("larr", 0x2190), ("rarr", 0x2192),
        ("minus", 0x2212), ("OElig", 0x152), ("oelig", 0x153), ("Scaron", 0x160),
        ("scaron", 0x161), ("lbrack", 0x5B), ("rbrack", 0x5D), ("num", 0x23), ("colon", 0x3A),
        ("comma", 0x2C), ("period", 0x2E), ("excl", 0x21), ("quest", 0x3F), ("sol", 0x2F),
        ("lpar", 0x28), ("rpar", 0x29), ("commat", 0x40), ("Tab", 0x09), ("NewLine", 0x0A),
    ]
}
