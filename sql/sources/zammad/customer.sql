-- The customers wanted. Very important is who is marked so, alone or with their organization.
-- Parameters: $1 text[] user ids. An id that is no number finds nothing.
-- Rows: one per user found.
SELECT
    customer.id::text AS customer_id,
    substring(concat_ws(' ', customer.firstname, customer.lastname) FROM '[^\s-].*\S|[^\s-]')
        AS display_name,
    organization.name AS company,
    nullif(customer.email, '') AS email,
    coalesce(nullif(customer.phone, ''), nullif(customer.mobile, '')) AS phone,
    NULL::text AS preferred_channel,
    -- The settings are YAML; only the language is looked for.
    substring(customer.preferences FROM '(?n)^[''"]?:?locale[''"]?: *[''"]?([A-Za-z]{2,3})\M')
        AS language,
    NULL::text AS timezone,
    -- Organizations have no such mark in older versions: a column by name would fail there.
    coalesce(customer.vip, false)
        OR coalesce((to_jsonb(organization) ->> 'vip') = 'true', false) AS vip,
    -- What agents noted about the customer, without its HTML.
    nullif(btrim(regexp_replace(customer.note, '<[^>]*>|&nbsp;|\s+', ' ', 'g')), '')
        AS preferences
FROM users AS customer
LEFT JOIN organizations AS organization ON organization.id = customer.organization_id
WHERE customer.id = ANY (ARRAY(
    SELECT CASE WHEN given.id ~ '^\d{1,18}$' THEN given.id::bigint END
    FROM unnest($1::text[]) AS given (id)))
