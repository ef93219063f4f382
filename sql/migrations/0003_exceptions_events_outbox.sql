-- What a lead must look at, what was done by whom, and what is still to be told.

SET LOCAL ROLE handover_owner;

CREATE TABLE handover.exception (
    exception_id    bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT exception_pkey PRIMARY KEY,
    dedupe_key      text        NOT NULL CONSTRAINT exception_raised_once_for_ever UNIQUE,
    kind            text        NOT NULL CONSTRAINT exception_kind_is_known CHECK (kind IN (
        'unconfirmed', 'declined', 'no_receiver', 'no_incoming_shift', 'over_capacity',
        'deadline_in_gap', 'woke_while_away', 'unowned', 'uncovered', 'count_mismatch',
        'changed_underneath', 'third_person', 'read_back_mismatch', 'confirmed_untouched',
        'late_boundary', 'bad_row')),
    severity        int         NOT NULL CONSTRAINT exception_severity_is_1_to_3
        CHECK (severity BETWEEN 1 AND 3),
    base_severity   int         NOT NULL CONSTRAINT exception_base_severity_is_1_to_3
        CHECK (base_severity BETWEEN 1 AND 3),
    told_severity   int,
    team_id         text,
    boundary_id     bigint      CONSTRAINT exception_of_a_boundary REFERENCES handover.boundary,
    pack_id         bigint      CONSTRAINT exception_of_a_pack REFERENCES handover.pack,
    case_id         text,
    state           text        NOT NULL DEFAULT 'open' CONSTRAINT exception_state_is_known
        CHECK (state IN ('open', 'acknowledged', 'resolved')),
    raised_at       timestamptz NOT NULL,
    last_seen_at    timestamptz NOT NULL,
    times_seen      int         NOT NULL DEFAULT 1,
    detail          jsonb       NOT NULL DEFAULT '{}',
    acknowledged_by text,
    acknowledged_at timestamptz,
    resolved_by     text,
    resolved_at     timestamptz,
    resolution      text,
    CONSTRAINT exception_only_gets_worse CHECK (severity <= base_severity),
    CONSTRAINT exception_acknowledged_says_by_whom CHECK (
        num_nulls(acknowledged_by, acknowledged_at) IN (0, 2)
        AND (state <> 'acknowledged' OR acknowledged_by IS NOT NULL)),
    CONSTRAINT exception_resolved_says_how CHECK (
        (state = 'resolved') = (resolved_at IS NOT NULL)
        AND num_nulls(resolved_at, resolution) IN (0, 2))
);
CREATE INDEX exception_unresolved_of_team ON handover.exception (team_id, severity)
    WHERE state <> 'resolved';
CREATE INDEX exception_of_boundary ON handover.exception (boundary_id);
CREATE INDEX exception_of_pack ON handover.exception (pack_id) WHERE pack_id IS NOT NULL;
CREATE INDEX exception_of_case ON handover.exception (case_id) WHERE case_id IS NOT NULL;
COMMENT ON TABLE handover.exception IS
    'Something a lead must look at; open until resolved. Raised by record_exception only.';
COMMENT ON COLUMN handover.exception.dedupe_key IS
    'kind:pack:case:boundary-or-due; the same thing seen again is the same row, for ever';
COMMENT ON COLUMN handover.exception.severity IS
    '1 highest .. 3; the base, less the boundaries of the team that passed since';
COMMENT ON COLUMN handover.exception.told_severity IS
    'the severity a lead was last told of: each is told once';
COMMENT ON COLUMN handover.exception.team_id IS 'NULL: of no team, for every lead';
COMMENT ON COLUMN handover.exception.resolved_by IS
    'the lead, or the receiver whose late answer settled it; NULL: its cases were solved';

CREATE TABLE handover.event (
    event_id     bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT event_pkey PRIMARY KEY,
    at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    run_id       bigint,
    login        text        NOT NULL DEFAULT session_user,
    application  text        DEFAULT nullif(current_setting('application_name', true), ''),
    agent_id     text,
    via          text        NOT NULL CONSTRAINT event_via_is_known
        CHECK (via IN ('sql', 'service', 'helpdesk', 'job')),
    what         text        NOT NULL CONSTRAINT event_says_what CHECK (btrim(what) <> ''),
    team_id      text,
    boundary_id  bigint,
    pack_id      bigint,
    case_id      text,
    exception_id bigint,
    detail       jsonb       NOT NULL DEFAULT '{}'
);
CREATE INDEX event_by_time ON handover.event USING brin (at);
CREATE INDEX event_of_pack ON handover.event (pack_id, case_id) WHERE pack_id IS NOT NULL;
CREATE INDEX event_of_exception ON handover.event (exception_id) WHERE exception_id IS NOT NULL;
CREATE INDEX event_of_agent ON handover.event (agent_id, event_id);
COMMENT ON TABLE handover.event IS
    'Who did what, by the server''s clock. Append-only, written by the functions. It refers to '
    'rows without foreign keys, so that it outlives them.';
COMMENT ON COLUMN handover.event.login IS 'session_user: the database role that connected';
COMMENT ON COLUMN handover.event.application IS
    'what the client calls itself: a hint, for anybody can say anything';
COMMENT ON COLUMN handover.event.agent_id IS 'the agent acted for';
COMMENT ON COLUMN handover.event.via IS
    'sql: the person''s own login; service: a program in their name; helpdesk: a note of theirs '
    'in the helpdesk, read by the job; job: the job itself';

CREATE TABLE handover.outbox (
    outbox_id  bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pkey PRIMARY KEY,
    dedupe_key text        NOT NULL CONSTRAINT outbox_told_once UNIQUE,
    kind       text        NOT NULL,
    recipient  text        NOT NULL,
    payload    jsonb       NOT NULL,
    attempts   int         NOT NULL DEFAULT 0,
    next_at    timestamptz NOT NULL DEFAULT now(),
    sent_at    timestamptz,
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT outbox_attempts_not_negative CHECK (attempts >= 0)
);
CREATE INDEX outbox_to_send ON handover.outbox (next_at) WHERE sent_at IS NULL;
COMMENT ON TABLE handover.outbox IS
    'What is to be told, once per key; committed with what it tells of, delivered afterwards.';
COMMENT ON COLUMN handover.outbox.last_error IS 'a code, never text of a case';

CREATE TABLE handover.boundary_touch (
    boundary_id bigint NOT NULL
);
COMMENT ON TABLE handover.boundary_touch IS
    'Boundaries that the current transaction changed; their revision grows when it commits. '
    'Empty between transactions: boundaries are locked last, and in order.';
