-- Shifts kept in the helpdesk that overlap [$1, $2). Leave the file out when a CSV file has them.
-- Parameters: $1, $2 timestamptz. Rows: one per agent of a shift.
SELECT
    NULL::text AS shift_id,  -- never NULL
    NULL::text AS team_id,  -- never NULL
    NULL::timestamptz AS starts_at,  -- never NULL
    NULL::timestamptz AS ends_at,  -- never NULL
    NULL::text AS agent_id,  -- never NULL
    NULL::int AS capacity,
    NULL::boolean AS is_lead
-- Real ones: WHERE ends_at > $1 AND starts_at < $2
WHERE $1::timestamptz IS NULL AND $2::timestamptz IS NULL
