extension Markdown {
    /// A table, as most readers of Markdown know it beyond CommonMark, whose columns line up as text
    /// too: for whoever reads it as it stands.
    ///
    /// - Parameter rows: of as many cells as there are titles; made as cells of their own, so that
    ///   a bar in a text is escaped. The last column is not filled up.
    mutating func table(_ titles: [StaticString], _ rows: [[Markdown]]) {
        let head = titles.map { title in
            var cell = Markdown()
            cell.raw(title)
            return cell
        }
        let all = [head] + rows
        var widths = titles.indices.map { column in all.map { $0[column].width }.max() ?? 0 }
        if let last = widths.indices.last { widths[last] = head[last].width }
        row(head, widths)
        row(
            widths.map { width in
                var rule = Markdown()
                for _ in 0..<max(3, width) { rule.raw("-") }
                return rule
            }, widths)
        for cells in rows { row(cells, widths) }
    }

    private mutating func row(_ cells: [Markdown], _ widths: [Int]) {
        raw("|")
        for (column, cell) in cells.enumerated() {
            raw(" ")
            append(cell, filledTo: column < cells.count - 1 ? widths[column] : 0)
            raw(" |")
        }
        raw("\n")
    }
}
