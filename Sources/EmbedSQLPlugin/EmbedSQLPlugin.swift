import Foundation
import PackagePlugin

/// Writes the SQL files a target needs into `EmbeddedSQL.swift`, as string literals.
///
/// Resource bundles fall back to an absolute build path and `.embedInCode` compiles byte arrays
/// slowly, so neither is used.
@main
struct EmbedSQLPlugin: BuildToolPlugin {
    /// The folders of `sql/` that each target embeds.
    static let folders = [
        "Store": ["migrations", "queries", "desk"],
        "Source": ["sources"],
        "Demo": ["demo"],
    ]

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL.appending(path: "sql")
        let files = (Self.folders[target.name] ?? []).flatMap { folder -> [URL] in
            let items = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            return (items?.compactMap { $0 as? URL } ?? [])
                .filter { ["sql", "txt"].contains($0.pathExtension) }
        }.sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedSQL.swift")
        return [
            .buildCommand(
                displayName: "Embed sql/ into \(target.name)",
                executable: try context.tool(named: "EmbedSQL").url,
                arguments: [root.path, output.path] + files.map(\.path),
                inputFiles: files,
                outputFiles: [output])
        ]
    }
}
