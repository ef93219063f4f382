import Domain

/// One row of `pack_evidence`: which field of the content rests on what.
struct EvidenceRow {
    /// The path in `content`: `mood.feelings[0]`.
    let field: String
    /// 0... within the field.
    let ordinal: Int
    let evidence: Evidence

    /// Every piece of evidence in a content, in the order of its fields.
    static func all(of content: CaseContent) -> [EvidenceRow] {
        var rows: [EvidenceRow] = []
        func add(_ field: String, _ evidence: [Evidence]) {
            for (ordinal, item) in evidence.enumerated() {
                rows.append(EvidenceRow(field: field, ordinal: ordinal, evidence: item))
            }
        }
        func add<T>(_ field: String, _ items: [T], _ evidence: (T) -> [Evidence]) {
            for (index, item) in items.enumerated() { add("\(field)[\(index)]", evidence(item)) }
        }
        add("subject", content.subject?.evidence ?? [])
        add("acuityReasons", content.acuityReasons, \.evidence)
        add("nextDue", content.nextDue?.evidence ?? [])
        add("deadlines", content.deadlines, \.evidence)
        add("customer.reach", content.customer.reach, \.evidence)
        add("customer.preferences", content.customer.preferences, \.evidence)
        add("customer.needs", content.customer.needs, \.evidence)
        add("mood.feelings", content.mood.feelings, \.evidence)
        add("mood.risks", content.mood.risks, \.evidence)
        add("wants", content.wants, \.evidence)
        add("beganWith", content.beganWith, \.evidence)
        add("turns", content.turns, \.evidence)
        add("stands", content.stands, \.evidence)
        add("stillOpen", content.stillOpen, \.evidence)
        add("agreed", content.agreed, \.evidence)
        add("ifTheyCallBack", content.ifTheyCallBack, \.evidence)
        add("told", content.told, \.evidence)
        add("heardFrom.people", content.heardFrom.people, \.evidence)
        add("heardFrom.expects", content.heardFrom.expects?.evidence ?? [])
        add("missing", content.missing, \.evidence)
        add("giver.desk", content.giver.desk, \.evidence)
        add("introduction.told", content.introduction.told?.evidence ?? [])
        add("why", content.why, \.evidence)
        add("comments", content.comments, \.evidence)
        return rows
    }
}
