import Foundation
import Job
import Testing

@Suite("A line of handover cues")
struct CueLineTests {
    private func answer(_ line: String) throws -> [String: Any] {
        let bytes = Self.bytes(line)
        #expect(bytes.last == UInt8(ascii: "\n"))
        #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1)
        let value = try JSONSerialization.jsonObject(with: Data(bytes))
        return try #require(value as? [String: Any])
    }

    /// The line is the seventh of the input.
    private static func bytes(_ line: String) -> [UInt8] {
        var lines = CueLines()
        return lines.take(Array("\n\n\n\n\n\n\(line)\n".utf8))
    }

    @Test("evidence is the literal bytes of the text between start and end, whatever its format")
    func evidence() throws {
        for (text, format) in [
            ("Grüße! This is the third time I explain it, I am so angry!", "plain"),
            (
                "<p>Grüße!</p><p>This is the <b>third time</b> I explain it, I am so angry!</p>",
                "html"
            ),
        ] {
            let line = try JSONSerialization.data(withJSONObject: [
                "id": "1", "text": text, "body_format": format,
            ])
            let found = try answer(String(decoding: line, as: UTF8.self))
            let cues = try #require(found["cues"] as? [[String: Any]])
            #expect(!cues.isEmpty)
            for cue in cues {
                let start = try #require(cue["start"] as? Int)
                let end = try #require(cue["end"] as? Int)
                let words = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
                #expect(cue["evidence"] as? String == words)
            }
        }
    }

    @Test("what staff wrote is never scored")
    func staff() throws {
        for author in ["agent", "bot", "system", "unknown"] {
            let found = try answer(
                #"{"id": "1", "text": "I am furious", "author_kind": "\#(author)"}"#)
            #expect(found["abstain"] as? Bool == true)
            #expect((found["cues"] as? [Any])?.isEmpty == true)
            #expect((found["scores"] as? [String: Any])?.isEmpty == true)
        }
    }
}
