/// An adapter's `grants.sql`: the rights its SELECTs take, for the one who may give them.
///
/// Never run by the job; quoted where a right is missing.
struct GrantScript: Sendable {
    /// Whom the script grants to; the statements are quoted with the login that asked.
    private static let placeholder = "handover_reader"

    private struct Grant {
        let statement: String
        /// The last part of the object's name.
        let object: String
    }

    private let grants: [Grant]

    init(_ text: String) {
        let code = text.split(separator: "\n").map { line in
            line.hasPrefix("--") ? "" : String(line)
        }
        let statements = code.joined(separator: " ").split(separator: ";")
        grants = statements.compactMap { statement in
            let words = statement.split { $0 == " " || $0 == "\t" || $0 == "\r" }
            guard words.first == "GRANT", let on = words.lastIndex(of: "ON"), on + 1 < words.count
            else { return nil }
            let kind = ["SCHEMA", "TABLE"].contains(words[on + 1]) ? on + 2 : on + 1
            guard kind < words.count, let object = words[kind].split(separator: ".").last else {
                return nil
            }
            return Grant(
                statement: words.joined(separator: " "), object: String(object))
        }
    }

    /// The statements about an object that a refusal names, in whatever language it does.
    func statements(for refusal: String, to login: String) -> [String] {
        let named = Set(
            refusal.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
        return grants.filter { named.contains($0.object) }.map { grant in
            grant.statement.split(separator: " ").map { word in
                word == Self.placeholder ? quoted(login) : String(word)
            }.joined(separator: " ")
        }
    }

    private func quoted(_ login: String) -> String {
        let isPlain = login.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "_")
        }
        if isPlain, let first = login.utf8.first, !(48...57).contains(first) { return login }
        let escaped = login.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
        return "\"\(escaped)\""
    }
}
