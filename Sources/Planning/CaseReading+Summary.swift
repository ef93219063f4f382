import Domain
import Story

extension CaseReading {
    func subject() -> String? { openCase.subject.map(masked) }

    /// The last line of its story, for the team page.
    func lastWords(in situation: Situation) -> Statement? {
        story.stands.last.map { excerpt in
            Statement(
                excerpt.text, at: situation.clock.zoned(excerpt.sentAt),
                who: excerpt.authorKind == .customer
                    ? customer?.name ?? "the customer" : excerpt.authorID.map(situation.name),
                isQuote: true, evidence: [excerpt.evidence()])
        }
    }
}
