-- The offsets of time zones and the minutes at which they change, as this server knows them.
-- Parameters: $1 text[] zone names, $2 timestamptz from and $3 timestamptz until, whole minutes.
-- Rows: per zone one at $2 and one per change up to $3; none for a name the server does not know.
WITH zone AS MATERIALIZED (
    -- AT TIME ZONE fails the whole query on an unknown name, so those go first.
    SELECT wanted.name
    FROM unnest($1::text[]) AS wanted (name)
    WHERE lower(wanted.name) IN (SELECT lower(known.name) FROM pg_catalog.pg_timezone_names AS known)
),
daily AS (
    -- '24 hours', not '1 day': a day's length would depend on the session's own zone.
    SELECT
        zone.name,
        step.at,
        (step.at AT TIME ZONE zone.name) - (step.at AT TIME ZONE 'UTC') AS utc_offset
    FROM zone
    CROSS JOIN generate_series($2::timestamptz, $3::timestamptz, interval '24 hours') AS step (at)
),
stepped AS (
    SELECT
        name,
        at,
        utc_offset,
        lag(at) OVER w AS previous_at,
        lag(utc_offset) OVER w AS previous_offset
    FROM daily
    WINDOW w AS (PARTITION BY name ORDER BY at)
)
SELECT
    name AS zone,
    at AS from_at,
    extract(epoch FROM utc_offset)::int AS offset_seconds
FROM stepped
WHERE previous_at IS NULL
UNION ALL
SELECT
    stepped.name,
    minute.at,
    extract(epoch FROM minute.utc_offset)::int
FROM stepped
CROSS JOIN LATERAL (
    -- No zone changes twice within a day.
    SELECT
        step.at,
        (step.at AT TIME ZONE stepped.name) - (step.at AT TIME ZONE 'UTC') AS utc_offset
    FROM generate_series(stepped.previous_at, stepped.at, interval '1 minute') AS step (at)
    WHERE (step.at AT TIME ZONE stepped.name) - (step.at AT TIME ZONE 'UTC')
        = stepped.utc_offset
    ORDER BY step.at
    LIMIT 1
) AS minute
WHERE stepped.previous_offset <> stepped.utc_offset
ORDER BY zone, from_at
