import Glibc

/// Tries again what failed for reasons that pass (`PostgresError.isRetryable`), a few times.
///
/// The body gets the number of the attempt, from 1, and starts from the beginning: with a new
/// transaction, and with a new connection if the old one is no longer alive. It must be safe to
/// repeat, since a lost connection leaves open whether a commit took place.
///
/// - Parameters:
///   - backoffMilliseconds: the first pause; each further one is twice as long.
///   - sleep: how to wait; tests pass their own.
package func withRetries<R: ~Copyable, E: WrapsPostgresError>(
    attempts: Int = 3, backoffMilliseconds: Int = 100,
    sleep: (_ milliseconds: Int) -> Void = pause,
    _ body: (_ attempt: Int) throws(E) -> R
) throws(E) -> R {
    var attempt = 1
    var milliseconds = backoffMilliseconds
    while true {
        do throws(E) {
            return try body(attempt)
        } catch {
            guard attempt < attempts, error.postgresError?.isRetryable == true else { throw error }
        }
        sleep(milliseconds)
        attempt += 1
        milliseconds *= 2
    }
}

/// Suspends the thread, for the whole time even when signals arrive.
package func pause(milliseconds: Int) {
    let end = Monotonic.milliseconds + milliseconds
    while true {
        let left = end - Monotonic.milliseconds
        if left <= 0 { return }
        _ = poll(nil, 0, Int32(clamping: left))
    }
}
