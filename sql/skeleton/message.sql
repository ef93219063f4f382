-- The whole timeline of the cases wanted; the job sorts it.
-- Parameters: $1 text[] case ids. Rows: one per message or event.
SELECT
    NULL::text AS message_id,  -- never NULL
    NULL::text AS case_id,  -- never NULL
    NULL::bigint AS seq,  -- never NULL: order within one second
    NULL::timestamptz AS sent_at,  -- never NULL
    NULL::text AS kind,  -- never NULL: message, event
    NULL::text AS visibility,  -- never NULL: public, internal
    NULL::text AS author_kind,  -- never NULL: customer, agent, bot, system, unknown
    NULL::text AS author_id,
    NULL::text AS body,  -- never NULL: '' rather than NULL
    NULL::text AS body_format,  -- never NULL: plain, html, markdown
    NULL::text AS body_encoding,  -- never NULL: none, base64, quoted-printable
    NULL::bigint AS body_bytes,  -- never NULL: octet_length(body)
    NULL::int AS attachment_count,  -- never NULL
    NULL::boolean AS delivery_failed,  -- never NULL
    NULL::boolean AS redacted  -- never NULL
-- Cast the parameter to what the column is, not the column: that keeps its index in use.
-- Real ones: WHERE case_id = ANY ($1::text[]::bigint[])
WHERE NULL::text = ANY ($1::text[])
