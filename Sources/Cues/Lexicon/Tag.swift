/// What a lexicon entry weighs; several of them make up a cue.
enum Tag: Int, CaseIterable {
    case upset, anger, anxiety, joy, gratitude, confusion, disappointment, distress
    case leaving, legal, `public`, repeated, manager, urgency, vulnerability, safety, person

    /// The letters in the lexicon.
    init?(letters: String) {
        switch letters {
        case "U": self = .upset
        case "A": self = .anger
        case "X": self = .anxiety
        case "J": self = .joy
        case "G": self = .gratitude
        case "C": self = .confusion
        case "D": self = .disappointment
        case "S": self = .distress
        case "CH": self = .leaving
        case "LG": self = .legal
        case "PB": self = .public
        case "RP": self = .repeated
        case "MG": self = .manager
        case "H": self = .urgency
        case "V": self = .vulnerability
        case "F": self = .safety
        case "E": self = .person
        default: return nil
        }
    }

    var isFeeling: Bool { rawValue <= Tag.distress.rawValue }

    /// Whether a narrow frame says it by itself in a short sentence: of the others such frames were
    /// wrong more often than right where the words spoke against them.
    var isSaidOutright: Bool {
        switch self {
        case .leaving, .legal, .public, .repeated, .vulnerability, .safety, .person: true
        default: false
        }
    }
}
