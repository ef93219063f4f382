/// How text is dressed for a terminal: plain unless colour was asked for.
package struct TextStyle: Hashable, Sendable {
    /// ANSI escapes for bold, dim and the accent.
    package var colour: Bool

    package init(colour: Bool = false) { self.colour = colour }

    package static let plain = TextStyle(colour: false)

    /// What a run of text is for, not how it looks.
    enum Role: Hashable, Sendable { case normal, heading, quiet, urgent }

    func dressed(_ text: String, as role: Role) -> String {
        if !colour || text.isEmpty { return text }
        switch role {
        case .normal: return text
        case .heading: return "\u{1B}[1m\(text)\u{1B}[0m"
        case .quiet: return "\u{1B}[2m\(text)\u{1B}[0m"
        case .urgent: return "\u{1B}[1;31m\(text)\u{1B}[0m"
        }
    }
}
