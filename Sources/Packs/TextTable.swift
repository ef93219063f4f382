/// An aligned table for a terminal: cells made safe, columns two spaces apart.
package struct TextTable: Sendable {
    package enum Alignment: Sendable { case left, right }

    package struct Column: Sendable {
        package var title: String
        package var alignment: Alignment
        /// Columns a cell may take before it is cut with `…`; nil: as many as it needs.
        package var widest: Int?

        package init(_ title: String, _ alignment: Alignment = .left, widest: Int? = nil) {
            self.title = title
            self.alignment = alignment
            self.widest = widest
        }
    }

    private static let gap = 2
    /// A column that gives way to fit the page keeps at least this much.
    private static let narrowest = 8

    private let columns: [Column]
    private var rows: [[String]] = []

    package init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row; missing cells are empty, surplus ones ignored.
    package mutating func add(_ cells: [String]) {
        rows.append(
            columns.indices.map { $0 < cells.count ? terminalSafe(cells[$0]) : "" })
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// The table with its titles, each line ending in a line feed; empty when there are no rows.
    ///
    /// - Parameter width: the page; the widest left-aligned column gives way until the table fits
    ///   or nothing more can be cut. Nil: no limit.
    package func text(width: Int? = nil, style: TextStyle = .plain) -> String {
        if rows.isEmpty { return "" }
        let widths = columnWidths(page: width)
        var text = line(columns.map { terminalSafe($0.title) }, widths, style: style, role: .quiet)
        for row in rows { text += line(row, widths, style: style, role: .normal) }
        return text
    }

    private func columnWidths(page: Int?) -> [Int] {
        var widths = columns.indices.map { index in
            let longest = rows.reduce(displayWidth(terminalSafe(columns[index].title))) {
                max($0, displayWidth($1[index]))
            }
            return min(longest, columns[index].widest ?? longest)
        }
        guard let page else { return widths }
        var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - page
        while excess > 0 {
            var yielding: Int?
            for index in columns.indices
            where columns[index].alignment == .left && widths[index] > Self.narrowest {
                if yielding.map({ widths[index] > widths[$0] }) ?? true { yielding = index }
            }
            guard let yielding else { break }
            widths[yielding] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(
        _ cells: [String], _ widths: [Int], style: TextStyle, role: TextStyle.Role
    ) -> String {
        var line = ""
        for index in columns.indices {
            let cell = truncated(cells[index], to: widths[index])
            let padding = String(repeating: " ", count: widths[index] - displayWidth(cell))
            if index > 0 { line += String(repeating: " ", count: Self.gap) }
            line += columns[index].alignment == .left ? cell + padding : padding + cell
        }
        while line.last == " " { line.removeLast() }
        return style.dressed(line, as: role) + "\n"
    }
}
