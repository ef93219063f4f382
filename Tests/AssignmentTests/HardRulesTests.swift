import Assignment
import Domain
import Testing

@Suite("Hard rules of assignment")
struct HardRulesTests {
    @Test("never the giver")
    func giver() {
        let alone = AssignmentProblem([receiver("ana")], [item("1", from: "ana")]).solved()
        #expect(alone.receiver(of: "1") == nil)
        #expect(alone.refusal(of: "1") == .nobodyButGiver)
        let two = AssignmentProblem(
            [receiver("ana"), receiver("sam", load: 15)], [item("1", from: "ana")])
        #expect(two.solved().receiver(of: "1") == "sam")
    }

    @Test("never who has declined it")
    func declined() {
        let problem = AssignmentProblem(
            [receiver("ana"), receiver("sam", load: 15)],
            [item("1") { $0.declinedBy = ["ana"] }, item("2") { $0.declinedBy = ["ana", "sam"] }])
        #expect(problem.solved().receiver(of: "1") == "sam")
        #expect(problem.solved().refusal(of: "2") == .declinedByAll)
    }

    @Test("every required skill, or nobody; the refusal names the missing ones")
    func skills() {
        let problem = AssignmentProblem(
            [receiver("ana", skills: ["a"]), receiver("sam", load: 15, skills: ["a", "b"])],
            [
                item("1") { $0.requiredSkills = ["a", "b"] },
                item("2") { $0.requiredSkills = ["a", "c"] },
            ])
        let placements = problem.solved()
        #expect(placements.receiver(of: "1") == "sam")
        #expect(placements.refusal(of: "2") == .missingSkills(["c"]))
    }

    @Test("nobody beyond capacity, which counts what they have already")
    func capacity() {
        let items = (1...5).map { item("\($0)") }
        let placements = AssignmentProblem(
            [receiver("ana", capacity: 10, load: 8), receiver("sam", capacity: 1)], items
        ).solved()
        #expect(placements.loads == ["ana": 2, "sam": 1])
        #expect(placements.filter { $0.refusal == .full(2) }.count == 2)
        #expect(placements.filter(\.isOverCapacity).isEmpty)
    }

    @Test("urgent first: critical and watch up to a fifth more, steady ones never")
    func urgentFirst() {
        let items = (1...7).map { number in
            item("\(number)") { $0.acuity = number < 4 ? .steady : number < 6 ? .watch : .critical }
        }
        let placements = AssignmentProblem([receiver("ana", capacity: 5, load: 3)], items).solved()
        // Two fit; one more may go beyond: 6 is a fifth more than 5.
        #expect(placements.loads == ["ana": 3])
        #expect(placements.receiver(of: "6") == "ana")
        #expect(placements.receiver(of: "7") == "ana")
        #expect(placements.receiver(of: "4") == "ana")
        #expect(placements.filter(\.isOverCapacity).map(\.caseID) == ["4"])
    }

    @Test(
        "hold lets nobody go beyond, spread everybody with every case",
        arguments: [(Policy.Overflow.hold, 2), (.spread, 3)])
    func otherPolicies(overflow: Policy.Overflow, expected: Int) {
        let items = (1...4).map { item("\($0)") }
        let problem = AssignmentProblem([receiver("ana", capacity: 2)], items) {
            $0.overflow = overflow
            $0.overCapacityPercent = 50
        }
        #expect(problem.solved().loads == ["ana": expected])
        #expect(problem.solved().filter(\.isOverCapacity).count == expected - 2)
    }

    @Test("the urgent choose before the steady")
    func urgencyOrder() {
        let items = [
            item("1"), item("2") { $0.acuity = .watch }, item("3") { $0.acuity = .critical },
        ]
        let placements = AssignmentProblem([receiver("ana", capacity: 2)], items).solved()
        #expect(placements.receiver(of: "1") == nil)
    }

    @Test("room is made for a case that only a full colleague can take")
    func chain() {
        // By load and id, case 1 goes to Ana first; case 2 needs her skill.
        let problem = AssignmentProblem(
            [
                receiver("ana", capacity: 1, skills: ["a"]),
                receiver("ben", capacity: 1, skills: ["b"]), receiver("sam", capacity: 1),
            ],
            [
                item("1") {
                    $0.acuity = .watch
                    $0.heardFrom = ["ana"]
                },
                item("2") {
                    $0.requiredSkills = ["a"]
                },
                item("3") {
                    $0.acuity = .watch
                    $0.heardFrom = ["ben"]
                },
            ])
        let placements = problem.solved()
        #expect(placements.receiver(of: "2") == "ana")
        #expect(placements.allSatisfy { $0.receiver != nil })
    }

    @Test("a named replacement takes it if the hard rules allow, and only then")
    func replacement() {
        let people = [receiver("ana"), receiver("sam", capacity: 3, load: 2)]
        let items = (1...2).map { item("\($0)") { $0.replacement = "sam" } }
        let placements = AssignmentProblem(people, items).solved()
        #expect(placements.receiver(of: "1") == "sam")
        #expect(placements.first?.reasons.first == .replacement)
        #expect(placements.receiver(of: "2") == "ana")
    }
}
