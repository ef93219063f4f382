-- The script of the story: who said what in which case, how long before the boundary.
--
-- The files after this one fill it and 90_messages.sql turns it into messages, so that the
-- texts can be read as a conversation.
-- Parameters: none. Rows: none.

CREATE SCHEMA demo;

CREATE TABLE demo.said (
    case_id text NOT NULL,
    place integer NOT NULL,
    -- Relative to the boundary.
    moment interval NOT NULL,
    voice text NOT NULL
        CONSTRAINT said_by_a_known_voice
        CHECK (voice IN ('customer', 'reply', 'note', 'bot', 'event')),
    -- The colleague; NULL for the case's customer, the bot and the system.
    agent_id text,
    body text NOT NULL,
    body_format text NOT NULL DEFAULT 'plain',
    body_encoding text NOT NULL DEFAULT 'none',
    attachment_count integer NOT NULL DEFAULT 0,
    delivery_failed boolean NOT NULL DEFAULT false,
    redacted boolean NOT NULL DEFAULT false,
    PRIMARY KEY (case_id, place)
);
