package import Assignment
package import Domain

/// So that whoever shows a plan needs to know of no solver.
package typealias AssignmentView = Assignment.AssignmentView

/// A plan with the assignment behind it.
package struct ExplainedPlan: Sendable {
    package let plan: Plan
    /// Nil when nobody comes.
    package let assignment: AssignmentView?
}
