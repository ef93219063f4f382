-- The articles of the tickets wanted. Merging moves articles into the target, so some are older
-- than their ticket. Who speaks is the origin: a call that an agent noted is the customer's.
-- Parameters: $1 text[] ticket ids. An id that is no number finds nothing.
-- Rows: one per article.
SELECT
    article.id::text AS message_id,
    article.ticket_id::text AS case_id,
    article.id::bigint AS seq,
    article.created_at AT TIME ZONE 'UTC' AS sent_at,
    'message' AS kind,
    CASE WHEN article.internal THEN 'internal' ELSE 'public' END AS visibility,
    CASE
        WHEN sender.name = 'System' THEN 'system'
        WHEN sender.name = 'Customer' THEN 'customer'
        WHEN article.origin_by_id = ticket.customer_id THEN 'customer'
        -- User 1 stands for triggers, and for agents who were deleted.
        WHEN sender.name = 'Agent' AND coalesce(article.origin_by_id, article.created_by_id) <> 1
        THEN 'agent'
        ELSE 'unknown'
    END AS author_kind,
    nullif(coalesce(article.origin_by_id, article.created_by_id), 1)::text AS author_id,
    article.body,
    CASE WHEN article.content_type ILIKE 'text/html%' THEN 'html' ELSE 'plain' END AS body_format,
    'none' AS body_encoding,
    octet_length(article.body)::bigint AS body_bytes,
    -- Images shown inside a text, and the other form of the same text, are no attachments.
    (
        SELECT count(*)::int
        FROM stores AS file
        WHERE file.o_id = article.id
            AND file.store_object_id = (SELECT id FROM store_objects WHERE name = 'Ticket::Article')
            AND coalesce(file.preferences, '')
                !~* 'content-id[''"]?: *[''"]?[^\s''"]|content-alternative[''"]?: *[''"]?t'
    ) AS attachment_count,
    -- The settings of an article are YAML; further lines of a value are indented.
    coalesce(article.preferences, '') ~ '(?n)^[''"]?:?delivery_status[''"]?: *[''"]?fail'
        AS delivery_failed,
    false AS redacted
-- OFFSET keeps both look-ups in the indexes: tickets not wanted are not read.
FROM (
    SELECT CASE WHEN given.id ~ '^\d{1,18}$' THEN given.id::bigint END AS id
    FROM unnest($1::text[]) AS given (id)
) AS wanted
CROSS JOIN LATERAL (SELECT id, customer_id FROM tickets WHERE id = wanted.id OFFSET 0) AS ticket
CROSS JOIN LATERAL (
    SELECT
        id, ticket_id, sender_id, internal, content_type, body, preferences, created_by_id,
        origin_by_id, created_at
    FROM ticket_articles
    WHERE ticket_id = wanted.id
    OFFSET 0
) AS article
LEFT JOIN ticket_article_senders AS sender ON sender.id = article.sender_id
