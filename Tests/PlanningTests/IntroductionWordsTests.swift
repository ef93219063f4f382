import Domain
import Testing

@testable import Planning

@Suite("The words of an introduction")
struct IntroductionWordsTests {
    private func holes(_ template: String) -> Set<Substring> {
        Set(
            " \(template)".split(separator: "{").dropFirst().compactMap {
                $0.split(separator: "}").first
            }
        )
    }

    @Test("every language names who writes, by when and how to call, and nothing unknown")
    func complete() {
        #expect(
            IntroductionWords.byLanguage.keys.sorted()
                == ["de", "es", "fr", "it", "nl", "pl", "pt", "sv"])
        for (code, words) in IntroductionWords.byLanguage {
            let comment = Comment(rawValue: code)
            #expect(holes(words.greeting).subtracting(["customer"]) == ["receiver"], comment)
            #expect(holes(words.greetingWithoutName) == ["receiver"], comment)
            #expect(holes(words.greetingAgain) == holes(words.greeting), comment)
            #expect(holes(words.greetingAgainWithoutName) == ["receiver"], comment)
            #expect(holes(words.shiftEnded) == ["giver"], comment)
            #expect(holes(words.offDuty) == ["giver"], comment)
            #expect(holes(words.next) == ["time"], comment)
            #expect(holes(words.today) == ["clock"], comment)
            #expect(holes(words.otherDay) == ["day", "month", "clock"], comment)
            #expect(holes(words.phone) == ["phone"], comment)
            for words in [words.takesOver, words.hasRead, words.yourTime] {
                #expect(holes(words).isEmpty && !words.isEmpty, comment)
            }
        }
    }

    @Test("another day is named by its date, another zone as the customer's")
    func times() throws {
        let german = try #require(IntroductionWords.byLanguage["de"])
        let time = try #require(ZonedInstant(iso8601: "2026-11-23T09:05:00+01:00"))
        #expect(german.words(for: time, isToday: true, isElsewhere: false) == "09:05 Uhr")
        #expect(
            german.words(for: time, isToday: false, isElsewhere: true)
                == "zum 23.11., 09:05 Uhr, (Ihre Ortszeit)")
    }
}
