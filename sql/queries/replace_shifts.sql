-- Makes shifts known or moves them; those not after their team's watermark are history and stay.
-- $1 text[] ids, $2 text[] teams, $3, $4 timestamptz[] start and end, $5 text origin.
-- One row per shift taken.
INSERT INTO handover.shift AS s (shift_id, team_id, starts_at, ends_at, origin)
SELECT u.shift_id, u.team_id, u.starts_at, u.ends_at, $5
FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::timestamptz[])
     AS u (shift_id, team_id, starts_at, ends_at)
LEFT JOIN handover.team t ON t.team_id = u.team_id
WHERE t.watermark IS NULL OR u.ends_at > t.watermark
ORDER BY u.shift_id
ON CONFLICT (shift_id) DO UPDATE
SET team_id = excluded.team_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
    origin = excluded.origin
RETURNING s.shift_id;
