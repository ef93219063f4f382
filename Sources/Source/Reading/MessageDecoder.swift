import Domain
import Postgres

struct MessageDecoder: RowDecoder {
    static let relation = Relation.message
    private let id, caseID, seq, sentAt, kind, visibility, authorKind, authorID: Place
    private let body, bodyFormat, bodyEncoding, bodyBytes, attachmentCount: Place
    private let deliveryFailed, redacted: Place

    init(_ layout: Layout) {
        id = layout["message_id"]
        caseID = layout["case_id"]
        seq = layout["seq"]
        sentAt = layout["sent_at"]
        kind = layout["kind"]
        visibility = layout["visibility"]
        authorKind = layout["author_kind"]
        authorID = layout["author_id"]
        body = layout["body"]
        bodyFormat = layout["body_format"]
        bodyEncoding = layout["body_encoding"]
        bodyBytes = layout["body_bytes"]
        attachmentCount = layout["attachment_count"]
        deliveryFailed = layout["delivery_failed"]
        redacted = layout["redacted"]
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> Message? {
        let id = notes.id(row, id)
        let caseID = notes.id(row, caseID)
        let seq = notes.number(row, seq)
        let sentAt = notes.instant(row, sentAt)
        // One message for ever the latest, or the first, would bend everything read from the rest.
        if let sentAt, !sentAt.isFinite { notes.refuse(self.sentAt, "a finite time") }
        let kind = notes.choice(row, kind, Message.Kind.self, of: Self.relation)
        let visibility = notes.choice(row, visibility, Message.Visibility.self, of: Self.relation)
        let authorKind = notes.choice(row, authorKind, Message.AuthorKind.self, of: Self.relation)
        let format = notes.choice(row, bodyFormat, Message.BodyFormat.self, of: Self.relation)
        let encoding = notes.choice(row, bodyEncoding, BodyEncoding.self, of: Self.relation)
        let attachmentCount = notes.count(row, attachmentCount)
        let deliveryFailed = notes.bool(row, deliveryFailed)
        let isRedacted = notes.bool(row, redacted)
        let body = notes.text(row, body)
        _ = notes.count(row, bodyBytes)
        guard notes.bad == nil, let id, let caseID, let seq, let sentAt, let kind, let visibility,
            let authorKind, let format, let encoding, let attachmentCount, let deliveryFailed,
            let isRedacted, let body
        else { return nil }

        let decoded = encoding.decode(body)
        if decoded == nil { notes.mark(self.body) }
        return Message(
            id: id, caseID: caseID, seq: seq, sentAt: sentAt, kind: kind, visibility: visibility,
            authorKind: authorKind, authorID: notes.optionalText(row, authorID),
            body: decoded ?? body, bodyFormat: format, attachmentCount: Int(attachmentCount),
            deliveryFailed: deliveryFailed, isRedacted: isRedacted)
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        (salvage(row, id), salvage(row, caseID), nil)
    }
}
