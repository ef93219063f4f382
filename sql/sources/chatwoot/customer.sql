-- The contacts of the conversations wanted.
-- Parameters: $1 text[] contact ids. Rows: one per contact found.
WITH wanted AS (
    SELECT
        array_agg(given.id::bigint) AS ids,
        coalesce(nullif(current_setting('handover_source.attr_language', true), ''), 'language')
            AS language
    FROM unnest($1::text[]) AS given (id)
    WHERE given.id ~ '^[0-9]{1,18}$'
),
contact AS (
    -- company_id came after 4.3: without it the name means the NULL of `absent`.
    SELECT held.*
    FROM (SELECT NULL::bigint AS company_id) AS absent
    CROSS JOIN LATERAL (
        SELECT
            id,
            name,
            middle_name,
            last_name,
            email,
            phone_number,
            blocked,
            additional_attributes,
            custom_attributes,
            company_id AS company
        FROM public.contacts
        WHERE account_id = current_setting('handover_source.account_id')::bigint
            AND id = ANY ((SELECT wanted.ids FROM wanted)::bigint[])
    ) AS held
),
company AS (
    -- The table came after 4.3 too, and a missing table cannot be named here: see agent.sql.
    SELECT
        (entry ->> 'id')::bigint AS id,
        entry ->> 'name' AS name
    FROM jsonb_array_elements(CASE
        WHEN NOT EXISTS (SELECT FROM contact WHERE contact.company IS NOT NULL) THEN '[]'
        WHEN to_regclass('public.companies') IS NULL THEN '[]'
        WHEN NOT has_any_column_privilege(to_regclass('public.companies')::oid, 'SELECT')
            THEN '[]'
        ELSE convert_from(decode((xpath('//rows/text()', query_to_xml(
            'SELECT encode(convert_to(coalesce(jsonb_agg(jsonb_build_object('
            '''id'', id, ''name'', name)), ''[]'')::text, ''UTF8''), ''hex'') AS rows '
            'FROM public.companies WHERE id = ANY ('
            || (
                SELECT quote_literal(array_agg(DISTINCT contact.company)::text)
                FROM contact WHERE contact.company IS NOT NULL
            ) || '::bigint[])', true, false, '')))[1]::text, 'hex'), 'UTF8')::jsonb
    END) AS entry
)
SELECT
    contact.id::text AS customer_id,
    nullif(concat_ws(
        ' ',
        -- Chatwoot makes up names for visitors: "quiet-river-472". They are nobody's.
        CASE WHEN contact.name !~ '^[a-z]+-[a-z]+-[0-9]{1,4}$' THEN nullif(btrim(contact.name), '')
        END,
        nullif(btrim(contact.middle_name), ''),
        nullif(btrim(contact.last_name), '')
    ), '') AS display_name,
    coalesce(
        nullif(btrim(contact.additional_attributes ->> 'company_name'), ''),
        nullif(btrim(company.name), '')
    ) AS company,
    nullif(btrim(contact.email), '')::text AS email,
    nullif(btrim(contact.phone_number), '')::text AS phone,
    nullif(btrim(contact.custom_attributes ->> 'preferred_channel'), '') AS preferred_channel,
    nullif(btrim(contact.custom_attributes ->> wanted.language), '') AS language,
    nullif(btrim(contact.custom_attributes ->> 'timezone'), '') AS timezone,
    lower(btrim(contact.custom_attributes ->> 'vip')) IN ('true', 'yes', '1', 'on') AS vip,
    nullif(concat_ws(
        '; ',
        nullif(btrim(contact.custom_attributes ->> 'preferences'), ''),
        CASE WHEN contact.blocked THEN 'blocked in Chatwoot: new messages do not come through' END
    ), '') AS preferences
FROM contact
CROSS JOIN wanted
LEFT JOIN company ON company.id = contact.company
