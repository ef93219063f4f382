import Postgres
import Testing

@Suite("Roster, absences and settings")
struct RosterAndPolicyTests {
    private func setup() throws -> Connection {
        try World("roster", committed: false).connect()
    }

    private func shift(_ id: String, _ team: String, _ from: String, _ to: String) -> String {
        """
        INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at)
            VALUES ('\(id)', '\(team)', '2024-03-01 \(from)Z', '2024-03-01 \(to)Z');
        INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES ('\(id)', 'ana');
        """
    }

    @Test("nobody works two shifts of one team at the same time")
    func overlap() throws {
        var connection = try setup()
        let rule = "shifts_of_an_agent_do_not_overlap"
        #expect(connection.outcome(shift("a", "hotels", "13:59", "15:00")) == rule)
        #expect(connection.outcome(shift("b", "hotels", "05:00", "20:00")) == rule)
        #expect(connection.outcome(shift("c", "hotels", "14:00", "15:00")) == "ok")
        #expect(connection.outcome(shift("d", "cars", "08:00", "12:00")) == "ok")
        #expect(
            connection.outcome(
                "UPDATE handover.shift SET starts_at = '2024-03-01 13:00Z' WHERE shift_id = 'c'")
                == rule)
        // Swapping within one transaction is fine, whatever the order of the statements.
        #expect(
            connection.outcome(
                """
                BEGIN;
                INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES ('late', 'ana');
                DELETE FROM handover.shift_agent WHERE shift_id = 'c';
                COMMIT
                """) == "ok")
    }

    @Test("shifts begin before they end, in whole minutes")
    func spans() throws {
        var connection = try setup()
        #expect(
            connection.outcome(shift("a", "hotels", "15:00", "15:00"))
                == "shift_starts_before_it_ends")
        #expect(
            connection.outcome(shift("a", "hotels", "15:00:30", "16:00"))
                == "shift_in_whole_minutes")
    }

    @Test("a team inherits the site's settings until it sets its own")
    func policy() throws {
        var connection = try setup()
        try connection.executeScript(
            sql("INSERT INTO handover.policy (team_id, capacity) VALUES ('cars', 7)"))
        #expect(
            try connection.value(
                "SELECT string_agg(concat_ws(' ', team_id, capacity, look_ahead_hours, scope), "
                    + "', ' ORDER BY team_id) FROM handover.effective_policy")
                == "cars 7 96 needs_someone, hotels 20 96 needs_someone")
    }

    @Test("the site's row stays complete, and settings stay in their range")
    func policyRules() throws {
        var connection = try setup()
        #expect(
            connection.outcome("UPDATE handover.policy SET capacity = NULL")
                == "policy_site_row_is_complete")
        let wrong = try connection.rows(
            sql(
                """
                SELECT format('UPDATE handover.policy SET %I = %L', column_name,
                    CASE data_type WHEN 'integer' THEN '-1' ELSE 'whatever' END)
                FROM information_schema.columns
                WHERE table_schema = 'handover' AND table_name = 'policy'
                    AND column_name <> 'team_id'
                """)
        ) { row throws(PostgresError) in try row.text(0) }
        #expect(wrong.count == 30)
        for change in wrong {
            #expect(connection.outcome(change).hasPrefix("policy_"), "\(change)")
        }
    }

    @Test("people note their own absence, leads their team's, and a later note replaces it")
    func absence() throws {
        let world = try World("absence", committed: false)
        let note =
            "SELECT handover.note_absence('omar', 'late', '2024-03-01 16:00Z', "
            + "'2024-03-01 14:00Z')"
        for (login, expected) in [
            (World.Login.sam, "42501"), (.noor, "42501"), (.stranger, "42501"), (.omar, "ok"),
            (.mia, "ok"), (.portal, "ok"), (.robot, "ok"),
        ] {
            var connection = try world.connect(login)
            #expect(connection.outcome(note) == expected, "\(login)")
        }
        var mia = try world.connect(.mia)
        #expect(mia.outcome("SELECT handover.note_absence('omar', 'out')") == "ok")
        #expect(
            mia.outcome("SELECT handover.note_absence('omar', 'late')")
                == "agent_absence_late_says_until_when")
        var robot = try world.connect(.robot)
        #expect(
            try robot.value(
                "SELECT concat_ws(' ', agent_id, kind, out_until, noted_by)"
                    + " FROM handover.agent_absence") == "omar out mia")
        #expect(robot.outcome("SELECT handover.note_absence('omra', 'out')") == "HO004")
    }
}
