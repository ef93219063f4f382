import Domain
import Job
import TestSupport
import Testing

/// What receivers answer in the helpdesk, while others answer elsewhere; see `CallInScene`.
@Suite("Answers by note")
struct AnswerTests {
    @Test("a bare not-mine declines: the team's next boundary is made all the same")
    func notMineWithoutReason() throws {
        let scene = try CallInScene("bare not mine")
        try scene.change(note("m1", at: "14:15", by: "sam", on: "c2", "#not-mine"))
        let report = try scene.run(at: "22:00")
        #expect(report.exitCode == .done)
        #expect(report.boundaries.count == 1)
        #expect(
            try scene.lines(
                "SELECT decline_reason FROM handover.pack_case WHERE state = 'declined'")
                == ["no reason given"])
    }
}
