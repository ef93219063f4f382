extension RiskFrames {
    /// Makes frames of the texts.
    struct Reader {
        typealias Bytes = Lexicon.Letters

        var frames: [Frame] = []
        var parts: [Part] = []
        var groups: [[Int32]] = []
        /// As they are written, `<kin>` or `a/b`; and which group each is.
        private var groupByName: [UInt64: Int] = [:]

        mutating func readGroups(_ lines: [Bytes], _ word: (Bytes) -> Int32) {
            for line in lines where Self.namesGroup(line) {
                let fields = line.split(separator: 0x20)
                var ids: [Int32] = []
                for field in fields.dropFirst(2) {
                    if let group = group(field) {
                        ids += groups[group]
                        continue
                    }
                    ids.append(word(field))
                    if fields[1].count > 2 { ids.append(word(field + "s".utf8)) }
                }
                add(ids, as: "<".utf8 + fields[0] + ">".utf8)
            }
        }

        private static func namesGroup(_ line: Bytes) -> Bool {
            line.contains(UInt8(ascii: ":"))
        }

        private func group(_ field: Bytes) -> Int? {
            groupByName[Spelling(field).hash]
        }

        /// - Returns: the group.
        @discardableResult
        private mutating func add(_ ids: [Int32], as name: Bytes) -> Int {
            let group = groupByName[Spelling(name).hash] ?? groups.count
            groupByName[Spelling(name).hash] = group
            if group == groups.count { groups.append([]) }
            groups[group] = Set(groups[group] + ids).sorted()
            return group
        }

        mutating func readFrames(_ lines: [Bytes], _ word: (Bytes) -> Int32) {
            var weight: (tag: Tag, value: Float)?
            var isTentative = false
            for line in lines where !Self.namesGroup(line) {
                var rest = line
                if let equals = line.firstIndex(of: UInt8(ascii: "=")) {
                    let field = String(decoding: line[..<equals], as: UTF8.self)
                    weight = Self.weight(field.drop { $0 == " " })
                    isTentative = field.contains("?")
                    rest = line[line.index(after: equals)...]
                }
                guard let weight else { continue }
                for text in rest.split(separator: UInt8(ascii: "|")) {
                    let start = parts.count
                    for field in text.split(separator: 0x20) { addPart(field, word) }
                    if parts.count == start { continue }
                    frames.append(
                        Frame(
                            parts: start..<parts.count, anchor: start, tag: weight.tag,
                            weight: weight.value, isTentative: isTentative, isSelfNegated: false))
                }
            }
        }

        private static func weight(_ field: Substring) -> (tag: Tag, value: Float)? {
            let letters = field.prefix { $0.isLetter }
            let number = field.dropFirst(letters.count).prefix { $0.isNumber }
            guard let tag = Tag(letters: String(letters)), let value = Float(number) else {
                return nil
            }
            return (tag, value)
        }

        private mutating func addPart(_ field: Bytes, _ word: (Bytes) -> Int32) {
            let isOptional = field.first == UInt8(ascii: "?")
            var part = part(isOptional ? field.dropFirst() : field, word)
            part.isOptional = isOptional
            parts.append(part)
        }

        private mutating func part(_ field: Bytes, _ word: (Bytes) -> Int32) -> Part {
            switch (field.first, field.count) {
            case (UInt8(ascii: "~"), let count):
                return Part(kind: .gap, value: count > 1 ? 7 : 3)
            case (UInt8(ascii: "&"), _): return Part(kind: .gapBeyondCommas, value: 7)
            case (UInt8(ascii: "@"), let count): return Part(kind: count > 1 ? .firstName : .name)
            case (UInt8(ascii: "#"), _): return Part(kind: .number)
            case (UInt8(ascii: "^"), _): return Part(kind: .clauseStart)
            case (UInt8(ascii: "$"), _): return Part(kind: .clauseEnd)
            default: break
            }
            if field.first != UInt8(ascii: "<"), !field.contains(UInt8(ascii: "/")) {
                return Part(kind: .word, value: word(field))
            }
            if let group = group(field) { return Part(kind: .group, value: Int32(group)) }
            var ids: [Int32] = []
            for alternative in field.split(separator: UInt8(ascii: "/")) {
                if let group = group(alternative) {
                    ids += groups[group]
                } else {
                    ids.append(word(alternative))
                }
            }
            return Part(kind: .group, value: Int32(add(ids, as: field)))
        }
    }
}
