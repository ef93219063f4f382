import Cues
import Domain
import FoundationEssentials
import Story

/// One line of `handover cues`: what a message sounds like, with the words that show it.
package enum CueLine {
    private struct Question: Decodable {
        let id: String
        let text: String
        let authorKind: String?
        let bodyFormat: String?

        private enum CodingKeys: String, CodingKey {
            case id, text
            case authorKind = "author_kind"
            case bodyFormat = "body_format"
        }
    }

    private struct Answer: Encodable {
        struct Found: Encodable {
            let kind: Cue.Kind
            let intensity: Double
            let evidence: String
            let start: Int
            let end: Int
        }

        let id: String
        let lang: String?
        let abstain: Bool
        let scores: [String: Double]
        let cues: [Found]
        let risks: [Found]
    }

    /// - Parameter number: of the line, for messages about it.
    /// - Returns: one JSON object and a line feed.
    package static func answer(_ line: String, number: Int) throws(JobError) -> [UInt8] {
        let question: Question
        do {
            question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
        } catch {
            throw .usage(
                """
                line \(number) is not {"id": text, "text": text, ...}
                hint: one JSON object a line, in UTF-8
                """)
        }
        let answer = try answer(question, number: number)
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(answer)) + [UInt8(ascii: "\n")]
        } catch {
            throw .usage("line \(number) cannot be answered in JSON")
        }
    }

    private static func answer(
        _ question: Question, number: Int
    ) throws(JobError) -> Answer {
        let format = question.bodyFormat ?? "plain"
        guard let format = Message.BodyFormat(rawValue: format) else {
            throw .usage(
                "line \(number): body_format \"\(format)\"\nhint: plain, html or markdown")
        }
        // Staff text is never scored.
        guard (question.authorKind ?? "customer") == "customer" else {
            return Answer(
                id: question.id, lang: nil, abstain: true, scores: [:], cues: [], risks: [])
        }
        let readable = ReadableText(body: question.text, format: format)
        let reading = CueReader.read(readable.text)
        var scores: [String: Double] = ["upset": reading.upset]
        var found: (cues: [Answer.Found], risks: [Answer.Found]) = ([], [])
        for cue in reading.cues {
            guard let raw = readable.rawRange(cue.start, cue.end) else { continue }
            let words = Array(question.text.utf8)[raw.start..<raw.end]
            let item = Answer.Found(
                kind: cue.kind, intensity: cue.intensity,
                evidence: String(decoding: words, as: UTF8.self), start: raw.start, end: raw.end)
            if cue.kind.isRisk {
                found.risks.append(item)
            } else {
                found.cues.append(item)
                scores[cue.kind.rawValue] = max(scores[cue.kind.rawValue] ?? 0, cue.intensity)
            }
        }
        return Answer(
            id: question.id, lang: reading.language, abstain: reading.isAbstained,
            scores: reading.isAbstained ? [:] : scores, cues: found.cues, risks: found.risks)
    }
}
