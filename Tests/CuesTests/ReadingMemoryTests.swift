import Domain
import Testing

@testable import Cues

@Suite("Readings that are kept from run to run")
struct ReadingMemoryTests {
    private static let texts = [
        "This is the third time I explain it. I am absolutely furious!", "Thank you so much!",
        "Ich habe die Rechnung immer noch nicht bekommen und warte seit drei Wochen.", "ok", "",
        "My mother died last week, and I will take legal action if you charge her card again.",
    ]

    private func reading(_ stored: StoredReadings?) -> (answers: [MessageReading], StoredReadings?)
    {
        var memory = ReadingMemory(stored)
        let answers = Self.texts.enumerated().map { memory.read($1, of: "m\($0)") }
        return (answers, memory.news)
    }

    @Test("are those that reading anew would give, and nothing of them is new the second time")
    func same() throws {
        let (fresh, news) = reading(nil)
        #expect(fresh == Self.texts.map { MessageReading(CueReader.read($0)) })
        #expect(fresh.contains { !$0.cues.isEmpty } && fresh.contains { $0.isAbstained })
        let stored = try #require(news)
        let (remembered, nothing) = reading(stored)
        #expect(remembered == fresh)
        #expect(nothing == nil)
    }

    @Test("hold no words and no ids")
    func wordless() throws {
        let bytes = try #require(reading(nil).1).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        for word in ["furious", "Rechnung", "legal", "m0"] { #expect(!text.contains(word)) }
    }

    @Test("are used instead of scoring")
    func used() throws {
        var memory = ReadingMemory(nil)
        let upset = memory.read(Self.texts[0], of: "a").upset
        var stored = try #require(memory.news)
        // Behind the hash and the language "en": the number, here made another.
        let place = 8 + 1 + 2
        stored.bytes[place] ^= 1
        var other = ReadingMemory(stored)
        #expect(other.read(Self.texts[0], of: "a").upset != upset)
    }

    @Test("are of this message and these words: others are read")
    func exact() throws {
        var memory = ReadingMemory(nil)
        _ = memory.read(Self.texts[0], of: "a")
        let stored = try #require(memory.news)
        for (id, text) in [("b", Self.texts[0]), ("a", Self.texts[1])] {
            var again = ReadingMemory(stored)
            #expect(again.read(text, of: id) == MessageReading(CueReader.read(text)))
            #expect(again.news != nil)
        }
    }

    @Test("of another model, cut off or damaged are taken for nothing")
    func useless() throws {
        let (fresh, news) = reading(nil)
        let stored = try #require(news)
        let other = reading(StoredReadings(version: "0", bytes: stored.bytes))
        #expect(other.answers == fresh && other.1 == stored)
        for count in 1..<stored.bytes.count {
            let cut = StoredReadings(
                version: stored.version, bytes: Array(stored.bytes.prefix(count)))
            #expect(reading(cut).answers == fresh)
        }
    }

    @Test("that nobody asked for again are let go when there is news")
    func forgotten() throws {
        let stored = try #require(reading(nil).1)
        var memory = ReadingMemory(stored)
        _ = memory.read("Where is my parcel?", of: "new")
        #expect(try #require(memory.news).bytes.count < 40)
    }
}
