import FoundationEssentials
import Glibc

/// A program started by a test, with a clean environment, whose output goes to files.
///
/// Files, because a pipe that nobody empties would stop the program in the middle.
package struct ChildProgram {
    /// How a program ended.
    package struct Outcome: Sendable {
        /// 128 + the signal when one ended it.
        package let exitCode: Int32
        package let standardOutput: [UInt8]
        package let standardError: String
        package let seconds: Double

        package var output: String { String(decoding: standardOutput, as: UTF8.self) }
    }

    private let process: pid_t
    private let files: (output: String, error: String)
    private let keepsOutput: Bool
    private let started: ContinuousClock.Instant

    /// - Parameters:
    ///   - folder: the program's working directory; its output files lie there too.
    ///   - output: where standard output goes; it is not read then.
    package init(
        _ arguments: [String], in folder: String, environment: [String: String],
        input: String = "/dev/null", output: String? = nil
    ) throws {
        let unique = counter.next()
        keepsOutput = output == nil
        files = (output ?? "\(folder)/.stdout.\(unique)", "\(folder)/.stderr.\(unique)")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let write = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, files.output, write, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, files.error, write, 0o600)
        // The shell becomes the program: the process id stays the same.
        let shell = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder]
        var argv = (shell + arguments).map { strdup($0) } + [nil]
        var envp = environment.sorted { $0.key < $1.key }.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in argv + envp { free(word) } }
        var child = pid_t()
        started = .now
        let failure = posix_spawn(&child, shell[0], &actions, nil, &argv, &envp)
        if failure != 0 { throw TestSetupError("cannot start \(arguments[0]): errno \(failure)") }
        process = child
    }

    package func kill(_ signal: Int32 = SIGKILL) { Glibc.kill(process, signal) }

    /// Waits for the end; a program that takes too long is killed, which the exit code then says.
    package func wait(timeoutSeconds: Double = 120) -> Outcome {
        var status: Int32 = 0
        var isKilled = false
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { break }
            if ended < 0 && errno != EINTR { break }
            if !isKilled && seconds() > timeoutSeconds {
                kill()
                isKilled = true
            }
            usleep(500)
        }
        let signal = status & 0x7F
        defer {
            if keepsOutput { unlink(files.output) }
            unlink(files.error)
        }
        return Outcome(
            exitCode: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
            standardOutput: keepsOutput
                ? FileManager.default.contents(atPath: files.output).map { Array($0) } ?? [] : [],
            standardError: FileManager.default.contents(atPath: files.error).map {
                String(decoding: $0, as: UTF8.self)
            } ?? "",
            seconds: seconds())
    }

    private func seconds() -> Double {
        let parts = (ContinuousClock.now - started).components
        return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }
}

private let counter = Counter()
