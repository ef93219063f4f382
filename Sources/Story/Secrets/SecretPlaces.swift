/// Where a text must not be quoted.
///
/// Found once for all quotes of a text.
package struct SecretPlaces: Sendable {
    private let secrets: [Secrets.Find]

    /// - Complexity: linear in the text; nearly nothing where none stands.
    package init(in text: Span<UInt8>) {
        let signs = SecretSigns(in: text)
        self.init(
            signs.isNone ? [] : Secrets.find(in: text.withUnsafeBufferPointer { Array($0) }, signs))
    }

    init(_ secrets: [Secrets.Find]) { self.secrets = secrets }

    /// The longest part of a range beside the secrets in it, without blanks around; empty when
    /// nothing remains. A quote has to be literal, so a secret in it cannot be masked.
    package func longestPart(of range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
        if secrets.isEmpty { return trimmed(range, in: text) }
        var best = range.lowerBound..<range.lowerBound
        var start = range.lowerBound
        func consider(_ part: Range<Int>) {
            if part.count > best.count { best = part }
        }
        for secret in secrets
        where secret.start < range.upperBound && secret.end > range.lowerBound {
            let end = min(secret.start, range.upperBound)
            consider(trimmed(start..<max(start, end), in: text))
            start = min(max(start, secret.end), range.upperBound)
            // What follows begins with its words, not with the comma behind the secret.
            while start < range.upperBound, text[start] < 0x80, !text[start].isWordByte {
                start += 1
            }
        }
        consider(trimmed(start..<range.upperBound, in: text))
        return best
    }
}

/// The range without the blanks around it.
func trimmed(_ range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isSpace { start += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    return start..<end
}
