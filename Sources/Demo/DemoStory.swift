package import Domain
package import Postgres

/// The demo's story as SQL scripts, in the order in which they run.
///
/// Each is a script of several statements without parameters. All times hang on the setting
/// `handover_demo.at`, to be set to `firstBoundary` in the session or transaction that runs them.
package enum DemoStory {
    /// Saturday, 22:00 in London: the late shifts of both desks end.
    ///
    /// Fixed and past, so that the pages are the same on every machine; the texts name clock
    /// times of that evening.
    package static let firstBoundary = Instant(secondsSince1970: 1_773_525_600)

    /// Sunday, 06:00 in London: the night shifts end.
    package static let secondBoundary = firstBoundary + .hours(8)

    /// What fills the helpdesk and the roster up to the first boundary.
    ///
    /// Wants empty tables, those of `desk` and those of `handover`.
    package static let before = scripts(in: "demo/story/") + [helpdeskTimes]

    /// What happens between the boundaries.
    ///
    /// It answers the packs of the first boundary, so these must be committed.
    package static let meanwhile = scripts(in: "demo/meanwhile/") + [helpdeskTimes]

    /// Cases whose receivers answer with a note in `meanwhile`, not on the command line.
    package static let answeredInHelpdesk: Set<CaseID> = ["4711", "4740", "4656", "5101"]

    private static let helpdeskTimes = script(EmbeddedSQL.demoHelpdeskTimes)

    private static func scripts(in folder: String) -> [Postgres.Statement] {
        EmbeddedSQL.files
            .filter { $0.path.hasPrefix(folder) }
            .sorted { $0.path < $1.path }
            .map(script)
    }

    private static func script(_ file: (path: String, text: String)) -> Postgres.Statement {
        Postgres.Statement(name: file.path, text: file.text)
    }
}
