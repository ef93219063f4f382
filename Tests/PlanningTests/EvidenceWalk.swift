import Domain

/// Everything a pack claims about a case, with what each claim rests on.
struct EvidenceWalk {
    struct Claim {
        var text: String
        var evidence: [Evidence]
    }

    private(set) var claims: [Claim] = []

    init(_ content: CaseContent) {
        add(content.acuityReasons)
        add(
            [content.subject, content.heardFrom.expects, content.introduction.told]
                .compactMap(\.self))
        add(content.customer.reach + content.customer.preferences + content.customer.needs)
        add(content.wants + content.beganWith)
        add(content.stands + content.ifTheyCallBack + content.comments)
        add(content.heardFrom.people + content.missing + content.giver.desk + content.why)
        for due in content.deadlines + [content.nextDue].compactMap(\.self) {
            claims.append(Claim(text: due.what, evidence: due.evidence))
        }
        for line in content.mood.feelings + content.mood.risks {
            claims.append(Claim(text: line.words, evidence: line.evidence))
        }
        for action in content.agreed {
            claims.append(Claim(text: action.what, evidence: action.evidence))
        }
        for told in content.told {
            claims.append(Claim(text: told.words ?? told.value, evidence: told.evidence))
        }
    }

    private mutating func add(_ statements: [Statement]) {
        for statement in statements where statement.text != noneRecorded {
            claims.append(Claim(text: statement.text, evidence: statement.evidence))
        }
    }
}
