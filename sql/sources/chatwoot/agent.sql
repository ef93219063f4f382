-- Everybody who can hold a conversation: the account's users, and those who were removed from it
-- and still hold one that is not resolved. Who was only invited is not active.
-- Parameters: none. Rows: one per user.
WITH site AS (
    SELECT
        current_setting('handover_source.account_id')::bigint AS account_id,
        coalesce(nullif(current_setting('handover_source.attr_skills', true), ''), 'skills')
            AS skills,
        coalesce(nullif(current_setting('handover_source.attr_languages', true), ''), 'languages')
            AS languages,
        coalesce(nullif(current_setting('handover_source.attr_phone', true), ''), 'work_phone')
            AS phone
),
member AS (
    -- agent_capacity_policy_id came with 4.5. An unqualified name that the inner table does not
    -- have is looked up further out, so before 4.5 it is the NULL of `absent`. It takes no right
    -- on other columns, which to_jsonb(row) would.
    SELECT
        held.user_id,
        held.capacity_policy_id
    FROM (SELECT NULL::bigint AS agent_capacity_policy_id) AS absent
    CROSS JOIN LATERAL (
        SELECT
            user_id,
            agent_capacity_policy_id AS capacity_policy_id
        FROM public.account_users
        WHERE account_id = (SELECT site.account_id FROM site)
    ) AS held
),
capacity AS (
    -- The table came with 4.5 too. A missing table cannot be named in a query that must also be
    -- parsed without it, hence a query in a text; hex, because XML allows fewer characters.
    SELECT
        (entry ->> 'agent_capacity_policy_id')::bigint AS capacity_policy_id,
        sum((entry ->> 'conversation_limit')::bigint) AS conversations
    FROM jsonb_array_elements(CASE
        WHEN NOT EXISTS (SELECT FROM member WHERE capacity_policy_id IS NOT NULL) THEN '[]'
        WHEN to_regclass('public.inbox_capacity_limits') IS NULL THEN '[]'
        WHEN NOT has_any_column_privilege(
            to_regclass('public.inbox_capacity_limits')::oid, 'SELECT') THEN '[]'
        ELSE convert_from(decode((xpath('//rows/text()', query_to_xml($query$
            SELECT encode(convert_to(coalesce(jsonb_agg(jsonb_build_object(
                'agent_capacity_policy_id', agent_capacity_policy_id,
                'conversation_limit', greatest(conversation_limit, 0))), '[]')::text,
                'UTF8'), 'hex') AS rows
            FROM public.inbox_capacity_limits
        $query$, true, false, '')))[1]::text, 'hex'), 'UTF8')::jsonb
    END) AS entry
    GROUP BY 1
),
person AS (
    SELECT user_id, capacity_policy_id, true AS is_member FROM member
    UNION ALL
    SELECT DISTINCT conversation.assignee_id::bigint, NULL::bigint, false
    FROM public.conversations AS conversation
    WHERE conversation.account_id = (SELECT site.account_id FROM site)
        AND (conversation.status < 1 OR conversation.status > 1)
        AND conversation.assignee_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM member WHERE member.user_id = conversation.assignee_id)
)
SELECT
    users.id::text AS agent_id,
    coalesce(
        nullif(btrim(users.display_name), ''), nullif(btrim(users.name), ''),
        'agent ' || users.id
    )::text AS display_name,
    users.email::text AS email,
    CASE jsonb_typeof(users.custom_attributes -> site.phone)
        WHEN 'string' THEN users.custom_attributes ->> site.phone
    END AS phone,
    person.is_member AND users.confirmed_at IS NOT NULL AS active,
    -- Chatwoot 4.10 has a table for leaves, and nothing that writes it.
    NULL::date AS away_from,
    NULL::date AS away_until,
    NULL::text AS replacement_agent_id,
    -- Not least() alone, which takes NULL for nothing.
    CASE WHEN capacity.conversations IS NOT NULL
        THEN least(capacity.conversations, 2147483647)
    END::int AS capacity,
    ARRAY(
        SELECT btrim(word)
        FROM jsonb_array_elements_text(
            CASE jsonb_typeof(users.custom_attributes -> site.languages)
                WHEN 'array' THEN users.custom_attributes -> site.languages
                WHEN 'string' THEN to_jsonb(
                    string_to_array(users.custom_attributes ->> site.languages, ','))
            END
        ) WITH ORDINALITY AS said (word, place)
        WHERE btrim(word) <> ''
        ORDER BY place
    ) AS languages,
    ARRAY(
        SELECT lower(btrim(word))
        FROM jsonb_array_elements_text(
            CASE jsonb_typeof(users.custom_attributes -> site.skills)
                WHEN 'array' THEN users.custom_attributes -> site.skills
                WHEN 'string' THEN to_jsonb(
                    string_to_array(users.custom_attributes ->> site.skills, ','))
            END
        ) WITH ORDINALITY AS said (word, place)
        WHERE btrim(word) <> ''
        ORDER BY place
    ) AS skills
FROM person
JOIN public.users ON users.id = person.user_id
LEFT JOIN capacity ON capacity.capacity_policy_id = person.capacity_policy_id
CROSS JOIN site
