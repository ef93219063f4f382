import ArgumentParser
import Foundation
import Job

/// Turns what a command throws into words and an exit code, in one place.
func reporting(_ body: () throws(JobError) -> ExitStatus) throws {
    let code: ExitStatus
    do throws(JobError) {
        code = try body()
    } catch {
        Terminal.printError("handover: \(error)")
        throw ExitCode(error.exitCode.rawValue)
    }
    if code != .done { throw ExitCode(code.rawValue) }
}
