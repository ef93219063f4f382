-- The script becomes messages.
-- Parameters: none. Rows: none.

INSERT INTO desk.message (
    message_id, case_id, seq, sent_at, kind, visibility, author_kind, author_id, body, body_format,
    body_encoding, body_bytes, attachment_count, delivery_failed, redacted)
SELECT
    said.case_id || '-' || said.place,
    said.case_id,
    said.place,
    current_setting('handover_demo.at')::timestamptz + said.moment,
    CASE said.voice WHEN 'event' THEN 'event' ELSE 'message' END,
    CASE WHEN said.voice IN ('note', 'event') THEN 'internal' ELSE 'public' END,
    CASE
        WHEN said.voice IN ('note', 'reply') THEN 'agent'
        WHEN said.voice = 'event' THEN 'system'
        ELSE said.voice
    END,
    CASE said.voice WHEN 'customer' THEN ticket.customer_id ELSE said.agent_id END,
    said.body,
    said.body_format,
    said.body_encoding,
    octet_length(said.body),
    said.attachment_count,
    said.delivery_failed,
    said.redacted
FROM demo.said AS said
JOIN desk.ticket AS ticket USING (case_id);

DROP TABLE demo.said;
DROP SCHEMA demo;
