/// A value that a site gives its adapter, declared in the adapter's `params.txt`.
///
/// One line each: name, `required` or `optional`, meaning. `#` begins a comment.
package struct AdapterParameter: Sendable, Hashable {
    package let name: String
    package let isRequired: Bool
    package let meaning: String

    /// What SQL reads it by.
    var setting: String { "handover_source." + name }

    /// - Throws: `.file` naming the line.
    static func parse(_ text: String, path: String) throws(SourceError) -> [AdapterParameter] {
        var parameters: [AdapterParameter] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
            guard let name = words.first.map(String.init), !name.hasPrefix("#") else { continue }
            func refuse(_ reason: String) -> SourceError {
                .file(path: path, reason: "line \(index + 1): \(reason)")
            }
            guard isName(name) else {
                throw refuse("parameter names are a-z, 0-9 and _, not beginning with a digit")
            }
            guard words.count > 1, let isRequired = ["required": true, "optional": false][words[1]]
            else { throw refuse("expected 'required' or 'optional' after the name") }
            guard !parameters.contains(where: { $0.name == name }) else {
                throw refuse("parameter '\(name)' is declared twice")
            }
            parameters.append(
                AdapterParameter(
                    name: name, isRequired: isRequired,
                    meaning: words.dropFirst(2).joined(separator: " ")))
        }
        return parameters
    }

    /// Every declared parameter with its value; an optional one that was not given is empty, so
    /// that nothing of an earlier transaction shines through.
    ///
    /// - Throws: `.badParameter`.
    static func bind(
        _ given: [String: String], to declared: [AdapterParameter]
    ) throws(SourceError) -> [(name: String, value: String)] {
        let names = declared.map(\.name)
        for name in given.keys.sorted() where !names.contains(name) {
            let known = names.isEmpty ? "takes none" : "knows \(names.joined(separator: ", "))"
            throw .badParameter(name: name, reason: "unknown; this adapter \(known)")
        }
        var bound: [(name: String, value: String)] = []
        for parameter in declared {
            let value = given[parameter.name] ?? ""
            if parameter.isRequired && value.isEmpty {
                throw .badParameter(
                    name: parameter.name,
                    reason: "missing: \(parameter.meaning)\n"
                        + "hint: give --source-set \(parameter.name)=VALUE, or put "
                        + "\(parameter.name)=VALUE into HANDOVER_SOURCE_SET")
            }
            if value.utf8.contains(0) {
                throw .badParameter(name: parameter.name, reason: "holds a NUL byte")
            }
            bound.append((parameter.setting, value))
        }
        return bound
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(48...57).contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "_")
        }
    }
}
