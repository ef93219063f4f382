/// How a command ends, as scripts may rely on it; after BSD's sysexits.h where that has a word.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    /// Done; also when nothing was due.
    case done = 0
    /// Some team or delivery failed and will be tried again at the next run; the rest is done.
    case partial = 3
    /// The command line makes no sense, or what it asks for is refused.
    case usage = 64
    /// The source, or an import file, breaks the contract.
    case data = 65
    /// A database cannot be reached.
    case unavailable = 69
    /// A defect of ours.
    case software = 70
    /// Output cannot be written.
    case cannotCreate = 73
    /// Another run still holds the teams after `lock_wait`: not a failure for a scheduler.
    case busy = 75
    /// Configuration: schema, rights, adapter, parameters.
    case configuration = 78
}
