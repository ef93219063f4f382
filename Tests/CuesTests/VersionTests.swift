import Cues
import Domain
import Testing

@Suite("The version of the model")
struct VersionTests {
    /// Whoever changes what is read must see to it that stored readings are made anew: when this
    /// fails, raise `rulesRevision` unless tables changed, and pin the new version and digest.
    @Test("it changes with what is read")
    func pinned() {
        #expect(CueReader.modelVersion == "10-0b3bb9ed34df089b")
        #expect(String(digest(), radix: 16) == "46cd08c58de68854")
    }

    private func digest() -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ value: UInt64) { hash = (hash ^ value) &* 0x0000_0100_0000_01B3 }
        for text in Self.texts {
            let reading = CueReader.read(text)
            for byte in (reading.language ?? "-").utf8 { add(UInt64(byte)) }
            let mood = reading.mood
            for share in [
                mood.upset, mood.anger, mood.anxiety, mood.joy, mood.gratitude, mood.confusion,
                mood.disappointment, mood.distress, mood.frustration, mood.negative, mood.neutral,
                mood.positive,
            ] {
                add(UInt64((share * 1000).rounded()))
            }
            for cue in reading.cues {
                for byte in cue.kind.rawValue.utf8 { add(UInt64(byte)) }
                add(UInt64((cue.intensity * 1000).rounded()))
                add(UInt64(cue.start))
                add(UInt64(cue.end))
            }
        }
        return hash
    }

    private static let texts = [
        "I am REALLY fed up, this is the third time I call!! Let me speak to a manager.",
        "Not angry, just slightly worried that it won't arrive before Friday :(",
        "Thank you so much, very happy with the room. Ana said she would call back.",
        "The staff was great but the room was terrible, I'm so disappointed.",
        "My husband passed away. I don't understand this letter, please cancel my contract.",
        "You'll hear from my lawyer, and I will leave a bad review everywhere.",
        "There is a burning smell, it's urgent. I have been crying for hours 😭",
        "Ich bin sehr wütend auf Sie und das ist eine Frechheit",
        "Я очень зол, потому что никто мне не отвечает.",
        "Is the hotel pet-friendly and does it have free parking?",
    ]
}
