import Assignment
import Cues
package import Domain

/// The decisions of the job: values in, values out; no clock, no I/O, no randomness.
package enum Planner {}

extension Planner {
    /// Decides one boundary of one team from the state of things now.
    ///
    /// - Parameters:
    ///   - dueBoundaries: at least one; the latest is planned, the earlier ones are folded into it.
    ///   - runAt: business time of the run.
    ///   - history: of this team and of its cases in other teams; `shifts` of every team.
    /// - Complexity: linear in messages; cases to hand x receivers for the assignment. What is not
    ///   needed of a kept case is dropped as soon as it is read.
    package static func plan(
        _ team: Team, dueBoundaries: [Instant], runAt: Instant, snapshot: Snapshot,
        history: History, policy: Policy
    ) -> Plan {
        planned(
            team, dueBoundaries: dueBoundaries, runAt: runAt, snapshot: snapshot, history: history,
            policy: policy
        ).plan
    }

    /// The same with the whole assignment problem and its answer, for leads and for whoever
    /// wants to check them.
    ///
    /// - Parameter whatIf: a change to who comes, tried out.
    package static func explained(
        _ team: Team, dueBoundaries: [Instant], runAt: Instant, snapshot: Snapshot,
        history: History, policy: Policy, whatIf: WhatIf = WhatIf()
    ) -> ExplainedPlan {
        let now = Situation(
            team: team, dueBoundaries: dueBoundaries, runAt: runAt, snapshot: snapshot,
            history: history, policy: policy
        ).now
        let (plan, boundary) = planned(
            team, dueBoundaries: dueBoundaries, runAt: runAt, snapshot: snapshot,
            history: whatIf.applied(to: history, team: team.id, now: now), policy: policy)
        var view: AssignmentView?
        if let problem = boundary.problem, let answer = boundary.answer {
            let situation = boundary.situation
            view = AssignmentView(problem, answer) { situation.whyNot($0, item: $1, receiver: $2) }
        }
        return ExplainedPlan(plan: plan, assignment: view)
    }

    private static func planned(
        _ team: Team, dueBoundaries: [Instant], runAt: Instant, snapshot: Snapshot,
        history: History, policy: Policy
    ) -> (plan: Plan, boundary: BoundaryPlanning) {
        let situation = Situation(
            team: team, dueBoundaries: dueBoundaries, runAt: runAt, snapshot: snapshot,
            history: history, policy: policy)
        var boundary = BoundaryPlanning(
            situation: situation, snapshot: snapshot, history: history,
            rules: BoundaryRules(situation: situation, history: history))
        boundary.decideEachCase()
        boundary.assign()
        let exceptions = boundary.exceptions()
        let packs = boundary.makePacks()
        let moved = boundary.movedCases()
        let plan = Plan(
            teamID: team.id, teamName: team.name, boundaryAt: situation.boundaryAt, runAt: runAt,
            readAt: snapshot.readAt, isLate: situation.isLate,
            folded: Array(situation.dueBoundaries.dropLast()), ledger: boundary.ledger,
            packs: packs, moved: moved, exceptions: exceptions,
            sourceOpen: boundary.sourceOpen, badRows: boundary.badRows.count, policy: policy,
            context: boundary.context(), plannedFrom: history.livePacks,
            readings: boundary.memory.news)
        return (plan, boundary)
    }
}
