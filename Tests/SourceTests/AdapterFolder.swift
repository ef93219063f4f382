import FoundationEssentials
import Postgres
import Source

/// An adapter in a folder of its own, removed with this value: the native one, save for what the
/// test writes instead.
struct AdapterFolder: ~Copyable {
    let path: String

    /// - Parameter files: contents by file name; nil leaves the native file out.
    init(_ files: [String: String?] = [:]) throws {
        path =
            FileManager.default.temporaryDirectory
            .appending(path: "handover-adapter-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        let native = try Adapter.named("native")
        for relation in Relation.allCases where !files.keys.contains(relation.fileName) {
            if let text = native.statement(relation)?.text { try write(relation.fileName, text) }
        }
        for (name, text) in files {
            if let text { try write(name, text) }
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func adapter(_ parameters: [String: String] = [:]) throws(SourceError) -> Adapter {
        try Adapter.named(path, parameters: parameters)
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }
}
