import Foundation

// Arguments: the root folder, the output file, then the files to embed.
let root = CommandLine.arguments[1]
var text = """
    /// Made from sql/ at build time; paths are relative to it.
    enum EmbeddedSQL {
        static let files: [(path: String, text: String)] = [

    """
for path in CommandLine.arguments.dropFirst(3) {
    let body = try String(contentsOfFile: path, encoding: .utf8)
    text += "        (\"\(path.dropFirst(root.count + 1))\", ###\"\"\"\n\(body)\n\"\"\"###),\n"
}
text += "    ]\n}\n"
try text.write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8)
