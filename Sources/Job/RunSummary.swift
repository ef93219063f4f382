import Domain

/// `hotels 2026-11-20T14:00:00Z: 96 open = 34 handed + 55 kept + ...; 6 packs, 3 exceptions`
package enum RunSummary {
    package static func line(_ boundary: RunReport.Boundary, isDryRun: Bool = false) -> String {
        var text = "\(boundary.team) \(boundary.at): \(boundary.open) open = "
        text += "\(boundary.handed) handed + \(boundary.kept) kept + "
        text += "\(boundary.unassigned) unassigned + \(boundary.excluded) excluded; "
        text += "\(boundary.packs) packs, \(boundary.exceptions) exceptions"
        if boundary.folded > 0 { text += "; \(boundary.folded) missed boundaries folded in" }
        if boundary.isLate { text += "; late" }
        return isDryRun ? text + " (dry run, nothing written)" : text
    }
}
