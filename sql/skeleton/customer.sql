-- The customers wanted.
-- Parameters: $1 text[] customer ids. Rows: one per customer found.
SELECT
    NULL::text AS customer_id,  -- never NULL
    NULL::text AS display_name,  -- NULL rather than an invented one
    NULL::text AS company,
    NULL::text AS email,
    NULL::text AS phone,
    NULL::text AS preferred_channel,
    NULL::text AS language,
    NULL::text AS timezone,
    NULL::boolean AS vip,
    NULL::text AS preferences
-- Cast the parameter to what the column is, not the column: that keeps its index in use.
-- Real ones: WHERE customer_id = ANY ($1::text[]::bigint[])
WHERE NULL::text = ANY ($1::text[])
