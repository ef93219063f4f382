package import Domain

/// The one page a receiver reads first, in each format; pure: the same brief, the same bytes.
package enum BriefPage {
    /// A self-contained page: no script, nothing loaded, everything that folds is `<details>`.
    package static func html(_ brief: Brief) -> [UInt8] {
        BriefHTML(BriefOverview(brief)).bytes
    }

    /// CommonMark in UTF-8; text from outside is escaped, so that it cannot become markup.
    package static func markdown(_ brief: Brief) -> [UInt8] {
        BriefMarkdown(BriefOverview(brief)).bytes
    }

    /// For `less` and terminals.
    ///
    /// - Parameter width: columns to wrap at; at least 40 are used.
    package static func text(
        _ brief: Brief, width: Int = 80, style: TextStyle = .plain
    ) -> [UInt8] {
        BriefText(BriefOverview(brief), width: max(40, width), style: style).bytes
    }
}
