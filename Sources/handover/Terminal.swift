import Foundation
import Packs

/// Where a command's words go: data to standard output, everything else to standard error.
enum Terminal {
    static func print(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

    static func print(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Ids and names in messages come from the helpdesk or the command line: they must not steer
    /// the terminal. Lines stay lines, for hints.
    static func printError(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { terminalSafe(String($0)) }
        write(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
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
    static func readInput() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 << 15) { buffer, count in
            var result = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            while result < 0 && errno == EINTR {
                result = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            }
            count = max(0, result)
        }
    }

    /// A closed pipe (`handover show 3 | head`) is no error of ours.
    private static func write(_ bytes: [UInt8], to file: Int32) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(file, buffer.baseAddress! + offset, buffer.count - offset)
            }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return }
            offset += count
        }
    }
}
