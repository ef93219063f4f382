/// Why a throwaway cluster could not be had.
package enum ThrowawayError: Error, Sendable, Equatable {
    case notInstalled(searched: [String])
    /// Running as root without a way or an account to step down to.
    case cannotDropPrivileges(reason: String)
    case folder(path: String, reason: String)
    /// A program of PostgreSQL failed; `output` is what it wrote.
    case program(name: String, status: Int32, output: String)
}

extension ThrowawayError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notInstalled(let searched):
            """
            no PostgreSQL server found in \(searched.joined(separator: ", "))
            hint: apt-get install postgresql, or put the folder of initdb on PATH
            """
        case .cannotDropPrivileges(let reason):
            """
            PostgreSQL does not run as root: \(reason)
            hint: run as another user, or install util-linux (setpriv, runuser)
            """
        case .folder(let path, let reason): "cannot use folder \"\(path)\": \(reason)"
        case .program(let name, let status, let output):
            "\(name) failed with status \(status)\(output.isEmpty ? "" : ": \(output)")"
        }
    }
}
