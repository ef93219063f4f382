-- What is owed by when in the conversations wanted: SLA times still running, promised callbacks.
-- Parameters: $1 text[] conversation ids. Rows: none, one or several per conversation.
-- Chatwoot stores no due time. What it is made of is handed over, and the job does the sum: over
-- opening hours it is far too slow in SQL, and one bad date there fails all.
WITH wanted AS (
    SELECT array_agg(given.id::bigint) AS ids
    FROM unnest($1::text[]) AS given (id)
    WHERE given.id ~ '^[0-9]{1,18}$'
),
opening AS MATERIALIZED (
    -- An open day may have no hours, and hours may run backwards: such days are left out.
    SELECT
        inbox.id AS inbox_id,
        string_agg(
            CASE WHEN hours.open_all_day THEN
                to_char(date '2026-11-22' + hours.day_of_week, 'Dy') || ' 00:00-24:00'
            ELSE
                to_char(date '2026-11-22' + hours.day_of_week, 'Dy') || ' '
                || lpad(hours.open_hour::text, 2, '0') || ':'
                || lpad(hours.open_minutes::text, 2, '0') || '-'
                || lpad(hours.close_hour::text, 2, '0') || ':'
                || lpad(hours.close_minutes::text, 2, '0')
            END, ', ' ORDER BY hours.day_of_week, hours.id
        ) AS hours
    FROM public.inboxes AS inbox
    JOIN public.working_hours AS hours ON hours.inbox_id = inbox.id
    WHERE inbox.account_id = current_setting('handover_source.account_id')::bigint
        AND inbox.working_hours_enabled
        AND hours.day_of_week BETWEEN 0 AND 6
        AND NOT coalesce(hours.closed_all_day, false)
        AND (
            coalesce(hours.open_all_day, false)
            OR (
                hours.open_hour BETWEEN 0 AND 23 AND hours.open_minutes BETWEEN 0 AND 59
                AND hours.close_hour BETWEEN 0 AND 24 AND hours.close_minutes BETWEEN 0 AND 59
                AND hours.close_hour * 60 + hours.close_minutes <= 1440
                AND hours.open_hour * 60 + hours.open_minutes
                    < hours.close_hour * 60 + hours.close_minutes
            )
        )
    GROUP BY inbox.id
)
SELECT
    conversation.id::text AS case_id,
    target.kind,
    NULL::timestamptz AS due_at,
    'sla' AS origin,
    nullif(btrim(policy.name), '')::text AS description,
    target.started_at AT TIME ZONE 'UTC' AS started_at,
    floor(target.threshold)::bigint AS threshold_seconds,
    CASE
        WHEN policy.only_during_business_hours
            AND coalesce(current_setting('handover_source.sla_hours', true), '') <> 'calendar'
            THEN opening.hours
    END AS hours,
    inbox.timezone::text AS zone,
    NULL::text AS due_text
FROM public.applied_slas AS applied
JOIN public.conversations AS conversation
    ON conversation.id = applied.conversation_id AND conversation.account_id = applied.account_id
JOIN public.sla_policies AS policy
    ON policy.id = applied.sla_policy_id AND policy.account_id = applied.account_id
LEFT JOIN public.inboxes AS inbox ON inbox.id = conversation.inbox_id
LEFT JOIN opening ON opening.inbox_id = conversation.inbox_id
CROSS JOIN LATERAL (
    VALUES
    (
        'first_response',
        CASE WHEN conversation.first_reply_created_at IS NULL THEN conversation.created_at END,
        policy.first_response_time_threshold
    ),
    (
        'next_response',
        CASE WHEN conversation.first_reply_created_at IS NOT NULL
            THEN conversation.waiting_since
        END,
        policy.next_response_time_threshold
    ),
    ('resolution', conversation.created_at, policy.resolution_time_threshold)
) AS target (kind, started_at, threshold)
WHERE applied.account_id = current_setting('handover_source.account_id')::bigint
    AND applied.conversation_id = ANY ((SELECT wanted.ids FROM wanted)::bigint[])
    -- Hit and missed are the last word on a conversation that was resolved.
    AND coalesce(applied.sla_status, 0) IN (0, 3)
    AND (conversation.status < 1 OR conversation.status > 1)
    AND target.started_at IS NOT NULL
    -- A hundred years are no deadline, and neither is NaN, the greatest of numbers.
    AND target.threshold BETWEEN 0 AND 3.2e9
    -- Nothing falls due at a desk that counts opening hours and never opens. NULL for the hours
    -- would mean around the clock.
    AND NOT (
        coalesce(policy.only_during_business_hours, false)
        AND coalesce(current_setting('handover_source.sla_hours', true), '') <> 'calendar'
        AND coalesce(inbox.working_hours_enabled, false)
        AND opening.hours IS NULL
    )
UNION ALL
SELECT
    conversation.id::text,
    'callback',
    NULL::timestamptz,
    'promise',
    NULL::text,
    NULL::timestamptz,
    NULL::bigint,
    NULL::text,
    inbox.timezone::text,
    promised.said
FROM public.conversations AS conversation
LEFT JOIN public.inboxes AS inbox ON inbox.id = conversation.inbox_id
CROSS JOIN LATERAL (
    SELECT nullif(btrim(conversation.custom_attributes ->> coalesce(
        nullif(current_setting('handover_source.attr_callback', true), ''), 'callback_at'
    )), '') AS said
) AS promised
WHERE conversation.account_id = current_setting('handover_source.account_id')::bigint
    AND conversation.id = ANY ((SELECT wanted.ids FROM wanted)::bigint[])
    AND (conversation.status < 1 OR conversation.status > 1)
    AND promised.said IS NOT NULL
