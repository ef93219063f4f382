import Cues
import Domain
import Story

/// The lines of `handover cues`: what messages sound like, with the words that show it.
///
/// A line that cannot be read is answered with what is wrong, in its place; the others go on.
package struct CueLines: ~Copyable {
    private static let mostTold = 20

    /// What was wrong with the first lines that could not be read.
    package private(set) var complaints: [String] = []
    /// How many lines could not be read.
    package private(set) var refused = 0

    private var answer = CueAnswer()
    private var reader = CueReader()
    private var rest: [UInt8] = []
    private var number = 0

    package init() {}

    /// Answers the lines that end in a block of input, in order; a line may span blocks.
    ///
    /// - Returns: one JSON object and a line feed for each.
    package mutating func take(_ block: [UInt8]) -> [UInt8] {
        // What was left before has no end of a line.
        var searched = rest.count
        rest.append(contentsOf: block)
        var input: [UInt8] = []
        swap(&input, &rest)
        // Nearly always all of it is: one look for many lines.
        let isUTF8 = Self.isUTF8(
            input.span.extracting(0..<(input.lastIndex(of: 0x0A) ?? 0)))
        var start = 0
        while let end = JSONReader.position(of: 0x0A, or: 0x0A, from: searched, in: input.span) {
            read(start..<end, of: &input, isKnownUTF8: isUTF8)
            start = end + 1
            searched = start
        }
        // A line of many blocks is not copied with each of them.
        if start == 0 { swap(&input, &rest) } else { rest.append(contentsOf: input[start...]) }
        return answer.take()
    }

    /// Answers a last line without an end.
    package mutating func finish() -> [UInt8] {
        var input: [UInt8] = []
        swap(&input, &rest)
        read(0..<input.count, of: &input, isKnownUTF8: false)
        return answer.take()
    }

    private mutating func read(
        _ whole: Range<Int>, of input: inout [UInt8], isKnownUTF8: Bool
    ) {
        number += 1
        let line = number == 1 ? Self.afterMark(whole, input.span) : whole
        guard let question = CueQuestion(input.span.extracting(line)) else {
            if input[line].allSatisfy({ $0 <= 0x20 }) { return }
            return refuse(nil, input.span, Self.noQuestion)
        }
        // Before escapes are replaced, which leaves half characters behind a shorter string.
        let isUTF8 = isKnownUTF8 || Self.isUTF8(input.span.extracting(line))
        let id = Self.id(of: question, line, &input, isKnownUTF8: isUTF8)
        do throws(Complaint) {
            if !isUTF8 { throw Complaint(what: "is not UTF-8", hint: Self.wanted) }
            guard let id, let text = question.text, text.kind == .string else {
                throw Self.noQuestion
            }
            try answer(question, id, text, line, of: &input)
        } catch {
            refuse(id, input.span, error)
        }
    }

    private static let wanted = "one JSON object a line, in UTF-8"
    private static let noQuestion = Complaint(
        what: #"is not {"id": text, "text": text, ...}"#, hint: wanted)

    /// What comes after the byte order mark that some editors put before a file.
    private static func afterMark(_ line: Range<Int>, _ input: Span<UInt8>) -> Range<Int> {
        let isMarked = JSONReader.stands("\u{FEFF}", at: line.lowerBound, in: input)
        return isMarked ? line.lowerBound + 3..<line.upperBound : line
    }

    private static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes)
            return true
        } catch {
            return false
        }
    }

    /// An id that an answer can be given with: text in UTF-8 or a whole number.
    private static func id(
        of question: CueQuestion, _ line: Range<Int>, _ input: inout [UInt8], isKnownUTF8: Bool
    ) -> JSONValue? {
        guard var id = question.id, id.kind != .other else { return nil }
        id.move(by: line.lowerBound)
        guard isKnownUTF8 || isUTF8(input.span.extracting(id.range)) else { return nil }
        id.unescape(in: &input)
        return id
    }

    private struct Complaint: Error {
        let what: String
        let hint: String
    }

    private mutating func refuse(_ id: JSONValue?, _ input: Span<UInt8>, _ complaint: Complaint) {
        refused += 1
        let words = "line \(number) \(complaint.what)"
        if complaints.count < Self.mostTold {
            complaints.append("\(words)\nhint: \(complaint.hint)")
        }
        begin(id, input)
        answer.put("error", words)
        answer.close("}")
        answer.endLine()
    }

    /// Opens an answer with the id as it was given.
    private mutating func begin(_ id: JSONValue?, _ input: Span<UInt8>) {
        answer.literal(#"{"id":"#)
        guard let id else { return answer.literal("null") }
        let bytes = input.extracting(id.range)
        if id.kind == .string { answer.string(bytes) } else { answer.number(bytes) }
    }

    private mutating func answer(
        _ question: CueQuestion, _ id: JSONValue, _ given: JSONValue, _ line: Range<Int>,
        of input: inout [UInt8]
    ) throws(Complaint) {
        var text = given
        text.move(by: line.lowerBound)
        text.unescape(in: &input)
        let author = try known(
            "author_kind", question.authorKind, line, &input, Message.AuthorKind.init,
            "customer, agent, bot, system or unknown")
        let format = try known(
            "body_format", question.bodyFormat, line, &input, Message.BodyFormat.init,
            "plain, html or markdown")
        let sentAt = try known(
            "sent_at", question.sentAt, line, &input, { ZonedInstant(iso8601: $0) },
            "ISO 8601 with an offset: 2026-11-20T21:50:00+01:00")
        begin(id, input.span)
        let body = input.span.extracting(text.range)
        if author ?? .customer != .customer {
            putNothing()
        } else if format ?? .plain != .plain || !sound(asItStands: body) {
            sound(of: Self.message(input[text.range], .customer, format, sentAt))
        }
        if let sentAt {
            times(
                of: Self.message(input[text.range], author ?? .customer, format, sentAt),
                offsetSeconds: sentAt.offsetSeconds)
        }
        answer.close("}")
        answer.endLine()
    }

    private static func message(
        _ body: ArraySlice<UInt8>, _ author: Message.AuthorKind, _ format: Message.BodyFormat?,
        _ sentAt: ZonedInstant?
    ) -> Message {
        Message(
            id: "", caseID: "", seq: 0,
            sentAt: sentAt?.instant ?? Instant(secondsSince1970: 0), authorKind: author,
            authorID: "", body: String(decoding: body, as: UTF8.self),
            bodyFormat: format ?? .plain)
    }

    private func known<Value>(
        _ key: String, _ field: JSONValue?, _ line: Range<Int>, _ input: inout [UInt8],
        _ value: (String) -> Value?, _ hint: String
    ) throws(Complaint) -> Value? {
        guard var field else { return nil }
        guard field.kind == .string else {
            throw Complaint(what: "has a \(key) that is no text", hint: hint)
        }
        field.move(by: line.lowerBound)
        field.unescape(in: &input)
        let words = String(decoding: input[field.range], as: UTF8.self)
        guard let value = value(words) else {
            throw Complaint(what: "has \(key) \"\(words)\"", hint: hint)
        }
        return value
    }

    /// Of staff text, which is never scored.
    private mutating func putNothing() {
        answer.put("lang", optional: nil)
        answer.put("abstain", true)
        answer.literal(#","scores":{},"cues":[],"risks":[]"#)
    }

    /// Most texts are read as they stand: nothing is copied then.
    ///
    /// - Returns: false when the text has to be made readable first; nothing is written then.
    private mutating func sound(asItStands body: Span<UInt8>) -> Bool {
        guard let part = ReadableText.literalPart(of: body) else { return false }
        let text = body.extracting(part)
        let reading = reader.read(text)
        put(reading)
        if reading.cues.isEmpty {
            answer.literal(#"],"risks":[]"#)
            return true
        }
        let secrets = SecretPlaces(in: text)
        for cue in reading.cues where !cue.kind.isRisk {
            put(cue, text, secrets.longestPart(of: cue.start..<cue.end, in: text), part.lowerBound)
        }
        answer.literal(Self.risks)
        for cue in reading.cues where cue.kind.isRisk {
            put(cue, text, secrets.longestPart(of: cue.start..<cue.end, in: text), part.lowerBound)
        }
        answer.close("]")
        return true
    }

    private mutating func sound(of message: Message) {
        let readable = ReadableText(message)
        let reading = reader.read(Array(readable.text.utf8).span)
        let body = Array(message.body.utf8)
        put(reading)
        func putAll(_ cues: [Cue]) {
            for cue in cues {
                if let excerpt = Excerpt(cue.start, cue.end, of: readable, in: message) {
                    put(cue, body.span, excerpt.rawRange(in: readable), 0)
                }
            }
        }
        putAll(reading.cues.filter { !$0.kind.isRisk })
        answer.literal(Self.risks)
        putAll(reading.cues.filter(\.kind.isRisk))
        answer.close("]")
    }

    private static let risks: StaticString = #"],"risks":["#

    /// All up to the list of cues, which stays open.
    private mutating func put(_ reading: CueReading) {
        if reading.isAbstained {
            answer.put("lang", optional: reading.language)
            answer.literal(#","abstain":true,"scores":{},"cues":["#)
            return
        }
        let mood = reading.mood
        let shares: InlineArray<12, Double> = [
            mood.upset, mood.anger, mood.frustration, mood.anxiety, mood.joy, mood.gratitude,
            mood.confusion, mood.disappointment, mood.distress, mood.negative, mood.neutral,
            mood.positive,
        ]
        answer.put(scores, shares)
    }

    /// What is scored is English.
    private let scores = ShareForm(
        """
        ,"lang":"en","abstain":false,"scores":{"upset":0.0000,"anger":0.0000,\
        "frustration":0.0000,"anxiety":0.0000,"joy":0.0000,"gratitude":0.0000,\
        "confusion":0.0000,"disappointment":0.0000,"distress":0.0000,"neg":0.0000,\
        "neu":0.0000,"pos":0.0000},"cues":[
        """)

    /// - Parameter offset: where the text begins in the message.
    private mutating func put(
        _ cue: Cue, _ text: Span<UInt8>, _ range: Range<Int>, _ offset: Int
    ) {
        if range.isEmpty { return }
        answer.open("{")
        answer.put("kind", cue.kind.rawValue)
        answer.put("intensity", share: cue.intensity)
        answer.put("evidence", text.extracting(range))
        answer.put("start", offset + range.lowerBound)
        answer.put("end", offset + range.upperBound)
        answer.close("}")
    }

    private mutating func times(of message: Message, offsetSeconds: Int) {
        let clock = ZoneClock(
            name: "sender", changes: [.init(from: .distantPast, offsetSeconds: offsetSeconds)])
        let facts = MessageFacts(message, clock: clock)
        func put(_ by: ByTime?) {
            let local = by.map { time in
                (
                    ZonedInstant(time.earliest, offsetSeconds: offsetSeconds).description,
                    ZonedInstant(time.latest, offsetSeconds: offsetSeconds).description
                )
            }
            answer.put("by", optional: local?.0)
            answer.put("by_end", optional: local?.1)
        }
        func put(_ excerpt: Excerpt) {
            let range = excerpt.rawRange(in: facts.readable)
            answer.put("start", range.lowerBound)
            answer.put("end", range.upperBound)
        }
        answer.open("[", "promises")
        for promise in facts.promises {
            answer.open("{")
            put(promise.excerpt)
            answer.put("what", promise.what)
            answer.put("firm", promise.isFirm)
            put(promise.time)
            answer.close("}")
        }
        answer.close("]")
        answer.open("[", "customer_deadlines")
        for deadline in facts.customerDeadlines {
            answer.open("{")
            put(deadline.excerpt)
            put(deadline.time)
            answer.close("}")
        }
        answer.close("]")
        answer.open("[", "told")
        for told in facts.told {
            answer.open("{")
            answer.put("kind", told.kind.rawValue)
            answer.put("value", told.value)
            put(told.excerpt)
            answer.close("}")
        }
        answer.close("]")
    }
}
