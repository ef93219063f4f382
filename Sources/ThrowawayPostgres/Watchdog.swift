import Glibc

/// A shell that waits for this process to end, in whatever way, and then cleans up.
///
/// It reads from a pipe whose other end only this process holds. The kernel closes that end when
/// the process exits, crashes or is killed, `kill -9` included, so no signal handler is needed.
struct Watchdog {
    private let process: pid_t
    private let pipe: Int32

    /// - Parameters:
    ///   - stop: the command that stops the server; its failure does not matter.
    ///   - remove: a folder to delete after that.
    init(stop: [String], remove: String) throws(ThrowawayError) {
        let script = """
            trap '' HUP INT QUIT TERM
            read -r _
            folder=$1
            shift
            "$@"
            rm -rf -- "$folder"
            """
        guard let (readEnd, writeEnd) = Child.makePipe() else {
            throw .program(name: "pipe", status: errno, output: "")
        }
        let process = Child.spawn(
            ["/bin/sh", "-c", script, "watchdog", remove] + stop, input: readEnd, output: nil)
        Glibc.close(readEnd)
        guard let process else {
            Glibc.close(writeEnd)
            throw .program(name: "/bin/sh", status: -1, output: "cannot be started")
        }
        self.process = process
        pipe = writeEnd
    }

    /// Has everything cleaned up now and waits for it.
    func release() {
        Glibc.close(pipe)
        Child.wait(for: process)
    }
}
