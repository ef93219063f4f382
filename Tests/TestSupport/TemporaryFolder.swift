import FoundationEssentials
import Glibc

/// A folder of its own for one test; it goes away with the value.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        var template = Array("/tmp/handover-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw TestSetupError("cannot make a folder in /tmp: errno \(errno)")
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file below the folder and returns its whole path.
    @discardableResult
    package func write(_ text: String, as name: String) throws -> String {
        let file = path + "/" + name
        guard FileManager.default.createFile(atPath: file, contents: Data(text.utf8)) else {
            throw TestSetupError("cannot write \(file)")
        }
        return file
    }
}

/// The bytes of every file below a folder, by path relative to it; folders themselves are left
/// out. Empty when the folder does not exist.
package func filesBelow(_ folder: String) -> [String: [UInt8]] {
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
        return [:]
    }
    var files: [String: [UInt8]] = [:]
    for path in paths {
        var isFolder = false
        let whole = folder + "/" + path
        guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder
        else { continue }
        files[path] = FileManager.default.contents(atPath: whole).map { Array($0) } ?? []
    }
    return files
}

/// Why a test could not be set up: nothing that is being tested.
package struct TestSetupError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
