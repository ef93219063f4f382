-- The demo's two teams, their people and their shifts.
--
-- All times hang on one instant, set by whoever runs this: handover_demo.at, the boundary at which
-- the late shift ends. The texts name clock times as well, so it should be a Saturday, 22:00 in
-- London. People, places and numbers are made up.
-- Parameters: none. Rows: none.

INSERT INTO desk.team (team_id, name, active, timezone)
VALUES
    ('hotels', 'Hotels', true, 'Europe/London'),
    ('orders', 'Orders', true, 'Europe/Berlin'),
    ('fairs', 'Trade fairs (closed)', false, 'Europe/London');

INSERT INTO desk.agent (
    agent_id, display_name, email, phone, active, capacity, languages, skills)
VALUES
    ('ana', 'Ana Ferreira', 'ana@desk.example', 'ext 208', true, 20, '{en,pt,es}', '{billing}'),
    ('ben', 'Ben Hughes', 'ben@desk.example', 'ext 209', true, 20, '{en,fr}', '{billing,groups}'),
    ('chloe', 'Chloé Martin', 'chloe@desk.example', 'ext 210', true, 20, '{en,fr}', '{groups}'),
    ('mia', 'Mia Andersen', 'mia@desk.example', 'ext 214', true, 6, '{en,es}', '{billing,groups}'),
    ('sam', 'Sam Adeyemi', 'sam@desk.example', 'ext 215', true, 20, '{en}', '{billing}'),
    ('jonas', 'Jonas Keller', 'jonas@desk.example', 'ext 216', true, 8, '{en,de}', '{groups}'),
    ('lea', 'Lea Brandt', 'lea@desk.example', 'ext 217', true, 20, '{en,de}', '{billing}'),
    ('omar', 'Omar Haddad', 'omar@desk.example', 'ext 218', true, 20, '{en,fr,ar}', '{}'),
    ('ines', 'Ines Duarte', 'ines@desk.example', 'ext 220', true, 20, '{en,es,pt}',
        '{accessibility,billing}'),
    ('dev', 'Dev Patel', 'dev@desk.example', 'ext 221', true, 20, '{en}', '{groups}'),
    ('gwen', 'Gwen Morris', 'gwen@desk.example', 'ext 222', true, 20, '{en}', '{billing}'),
    ('erik', 'Erik Holm', NULL, NULL, false, NULL, '{en,sv}', '{}'),
    ('klara', 'Klara Vogel', 'klara@desk.example', 'ext 308', true, 20, '{de,en}', '{returns}'),
    ('marta', 'Marta Kowalczyk', 'marta@desk.example', 'ext 309', true, 20, '{pl,de,en}', '{}'),
    ('emil', 'Emil Novák', 'emil@desk.example', 'ext 314', true, 12, '{de,en}', '{returns}'),
    ('zofia', 'Zofia Lis', 'zofia@desk.example', 'ext 315', true, 6, '{pl,de,en}', '{}'),
    ('jan', 'Jan de Vries', 'jan@desk.example', 'ext 320', true, 20, '{nl,de,en}', '{returns}'),
    ('petra', 'Petra Lang', 'petra@desk.example', 'ext 321', true, 20, '{de,en}', '{returns}'),
    ('hugo', 'Hugo Blanc', 'hugo@desk.example', 'ext 322', true, 20, '{fr,en}', '{}');

-- Gwen's replacement works tonight; Petra and Hugo each name the other, and both are away.
UPDATE desk.agent AS agent
SET away_from = away.first_day,
    away_until = away.last_day,
    replacement_agent_id = away.replacement
FROM (
    SELECT v.agent_id, v.replacement, day.today - 2 AS first_day, day.today + v.days AS last_day
    FROM (VALUES ('gwen', 'lea', 6), ('petra', 'hugo', 3), ('hugo', 'petra', 3))
            AS v (agent_id, replacement, days),
        (SELECT (current_setting('handover_demo.at')::timestamptz AT TIME ZONE 'Europe/London')::date)
            AS day (today)
) AS away
WHERE agent.agent_id = away.agent_id;

INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at, label, origin)
SELECT v.shift_id, v.team_id, clock.boundary + v.starts, clock.boundary + v.ends, v.label, 'import'
FROM (
    VALUES
        ('hotels-sat-late', 'hotels', interval '-8 h', interval '0 h', 'Late'),
        ('hotels-sat-long', 'hotels', '-4 h', '8 h', 'Long night'),
        ('hotels-sat-night', 'hotels', '0 h', '8 h', 'Night'),
        ('hotels-sun-early', 'hotels', '8 h', '16 h', 'Early'),
        ('hotels-sun-late', 'hotels', '16 h', '24 h', 'Late'),
        ('hotels-sun-night', 'hotels', '24 h', '32 h', 'Night'),
        ('hotels-mon-early', 'hotels', '32 h', '40 h', 'Early'),
        ('hotels-tue-late', 'hotels', '64 h', '72 h', 'Late'),
        ('orders-sat-late', 'orders', '-8 h', '0 h', 'Spät'),
        ('orders-sat-night', 'orders', '0 h', '8 h', 'Nacht'),
        ('orders-sun-early', 'orders', '8 h', '16 h', 'Früh'),
        ('orders-sun-late', 'orders', '16 h', '24 h', 'Spät'),
        ('orders-sun-night', 'orders', '24 h', '32 h', 'Nacht')
) AS v (shift_id, team_id, starts, ends, label),
    (SELECT current_setting('handover_demo.at')::timestamptz) AS clock (boundary);

INSERT INTO handover.shift_agent (shift_id, agent_id, capacity, is_lead)
VALUES
    ('hotels-sat-late', 'ana', NULL, false),
    ('hotels-sat-late', 'ben', NULL, false),
    ('hotels-sat-late', 'chloe', NULL, true),
    ('hotels-sat-long', 'lea', NULL, false),
    ('hotels-sat-night', 'mia', NULL, true),
    ('hotels-sat-night', 'sam', NULL, false),
    ('hotels-sat-night', 'jonas', 6, false),
    ('hotels-sat-night', 'omar', NULL, false),
    ('hotels-sun-early', 'ines', NULL, true),
    ('hotels-sun-early', 'dev', NULL, false),
    ('hotels-sun-late', 'ana', NULL, false),
    ('hotels-sun-late', 'chloe', NULL, true),
    ('hotels-sun-night', 'mia', NULL, true),
    ('hotels-sun-night', 'sam', NULL, false),
    ('hotels-sun-night', 'jonas', NULL, false),
    ('hotels-sun-night', 'lea', NULL, false),
    ('hotels-sun-night', 'omar', NULL, false),
    ('hotels-mon-early', 'ines', NULL, true),
    ('hotels-mon-early', 'dev', NULL, false),
    ('hotels-tue-late', 'ana', NULL, false),
    ('hotels-tue-late', 'ben', NULL, true),
    ('orders-sat-late', 'klara', NULL, true),
    ('orders-sat-late', 'marta', NULL, false),
    ('orders-sat-night', 'emil', NULL, true),
    ('orders-sat-night', 'zofia', NULL, false),
    ('orders-sun-early', 'jan', NULL, true),
    ('orders-sun-late', 'klara', NULL, true),
    ('orders-sun-late', 'marta', NULL, false),
    ('orders-sun-night', 'emil', NULL, true),
    ('orders-sun-night', 'zofia', NULL, false);
