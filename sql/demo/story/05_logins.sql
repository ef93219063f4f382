-- Whoever runs the demo acts as a service: it confirms for the people of the story, and every
-- event says so. Leads for the days when no shift names one.
-- Parameters: none. Rows: none.

INSERT INTO handover.login (login, agent_id, kind)
VALUES (session_user, NULL, 'service')
ON CONFLICT (login) DO NOTHING;

INSERT INTO handover.team_lead (team_id, agent_id)
VALUES ('hotels', 'mia'), ('orders', 'emil');
