import Domain
import Postgres
import Source
import Store
import Testing

@testable import Job

@Suite("Which exit code an error gets")
struct ExitStatusTests {
    private func server(_ sqlState: String) -> PostgresError {
        .server(
            sqlState: sqlState, statement: "q", message: "m", constraint: nil, table: nil,
            column: nil)
    }

    @Test("the numbers are those that scripts rely on")
    func numbers() {
        #expect(
            ExitStatus.allCases.map(\.rawValue) == [0, 3, 64, 65, 69, 70, 73, 75, 78])
    }

    @Test("connections that fail or break are 69, whichever side")
    func unavailable() {
        #expect(JobError(.connect(message: "no")).exitCode == .unavailable)
        #expect(JobError(.connectionLost(statement: "q")).exitCode == .unavailable)
        #expect(JobError(server("57P01")).exitCode == .unavailable)
        #expect(
            JobError.source(.connection(.connect(message: "no"))).exitCode == .unavailable)
        #expect(
            JobError.source(.relation(name: "team", server("57P03"))).exitCode == .unavailable)
        for error in [server("57P01"), .cancelled(statement: "q"), server("25006")] {
            let failed = JobError.importFile(.database(table: "desk.ticket", error))
            #expect(failed.exitCode == .unavailable, "\(failed)")
        }
        #expect(JobError(server("25006")).exitCode == .unavailable, "a standby, say")
    }

    @Test("what the source's own SQL does wrong is 65; ours is 70")
    func dataOrDefect() {
        #expect(JobError.source(.relation(name: "team", server("22012"))).exitCode == .data)
        #expect(JobError.source(.relation(name: "team", server("25006"))).exitCode == .data)
        #expect(
            JobError.importFile(.database(table: "desk.ticket", server("23505"))).exitCode == .data)
        #expect(JobError.source(.contract([])).exitCode == .data)
        #expect(JobError(server("22012")).exitCode == .software)
        #expect(
            JobError.store(.ruleBroken(rule: "boundary_adds_up", statement: "q")).exitCode
                == .software)
    }

    @Test("an import that may not write is configuration, one that the tables refuse is 65")
    func imports() {
        func error(_ sqlState: String) -> JobError {
            .importFile(.database(table: "team", server(sqlState)))
        }
        #expect(error("42501").exitCode == .configuration)
        #expect(error("57P01").exitCode == .unavailable)
        #expect(error("23514").exitCode == .data)
        #expect(JobError.importFile(.problems([], total: 0)).exitCode == .data)
    }

    @Test("schema, rights and adapters are configuration")
    func configuration() {
        for error in [
            JobError.store(.schemaMissing), .store(.schemaBehind(have: 1, need: 2)),
            .store(.schemaUnknown(version: 99)), .store(.mayNotCreateRoles(sql: "")),
            .store(.refused(.notPermitted, message: "m")),
            .source(.unknownAdapter(name: "x", known: [])),
            .source(.badParameter(name: "x", reason: "r")), .configuration("c"),
            JobError(server("3D000")), JobError(server("28P01")),
        ] {
            #expect(error.exitCode == .configuration, "\(error)")
        }
    }

    @Test("refusals are usage, but for rights")
    func refusals() {
        for refusal in StoreError.Refusal.allCases where refusal != .notPermitted {
            #expect(JobError.store(.refused(refusal, message: "m")).exitCode == .usage)
        }
        #expect(JobError.locked(["a"]).exitCode == .busy)
        #expect(JobError.store(.conflict(teamID: "a")).exitCode == .busy)
        #expect(JobError.output(path: "p", code: 13).exitCode == .cannotCreate)
    }

    @Test("a run that did part of its work is 3; one that did none has its cause's code")
    func reports() {
        var report = RunReport(at: Instant(microseconds: 0), isDryRun: false)
        #expect(report.exitCode == .done)
        report.locked = ["a"]
        #expect(report.exitCode == .busy)
        report.fail(.source(.connection(.connect(message: "no"))))
        #expect(report.exitCode == .unavailable)
        report.published = 1
        #expect(report.exitCode == .unavailable)
    }
}
