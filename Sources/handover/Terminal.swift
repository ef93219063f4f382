import Foundation
import Job
import Packs

/// Where a command's words go: data to standard output, everything else to standard error.
enum Terminal {
    static func print(_ text: String) throws(JobError) { try print(Array(text.utf8)) }

    /// A closed pipe (`handover show 3 | head`) is no error of ours; a full disk would lose answers.
    static func print(_ bytes: [UInt8]) throws(JobError) {
        let code = write(bytes, to: STDOUT_FILENO)
        if code != 0 && code != EPIPE { throw .standardOutput(code: code) }
    }

    /// Ids and names in messages come from the helpdesk or the command line: they must not steer
    /// the terminal. Lines stay lines, for hints.
    static func printError(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { terminalSafe(String($0)) }
        // Nobody is left to tell that it cannot be told.
        _ = write(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
    }

    /// Colour only on a terminal, and never against NO_COLOR (no-color.org).
    static var style: TextStyle {
        let environment = ProcessInfo.processInfo.environment
        let isUnwanted =
            !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        return TextStyle(colour: isatty(STDOUT_FILENO) == 1 && !isUnwanted)
    }

    /// Columns of the terminal; nil when output goes elsewhere.
    static var width: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
            size.ws_col > 0
        else { return nil }
        return Int(size.ws_col)
    }

    /// The next bytes of standard input; none at its end.
    ///
    /// So few at a time that what is written for them stays in the processor's second cache.
    static func readInput() throws(JobError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 15) { buffer, count in
            repeat {
                let result = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                code = result < 0 ? errno : 0
                count = max(0, result)
            } while code == EINTR
        }
        if code != 0 { throw .standardInput(code: code) }
        return bytes
    }

    /// - Returns: 0, or the errno of what stopped it.
    private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(file, buffer.baseAddress! + offset, buffer.count - offset)
            }
            if count >= 0 {
                offset += count
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
}
