import Glibc

/// The account that the server runs under: ours, or an unprivileged one when we are root.
struct ServerAccount {
    /// Goes before a command line; empty when nothing has to change.
    let prefix: [String]
    private let owner: (uid: uid_t, gid: gid_t)?

    /// - Throws: `.cannotDropPrivileges`.
    static func choose() throws(ThrowawayError) -> ServerAccount {
        guard geteuid() == 0 else { return ServerAccount(prefix: [], owner: nil) }
        guard let (name, owner) = account("postgres") ?? account("nobody") else {
            throw .cannotDropPrivileges(reason: "there is no account postgres or nobody")
        }
        if let setpriv = Child.locate("setpriv") {
            let ids = ["--reuid=\(owner.uid)", "--regid=\(owner.gid)", "--clear-groups"]
            return ServerAccount(prefix: [setpriv] + ids, owner: owner)
        }
        if let runuser = Child.locate("runuser") {
            return ServerAccount(prefix: [runuser, "-u", name, "--"], owner: owner)
        }
        throw .cannotDropPrivileges(reason: "neither setpriv nor runuser is installed")
    }

    /// Creates a folder that only the server's account can enter.
    func makeFolder(_ path: String) throws(ThrowawayError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .folder(path: path, reason: String(cString: strerror(errno)))
        }
        try hand(over: path)
    }

    func hand(over path: String) throws(ThrowawayError) {
        guard let owner else { return }
        guard chown(path, owner.uid, owner.gid) == 0 else {
            throw .folder(path: path, reason: String(cString: strerror(errno)))
        }
    }

    private static func account(_ name: String) -> (String, (uid: uid_t, gid: gid_t))? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 4096)
        guard getpwnam_r(name, &entry, &buffer, buffer.count, &found) == 0, found != nil else {
            return nil
        }
        return (name, (entry.pw_uid, entry.pw_gid))
    }
}
