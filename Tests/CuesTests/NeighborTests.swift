import Testing

@testable import Cues

@Suite("Pairs of neighbours")
struct NeighborTests {
    @Test("each has its own row, whatever the order in which they came; others have none")
    func rows() {
        var neighbors = Neighbors()
        let words = (0..<90).map { Neighbor(word: Int32($0 * 701)) } + [.mark, .number]
        var next: UInt32 = 0
        for first in words {
            for second in words where first != .mark || second != .mark {
                next += 1
                neighbors[first, second] = next
            }
        }
        #expect(next > 8000)
        var expected: UInt32 = 0
        for first in words {
            for second in words where first != .mark || second != .mark {
                expected += 1
                #expect(neighbors[first, second] == expected)
            }
        }
        #expect(neighbors[Neighbor(word: 1), Neighbor(word: 701)] == 0)
        #expect(neighbors[Neighbor(word: -1), Neighbor(word: 701)] == 0)
        #expect(neighbors[.mark, .mark] == 0)
    }

    @Test("a row is replaced, not added")
    func replaced() {
        var neighbors = Neighbors()
        neighbors[Neighbor(word: 3), .mark] = 1
        neighbors[Neighbor(word: 3), .mark] = 2
        #expect(neighbors[Neighbor(word: 3), .mark] == 2)
    }

    /// The words are the same, so that all the difference is what stands beside what.
    @Test("words tell another thing beside others than apart")
    func pairs() {
        let told = CueReader.read("the room is ready for us now").mood
        let asked = CueReader.read("is the room ready now for us").mood
        #expect(told.upset != asked.upset)
    }
}
