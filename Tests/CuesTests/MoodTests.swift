import Cues
import Testing

@Suite("How sure a reader would be")
struct MoodTests {
    private func mood(_ text: String) -> Mood { CueReader.read(text).mood }

    @Test("every feeling leads where the words tell it and nothing else")
    func leads() {
        #expect(mood("I am furious about how your driver behaved.").anger > 0.8)
        #expect(mood("I'm really worried that the parcel is gone.").anxiety > 0.8)
        #expect(mood("I have been crying all day, I can't cope any more.").distress > 0.8)
        #expect(mood("Sorry, I don't understand what this fee is for.").confusion > 0.8)
        #expect(mood("Thank you so much for sorting this!").gratitude > 0.8)
        #expect(mood("Very happy with the room, great service.").joy > 0.8)
        let plain = mood("I need a train to Cambridge on Friday at 5.")
        for feeling in [plain.anger, plain.anxiety, plain.distress, plain.confusion] {
            #expect(feeling < 0.2)
        }
    }

    @Test("negative, neutral and positive make up one")
    func sum() {
        for text in ["This is awful.", "The train leaves at five.", "I love it!", "?"] {
            let mood = mood(text)
            #expect(abs(mood.negative + mood.neutral + mood.positive - 1) < 1e-9)
        }
        #expect(mood("This is awful.").negative > 0.8)
        #expect(mood("I love this so much!").positive > 0.8)
    }

    @Test("a word nobody listed is read by how it begins")
    func stems() {
        #expect(
            mood("Such depressingness today").distress
                > 2 * mood("Such cabinetry today").distress)
    }

    @Test("a negator turns the words after it, up to a mark")
    func negation() {
        #expect(mood("the agent did not like my idea").joy < mood("the agent did like my idea").joy)
        #expect(
            mood("the agent said no. like my idea").joy
                > mood("the agent said no like my idea").joy)
    }

    @Test("what is not read is all calm, marked as not read")
    func notRead() {
        let reading = CueReader.read("Ich bin sehr wütend auf Sie und das ist eine Frechheit")
        #expect(reading.isAbstained)
        #expect(reading.mood.upset == 0 && reading.mood.negative == 0)
    }
}
