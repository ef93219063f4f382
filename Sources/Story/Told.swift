package import Domain

/// A fact the customer gave in their own words: nobody need ask again.
package struct Told: Hashable, Sendable {
    package let kind: ToldLine.Kind
    /// The literal words; a card number or IBAN as `•••• 1111`.
    package let value: String
    /// The words themselves; of a card number or IBAN its last four.
    package let excerpt: Excerpt
}
