import Foundation
import Job
import TestSupport
import Testing

@Suite("The folder of pages")
struct OutputFolderTests {
    /// Goes away with the suite's value, which each test has for itself.
    private let place: TemporaryFolder
    private let output: OutputFolder

    init() throws {
        place = try TemporaryFolder()
        output = OutputFolder(place.path + "/out")
    }

    private func attributes(_ path: String) throws -> [FileAttributeKey: Any] {
        try FileManager.default.attributesOfItem(atPath: path)
    }

    private func number(_ path: String) throws -> Int? {
        try attributes(path)[.systemFileNumber] as? Int
    }

    @Test("folders are made as deep as wanted, 0750; files are 0640 and hold what was given")
    func written() throws {
        let folder = try output.makeFolder(["hotels", "2025-11-18T2200Z"])
        try folder.write(Array("page".utf8), as: "team.html")
        try folder.sync()
        let file = output.path + "/hotels/2025-11-18T2200Z/team.html"
        #expect(FileManager.default.contents(atPath: file) == Data("page".utf8))
        #expect(try attributes(file)[.posixPermissions] as? Int == 0o640)
        #expect(try attributes(folder.path)[.posixPermissions] as? Int == 0o750)
        #expect(try attributes(output.path)[.posixPermissions] as? Int == 0o750)
        #expect(filesBelow(output.path).count == 1)
    }

    @Test("a file with these bytes is left alone; one with others is replaced, not written into")
    func replaced() throws {
        let folder = try output.makeFolder([])
        let file = folder.path + "/a"
        try folder.write([1, 2, 3], as: "a")
        let first = try number(file)
        try folder.write([1, 2, 3], as: "a")
        #expect(try number(file) == first)
        let reader = try #require(FileHandle(forReadingAtPath: file))
        try folder.write([4, 5], as: "a")
        #expect(try number(file) != first)
        // Who had it open reads the old page to its end.
        #expect(try reader.readToEnd() == Data([1, 2, 3]))
        #expect(FileManager.default.contents(atPath: file) == Data([4, 5]))
    }

    @Test("a symbolic link in a file's place is replaced and its target left as it was")
    func symbolicLink() throws {
        let folder = try output.makeFolder([])
        let target = try place.write("secret", as: "target")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/a", withDestinationPath: target)
        try folder.write(Array("secret".utf8), as: "a")
        #expect(FileManager.default.contents(atPath: target) == Data("secret".utf8))
        #expect(try attributes(folder.path + "/a")[.type] as? FileAttributeType == .typeRegular)
        #expect(try attributes(folder.path + "/a")[.posixPermissions] as? Int == 0o640)
    }

    @Test("what a killed run left is cleared away, pages are not")
    func leftovers() throws {
        let folder = try output.makeFolder([])
        try folder.write([1], as: "a.html")
        try place.write("half", as: "out/.a.html.4711.tmp")
        try place.write("kept", as: "out/.handover-check")
        try folder.removeLeftovers()
        #expect(filesBelow(output.path).keys.sorted() == [".handover-check", "a.html"])
    }

    @Test("a folder that cannot be made or written says which, and which error")
    func unwritable() throws {
        let file = try place.write("no folder", as: "file")
        let nowhere = OutputFolder(file)
        #expect {
            try nowhere.makeFolder(["hotels"])
        } throws: { error in
            guard case JobError.output(let path, let code) = error else { return false }
            return path == file + "/hotels" && code == ENOTDIR
        }
        #expect {
            try nowhere.write([1], as: "a")
        } throws: { error in
            (error as? JobError)?.exitCode == .cannotCreate
                && "\(error)".contains("hint: --out or HANDOVER_OUT")
        }
    }

    @Test("a boundary's folder goes with its files; one that is not there is no error")
    func removed() throws {
        let folder = try output.makeFolder(["hotels", "a"])
        try folder.write([1], as: "x")
        try output.makeFolder(["hotels", "b"]).write([1], as: "x")
        try output.remove(["hotels", "a"])
        try output.remove(["hotels", "a"])
        #expect(filesBelow(output.path).keys.sorted() == ["hotels/b/x"])
    }
}
