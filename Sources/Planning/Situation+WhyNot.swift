import Assignment
import Cues
import Domain

extension Situation {
    /// Why not this one, for a lead: what they lack for this case, and what they carry.
    func whyNot(
        _ other: Placement.Other, item: AssignmentProblem.Item,
        receiver: AssignmentProblem.Receiver
    ) -> String {
        var lacks: [String] = []
        if other.cost.notReplacement > 0 { lacks.append("is not the stand-in named") }
        if other.cost.thirdPerson > 0 {
            lacks.append("would be a further person to this customer")
        }
        if other.cost.stranger > 0 { lacks.append("does not know this customer") }
        if other.cost.language > 0, let language = item.language {
            lacks.append("does not speak \(CueReader.languageName(language))")
        }
        if other.cost.lateStart > 0 { lacks.append("starts after it is due") }
        lacks.append("has \(other.load) of \(receiver.capacity) cases")
        return "\(name(other.receiver)) \(listed(lacks))"
    }
}
