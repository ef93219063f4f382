import Synchronization

/// Numbers that no two tests of a process share.
package final class Counter: Sendable {
    private let value = Mutex(0)

    package init() {}

    package func next() -> Int {
        value.withLock { value in
            value += 1
            return value
        }
    }
}
