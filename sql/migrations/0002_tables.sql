-- Teams, roster, runs, boundaries, the ledger and the packs.
-- Our ids are bigint identities, the helpdesk's are opaque text. Constraints bear the name of the
-- rule they keep. What a lead may change later (policy, roster) is copied where history needs it.

SET LOCAL ROLE handover_owner;

CREATE TABLE handover.team (
    team_id      text        CONSTRAINT team_pkey PRIMARY KEY,
    name         text,
    watermark    timestamptz,
    last_read_at timestamptz
);
COMMENT ON TABLE handover.team IS
    'A team the job works for. Its row is the lock that keeps two runs apart.';
COMMENT ON COLUMN handover.team.watermark IS 'the last boundary of the team that is done';
COMMENT ON COLUMN handover.team.last_read_at IS
    'business time of the last read of its cases; an older case in no ledger was missed';

CREATE TABLE handover.team_lead (
    team_id  text NOT NULL,
    agent_id text NOT NULL,
    CONSTRAINT team_lead_pkey PRIMARY KEY (team_id, agent_id)
);
COMMENT ON TABLE handover.team_lead IS
    'Who leads a team at any time; shift_agent.is_lead names those who lead during a shift.';

CREATE TABLE handover.login (
    login    text CONSTRAINT login_pkey PRIMARY KEY,
    agent_id text,
    kind     text NOT NULL CONSTRAINT login_kind_is_known CHECK (kind IN ('staff', 'service')),
    CONSTRAINT login_of_staff_names_its_agent CHECK (kind <> 'staff' OR agent_id IS NOT NULL)
);
COMMENT ON TABLE handover.login IS
    'Which agent a database role is. Staff act for themselves only; a service (plug-in, pooled '
    'login, web page) acts for the agent it names, and the event says so.';
COMMENT ON COLUMN handover.login.login IS 'name of the database role that connects (session_user)';

CREATE TABLE handover.shift (
    shift_id  text        CONSTRAINT shift_pkey PRIMARY KEY,
    team_id   text        NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at   timestamptz NOT NULL,
    label     text,
    origin    text        NOT NULL DEFAULT 'import'
        CONSTRAINT shift_origin_is_known CHECK (origin IN ('import', 'source')),
    CONSTRAINT shift_starts_before_it_ends CHECK (starts_at < ends_at),
    CONSTRAINT shift_in_whole_minutes CHECK (
        starts_at = date_trunc('minute', starts_at, 'UTC')
        AND ends_at = date_trunc('minute', ends_at, 'UTC'))
);
CREATE INDEX shift_of_team_by_end ON handover.shift (team_id, ends_at);
CREATE INDEX shift_span ON handover.shift USING gist (tstzrange(starts_at, ends_at));
COMMENT ON TABLE handover.shift IS 'A team''s working span [starts_at, ends_at).';
COMMENT ON COLUMN handover.shift.origin IS 'import: roster import; source: the helpdesk''s roster';

CREATE TABLE handover.shift_agent (
    shift_id text    NOT NULL CONSTRAINT shift_agent_works_a_shift
        REFERENCES handover.shift ON DELETE CASCADE,
    agent_id text    NOT NULL,
    capacity int     CONSTRAINT shift_agent_capacity_not_negative CHECK (capacity >= 0),
    is_lead  boolean NOT NULL DEFAULT false,
    CONSTRAINT shift_agent_pkey PRIMARY KEY (shift_id, agent_id)
);
CREATE INDEX shift_agent_by_agent ON handover.shift_agent (agent_id);
COMMENT ON TABLE handover.shift_agent IS 'Who works a shift.';
COMMENT ON COLUMN handover.shift_agent.capacity IS
    'cases this person can carry on this shift; NULL leaves it to the agent, then the policy';

CREATE TABLE handover.agent_absence (
    agent_id  text        CONSTRAINT agent_absence_pkey PRIMARY KEY,
    out_from  timestamptz NOT NULL DEFAULT now(),
    out_until timestamptz,
    kind      text        NOT NULL CONSTRAINT agent_absence_kind_is_known
        CHECK (kind IN ('out', 'late')),
    noted_by  text        NOT NULL,
    noted_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT agent_absence_starts_before_it_ends CHECK (out_until IS NULL OR out_from < out_until),
    CONSTRAINT agent_absence_late_says_until_when CHECK (kind <> 'late' OR out_until IS NOT NULL)
);
COMMENT ON TABLE handover.agent_absence IS
    'What agent-out and agent-late recorded: not there although the roster says so.';
COMMENT ON COLUMN handover.agent_absence.out_until IS 'NULL: until further notice';

CREATE TABLE handover.run (
    run_id      bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT run_pkey PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT now(),
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    outcome     text,
    CONSTRAINT run_finished_with_an_outcome CHECK ((finished_at IS NULL) = (outcome IS NULL))
);
COMMENT ON TABLE handover.run IS
    'One start of the job, by the server''s clock. A row that never finished is a crash.';
COMMENT ON COLUMN handover.run.at IS 'business time of the run';

CREATE TABLE handover.boundary (
    boundary_id        bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT boundary_pkey PRIMARY KEY,
    team_id            text        NOT NULL CONSTRAINT boundary_of_a_known_team
        REFERENCES handover.team,
    at                 timestamptz NOT NULL,
    run_id             bigint      NOT NULL,
    run_at             timestamptz NOT NULL,
    read_at            timestamptz NOT NULL,
    late               boolean     NOT NULL DEFAULT false,
    folded_into        bigint      CONSTRAINT boundary_folds_into_a_boundary
        REFERENCES handover.boundary DEFERRABLE INITIALLY DEFERRED,
    open_cases         int         NOT NULL,
    handed             int         NOT NULL,
    kept               int         NOT NULL,
    unassigned         int         NOT NULL,
    excluded           int         NOT NULL,
    source_open        bigint,
    bad_rows           int         NOT NULL DEFAULT 0,
    policy             jsonb       NOT NULL,
    context            jsonb       NOT NULL DEFAULT '{}',
    revision           int         NOT NULL DEFAULT 1,
    published_revision int         NOT NULL DEFAULT 0,
    sealed             boolean     NOT NULL DEFAULT false,
    purged_at          timestamptz,
    CONSTRAINT boundary_once_per_team_and_instant UNIQUE (team_id, at),
    CONSTRAINT boundary_identity_for_its_rows UNIQUE (boundary_id, team_id, at),
    CONSTRAINT boundary_counts_not_negative CHECK (
        least(open_cases, handed, kept, unassigned, excluded, bad_rows) >= 0),
    CONSTRAINT boundary_counts_add_up CHECK (
        open_cases = handed + kept + unassigned + excluded),
    CONSTRAINT boundary_folded_is_late_and_empty CHECK (
        folded_into IS NULL OR (late AND open_cases = 0 AND folded_into <> boundary_id)),
    CONSTRAINT boundary_published_what_exists CHECK (
        published_revision BETWEEN 0 AND revision)
);
CREATE INDEX boundary_by_time ON handover.boundary (at);
CREATE INDEX boundary_to_publish ON handover.boundary (boundary_id)
    WHERE published_revision <> revision;
COMMENT ON TABLE handover.boundary IS
    'One team at one instant at which a shift ended. A row exists only once the boundary is done.';
COMMENT ON COLUMN handover.boundary.run_at IS 'business time of the run that did it';
COMMENT ON COLUMN handover.boundary.read_at IS 'business time at which the helpdesk was read';
COMMENT ON COLUMN handover.boundary.folded_into IS
    'the later boundary that was planned instead, when several were due at once';
COMMENT ON COLUMN handover.boundary.source_open IS
    'how many cases the helpdesk itself calls not closed; NULL when it could not say';
COMMENT ON COLUMN handover.boundary.policy IS
    'the effective policy, stamped at creation so that later policy edits do not change it';
COMMENT ON COLUMN handover.boundary.context IS
    'names, shifts and leads as they were, so that a page can be made again byte for byte';
COMMENT ON COLUMN handover.boundary.revision IS
    'grows with every transaction that changes a pack, case or exception of the boundary';
COMMENT ON COLUMN handover.boundary.published_revision IS 'the revision the files on disk show';
COMMENT ON COLUMN handover.boundary.sealed IS
    'set by the recount when the boundary commits; from then on its ledger is closed';
COMMENT ON COLUMN handover.boundary.purged_at IS
    'since when its ledger or quotes are no longer complete, by purge';

CREATE TABLE handover.pack (
    pack_id            bigint      GENERATED BY DEFAULT AS IDENTITY
        CONSTRAINT pack_pkey PRIMARY KEY,
    boundary_id        bigint      NOT NULL,
    team_id            text        NOT NULL,
    boundary_at        timestamptz NOT NULL,
    from_agent_id      text,
    to_agent_id        text        NOT NULL,
    state              text        NOT NULL DEFAULT 'assigned' CONSTRAINT pack_state_is_known
        CHECK (state IN ('assigned', 'confirmed', 'declined', 'superseded')),
    occasion           text        NOT NULL DEFAULT 'shift_end',
    revision           int         NOT NULL DEFAULT 1,
    changes            int         NOT NULL DEFAULT 0,
    receiver_starts_at timestamptz NOT NULL,
    receiver_ends_at   timestamptz,
    read_at            timestamptz NOT NULL,
    confirm_by         timestamptz NOT NULL,
    assigned_at        timestamptz NOT NULL DEFAULT now(),
    confirmed_at       timestamptz,
    confirmed_by       text,
    confirmed_via      text,
    superseded_at      timestamptz,
    supersedes         bigint      CONSTRAINT pack_supersedes_a_pack REFERENCES handover.pack,
    context            jsonb       NOT NULL DEFAULT '{}',
    sealed             boolean     NOT NULL DEFAULT false,
    CONSTRAINT pack_belongs_to_its_boundary FOREIGN KEY (boundary_id, team_id, boundary_at)
        REFERENCES handover.boundary (boundary_id, team_id, at),
    CONSTRAINT pack_giver_is_not_receiver CHECK (from_agent_id IS DISTINCT FROM to_agent_id),
    CONSTRAINT pack_confirmed_by_its_receiver CHECK (
        confirmed_by IS NULL OR confirmed_by = to_agent_id),
    CONSTRAINT pack_confirmation_is_whole CHECK (
        num_nulls(confirmed_at, confirmed_by, confirmed_via) IN (0, 3)),
    CONSTRAINT pack_confirmed_says_by_whom CHECK (
        state <> 'confirmed' OR confirmed_by IS NOT NULL),
    CONSTRAINT pack_assigned_is_not_confirmed CHECK (
        state <> 'assigned' OR confirmed_by IS NULL),
    CONSTRAINT pack_superseded_says_when CHECK (
        state <> 'superseded' OR superseded_at IS NOT NULL)
);
CREATE INDEX pack_of_boundary ON handover.pack (boundary_id);
CREATE INDEX pack_by_receiver ON handover.pack (to_agent_id, state);
CREATE INDEX pack_by_giver ON handover.pack (from_agent_id);
CREATE INDEX pack_live_of_team ON handover.pack (team_id, pack_id)
    WHERE state IN ('assigned', 'confirmed');
CREATE INDEX pack_to_confirm ON handover.pack (confirm_by) WHERE state = 'assigned';
CREATE INDEX pack_by_supersedes ON handover.pack (supersedes) WHERE supersedes IS NOT NULL;
COMMENT ON TABLE handover.pack IS
    'What one giver hands to one receiver at one boundary. Complete when the receiver says so.';
COMMENT ON COLUMN handover.pack.boundary_at IS 'the boundary''s instant; filled in when left out';
COMMENT ON COLUMN handover.pack.from_agent_id IS 'the custodian; NULL: nobody''s cases';
COMMENT ON COLUMN handover.pack.occasion IS 'shift_end, reassignment, agent_out ...';
COMMENT ON COLUMN handover.pack.revision IS
    'grows when a case is voided; confirming an older revision is refused';
COMMENT ON COLUMN handover.pack.changes IS
    'grows with every change of the pack or its cases; a plan made from an older value is remade';
COMMENT ON COLUMN handover.pack.confirm_by IS
    'stamped at creation so that later policy edits do not change it; a void sets a new one';
COMMENT ON COLUMN handover.pack.sealed IS 'set when it commits; from then on no case is added';
COMMENT ON COLUMN handover.pack.read_at IS 'business time at which its content was read';

CREATE TABLE handover.ledger (
    boundary_id      bigint      NOT NULL,
    case_id          text        NOT NULL,
    team_id          text        NOT NULL,
    at               timestamptz NOT NULL,
    disposition      text        NOT NULL CONSTRAINT ledger_disposition_is_known
        CHECK (disposition IN ('handed', 'kept', 'unassigned', 'excluded')),
    reason           text        NOT NULL
        CONSTRAINT ledger_gives_a_reason CHECK (btrim(reason) <> ''),
    custodian_id     text,
    pack_id          bigint      CONSTRAINT ledger_names_a_pack REFERENCES handover.pack
        DEFERRABLE INITIALLY DEFERRED,
    seen_assignee_id text,
    seen_team_id     text,
    case_number      text,
    summary          jsonb,
    CONSTRAINT ledger_accounts_once_per_case PRIMARY KEY (boundary_id, case_id),
    CONSTRAINT ledger_belongs_to_its_boundary FOREIGN KEY (boundary_id, team_id, at)
        REFERENCES handover.boundary (boundary_id, team_id, at),
    CONSTRAINT ledger_handed_names_its_pack CHECK ((disposition = 'handed') = (pack_id IS NOT NULL))
);
CREATE INDEX ledger_of_case ON handover.ledger (case_id, at DESC);
CREATE INDEX ledger_of_pack ON handover.ledger (pack_id) WHERE pack_id IS NOT NULL;
CREATE INDEX ledger_of_custodian ON handover.ledger (custodian_id);
COMMENT ON TABLE handover.ledger IS
    'One row per open case per boundary: what became of it, and why. Closed once committed.';
COMMENT ON COLUMN handover.ledger.seen_assignee_id IS
    'the assignee the helpdesk showed: a later difference means a person changed it';
COMMENT ON COLUMN handover.ledger.summary IS 'the case''s line on the team page';

CREATE TABLE handover.pack_case (
    pack_id            bigint      NOT NULL CONSTRAINT pack_case_lies_in_a_pack
        REFERENCES handover.pack,
    case_id            text        NOT NULL,
    position           int         NOT NULL,
    case_number        text,
    customer_id        text,
    acuity             text        NOT NULL CONSTRAINT pack_case_acuity_is_known
        CHECK (acuity IN ('critical', 'watch', 'steady')),
    state              text        NOT NULL DEFAULT 'waiting' CONSTRAINT pack_case_state_is_known
        CHECK (state IN ('waiting', 'accepted', 'declined', 'void', 'moved')),
    next_due_at        timestamptz,
    content            jsonb       NOT NULL DEFAULT '{}',
    since              jsonb       NOT NULL DEFAULT '[]',
    last_message_at    timestamptz,
    last_message_seq   bigint,
    solved_at          timestamptz,
    decided_at         timestamptz,
    decided_by         text,
    decided_via        text,
    read_back          text,
    read_back_expected jsonb,
    read_back_ok       boolean,
    decline_reason     text,
    void_reason        text,
    void_written_at    timestamptz,
    moved_to           bigint      CONSTRAINT pack_case_moved_to_a_pack REFERENCES handover.pack,
    CONSTRAINT pack_case_pkey PRIMARY KEY (pack_id, case_id),
    CONSTRAINT pack_case_decision_is_whole CHECK (
        num_nulls(decided_at, decided_by, decided_via) IN (0, 3)),
    CONSTRAINT pack_case_decided_says_by_whom CHECK (
        state NOT IN ('accepted', 'declined') OR decided_by IS NOT NULL),
    CONSTRAINT pack_case_undecided_says_nobody CHECK (
        state NOT IN ('waiting', 'void') OR decided_by IS NULL),
    CONSTRAINT pack_case_declined_gives_a_reason CHECK (
        state <> 'declined' OR btrim(coalesce(decline_reason, '')) <> ''),
    CONSTRAINT pack_case_void_gives_a_reason CHECK (
        state <> 'void' OR btrim(coalesce(void_reason, '')) <> '')
);
CREATE INDEX pack_case_of_case ON handover.pack_case (case_id, pack_id DESC);
CREATE INDEX pack_case_moved_to_pack ON handover.pack_case (moved_to) WHERE moved_to IS NOT NULL;
COMMENT ON TABLE handover.pack_case IS 'One case in one pack: what is told about it, and its answer.';
COMMENT ON COLUMN handover.pack_case.content IS
    'what the pack says; every statement names its evidence or is the literal "none recorded"';
COMMENT ON COLUMN handover.pack_case.since IS 'what happened after the boundary, for "since"';
COMMENT ON COLUMN handover.pack_case.last_message_seq IS 'the last message the content knows of';
COMMENT ON COLUMN handover.pack_case.solved_at IS 'solved meanwhile: struck through, no exception';
COMMENT ON COLUMN handover.pack_case.read_back_expected IS
    'what the read-back is compared with at the next sweep: {"by": instant, ...}';
COMMENT ON COLUMN handover.pack_case.void_reason IS
    'why an earlier reading no longer counted; stays when it is taken over again';
COMMENT ON COLUMN handover.pack_case.void_written_at IS
    'the message that voided it; one seen before does not void it again';
COMMENT ON COLUMN handover.pack_case.moved_to IS
    'the pack that has it now; also set on a declined case that found another home';

CREATE TABLE handover.pack_evidence (
    pack_id         bigint  NOT NULL,
    case_id         text    NOT NULL,
    field           text    NOT NULL,
    ordinal         int     NOT NULL,
    source_relation text    NOT NULL,
    source_id       text    NOT NULL,
    start_byte      int,
    end_byte        int,
    quote           text,
    exact           boolean,
    CONSTRAINT pack_evidence_pkey PRIMARY KEY (pack_id, case_id, field, ordinal),
    CONSTRAINT pack_evidence_of_a_pack_case FOREIGN KEY (pack_id, case_id)
        REFERENCES handover.pack_case,
    CONSTRAINT pack_evidence_span_is_whole CHECK (
        num_nulls(start_byte, end_byte) IN (0, 2) AND 0 <= start_byte AND start_byte <= end_byte)
);
COMMENT ON TABLE handover.pack_evidence IS
    'The source row, and where it is text the literal words, behind each statement of a pack.';
COMMENT ON COLUMN handover.pack_evidence.exact IS
    'true: bytes of the raw body; false: of its readable text; NULL: no words, a row';
