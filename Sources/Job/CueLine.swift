import Cues
import Domain
import Story

/// The lines of `handover cues`: what messages sound like, with the words that show it.
package struct CueLines {
    private var answer = CueAnswer()
    private var rest: [UInt8] = []
    private var number = 0

    package init() {}

    /// Answers the lines that end in a block of input, in order; a line may span blocks.
    ///
    /// - Returns: one JSON object and a line feed for each.
    package mutating func take(_ block: some Sequence<UInt8>) throws(JobError) -> [UInt8] {
        answer = CueAnswer()
        rest.append(contentsOf: block)
        var start = 0
        while let end = rest[start...].firstIndex(of: 0x0A) {
            try read(rest[start..<end])
            start = end + 1
        }
        rest.removeFirst(start)
        return answer.bytes
    }

    /// Answers a last line without an end.
    package mutating func finish() throws(JobError) -> [UInt8] {
        answer = CueAnswer()
        try read(rest[...])
        rest = []
        return answer.bytes
    }

    private mutating func read(_ line: ArraySlice<UInt8>) throws(JobError) {
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) { return }
        guard let question = CueQuestion(line), let id = question.id, let text = question.text
        else {
            throw .usage(
                """
                line \(number) is not {"id": text, "text": text, ...}
                hint: one JSON object a line, in UTF-8
                """)
        }
        let authorKind = try known(
            "author_kind", question.authorKind, Message.AuthorKind.init,
            "customer, agent, bot, system or unknown")
        let format = try known(
            "body_format", question.bodyFormat, Message.BodyFormat.init, "plain, html or markdown")
        let sentAt = try known(
            "sent_at", question.sentAt, { ZonedInstant(iso8601: $0) },
            "ISO 8601 with an offset: 2026-11-20T21:50:00+01:00")
        let message = Message(
            id: "", caseID: "", seq: 0,
            sentAt: sentAt?.instant ?? Instant(secondsSince1970: 0),
            authorKind: authorKind ?? .customer, authorID: "",
            body: String(decoding: text, as: UTF8.self), bodyFormat: format ?? .plain)
        answer.open("{")
        answer.put("id", id)
        sound(of: message)
        if let sentAt { times(of: message, offsetSeconds: sentAt.offsetSeconds) }
        answer.close("}")
        answer.endLine()
    }

    private func known<Value>(
        _ key: String, _ text: [UInt8]?, _ value: (String) -> Value?, _ hint: String
    ) throws(JobError) -> Value? {
        guard let text else { return nil }
        let words = String(decoding: text, as: UTF8.self)
        guard let value = value(words) else {
            throw .usage("line \(number): \(key) \"\(words)\"\nhint: \(hint)")
        }
        return value
    }

    /// Staff text is never scored.
    private mutating func sound(of message: Message) {
        guard message.authorKind == .customer else {
            answer.put("lang", optional: nil)
            answer.put("abstain", true)
            answer.open("{", "scores")
            answer.close("}")
            put("cues", [], message)
            put("risks", [], message)
            return
        }
        let readable = ReadableText(message)
        let reading = CueReader.read(readable.text)
        answer.put("lang", optional: reading.language)
        answer.put("abstain", reading.isAbstained)
        answer.open("{", "scores")
        if !reading.isAbstained { put(reading.mood) }
        answer.close("}")
        put("cues", reading.cues.filter { !$0.kind.isRisk }, message, readable)
        put("risks", reading.cues.filter(\.kind.isRisk), message, readable)
    }

    private mutating func put(_ mood: Mood) {
        answer.put("upset", share: mood.upset)
        answer.put("anger", share: mood.anger)
        // No data tell frustration from the rest of being upset.
        answer.put("frustration", share: mood.upset)
        answer.put("anxiety", share: mood.anxiety)
        answer.put("joy", share: mood.joy)
        answer.put("gratitude", share: mood.gratitude)
        answer.put("confusion", share: mood.confusion)
        answer.put("disappointment", share: mood.disappointment)
        answer.put("distress", share: mood.distress)
        answer.put("neg", share: mood.negative)
        answer.put("neu", share: mood.neutral)
        answer.put("pos", share: mood.positive)
    }

    private mutating func put(
        _ key: StaticString, _ cues: [Cue], _ message: Message, _ readable: ReadableText? = nil
    ) {
        answer.open("[", key)
        for cue in cues {
            guard let readable,
                let excerpt = Excerpt(cue.start, cue.end, of: readable, in: message)
            else { continue }
            let range = excerpt.rawRange(in: readable)
            answer.open("{")
            answer.put("kind", cue.kind.rawValue.utf8)
            answer.put("intensity", share: cue.intensity)
            answer.put(
                "evidence", message.body.utf8.dropFirst(range.lowerBound).prefix(range.count))
            answer.put("start", range.lowerBound)
            answer.put("end", range.upperBound)
            answer.close("}")
        }
        answer.close("]")
    }

    private mutating func times(of message: Message, offsetSeconds: Int) {
        let clock = ZoneClock(
            name: "sender", changes: [.init(from: .distantPast, offsetSeconds: offsetSeconds)])
        let story = CaseStory([message], clock: clock, at: message.sentAt)
        let readable = ReadableText(message)
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
            let range = excerpt.rawRange(in: readable)
            answer.put("start", range.lowerBound)
            answer.put("end", range.upperBound)
        }
        answer.open("[", "promises")
        for promise in story.promises {
            answer.open("{")
            put(promise.excerpt)
            answer.put("what", promise.what.utf8)
            answer.put("firm", promise.isFirm)
            put(promise.time)
            answer.close("}")
        }
        answer.close("]")
        answer.open("[", "customer_deadlines")
        for deadline in story.customerDeadlines {
            answer.open("{")
            put(deadline.excerpt)
            put(deadline.time)
            answer.close("}")
        }
        answer.close("]")
        answer.open("[", "told")
        for told in story.told {
            answer.open("{")
            answer.put("kind", told.kind.rawValue.utf8)
            answer.put("value", told.value.utf8)
            put(told.excerpt)
            answer.close("}")
        }
        answer.close("]")
    }
}
