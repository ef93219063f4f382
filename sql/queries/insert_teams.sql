-- Teams a roster names before their first run. $1 text[] team ids.
INSERT INTO handover.team (team_id)
SELECT u.team_id FROM unnest($1::text[]) AS u (team_id) ORDER BY u.team_id
ON CONFLICT (team_id) DO NOTHING;
