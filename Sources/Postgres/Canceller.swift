import CLibPQ
import Glibc

/// Asks the server to stop what a connection is doing, from any thread.
///
/// The connection's own thread then gets `.cancelled`, and the connection stays usable. May
/// outlive the connection.
package final class Canceller: Sendable {
    // PGcancel is immutable once made, and PQcancel is documented as safe from any thread.
    nonisolated(unsafe) private let handle: OpaquePointer?

    init(_ link: OpaquePointer) { handle = PQgetCancel(link) }

    deinit { PQfreeCancel(handle) }

    /// Whether the request was delivered; not whether it came in time.
    @discardableResult
    package func cancel() -> Bool {
        guard let handle else { return false }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
            PQcancel(handle, message.baseAddress, Int32(message.count)) == 1
        }
    }

    /// For servers that may be gone: PQcancel connects anew, which can block for minutes.
    func cancelInBackground() {
        let context = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let failed = pthread_create(
            &thread, nil,
            { context in
                if let context {
                    Unmanaged<Canceller>.fromOpaque(context).takeRetainedValue().cancel()
                }
                return nil
            }, context.toOpaque())
        if failed == 0 { pthread_detach(thread) } else { context.release() }
    }
}

extension Connection {
    package borrowing func canceller() -> Canceller { Canceller(wire.link) }
}
