/// A word, a mark or an emoji of a text.
struct Token {
    enum Kind: UInt8 { case word, number, mark, sign }

    struct Look: OptionSet {
        let rawValue: UInt8
        /// The first letter is a capital.
        static let capital = Look(rawValue: 1)
        /// All letters are capitals, and there are at least three.
        static let shouted = Look(rawValue: 2)
        /// It has letters beyond ASCII.
        static let accented = Look(rawValue: 4)
    }

    /// Byte range in the text.
    var start: Int32
    var end: Int32
    /// Of the word; of an unknown one the prefix at most.
    var facts = Lexicon.Facts()
    /// Ids of the linear model's stems, of unknown words only; -1 for none.
    var shortStem: Int16 = -1
    var longStem: Int16 = -1
    var kind: Kind
    var look: Look = []
    /// The mark, 0 for words; and whether it stands several times in a row.
    var mark: UInt8 = 0
    var isRepeated = false

    /// Id in the lexicon's words, -1 when unknown.
    var word: Int32 { facts.word }
    /// Id of the longest known prefix, -1 for none.
    var prefix: Int32 { Int32(facts.prefix) }
    /// Whether a phrase may begin with it; one of a name begins with a capital.
    var mayBeginPhrase: Bool { facts.list != 0 || facts.prefix >= 0 || isCapital }
    var isCapital: Bool { look.contains(.capital) }
    var isShouted: Bool { look.contains(.shouted) }
    var isAccented: Bool { look.contains(.accented) }
    var length: Int { Int(end - start) }
}
