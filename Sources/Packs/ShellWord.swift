/// A text as one word of a POSIX shell: bare where that is safe, else in single quotes.
///
/// Control characters are made visible first: a command that somebody copies from a page must be
/// the one line that they saw.
func shellWord(_ text: String) -> String {
    let text = terminalSafe(text)
    let isBare = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
    if isBare && !text.isEmpty { return text }
    var word = "'"
    for character in text.unicodeScalars {
        if character == "'" { word += "'\\''" } else { word.unicodeScalars.append(character) }
    }
    return word + "'"
}
