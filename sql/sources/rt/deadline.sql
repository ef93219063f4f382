-- What is owed by when in the tickets wanted: the one due time that RT knows, open reminders, and by
-- convention the custom field Callback, which holds a promised call. Unset times are 1970 or NULL.
-- Parameters: $1 text[] ticket ids. An id that is no number finds nothing.
-- Rows: none, one or several per ticket.
WITH wanted AS (
    SELECT CASE WHEN given.id ~ '^\d{1,18}$' THEN given.id::bigint END AS id
    FROM unnest($1::text[]) AS given (id)
),
site AS (
    SELECT
        regexp_split_to_array(lower(btrim(coalesce(nullif(
            current_setting('handover_source.inactive_statuses', true), ''),
            'resolved,rejected,deleted'))), '\s*,\s*') AS inactive
)
SELECT
    ticket.id::text AS case_id,
    'resolution' AS kind,
    ticket.Due AT TIME ZONE 'UTC' AS due_at,
    'sla' AS origin,
    nullif(ticket.SLA, '') AS description
FROM wanted
-- OFFSET keeps the look-up in the index: tickets not wanted are not read.
CROSS JOIN LATERAL (SELECT id, Due, SLA FROM Tickets WHERE id = wanted.id OFFSET 0) AS ticket
WHERE ticket.Due > '1970-01-02'
UNION ALL
SELECT
    wanted.id::text, 'reminder', reminder.Due AT TIME ZONE 'UTC', 'reminder',
    nullif(btrim(reminder.Subject), '')
FROM wanted
CROSS JOIN site
JOIN Links AS link ON link.LocalTarget = wanted.id AND link.Type = 'RefersTo'
JOIN Tickets AS reminder ON reminder.id = link.LocalBase AND reminder.Type = 'reminder'
WHERE reminder.Due > '1970-01-02' AND lower(reminder.Status) <> ALL (site.inactive)
UNION ALL
SELECT
    wanted.id::text,
    'callback',
    -- A text that is no time gives NULL, which is reported. Days beyond the month's end are none.
    CASE
        WHEN promise.at ~ ('^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]'
                || '([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$')
            AND left(promise.at, 10) = to_char(
                make_date(left(promise.at, 4)::int, substr(promise.at, 6, 2)::int, 1)
                + (substr(promise.at, 9, 2)::int - 1), 'YYYY-MM-DD')
        THEN promise.at::timestamp
    END AT TIME ZONE 'UTC',
    'promise',
    NULL
FROM wanted
CROSS JOIN LATERAL (
    SELECT nullif(btrim(value.Content), '') AS at
    FROM CustomFields AS field
    JOIN ObjectCustomFieldValues AS value
        ON value.CustomField = field.id AND value.ObjectType = 'RT::Ticket'
        AND value.ObjectId = wanted.id AND value.Disabled = 0
    WHERE lower(field.Name) = 'callback' AND field.LookupType = 'RT::Queue-RT::Ticket'
        AND field.Disabled = 0
) AS promise
WHERE promise.at NOT LIKE '1970-01-01%'
