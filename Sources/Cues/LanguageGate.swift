/// Tells English from other languages by their frequent words and scripts.
enum LanguageGate {
    /// The language of a text; `isEnglish` only where its words may be scored.
    ///
    /// - Parameter hasOtherScripts: whether letters may stand there that are not Latin.
    static func language(
        of bytes: Span<UInt8>, _ survey: Survey, hasOtherScripts: Bool
    ) -> (code: String?, isEnglish: Bool) {
        if hasOtherScripts, let script = script(of: bytes) { return (script, false) }
        let words = survey.words
        let best = mostFrequent(survey)
        let count = Int(survey.others[best])
        if count > max(survey.english, survey.seen == words ? survey.telling : 0) {
            return (Lexicon.languages[best].code, false)
        }
        // English is what words of it alone show, among words that are nearly all known.
        let isKnown =
            count == 0 && survey.certain > 0 && survey.english * 4 >= words
            || survey.certain > 0 && survey.english * 2 >= words && survey.english >= 2 * count
            || survey.telling > 1 && survey.english > count
                && survey.seen * 5 >= (words - survey.names) * 3
            || (words < 3 ? survey.seen == words : survey.seen * 5 >= words * 3)
        if isKnown, survey.certain > 0 || survey.telling > 0,
            survey.accented == 0 || survey.certain > 1
        {
            return ("en", true)
        }
        // "No." and "It is." prove little and are read as what they most likely are.
        if words > 0, survey.english == words, survey.accented == 0,
            count < max(2, survey.english)
        {
            return ("en", true)
        }
        return (count * 3 >= words && count > 1 ? Lexicon.languages[best].code : nil, false)
    }

    /// The first of the other languages that most words belong to.
    private static func mostFrequent(_ survey: Survey) -> Int {
        var best = 1
        var bits = survey.otherBits
        while bits != 0 {
            let index = bits.trailingZeroBitCount
            if survey.others[index] > survey.others[best] { best = index }
            bits &= bits - 1
        }
        return best
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
