/// How many columns a terminal gives to a text: two for wide characters and emoji, none for
/// characters that only modify their neighbour.
///
/// An approximation of Unicode Standard Annex 11 by blocks; terminals disagree on the rest.
package func displayWidth(_ text: String) -> Int {
    // Printable ASCII is the common case and needs no table.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + displayWidth($1) }
}

func displayWidth(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
        // VARIATION SELECTOR-16 asks for the coloured, wide form.
        if scalar.value == 0xFE0F { return 2 }
        width = max(width, columns(scalar))
    }
    return width
}

private func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
        0x1F900...0x1FAFF, 0x20000...0x3FFFD:
        return 2
    default:
        return scalar.properties.isEmojiPresentation ? 2 : 1
    }
}

/// The longest beginning that fits in `width` columns, ending in `…` where something was left off.
package func truncated(_ text: String, to width: Int) -> String {
    if displayWidth(text) <= width { return text }
    var result = ""
    var used = 0
    for character in text {
        let columns = displayWidth(character)
        if used + columns > width - 1 { break }
        result.append(character)
        used += columns
    }
    while result.last == " " { result.removeLast() }
    return width > 0 ? result + "…" : ""
}
