import CLibPQ
import Glibc

extension Wire {
    /// Sends one chunk of a COPY, waiting while the server is busy.
    func putCopy(_ chunk: [UInt8], _ statement: Statement) throws(PostgresError) {
        try retryingPut(statement) {
            chunk.withUnsafeBytes { bytes in
                PQputCopyData(
                    link, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                    Int32(bytes.count))
            }
        }
    }

    /// Ends a COPY: with its rows, or without any when a reason to fail is given.
    func endCopy(failing reason: String?, _ statement: Statement) throws(PostgresError) {
        try retryingPut(statement) { PQputCopyEnd(link, reason) }
    }

    /// The next chunk of a `COPY ... TO STDOUT`, copied out of libpq; nil after the last.
    func getCopy(_ statement: Statement) throws(PostgresError) -> [UInt8]? {
        while true {
            var chunk: UnsafeMutablePointer<CChar>?
            let size = PQgetCopyData(link, &chunk, 1)
            if size > 0, let chunk {
                defer { PQfreemem(chunk) }
                return Array(UnsafeRawBufferPointer(start: chunk, count: Int(size)))
            }
            // -1 is the end, -2 an error; the result that follows tells which.
            if size < 0 { return nil }
            _ = try wait(for: POLLIN, statement)
            guard PQconsumeInput(link) == 1 else {
                throw .connectionLost(statement: statement.name)
            }
        }
    }

    /// Gets out of a COPY that nobody asked for.
    func leaveCopy(isInward: Bool, _ statement: Statement) throws(PostgresError) {
        if isInward {
            try endCopy(failing: "not expected", statement)
        } else {
            Canceller(link).cancel()
            while try getCopy(statement) != nil {}
        }
    }

    private func retryingPut(
        _ statement: Statement, _ put: () -> Int32
    ) throws(PostgresError) {
        while true {
            let state = put()
            if state == 1 { return try flush(1, statement) }
            guard state == 0 else { throw .connectionLost(statement: statement.name) }
            try flush(1, statement)
        }
    }
}
