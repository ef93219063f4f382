/// A team with many cases of every kind, the same for the same seed.
///
/// Three shifts a day around the clock (06-14, 14-22, 22-06 UTC) from the day before `day` to two
/// days after it. Of the cases, most belong to the late shift; some to people of other shifts, to
/// nobody, to a bot, to somebody who left and to somebody nobody knows.
package struct GeneratedTeam: Sendable {
    package var id: String
    package var cases: Int
    package var agentsPerShift: Int
    package var seed: Int
    /// The date whose late shift ends at 22:00.
    package var day: String

    package init(
        _ id: String, cases: Int, agentsPerShift: Int, seed: Int, day: String = "2025-11-18"
    ) {
        self.id = id
        self.cases = cases
        self.agentsPerShift = agentsPerShift
        self.seed = seed
        self.day = day
    }

    /// One script; `pick(i, salt, m)` is a number below m that only depends on its arguments and
    /// the seed.
    package var script: String {
        """
        CREATE FUNCTION pg_temp.pick(i bigint, salt text, m int) RETURNS int
        LANGUAGE sql IMMUTABLE AS
        $$ SELECT (((hashtextextended(salt || i, \(seed)) % m) + m) % m)::int $$;

        INSERT INTO desk.team VALUES ('\(id)', 'Team \(id)', true, 'Europe/London');
        \(people)
        \(roster)
        \(tickets)
        \(said)
        DROP FUNCTION pg_temp.pick;
        """
    }

    private var people: String {
        """
        INSERT INTO desk.agent (agent_id, display_name, email, phone, active, capacity,
            languages, skills)
        SELECT '\(id)-' || s || '-' || n, initcap(s) || ' ' || n, s || n || '@example.org',
            'ext ' || n, true, NULL,
            CASE WHEN n % 3 = 0 THEN ARRAY['en', 'sv'] ELSE ARRAY['en'] END,
            CASE WHEN n % 2 = 0 THEN ARRAY['billing'] ELSE ARRAY[]::text[] END
        FROM unnest(ARRAY['early', 'late', 'night']) AS s,
            generate_series(1, \(agentsPerShift)) AS n;
        INSERT INTO desk.agent (agent_id, display_name, active, languages, skills)
        VALUES ('\(id)-left', 'Left Us', false, '{en}', '{}');
        INSERT INTO desk.customer (customer_id, display_name, email, phone, language, vip)
        SELECT '\(id)-k' || n, 'Customer ' || n, 'k' || n || '@example.org', '+44 7700 ' || n,
            CASE WHEN n % 11 = 0 THEN 'sv' ELSE 'en' END, n % 40 = 0
        FROM generate_series(0, \(max(1, cases / 2))) AS n;
        """
    }

    private var roster: String {
        """
        INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at)
        SELECT '\(id)-' || s || '-' || d, '\(id)',
            (timestamp '\(day)' + make_interval(days => d, hours => h)) AT TIME ZONE 'UTC',
            (timestamp '\(day)' + make_interval(days => d, hours => h + 8)) AT TIME ZONE 'UTC'
        FROM (VALUES ('early', 6), ('late', 14), ('night', 22)) AS shift (s, h),
            generate_series(-1, 2) AS d;
        INSERT INTO handover.shift_agent (shift_id, agent_id, capacity, is_lead)
        SELECT '\(id)-' || s || '-' || d, '\(id)-' || s || '-' || n,
            \(max(5, cases * 2 / max(1, agentsPerShift))), n = 1
        FROM unnest(ARRAY['early', 'late', 'night']) AS s, generate_series(-1, 2) AS d,
            generate_series(1, \(agentsPerShift)) AS n;
        """
    }

    private var tickets: String {
        """
        INSERT INTO desk.ticket (case_id, case_number, subject, status, status_raw, priority,
            channel, team_id, assignee_id, assignee_kind, customer_id, language, required_skills,
            tags, opened_at, last_activity_at, last_customer_at, waiting_since, wake_at, reopened)
        SELECT '\(id)-c' || i, (10000 + i)::text, 'Booking ' || i,
            status, 'raw ' || status, 1 + pg_temp.pick(i, 'priority', 4),
            (ARRAY['mail', 'chat', 'phone'])[1 + pg_temp.pick(i, 'channel', 3)], '\(id)',
            CASE WHEN status = 'bot' THEN 'bot-1'
                WHEN who < 70 THEN '\(id)-late-' || 1 + pg_temp.pick(i, 'agent', \(agentsPerShift))
                WHEN who < 80 THEN '\(id)-early-' || 1 + pg_temp.pick(i, 'agent', \(agentsPerShift))
                WHEN who < 88 THEN '\(id)-night-' || 1 + pg_temp.pick(i, 'agent', \(agentsPerShift))
                WHEN who < 95 THEN NULL
                WHEN who < 98 THEN '\(id)-left'
                ELSE '\(id)-nobody-knows' END,
            CASE WHEN status = 'bot' THEN 'bot' WHEN who BETWEEN 88 AND 94 THEN NULL
                ELSE 'agent' END,
            '\(id)-k' || pg_temp.pick(i, 'customer', \(max(1, cases / 2))),
            CASE WHEN i % 17 = 0 THEN 'sv' ELSE 'en' END,
            CASE WHEN i % 23 = 0 THEN ARRAY['billing'] ELSE ARRAY[]::text[] END,
            ARRAY['tag' || i % 5], opened, opened + interval '1 hour', opened,
            CASE WHEN pg_temp.pick(i, 'waits', 3) = 0 THEN opened + interval '1 hour' END,
            CASE WHEN status = 'snoozed'
                THEN timestamptz '\(day) 20:00Z' + pg_temp.pick(i, 'wake', 3000) * interval '1 min'
                END,
            i % 13 = 0
        FROM (
            SELECT i, pg_temp.pick(i, 'who', 100) AS who,
                (ARRAY['open', 'open', 'open', 'new', 'waiting', 'waiting', 'snoozed', 'bot'])
                    [1 + pg_temp.pick(i, 'status', 8)] AS status,
                timestamptz '\(day) 12:00Z' - pg_temp.pick(i, 'age', 4000) * interval '1 min'
                    AS opened
            FROM generate_series(1, \(cases)) AS i) AS made;
        INSERT INTO desk.deadline (case_id, kind, due_at, origin, description)
        SELECT '\(id)-c' || i,
            (ARRAY['next_response', 'resolution', 'callback'])[1 + pg_temp.pick(i, 'kind', 3)],
            timestamptz '\(day) 18:00Z' + pg_temp.pick(i, 'due', 2400) * interval '1 min',
            (ARRAY['sla', 'sla', 'reminder'])[1 + pg_temp.pick(i, 'kind', 3)], NULL
        FROM generate_series(1, \(cases)) AS i WHERE pg_temp.pick(i, 'has due', 5) < 2;
        """
    }

    private var said: String {
        """
        INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility,
            author_kind, author_id, body, body_bytes)
        SELECT '\(id)-m' || i || '-' || n, '\(id)-c' || i, n,
            ticket.opened_at + (n - 1) * interval '20 min', 'message',
            CASE n WHEN 4 THEN 'internal' ELSE 'public' END,
            CASE WHEN n IN (1, 3) THEN 'customer' ELSE 'agent' END,
            CASE WHEN n IN (1, 3) THEN ticket.customer_id ELSE '\(id)-late-1' END,
            body, octet_length(body)
        FROM generate_series(1, \(cases)) AS i
        JOIN desk.ticket AS ticket ON ticket.case_id = '\(id)-c' || i,
            generate_series(1, 4) AS n,
            LATERAL (SELECT CASE n
                WHEN 1 THEN (ARRAY[
                    'Hello, my booking number is 77' || i || '. I was charged twice.',
                    'I need a room without stairs, please. Order number A-' || i || '.',
                    'My parcel has not arrived. Can you tell me where it is?',
                    'I am so disappointed, this is the third time I explain it.',
                    'Tack för hjälpen, men rummet var inte städat.'])
                    [1 + pg_temp.pick(i, 'first', 5)]
                WHEN 2 THEN (ARRAY[
                    'I will call you back by 22:30 today.', 'We have refunded one of the charges.',
                    'I will get back to you tomorrow morning.', 'Thank you, we are looking at it.'])
                    [1 + pg_temp.pick(i, 'answer', 4)]
                WHEN 3 THEN (ARRAY[
                    'Thank you so much, that is great!', 'Nobody called me. This is unacceptable!',
                    'I will take this to my lawyer if it is not solved today.', 'OK.'])
                    [1 + pg_temp.pick(i, 'reply', 4)]
                ELSE 'Handover: promised a call.' || chr(10) || 'Next: confirm the refund'
                    || chr(10) || 'Due: 23:00' END) AS words (body)
        WHERE n <= 1 + pg_temp.pick(i, 'how many', 4);
        """
    }
}

extension World {
    /// Fills the desk and the roster, and makes the planner of the server know it.
    package func fill(_ team: GeneratedTeam) throws {
        try execute(team.script)
        try execute("ANALYZE")
    }
}
