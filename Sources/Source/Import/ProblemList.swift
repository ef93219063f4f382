/// Collects what is wrong with the files of an import; counts on after the first ones.
struct ProblemList {
    private(set) var told: [ImportProblem] = []
    private(set) var total = 0

    var isEmpty: Bool { total == 0 }

    mutating func add(_ problem: ImportProblem) {
        total += 1
        if told.count < ImportError.told { told.append(problem) }
    }

    mutating func add(contentsOf other: ProblemList) {
        for problem in other.told { add(problem) }
        total += other.total - other.told.count
    }

    func throwIfAny() throws(ImportError) {
        if !isEmpty { throw .problems(told, total: total) }
    }
}
