import TestSupport
import Testing

/// Ana handed c2 to Sam, who declined it; Mia is there from 22:00 for a long time. See
/// `CallInScene`.
@Suite("A declined case that a person gives to somebody")
struct DeclinedTests {
    private static let mia = """
        INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at)
        VALUES ('long', 'hotels', '2024-03-01 22:00Z', '2024-03-03 06:00Z');
        INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES ('long', 'mia');
        """
    private let ledger = """
        SELECT concat_ws(' ', to_char(at AT TIME ZONE 'UTC', 'DD HH24:MI'), disposition,
            custodian_id)
        FROM handover.ledger WHERE case_id = 'c2' ORDER BY at
        """

    /// c2 needs what only Sam and one other have.
    private static func onlySam(and agent: String) -> String {
        """
        UPDATE desk.ticket SET required_skills = '{billing}' WHERE case_id = 'c2';
        UPDATE desk.agent SET skills = '{billing}' WHERE agent_id IN ('sam', '\(agent)');
        """
    }

    private func setup(_ hint: String, before: String = "") throws -> CallInScene {
        let scene = try CallInScene(hint, before: Self.mia + before)
        try scene.change("SELECT handover.decline_case(1, 'c2', 'sam', 'no Swedish')")
        return scene
    }

    private func assign(_ agent: String, _ scene: CallInScene) throws {
        try scene.change(
            "UPDATE desk.ticket SET assignee_id = '\(agent)' WHERE case_id = 'c2'")
    }

    private func ledgerOfThreeBoundaries(_ scene: CallInScene) throws -> [String] {
        for at in ["22:00", "2024-03-02T06:00", "2024-03-02T22:00"] { try scene.run(at: at) }
        return try scene.lines(ledger)
    }

    @Test("stays theirs at every boundary from then on")
    func stays() throws {
        let scene = try setup("declined and assigned")
        try assign("mia", scene)
        #expect(
            try ledgerOfThreeBoundaries(scene) == [
                "01 14:00 handed sam", "01 22:00 kept mia", "02 06:00 kept mia",
                "02 22:00 kept mia",
            ])
        #expect(
            try scene.lines(
                "SELECT concat_ws(' ', pack_id, state) FROM handover.pack_case"
                    + " WHERE case_id = 'c2'") == ["1 declined"])
        #expect(
            try scene.lines("SELECT resolution FROM handover.exception WHERE kind = 'declined'")
                == ["with Mia"])
    }

    @Test("stays theirs where somebody had taken it over in between")
    func handedInBetween() throws {
        let scene = try setup(
            "declined and handed again",
            before: Self.onlySam(and: "nina"))
        try scene.run(at: "22:00")
        #expect(try scene.live.contains("c2 ana>nina waiting shift_end"))
        try assign("mia", scene)
        try scene.run(at: "2024-03-02T06:00")
        try scene.run(at: "2024-03-02T22:00")
        let found = try scene.lines(ledger)
        #expect(
            found == [
                "01 14:00 handed sam", "01 22:00 handed nina", "02 06:00 kept mia",
                "02 22:00 kept mia",
            ])
    }

    @Test("and is handed again until somebody takes it, as long as nobody gives it away")
    func nobodyGivesItAway() throws {
        let scene = try setup(
            "declined and unassigned",
            before: Self.onlySam(and: "lea"))
        #expect(
            try ledgerOfThreeBoundaries(scene) == [
                "01 14:00 handed sam", "01 22:00 unassigned ana", "02 06:00 unassigned ana",
                "02 22:00 unassigned ana",
            ])
    }
}
