import Domain
import Story

/// The wall of a town one hour ahead of UTC, and a Friday there.
let clock = ZoneClock(
    name: "Test/Town",
    changes: [ZoneClock.Change(from: .distantPast, offsetSeconds: 3600)])
/// 2026-11-20 is a Friday; 20:50 on that wall.
let writtenAt = Instant(secondsSince1970: 1_795_204_200)
let later = writtenAt + .days(30)

func message(
    _ body: String, id: String = "m1", seq: Int64 = 1, at: Instant = writtenAt,
    visibility: Message.Visibility = .public, from author: Message.AuthorKind = .customer,
    by authorID: String? = nil, format: Message.BodyFormat = .plain, failed: Bool = false,
    redacted: Bool = false, kind: Message.Kind = .message
) -> Message {
    Message(
        id: id, caseID: "c1", seq: seq, sentAt: at, kind: kind, visibility: visibility,
        authorKind: author, authorID: authorID ?? (author == .agent ? "ana" : "cust"), body: body,
        bodyFormat: format, deliveryFailed: failed, isRedacted: redacted)
}

func agent(
    _ body: String, id: String = "m1", seq: Int64 = 1, at: Instant = writtenAt,
    by authorID: String = "ana", failed: Bool = false
) -> Message {
    message(body, id: id, seq: seq, at: at, from: .agent, by: authorID, failed: failed)
}

func note(
    _ body: String, id: String = "n1", by authorID: String = "ana", at: Instant = writtenAt,
    format: Message.BodyFormat = .plain
) -> Message {
    message(
        body, id: id, at: at, visibility: .internal, from: .agent, by: authorID, format: format)
}

func story(_ messages: Message...) -> CaseStory { CaseStory(messages, clock: clock, at: later) }

/// An instant on the town's wall.
func wall(_ text: String) -> Instant? { Instant(iso8601: text + "+01:00") }

func readable(_ body: String, _ format: Message.BodyFormat = .plain) -> String {
    ReadableText(body: body, format: format).text
}

/// Where some words begin in a text, in bytes.
func position(of words: String, in text: String) -> Int? {
    let (part, whole) = (Array(words.utf8), Array(text.utf8))
    guard part.count <= whole.count else { return nil }
    return (0...whole.count - part.count).first { whole[$0..<$0 + part.count].elementsEqual(part) }
}
