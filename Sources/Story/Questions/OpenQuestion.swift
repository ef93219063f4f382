import Domain

/// A question nobody has answered yet, in the words of whoever asked.
package struct OpenQuestion: Hashable, Sendable {
    package let excerpt: Excerpt
    /// Ours to the customer; else theirs to us.
    package var isOurs: Bool { excerpt.authorKind == .agent }
}
