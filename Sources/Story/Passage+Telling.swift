import Domain

extension Passage {
    var isFromCustomer: Bool { message.isPublicMessage && message.authorKind == .customer }

    /// A person of ours wrote, and it arrived.
    var isStaffAnswer: Bool {
        message.isPublicMessage && message.authorKind == .agent && !message.deliveryFailed
    }

    /// A colleague's own note.
    var isNote: Bool { message.isInternalNote && message.authorKind == .agent }

    /// The part that tells most in one quote: from the first sentence that carries something, or
    /// wants something, as far as a quote may go. Of mere small talk its first sentence.
    var telling: Excerpt? {
        let isStaff = message.authorKind == .agent
        let sentences = SmallTalk.substance(of: self, isStaff: isStaff)
        guard let first = sentences.first ?? self.sentences.first else { return nil }
        var start = first
        if !isStaff, sentences.reduce(0, { $0 + $1.count }) > Self.quoteBytes,
            let wanted = Wants.sentences(in: self).first
        {
            start = wanted
        }
        var end = start.upperBound
        for sentence in sentences where sentence.lowerBound >= end {
            let isNext = !self.sentences.contains {
                $0.lowerBound >= end && $0.upperBound <= sentence.lowerBound
            }
            guard isNext, sentence.upperBound - start.lowerBound <= Self.quoteBytes else { break }
            end = sentence.upperBound
        }
        return excerpt(start.lowerBound..<end, longest: Self.quoteBytes)
    }

    private static let quoteBytes = 260
}
