import Foundation

// Arguments: the root folder, the output file, then the files to embed.
//
// Each file becomes a constant named after its path (queries/claim_team.sql: queriesClaimTeam), so
// that a query which does not exist does not compile.
let root = CommandLine.arguments[1]
var constants = ""
var list = ""
for path in CommandLine.arguments.dropFirst(3) {
    let body = try String(contentsOfFile: path, encoding: .utf8)
    let relative = path.dropFirst(root.count + 1)
    let words = relative.prefix { $0 != "." }.split { $0 == "/" || $0 == "_" || $0 == "-" }
    let name = words.enumerated().map { $0 == 0 ? String($1) : $1.capitalized }.joined()
    constants += "    static let \(name) = (\n        path: \"\(relative)\", "
    constants += "text: ###\"\"\"\n\(body)\n\"\"\"###)\n"
    list += "        \(name),\n"
}
let text = """
    /// Made from sql/ at build time; paths are relative to it.
    enum EmbeddedSQL {
    \(constants)
        static let files: [(path: String, text: String)] = [
    \(list)    ]
    }

    """
try text.write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8)
