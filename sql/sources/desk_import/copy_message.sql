-- Takes the rows of message.csv, in COPY's text format.
-- Parameters: none. Rows: none.
COPY pg_temp.desk_import_message (
    message_id, case_id, seq, sent_at, kind, visibility, author_kind, author_id, body,
    body_format, body_encoding, body_bytes, attachment_count, delivery_failed, redacted
) FROM STDIN
