import Job
import Source
import TestSupport
import Testing

@Suite("Loading CSV exports, roster and all: all of it or nothing")
struct DeskLoadTests {
    private let scene: RunScene

    init() throws {
        scene = try RunScene(
            "desk load",
            RunScene.shift(
                "s1", "a", from: "2024-10-03 14:00Z", to: "2024-10-03 22:00Z", "ana"))
        try scene.folder.write("team_id,name,active\nc,C,true\n", as: "team.csv")
        try scene.folder.write(
            "agent_id,display_name,active,languages,skills\nzoe,Zoe,T,{},{}\n", as: "agent.csv")
    }

    /// - Parameter roster: one line of it.
    private func load(_ roster: String) throws -> String {
        try scene.folder.write(
            "shift_id,team_id,starts_at,ends_at,agent_id\n\(roster)\n", as: "roster.csv")
        var store = try scene.database.connect()
        return try DeskLoad.load(
            folder: scene.folder.path, adapter: try Adapter.named("native"),
            sourceConninfo: scene.database.conninfo, into: &store)
    }

    private var teams: [String] {
        get throws { try scene.lines("SELECT team_id FROM desk.team ORDER BY 1") }
    }

    private var shifts: [String] {
        get throws { try scene.lines("SELECT shift_id FROM handover.shift ORDER BY 1") }
    }

    @Test("a roster of the teams and agents that come with it, and of those that are there")
    func together() throws {
        let words = try load("s2,c,2024-10-03T14:00Z,2024-10-03T22:00Z,zoe")
        #expect(words == "team 1, agent 1, roster: 1 shifts taken")
        _ = try load("s3,a,2024-10-04T14:00Z,2024-10-04T22:00Z,zoe")
        #expect(try teams == ["a", "b", "c"])
        #expect(try shifts == ["s1", "s2", "s3"])
    }

    @Test(
        "a roster that is refused, by its file or by the store, leaves the tables as they were",
        arguments: [
            "s2,c,2024-10-03T14:00Z,2024-10-03T22:00Z,nobody",
            "s2,nowhere,2024-10-03T14:00Z,2024-10-03T22:00Z,zoe",
            "s2,a,2024-10-03T15:00Z,2024-10-03T23:00Z,ana",
        ])
    func refused(_ roster: String) throws {
        #expect(throws: JobError.self) { try load(roster) }
        #expect(try teams == ["a", "b"])
        #expect(try shifts == ["s1"])
    }

    @Test("tables that cannot be written leave the roster as it was")
    func deskRefuses() throws {
        try scene.change("ALTER TABLE desk.team ADD CONSTRAINT no_c CHECK (team_id <> 'c')")
        #expect(throws: JobError.self) {
            try load("s2,a,2024-10-04T14:00Z,2024-10-04T22:00Z,zoe")
        }
        #expect(try shifts == ["s1"])
    }
}
