-- What was written in the tickets wanted and in those merged into them, which keep their own
-- transactions. The text is the first part that is one; the job undoes its encoding.
-- Parameters: $1 text[] ticket ids. An id that is no number finds nothing.
-- Rows: one per transaction that carries words.
SELECT
    entry.id::text AS message_id,
    wanted.id::text AS case_id,
    entry.id::bigint AS seq,
    entry.Created AT TIME ZONE 'UTC' AS sent_at,
    'message' AS kind,
    CASE WHEN entry.Type = 'Comment' THEN 'internal' ELSE 'public' END AS visibility,
    CASE
        WHEN author.id IS NULL THEN 'unknown'
        WHEN author.Name IN ('RT_System', 'Nobody') THEN 'system'
        WHEN author.id = ticket.Owner THEN 'agent'
        WHEN entry.Type <> 'Comment' AND author.id = ANY (requestors.ids) THEN 'customer'
        WHEN EXISTS (
            SELECT FROM GroupMembers AS member
            WHERE member.MemberId = author.id
                AND member.GroupId IN (
                    SELECT id FROM Groups
                    WHERE lower(Domain) = 'systeminternal' AND lower(Name) = 'unprivileged')
        ) THEN 'customer'
        ELSE 'agent'
    END AS author_kind,
    CASE WHEN author.Name NOT IN ('RT_System', 'Nobody') THEN author.id::text END AS author_id,
    coalesce(part.body, '') AS body,
    CASE WHEN part.ContentType ILIKE 'text/html%' THEN 'html' ELSE 'plain' END AS body_format,
    coalesce(part.encoding, 'none') AS body_encoding,
    coalesce(octet_length(part.body), 0)::bigint AS body_bytes,
    (
        SELECT count(*)::int
        FROM Attachments AS file
        WHERE file.TransactionId = entry.id AND file.Filename <> ''
            -- Images shown inside a text are no attachments.
            AND NOT (
                file.ContentType ILIKE 'image/%'
                AND coalesce(file.Headers, '') ~* '(?n)^content-id:')
    ) AS attachment_count,
    false AS delivery_failed,
    false AS redacted
-- OFFSET keeps these look-ups in the indexes: tickets not wanted are not read.
FROM (
    SELECT CASE WHEN given.id ~ '^\d{1,18}$' THEN given.id::bigint END AS id
    FROM unnest($1::text[]) AS given (id)
) AS wanted
CROSS JOIN LATERAL (
    SELECT array_agg(member.MemberId) AS ids
    FROM Groups AS role
    JOIN GroupMembers AS member ON member.GroupId = role.id
    WHERE lower(role.Domain) = 'rt::ticket-role' AND lower(role.Name) = 'requestor'
        AND role.Instance = wanted.id
) AS requestors
CROSS JOIN LATERAL (
    SELECT id, Owner FROM Tickets WHERE EffectiveId = wanted.id AND Type = 'ticket' OFFSET 0
) AS ticket
CROSS JOIN LATERAL (
    SELECT id, Type, Creator, Created FROM Transactions
    WHERE ObjectType = 'RT::Ticket' AND ObjectId = ticket.id
        AND Type IN ('Create', 'Correspond', 'Comment')
    OFFSET 0
) AS entry
LEFT JOIN Users AS author ON author.id = entry.Creator
LEFT JOIN LATERAL (
    SELECT
        text.ContentType,
        -- Text kept outside the database leaves only its address here.
        CASE WHEN lower(text.ContentEncoding) <> 'external' OR text.ContentEncoding IS NULL
            THEN text.Content END AS body,
        CASE WHEN lower(text.ContentEncoding) IN ('base64', 'quoted-printable')
            THEN lower(text.ContentEncoding) ELSE 'none' END AS encoding
    FROM Attachments AS text
    WHERE text.TransactionId = entry.id AND coalesce(text.Filename, '') = ''
        AND (text.ContentType ILIKE 'text/plain%' OR text.ContentType ILIKE 'text/html%')
        AND text.Content ~ '\S'
    ORDER BY text.id
    LIMIT 1
) AS part ON true
