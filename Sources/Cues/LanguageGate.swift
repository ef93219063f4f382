/// Tells English from other languages by their frequent words and scripts.
enum LanguageGate {
    /// The language of a text; `isEnglish` only where its words may be scored.
    static func language(
        of bytes: Span<UInt8>, _ tokens: Span<Token>, hasOtherScripts: Bool
    ) -> (code: String?, isEnglish: Bool) {
        if hasOtherScripts, let script = script(of: bytes) { return (script, false) }
        // By their place in `Lexicon.languages`.
        var counts = InlineArray<32, Int32>(repeating: 0)
        var words = 0
        var english = 0
        // Words that no other language has.
        var certain = 0
        var accented = 0
        // Words that the model was trained on; those alone that no other language has tell English.
        var seen = 0
        var telling = 0
        // Capitals that nobody knows are names, in any language.
        var names = 0
        for index in tokens.indices where tokens[index].kind == .word {
            let token = tokens[index]
            words += 1
            if token.isAccented { accented += 1 }
            if token.prefix >= 0 { certain += 1 }
            guard token.word >= 0 else {
                if token.isCapital, index > 0 { names += 1 }
                continue
            }
            let roles = token.facts.roles
            var bits = token.facts.languages
            if roles.contains(.seen) {
                seen += 1
                if !roles.contains(.shared), bits & ~1 == 0, token.length > 2 {
                    telling += 1
                }
            }
            if bits & 1 != 0 || roles.contains(.inPhrase) {
                english += 1
                if !roles.contains(.shared), bits & ~1 == 0 { certain += 1 }
            }
            bits &= ~1
            while bits != 0 {
                counts[bits.trailingZeroBitCount] += 1
                bits &= bits - 1
            }
        }
        var best = 1
        for index in 2..<Self.languageCount where counts[index] > counts[best] { best = index }
        let other = Lexicon.languages[best].code
        if counts[best] > max(english, seen == words ? telling : 0) { return (other, false) }
        // English is what words of it alone show, among words that are nearly all known.
        let isKnown =
            counts[best] == 0 && certain > 0 && english * 4 >= words
            || certain > 0 && english * 2 >= words && english >= 2 * counts[best]
            || telling > 1 && english > counts[best] && seen * 5 >= (words - names) * 3
            || (words < 3 ? seen == words : seen * 5 >= words * 3)
        if isKnown, certain > 0 || telling > 0, accented == 0 || certain > 1 { return ("en", true) }
        // "No." and "It is." prove little and are read as what they most likely are.
        if words > 0, english == words, accented == 0, counts[best] < max(2, english) {
            return ("en", true)
        }
        return (counts[best] * 3 >= words && counts[best] > 1 ? other : nil, false)
    }

    /// A language of another script, when its letters are most of the text.
    private static func script(of bytes: Span<UInt8>) -> String? {
        var counts = [Int](repeating: 0, count: scripts.count)
        var latin = 0
        var letters = TellingLetters()
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { latin += 1 }
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            guard index + length <= bytes.count else { break }
            var value = UInt32(byte) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
            for next in index + 1..<index + length {
                value = value << 6 | UInt32(bytes[next] & 0x3F)
            }
            if value >= 0x370 {
                for (number, script) in scripts.enumerated() where script.range.contains(value) {
                    counts[number] += 1
                }
                letters.see(value)
            } else {
                latin += 1
            }
            index += length
        }
        var best = 0
        for index in counts.indices where counts[index] > counts[best] { best = index }
        guard counts[best] * 2 > latin, counts[best] > 1 else { return nil }
        if scripts[best].code == "zh", counts[kana] > 0 { return "ja" }
        return letters.language(of: scripts[best].code)
    }

    private static let languageCount = Lexicon.languages.count
    private static let kana = 0
    private static let scripts: [(code: String, range: ClosedRange<UInt32>)] = [
        ("ja", 0x3040...0x30FF), ("zh", 0x4E00...0x9FFF), ("ko", 0xAC00...0xD7A3),
        ("ru", 0x400...0x4FF), ("el", 0x370...0x3FF), ("he", 0x590...0x5FF),
        ("ar", 0x600...0x6FF), ("hi", 0x900...0x97F), ("th", 0xE00...0xE7F),
    ]
}

/// Letters that tell languages of one script apart.
private struct TellingLetters {
    private var isUkrainian = false
    private var isSerbian = false
    private var isRussian = false
    private var hasHardSign = false
    private var isPersian = false
    private var isUrdu = false

    mutating func see(_ scalar: UInt32) {
        switch scalar {
        // і ї є ґ
        case 0x456, 0x457, 0x454, 0x491: isUkrainian = true
        // ј љ њ ћ ђ џ
        case 0x458, 0x459, 0x45A, 0x45B, 0x452, 0x45F: isSerbian = true
        // ы э ё
        case 0x44B, 0x44D, 0x451, 0x42B, 0x42D, 0x401: isRussian = true
        case 0x44A, 0x42A: hasHardSign = true
        // پ چ ژ گ and the Persian k and y
        case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: isPersian = true
        // ٹ ڈ ڑ ے
        case 0x679, 0x688, 0x691, 0x6D2: isUrdu = true
        default: break
        }
    }

    func language(of script: String) -> String {
        switch script {
        case "ru":
            if isUkrainian { return "uk" }
            if isSerbian { return "sr" }
            // Russian has the hard sign too, but rarely without its other letters.
            return hasHardSign && !isRussian ? "bg" : "ru"
        case "ar": return isUrdu ? "ur" : isPersian ? "fa" : "ar"
        default: return script
        }
    }
}
