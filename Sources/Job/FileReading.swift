import Glibc

/// The bytes of a file, for imports.
func readFile(_ path: String) throws(JobError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 {
        throw .usage("cannot read \"\(path)\": \(systemErrorText(errno))")
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(file, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        if count < 0 {
            throw .usage("cannot read \"\(path)\": \(systemErrorText(errno))")
        }
        if count == 0 { return bytes }
        bytes.append(contentsOf: buffer[..<count])
    }
}
