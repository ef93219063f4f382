-- The whole timeline of the cases wanted; the job sorts it.
-- Parameters: $1 text[] case ids. Rows: one per message or event.
SELECT
    message_id,
    case_id,
    seq,
    sent_at,
    kind,
    visibility,
    author_kind,
    author_id,
    body,
    body_format,
    body_encoding,
    body_bytes,
    attachment_count,
    delivery_failed,
    redacted
FROM desk.message
WHERE case_id = ANY ($1::text[])
