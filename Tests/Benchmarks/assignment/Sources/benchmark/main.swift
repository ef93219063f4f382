import Assignment
import Domain
import Foundation

/// Sizes of one shift change, from a small team to a large helpdesk.
let sizes = [
    (40, 6), (100, 10), (300, 20), (1000, 60), (5000, 100), (5000, 300), (20_000, 10),
    (20_000, 1000),
]

/// Of this process, so that other work on the machine counts little.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func peakMiB() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
}

func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }

func measure(_ kinds: [Kind], from least: Int, to most: Int, seeds: UInt64) {
    print("| cases x receivers | kind | seed | cost | bound | gap % | seconds | MiB |")
    print("|---|---|---|---|---|---|---|---|")
    for (cases, receivers) in sizes where (least...most).contains(cases) {
        for kind in kinds {
            for seed in 0..<seeds {
                let problem = AssignmentProblem.generated(
                    kind, cases: cases, receivers: receivers, seed: seed)
                let begin = processorSeconds()
                let answer = problem.answer()
                let seconds = hundredths(processorSeconds() - begin)
                let gap = hundredths(100 * Double(answer.gap) / Double(max(1, answer.cost.total)))
                print(
                    "| \(cases) x \(receivers) | \(kind.rawValue) | \(seed) "
                        + "| \(answer.cost.total) | \(answer.lowerBound) | \(gap) | \(seconds) "
                        + "| \(peakMiB()) |")
            }
        }
    }
}

/// A problem and its answer as `handover plan` writes them.
func writeJSON(_ kind: Kind, cases: Int, receivers: Int, seed: UInt64) throws {
    let problem = AssignmentProblem.generated(
        kind, cases: cases, receivers: receivers, seed: seed)
    let encoder = JSONEncoder()
    let view = AssignmentView(problem, problem.answer()) { _, _, _ in "" }
    FileHandle.standardOutput.write(try encoder.encode(["assignment": view]))
}

let arguments = CommandLine.arguments.dropFirst()
let numbers = arguments.compactMap(Int.init)
let kind = arguments.first.flatMap(Kind.init)
if let kind, numbers.count == 3 {
    try writeJSON(kind, cases: numbers[0], receivers: numbers[1], seed: UInt64(numbers[2]))
} else if arguments.count == numbers.count + (kind == nil ? 0 : 1), numbers.count <= 3 {
    let least = numbers.first ?? 0
    measure(
        kind.map { [$0] } ?? Kind.allCases.filter { $0 != .single }, from: least,
        to: numbers.count > 1 ? max(numbers[1], least) : 20_000,
        seeds: numbers.count > 2 ? UInt64(numbers[2]) : 1)
} else {
    print(
        "usage: benchmark [KIND] [FROM_CASES [TO_CASES [SEEDS]]] | "
            + "benchmark KIND CASES RECEIVERS SEED")
}
