-- The tables of the native adapter: for sites without a supported helpdesk, the demo and tests.
-- Columns are those of the source contract. No foreign keys: in a helpdesk ids of removed agents
-- and merged customers dangle, and an import must survive them.

CREATE SCHEMA desk;
COMMENT ON SCHEMA desk IS 'A plain helpdesk: what the native adapter reads.';

CREATE TABLE desk.schema_version (
    version    int         CONSTRAINT schema_version_pkey PRIMARY KEY,
    name       text        NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE desk.schema_version IS
    'One row per applied migration, written in the transaction that applied it.';

CREATE TABLE desk.team (
    team_id  text    CONSTRAINT team_pkey PRIMARY KEY,
    name     text    NOT NULL,
    active   boolean NOT NULL,
    timezone text
);
COMMENT ON TABLE desk.team IS 'A queue or group of agents.';
COMMENT ON COLUMN desk.team.timezone IS 'IANA name; NULL is UTC';

CREATE TABLE desk.agent (
    agent_id             text    CONSTRAINT agent_pkey PRIMARY KEY,
    display_name         text    NOT NULL,
    email                text,
    phone                text,
    active               boolean NOT NULL,
    away_from            date,
    away_until           date,
    replacement_agent_id text,
    capacity             int     CONSTRAINT agent_capacity_not_negative CHECK (capacity >= 0),
    languages            text[]  NOT NULL,
    skills               text[]  NOT NULL
);
COMMENT ON TABLE desk.agent IS 'Somebody who answers customers.';
COMMENT ON COLUMN desk.agent.phone IS 'work lines only';
COMMENT ON COLUMN desk.agent.away_until IS 'inclusive, on the team''s local calendar';

CREATE TABLE desk.customer (
    customer_id       text CONSTRAINT customer_pkey PRIMARY KEY,
    display_name      text,
    company           text,
    email             text,
    phone             text,
    preferred_channel text,
    language          text,
    timezone          text,
    vip               boolean,
    preferences       text
);
COMMENT ON TABLE desk.customer IS 'Somebody who is answered.';

CREATE TABLE desk.ticket (
    case_id          text        CONSTRAINT ticket_pkey PRIMARY KEY,
    case_number      text        NOT NULL,
    subject          text,
    status           text        NOT NULL CONSTRAINT ticket_status_is_known
        CHECK (status IN ('new', 'open', 'waiting', 'snoozed', 'bot')),
    status_raw       text        NOT NULL,
    priority         smallint    CONSTRAINT ticket_priority_is_1_to_4
        CHECK (priority BETWEEN 1 AND 4),
    channel          text,
    team_id          text,
    assignee_id      text,
    assignee_kind    text        CONSTRAINT ticket_assignee_kind_is_known
        CHECK (assignee_kind IN ('agent', 'bot')),
    customer_id      text,
    language         text,
    required_skills  text[]      NOT NULL DEFAULT '{}',
    tags             text[]      NOT NULL DEFAULT '{}',
    opened_at        timestamptz NOT NULL,
    last_activity_at timestamptz NOT NULL,
    last_customer_at timestamptz,
    last_agent_at    timestamptz,
    waiting_since    timestamptz,
    wake_at          timestamptz,
    reopened         boolean,
    url_path         text,
    closed_at        timestamptz
);
CREATE INDEX ticket_open ON desk.ticket (team_id, case_id) WHERE closed_at IS NULL;
COMMENT ON TABLE desk.ticket IS 'A case. Open while closed_at is NULL.';
COMMENT ON COLUMN desk.ticket.priority IS '1 urgent .. 4 low';
COMMENT ON COLUMN desk.ticket.waiting_since IS 'since when the customer waits for an answer';

CREATE TABLE desk.message (
    message_id       text        CONSTRAINT message_pkey PRIMARY KEY,
    case_id          text        NOT NULL,
    seq              bigint      NOT NULL,
    sent_at          timestamptz NOT NULL,
    kind             text        NOT NULL CONSTRAINT message_kind_is_known
        CHECK (kind IN ('message', 'event')),
    visibility       text        NOT NULL CONSTRAINT message_visibility_is_known
        CHECK (visibility IN ('public', 'internal')),
    author_kind      text        NOT NULL CONSTRAINT message_author_kind_is_known
        CHECK (author_kind IN ('customer', 'agent', 'bot', 'system', 'unknown')),
    author_id        text,
    body             text        NOT NULL,
    body_format      text        NOT NULL DEFAULT 'plain' CONSTRAINT message_body_format_is_known
        CHECK (body_format IN ('plain', 'html', 'markdown')),
    body_encoding    text        NOT NULL DEFAULT 'none' CONSTRAINT message_body_encoding_is_known
        CHECK (body_encoding IN ('none', 'base64', 'quoted-printable')),
    body_bytes       bigint      NOT NULL,
    attachment_count int         NOT NULL DEFAULT 0,
    delivery_failed  boolean     NOT NULL DEFAULT false,
    redacted         boolean     NOT NULL DEFAULT false
);
CREATE INDEX message_of_case ON desk.message (case_id, sent_at, seq);
COMMENT ON TABLE desk.message IS 'One entry of a case''s timeline.';
COMMENT ON COLUMN desk.message.body_bytes IS 'length of the whole body, which may be cut here';
COMMENT ON COLUMN desk.message.delivery_failed IS 'a delivery that failed is not an answer';

CREATE TABLE desk.deadline (
    case_id     text        NOT NULL,
    kind        text        NOT NULL CONSTRAINT deadline_kind_is_known CHECK (kind IN (
        'first_response', 'next_response', 'resolution', 'reminder', 'callback', 'promise')),
    due_at      timestamptz NOT NULL,
    origin      text        NOT NULL CONSTRAINT deadline_origin_is_known
        CHECK (origin IN ('sla', 'reminder', 'promise')),
    description text
);
CREATE INDEX deadline_of_case ON desk.deadline (case_id, due_at);
COMMENT ON TABLE desk.deadline IS
    'What falls due on a case. Without a key: the source gives none, and two may be alike.';

-- The job reads it where both live in one database; elsewhere the role may not exist.
DO $grants$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'handover_job') THEN
        GRANT USAGE ON SCHEMA desk TO handover_job;
        GRANT SELECT ON ALL TABLES IN SCHEMA desk TO handover_job;
    END IF;
END
$grants$;
