import Domain

/// Plain text under construction: wrapped to a width, safe for any terminal.
struct TextPage {
    /// A stretch of one line with its role; safe for a terminal by construction.
    struct Run {
        let text: String
        let role: TextStyle.Role

        init(_ text: String, _ role: TextStyle.Role = .normal) {
            self.text = terminalSafe(text)
            self.role = role
        }
    }

    let width: Int
    let style: TextStyle
    private(set) var text = ""

    init(width: Int, style: TextStyle) {
        self.width = width
        self.style = style
    }

    var bytes: [UInt8] { Array(text.utf8) }

    mutating func blank() { text += "\n" }

    mutating func heading(_ words: String, then rest: [Run] = []) {
        line([Run(words, .heading)] + rest)
    }

    /// One paragraph, its first line indented by `first` and the others by `rest` columns.
    mutating func line(_ runs: [Run], first: Int = 0, rest: Int? = nil) {
        var lines: [[Run]] = [[]]
        var used = first
        let indent = rest ?? first
        var pendingSpace = false
        for run in runs {
            for (index, word) in run.text.split(separator: " ", omittingEmptySubsequences: false)
                .enumerated()
            {
                if index > 0 { pendingSpace = true }
                if word.isEmpty { continue }
                for piece in pieces(of: String(word), width: width - max(first, indent)) {
                    let columns = displayWidth(piece)
                    let isAtStart = lines[lines.count - 1].isEmpty
                    let space = pendingSpace && !isAtStart ? 1 : 0
                    if used + space + columns > width && !isAtStart {
                        lines.append([])
                        used = indent
                    } else if space == 1 {
                        lines[lines.count - 1].append(Run(" ", run.role))
                        used += 1
                    }
                    lines[lines.count - 1].append(Run(piece, run.role))
                    used += columns
                    pendingSpace = false
                }
            }
        }
        for (index, line) in lines.enumerated() {
            text += String(repeating: " ", count: index == 0 ? first : indent)
            text += dressed(line) + "\n"
        }
    }

    /// A word longer than the line, in pieces that fit; any other in one.
    private func pieces(of word: String, width: Int) -> [String] {
        if displayWidth(word) <= width { return [word] }
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let columns = displayWidth(character)
            if used + columns > width, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
                used = 0
            }
            piece.append(character)
            used += columns
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    /// Neighbours of one role share their escapes.
    private func dressed(_ runs: [Run]) -> String {
        var result = ""
        var pending = ""
        var role = TextStyle.Role.normal
        for run in runs {
            if run.role != role {
                result += style.dressed(pending, as: role)
                pending = ""
                role = run.role
            }
            pending += run.text
        }
        return result + style.dressed(pending, as: role)
    }
}

extension TextPage {
    static func runs(_ words: [Words], _ role: TextStyle.Role = .normal) -> [Run] {
        words.map { word in
            switch word {
            case .nothing(let text): Run(text, .quiet)
            case .strong(let text): Run(text, role == .normal ? .heading : role)
            default: Run(word.plainText, role)
            }
        }
    }

    /// Statements on one line.
    static func runs(_ lines: [Line]) -> [Run] {
        lines.map { runs($0.words) }.joined(separator: [Run(" · ")]).map(\.self)
    }

    /// A line with who said it, when, and what it rests on behind it.
    mutating func full(_ line: Line, indent: Int) {
        var runs: [Run] = []
        if let label = line.label { runs.append(Run(label + ": ", .quiet)) }
        runs += Self.runs(line.words)
        let source = ([line.aside.map(\.plainText).joined()] + line.evidence.names)
            .filter { !$0.isEmpty }.joined(separator: " · ")
        if !source.isEmpty { runs.append(Run("  [\(source)]", .quiet)) }
        self.line(runs, first: indent, rest: indent + 2)
    }
}
