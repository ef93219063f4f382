-- Adds the rows of message.csv, or puts them in the place of those with the same id.
-- Parameters: none. Rows: none.
INSERT INTO desk.message (
    message_id, case_id, seq, sent_at, kind, visibility, author_kind, author_id, body,
    body_format, body_encoding, body_bytes, attachment_count, delivery_failed, redacted
)
SELECT
    message_id, case_id, seq, sent_at, kind, visibility, author_kind, author_id, body,
    body_format, body_encoding, body_bytes, attachment_count, delivery_failed, redacted
FROM pg_temp.desk_import_message
ON CONFLICT (message_id) DO UPDATE SET
    case_id = excluded.case_id,
    seq = excluded.seq,
    sent_at = excluded.sent_at,
    kind = excluded.kind,
    visibility = excluded.visibility,
    author_kind = excluded.author_kind,
    author_id = excluded.author_id,
    body = excluded.body,
    body_format = excluded.body_format,
    body_encoding = excluded.body_encoding,
    body_bytes = excluded.body_bytes,
    attachment_count = excluded.attachment_count,
    delivery_failed = excluded.delivery_failed,
    redacted = excluded.redacted
