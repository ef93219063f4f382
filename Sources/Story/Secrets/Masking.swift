/// The text with card numbers, IBANs and secrets replaced: `•••• 1111`, `password: ••••`.
///
/// For words that are shown but are nobody's quote, a subject line say; an `Excerpt` needs no
/// masking, because it never holds a secret.
package func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let secrets = Secrets.find(in: bytes)
    if secrets.isEmpty { return text }
    var result = ""
    var position = 0
    for secret in secrets {
        result += String(decoding: bytes[position..<secret.start], as: UTF8.self)
        result += secret.masked(in: bytes)
        position = secret.end
    }
    return result + String(decoding: bytes[position...], as: UTF8.self)
}

extension Secrets.Find {
    func masked(in bytes: [UInt8]) -> String {
        guard kind != .word else { return "••••" }
        let known = bytes[start..<end].filter(\.isAlphanumeric).suffix(4)
        return "•••• " + String(decoding: known, as: UTF8.self)
    }
}
