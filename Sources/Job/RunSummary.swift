import Domain

/// `hotels 2026-11-20T14:00:00Z: 96 open = 34 handed + 55 kept + ...; 6 packs, 3 exceptions`
package enum RunSummary {
    package static func line(_ boundary: RunReport.Boundary, isDryRun: Bool = false) -> String {
        var text = "\(boundary.team) \(boundary.at): \(boundary.open) open = "
        text += "\(boundary.handed) handed + \(boundary.kept) kept + "
        text += "\(boundary.unassigned) unassigned + \(boundary.excluded) excluded; "
        text += counted(boundary.packs, "pack") + ", " + counted(boundary.exceptions, "exception")
        if boundary.folded > 0 {
            text += "; " + counted(boundary.folded, "missed boundary", "missed boundaries")
            text += " folded in"
        }
        if boundary.isLate { text += "; late" }
        return isDryRun ? text + " (dry run, nothing written)" : text
    }
}
