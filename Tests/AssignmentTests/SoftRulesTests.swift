import Assignment
import Domain
import Testing

@Suite("What makes a good assignment")
struct SoftRulesTests {
    private let two = [receiver("ana"), receiver("sam", languages: ["sv"], startsAfter: -60)]

    @Test("who knows the case, else the customer, comes first")
    func knows() {
        let case1 = item("1") { $0.heardFrom = ["sam"] }
        let first = AssignmentProblem(two, [case1]).solved()
        #expect(first.receiver(of: "1") == "sam")
        #expect(first[0].reasons.contains(.knowsCase))
        let case2 = item("1") { $0.customerKnows = ["sam"] }
        let second = AssignmentProblem(two, [case2]).solved()
        #expect(second.receiver(of: "1") == "sam")
        #expect(second[0].reasons.contains(.knowsCustomer))
    }

    @Test("who speaks the language")
    func language() {
        let placements = AssignmentProblem(two, [item("1") { $0.language = "sv" }]).solved()
        #expect(placements.receiver(of: "1") == "sam")
        #expect(placements[0].reasons.contains(.speaks(language: "sv")))
    }

    @Test("who starts before it is due")
    func startsBefore() {
        let due = item("1") { $0.nextDue = shiftStart - .minutes(30) }
        let placements = AssignmentProblem(two, [due]).solved()
        #expect(placements.receiver(of: "1") == "sam")
        #expect(placements[0].reasons.contains(.startsBeforeDue))
    }

    @Test("a customer's cases stay together, over givers and acuities")
    func together() {
        let items = [
            item("1", from: "x") { $0.customer = "k" },
            item("2", from: "y"),
            item("3", from: "z") {
                $0.customer = "k"
                $0.acuity = .critical
            },
        ]
        let placements = AssignmentProblem(two, items).solved()
        #expect(placements.receiver(of: "1") == placements.receiver(of: "3"))
        #expect(placements.receiver(of: "1") != placements.receiver(of: "2"))
        #expect(placements[0].reasons.contains(.keepsCustomerTogether))
    }

    @Test("loads are within one where nothing else speaks", arguments: [1, 2, 3, 5])
    func evenLoad(givers: Int) {
        let people = (1...4).map { receiver("r\($0)") }
        let items = (0..<30).map { item("\($0)", from: "giver\($0 % givers)") }
        let loads = AssignmentProblem(people, items).solved().loads.values
        #expect((loads.max() ?? 0) - (loads.min() ?? 0) <= 1)
    }

    @Test("what somebody has already counts into the evenness")
    func existingLoad() {
        let people = [receiver("ana", load: 4), receiver("sam")]
        let loads = AssignmentProblem(people, (0..<6).map { item("\($0)") }).solved().loads
        #expect(loads == ["ana": 1, "sam": 5])
    }

    @Test("upset customers are spread as well")
    func upset() {
        let items = (0..<8).map { number in item("\(number)") { $0.isUpset = number < 4 } }
        let placements = AssignmentProblem([receiver("ana"), receiver("sam")], items).solved()
        let upset = placements.filter { Int($0.caseID).map { $0 < 4 } ?? false }
        #expect(upset.loads == ["ana": 2, "sam": 2])
    }

    @Test("few pairs: with equal loads each giver meets one colleague")
    func pairs() {
        let items = (0..<6).map { item("\($0)", from: $0 < 3 ? "x" : "y") }
        let placements = AssignmentProblem([receiver("ana"), receiver("sam")], items).solved()
        #expect(Set(placements.prefix(3).map(\.receiver)).count == 1)
        #expect(placements.loads == ["ana": 3, "sam": 3])
    }

    @Test("before a third person, one they know; returning to the owner is no third person")
    func thirdPerson() {
        let crowded = item("1", from: "x") {
            $0.heardFrom = ["x", "sam"]
            $0.customerKnows = []
        }
        let known = AssignmentProblem([receiver("ana"), receiver("sam", load: 9)], [crowded])
        #expect(known.solved().receiver(of: "1") == "sam")
        #expect(known.solved()[0].isThirdPerson == false)
        let strangers = AssignmentProblem([receiver("ana")], [crowded]).solved()
        #expect(strangers[0].isThirdPerson)
        let back = item("1", from: "x") {
            $0.heardFrom = ["x", "y"]
            $0.owner = "ana"
        }
        #expect(AssignmentProblem([receiver("ana")], [back]).solved()[0].isThirdPerson == false)
    }

    @Test("ties break by id")
    func ties() {
        let people = [receiver("zoe"), receiver("ana"), receiver("mia")]
        #expect(AssignmentProblem(people, [item("1")]).solved().receiver(of: "1") == "ana")
    }
}
