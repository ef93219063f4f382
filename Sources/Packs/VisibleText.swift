/// Makes characters that act on a reader's screen, rather than being read, visible.
///
/// Control characters become their pictures (ESC is `␛`); C1 controls and the bidi controls that
/// reorder text become their number (`⟨U+202E⟩`). Line breaks and tabs become one space, so the
/// result is always a single line.
package func terminalSafe(_ text: String) -> String {
    visible(text, lineBreaks: .space, directionMarks: .shown)
}

/// What becomes of LF, CR LF, NEL and the Unicode line and paragraph separators.
enum LineBreaks { case kept, space }

/// What becomes of LRM, RLM and ALM: they only nudge their neighbours, so text that stands in an
/// isolate of its own may keep them; a terminal has no isolates.
enum DirectionMarks { case kept, shown }

func visible(_ text: String, lineBreaks: LineBreaks, directionMarks: DirectionMarks) -> String {
    if !mayAct(text.utf8) { return text }
    var result = String.UnicodeScalarView()
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
        let value = scalar.value
        defer { previous = value }
        switch value {
        case 0x0A where previous == 0x0D:
            // The pair is one break: take back the picture of its first half.
            result.removeLast()
            append(lineBreak: lineBreaks, to: &result)
        case 0x0A, 0x85, 0x2028, 0x2029:
            append(lineBreak: lineBreaks, to: &result)
        case 0x09:
            result.append(" ")
        case 0x00..<0x20:
            append(scalar: 0x2400 + value, to: &result)
        case 0x7F:
            result.append("\u{2421}")
        case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB:
            append(number: value, to: &result)
        case 0x200E, 0x200F, 0x061C:
            if directionMarks == .kept {
                result.append(scalar)
            } else {
                append(number: value, to: &result)
            }
        default:
            result.append(scalar)
        }
    }
    return String(result)
}

/// Whether any character `visible` replaces could be among these bytes.
private func mayAct(_ bytes: String.UTF8View) -> Bool {
    for byte in bytes {
        // C2: C1 controls. D8: ALM. E2: separators and bidi controls. EF: interlinear marks.
        if byte < 0x20 || byte == 0x7F { return true }
        if byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF { return true }
    }
    return false
}

private func append(lineBreak: LineBreaks, to result: inout String.UnicodeScalarView) {
    switch lineBreak {
    case .kept: result.append("\n")
    case .space: if result.last != " " { result.append(" ") }
    }
}

private func append(number: UInt32, to result: inout String.UnicodeScalarView) {
    let hex = String(number, radix: 16, uppercase: true)
    result.append(
        contentsOf: "⟨U+\(String(repeating: "0", count: max(0, 4 - hex.utf8.count)))".unicodeScalars
    )
    result.append(contentsOf: "\(hex)⟩".unicodeScalars)
}

private func append(scalar value: UInt32, to result: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(value) { result.append(scalar) }
}
