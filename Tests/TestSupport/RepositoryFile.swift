import FoundationEssentials

/// Files of the repository these tests belong to, by their paths in it.
package enum RepositoryFile {
    /// Where `Package.swift` lies.
    package static let root =
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    package static func path(_ path: String) -> String { root + "/" + path }

    package static func text(_ path: String) throws -> String {
        try String(contentsOfFile: Self.path(path), encoding: .utf8)
    }
}
