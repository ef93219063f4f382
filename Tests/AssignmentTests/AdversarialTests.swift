import Assignment
import Domain
import Testing

@Suite("Problems at the edge")
struct AdversarialTests {
    @Test("nothing to hand, and nobody to take it")
    func empty() {
        let nothing = AssignmentProblem([receiver("ana")], []).answer()
        #expect(nothing.placements.isEmpty && nothing.gap == 0)
        let nobody = AssignmentProblem([], (0..<20).map { item("\($0)") }).answer()
        #expect(nobody.placements.allSatisfy { $0.refusal == .nobodyButGiver })
        #expect(nobody.cost.total == 0 && nobody.lowerBound == 0)
    }

    @Test("all cases of one customer go to one receiver while that is cheaper than a split")
    func oneCustomer() {
        let people = (1...3).map { receiver("r\($0)") }
        let answer = AssignmentProblem(people, (0..<4).map { item("\($0)") { $0.customer = "k" } })
        { $0.costSplitCustomer = 200 }.answer()
        #expect(Set(answer.placements.map(\.receiver)).count == 1)
        #expect(answer.gap == 0)
    }

    @Test("all cases of one customer, more than anybody can carry, go to as few as can")
    func oneLargeCustomer() {
        let people = (1...6).map { receiver("r\($0)", capacity: 8) }
        let items = (0..<40).map { item("\($0)") { $0.customer = "k" } }
        let answer = AssignmentProblem(people, items) { $0.costSplitCustomer = 2000 }.answer()
        #expect(answer.placements.allSatisfy { $0.receiver != nil })
        #expect(answer.placements.loads.count == 5)
    }

    @Test("one receiver takes all there is room for, and nothing better exists")
    func oneReceiver() {
        let items = (0..<40).map { item("\($0)", from: "g\($0 % 7)") { $0.customer = "k" } }
        let answer = AssignmentProblem([receiver("ana", capacity: 25)], items).answer()
        #expect(answer.placements.loads == ["ana": 25])
        #expect(answer.gap == 0)
    }

    @Test("a thousand equal receivers get at most one of fewer cases")
    func thousand() {
        let people = (0..<1000).map { receiver("r\($0)") }
        let items = (0..<14).map { item("\($0)", from: "g\($0 % 3)") }
        let answer = AssignmentProblem(people, items).answer()
        #expect(answer.placements.loads.values.allSatisfy { $0 == 1 })
        #expect(answer.placements.loads.count == 14)
    }

    @Test("no capacity at all: nobody is overloaded, all are told to be full")
    func noCapacity() {
        let people = (1...3).map { receiver("r\($0)", capacity: 0) }
        let items = (0..<30).map { item("\($0)") { $0.acuity = .critical } }
        let answer = AssignmentProblem(people, items).answer()
        #expect(answer.placements.allSatisfy { $0.refusal == .full(3) })
    }

    @Test("a skill that nobody has")
    func nobodyHasIt() {
        let items = (0..<40).map { item("\($0)") { $0.requiredSkills = ["braille"] } }
        let placements = AssignmentProblem((1...9).map { receiver("r\($0)") }, items).solved()
        #expect(placements.allSatisfy { $0.refusal == .missingSkills(["braille"]) })
    }

    @Test("equal receivers share equally, and the bound knows it is good")
    func equals() {
        let people = (0..<40).map { receiver("r\($0)") }
        let items = (0..<120).map { item("\($0)", from: "g\($0 % 40)") }
        let answer = AssignmentProblem(people, items).answer()
        #expect(Set(answer.placements.loads.values) == [3])
        #expect(answer.gap * 100 <= answer.cost.total)
    }

    @Test("who is there for half the time gets about half of it")
    func partTime() {
        var half = receiver("half")
        half.minutesThere = 240
        let items = (0..<30).map { item("\($0)") }
        let loads = AssignmentProblem([receiver("full"), half], items).solved().loads
        #expect(loads == ["full": 20, "half": 10])
    }

    @Test("effort is shared, not heads: one hard case weighs as much as several easy ones")
    func effort() {
        let items = (0..<8).map { number in item("\(number)") { $0.effort = number < 2 ? 3 : 1 } }
        let placements = AssignmentProblem([receiver("ana"), receiver("sam")], items).solved()
        let efforts = placements.reduce(into: [AgentID: Int]()) { sums, placement in
            sums[placement.receiver ?? "-", default: 0] += placement.caseID < "2" ? 3 : 1
        }
        #expect(efforts == ["ana": 6, "sam": 6])
    }

    @Test("the two others who came nearest are named, with what each would cost more")
    func others() {
        let people = [
            receiver("ana"), receiver("ben", load: 1), receiver("cleo", load: 5),
            receiver("dan", skills: ["a"]),
        ]
        let placement = AssignmentProblem(
            people, [item("1") { $0.requiredSkills = [] }, item("2") { $0.declinedBy = ["dan"] }]
        ).solved()
        let second = placement.first { $0.caseID == "2" }
        #expect(second?.others.count == 2)
        #expect(second?.others.contains { $0.receiver == "dan" } == false)
        let more = second?.others.map(\.more) ?? []
        #expect(more == more.sorted() && more.allSatisfy { $0 >= 0 })
    }
}
