import Glibc

/// The folder that holds the pages: written whole or not at all, readable by its group only.
package struct OutputFolder: Sendable {
    private static let folderMode: mode_t = 0o750
    private static let fileMode: mode_t = 0o640
    private static let temporarySuffix = ".tmp"
    private static let attempts = 3

    package let path: String

    package init(_ path: String) { self.path = path }

    /// Makes `folders` below the root, each name already safe for a file system.
    package func makeFolder(_ folders: [String]) throws(JobError) -> OutputFolder {
        var current = path
        try Self.make(current)
        for folder in folders {
            current += "/" + folder
            try Self.make(current)
        }
        return OutputFolder(current)
    }

    private static func make(_ path: String) throws(JobError) {
        if mkdir(path, folderMode) == 0 || errno == EEXIST { return }
        throw .output(path: path, code: errno)
    }

    /// Whether there is nothing of that name; what cannot be looked at is not taken for lost.
    package func lacks(_ names: [String]) -> Bool {
        access(([path] + names).joined(separator: "/"), F_OK) != 0
            && (errno == ENOENT || errno == ENOTDIR)
    }

    /// Replaces a file in one step, durably; one that holds these bytes already is left alone.
    package func write(_ bytes: [UInt8], as name: String) throws(JobError) {
        let target = path + "/" + name
        for attempt in 1...Self.attempts {
            if Self.holds(target, bytes) { return }
            do throws(JobError) {
                return try replace(target, bytes, as: name)
            } catch {
                // Another run, at the same boundary, took our temporary file for a dead one's.
                guard case .output(_, ENOENT) = error, attempt < Self.attempts else { throw error }
            }
        }
    }

    /// Removes what runs that were killed while writing have left here.
    package func removeLeftovers() throws(JobError) {
        for name in try names() where name.hasPrefix(".") && name.hasSuffix(Self.temporarySuffix) {
            if unlink(path + "/" + name) != 0 && errno != ENOENT {
                throw .output(path: path + "/" + name, code: errno)
            }
        }
    }

    private func replace(
        _ target: String, _ bytes: [UInt8], as name: String
    ) throws(JobError) {
        // The process id keeps two runs on one machine apart, O_EXCL two runs on one share.
        let temporary = path + "/.\(name.prefix(200)).\(getpid())\(Self.temporarySuffix)"
        unlink(temporary)
        let file = open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, Self.fileMode)
        if file < 0 { throw .output(path: temporary, code: errno) }
        do throws(JobError) {
            try Self.writeAll(bytes, to: file, path: temporary)
        } catch {
            close(file)
            unlink(temporary)
            throw error
        }
        close(file)
        if rename(temporary, target) != 0 {
            let code = errno
            unlink(temporary)
            throw .output(path: target, code: code)
        }
    }

    /// Makes the renames themselves durable.
    package func sync() throws(JobError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder < 0 { throw .output(path: path, code: errno) }
        defer { close(folder) }
        if fsync(folder) != 0 { throw .output(path: path, code: errno) }
    }

    private static func writeAll(
        _ bytes: [UInt8], to file: Int32, path: String
    ) throws(JobError) {
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                Glibc.write(file, buffer.baseAddress! + offset, buffer.count - offset)
            }
            if written < 0 && errno == EINTR { continue }
            if written < 0 { throw .output(path: path, code: errno) }
            offset += written
        }
        if fchmod(file, fileMode) != 0 || fsync(file) != 0 {
            throw .output(path: path, code: errno)
        }
    }

    private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        if file < 0 { return false }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_size == bytes.count else { return false }
        var existing = [UInt8](repeating: 0, count: bytes.count)
        var offset = 0
        while offset < existing.count {
            let count = existing.withUnsafeMutableBytes { buffer in
                read(file, buffer.baseAddress! + offset, buffer.count - offset)
            }
            if count <= 0 { return false }
            offset += count
        }
        return existing == bytes
    }

    /// Removes a boundary's folder with its files; what is not there is no error.
    ///
    /// - Throws: `.removal` for what stays, after the rest has gone.
    package func remove(_ folders: [String]) throws(JobError) {
        let folder = OutputFolder(([path] + folders).joined(separator: "/"))
        if access(folder.path, F_OK) != 0 && errno == ENOENT { return }
        var stays: JobError?
        for name in try folder.names() where unlink(folder.path + "/" + name) != 0 {
            stays = stays ?? .removal(path: folder.path + "/" + name, code: errno)
        }
        if let stays { throw stays }
        if rmdir(folder.path) != 0 { throw .removal(path: folder.path, code: errno) }
    }

    /// What lies in the folder, in order.
    private func names() throws(JobError) -> [String] {
        guard let listing = opendir(path) else { throw .output(path: path, code: errno) }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

func systemErrorText(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
}
