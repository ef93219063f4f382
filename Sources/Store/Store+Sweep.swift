package import Domain
package import Postgres

extension Store {
    /// Carries out what the second part of a sweep found, in one transaction of the caller's.
    package static func apply(
        _ actions: [SweepAction], team: TeamID, at: Instant, on c: inout Connection
    ) throws(PostgresError) {
        var batch = SweepBatch()
        for action in actions {
            switch action {
            case .accept(let pack, let id, let agent, let readBack, let message):
                try c.call(
                    EmbeddedSQL.queriesAcceptCase,
                    [.int8(pack), .text(id), .text(agent), .text(readBack), .text(message)])
            case .decline(let pack, let id, let agent, let reason, let message):
                try c.call(
                    EmbeddedSQL.queriesDeclineCaseByNote,
                    [.int8(pack), .text(id), .text(agent), .text(reason), .text(message)])
            case .void(let pack, let id, let reason, let writtenAt, let dueAt):
                try c.call(
                    EmbeddedSQL.queriesVoidCase,
                    [
                        .int8(pack), .text(id), .text(reason), at.value,
                        .optionalTimestamp(writtenAt?.microseconds),
                        .optionalTimestamp(dueAt?.microseconds),
                    ])
            case .solve(let pack, let id, let instant):
                batch.solved.append((pack, id, instant?.microseconds))
            case .judge(let pack, let id, let isRight):
                batch.judged.append((pack, id, isRight))
            case .since(let pack, let id, let statements):
                let bytes = try JSONColumn.bytes(
                    statements, for: EmbeddedSQL.queriesRecordSince.path)
                batch.since.append((pack, id, bytes))
            case .raise(let exception):
                batch.exceptions.append(exception)
            }
        }
        try batch.write(on: &c)
        try record(batch.exceptions, team: team, boundary: nil, at: at, on: &c)
    }

    /// What can be written in bulk: one statement each, however many cases.
    private struct SweepBatch {
        var solved: [(PackID, CaseID, Int64?)] = []
        var judged: [(PackID, CaseID, Bool)] = []
        var since: [(PackID, CaseID, [UInt8])] = []
        var exceptions: [PlannedException] = []

        func write(on c: inout Connection) throws(PostgresError) {
            if !solved.isEmpty {
                try c.call(
                    EmbeddedSQL.queriesSolveCases,
                    [
                        .int8Array(solved.map(\.0)), .textArray(solved.map(\.1)),
                        .timestampArray(solved.map(\.2)),
                    ])
            }
            if !judged.isEmpty {
                try c.call(
                    EmbeddedSQL.queriesJudgeReadBacks,
                    [
                        .int8Array(judged.map(\.0)), .textArray(judged.map(\.1)),
                        .boolArray(judged.map(\.2)),
                    ])
            }
            if !since.isEmpty {
                try c.call(
                    EmbeddedSQL.queriesRecordSince,
                    [
                        .int8Array(since.map(\.0)), .textArray(since.map(\.1)),
                        .jsonArray(since.map(\.2)),
                    ])
            }
        }
    }
}
