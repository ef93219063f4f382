import ArgumentParser
import Foundation
import Job

/// Turns what a command throws into words and an exit code, in one place.
func reporting(_ body: () throws(JobError) -> Job.ExitCode) throws {
    let code: Job.ExitCode
    do throws(JobError) {
        code = try body()
    } catch {
        Terminal.printError("handover: \(error)")
        throw ArgumentParser.ExitCode(error.exitCode.rawValue)
    }
    if code != .done { throw ArgumentParser.ExitCode(code.rawValue) }
}
