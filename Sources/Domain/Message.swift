/// One entry of a case's timeline, its transfer encoding already undone.
package struct Message: Hashable, Sendable {
    package enum Kind: String, Sendable { case message, event }
    package enum Visibility: String, Sendable { case `public`, `internal` }
    package enum AuthorKind: String, Sendable { case customer, agent, bot, system, unknown }
    package enum BodyFormat: String, Sendable { case plain, html, markdown }

    package var id: MessageID
    package var caseID: CaseID
    package var seq: Int64
    package var sentAt: Instant
    package var kind: Kind
    package var visibility: Visibility
    package var authorKind: AuthorKind
    package var authorID: String?
    package var body: String
    package var bodyFormat: BodyFormat
    package var attachmentCount: Int
    /// A delivery that failed is not an answer.
    package var deliveryFailed: Bool
    package var isRedacted: Bool

    package init(
        id: MessageID, caseID: CaseID, seq: Int64, sentAt: Instant, kind: Kind = .message,
        visibility: Visibility = .public, authorKind: AuthorKind, authorID: String? = nil,
        body: String, bodyFormat: BodyFormat = .plain, attachmentCount: Int = 0,
        deliveryFailed: Bool = false, isRedacted: Bool = false
    ) {
        self.id = id
        self.caseID = caseID
        self.seq = seq
        self.sentAt = sentAt
        self.kind = kind
        self.visibility = visibility
        self.authorKind = authorKind
        self.authorID = authorID
        self.body = body
        self.bodyFormat = bodyFormat
        self.attachmentCount = attachmentCount
        self.deliveryFailed = deliveryFailed
        self.isRedacted = isRedacted
    }

    package var isPublicMessage: Bool { kind == .message && visibility == .public }
    package var isInternalNote: Bool { kind == .message && visibility == .internal }
}
