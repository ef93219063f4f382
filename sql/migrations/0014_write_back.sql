-- Write-back, off unless a site asks for it: the receiver who took a case over becomes its
-- assignee in the helpdesk too. The wish is committed with the answer; the job delivers it with
-- the adapter's apply_owner.sql. A person who changed the assignee meanwhile wins.

SET LOCAL ROLE handover_owner;

ALTER TABLE handover.policy ADD COLUMN write_back text CONSTRAINT policy_write_back_is_known
    CHECK (write_back IN ('never', 'on_confirm'));
UPDATE handover.policy SET write_back = 'never' WHERE team_id = '*';
ALTER TABLE handover.policy ADD CONSTRAINT policy_site_says_whether_to_write_back
    CHECK (team_id <> '*' OR write_back IS NOT NULL);
COMMENT ON COLUMN handover.policy.write_back IS
    'never: the helpdesk is only read; on_confirm: who takes a case over becomes its assignee '
    'there';

CREATE OR REPLACE VIEW handover.effective_policy AS
SELECT
    team.team_id,
    coalesce(own.scope, site.scope) AS scope,
    coalesce(own.overflow, site.overflow) AS overflow,
    coalesce(own.look_ahead_hours, site.look_ahead_hours) AS look_ahead_hours,
    coalesce(own.absent_after_hours, site.absent_after_hours) AS absent_after_hours,
    coalesce(own.break_gap_minutes, site.break_gap_minutes) AS break_gap_minutes,
    coalesce(own.leaving_within_minutes, site.leaving_within_minutes) AS leaving_within_minutes,
    coalesce(own.return_buffer_minutes, site.return_buffer_minutes) AS return_buffer_minutes,
    coalesce(own.confirm_within_minutes, site.confirm_within_minutes) AS confirm_within_minutes,
    coalesce(own.confirm_within_critical_minutes, site.confirm_within_critical_minutes)
        AS confirm_within_critical_minutes,
    coalesce(own.capacity, site.capacity) AS capacity,
    coalesce(own.over_capacity_percent, site.over_capacity_percent) AS over_capacity_percent,
    coalesce(own.cue_fade_hours, site.cue_fade_hours) AS cue_fade_hours,
    coalesce(own.safety_cue_hours, site.safety_cue_hours) AS safety_cue_hours,
    coalesce(own.note_after_minutes, site.note_after_minutes) AS note_after_minutes,
    coalesce(own.lock_wait_seconds, site.lock_wait_seconds) AS lock_wait_seconds,
    coalesce(own.cost_stranger, site.cost_stranger) AS cost_stranger,
    coalesce(own.cost_language, site.cost_language) AS cost_language,
    coalesce(own.cost_late_start, site.cost_late_start) AS cost_late_start,
    coalesce(own.cost_split_customer, site.cost_split_customer) AS cost_split_customer,
    coalesce(own.cost_new_pair, site.cost_new_pair) AS cost_new_pair,
    coalesce(own.cost_load, site.cost_load) AS cost_load,
    coalesce(own.cost_upset_load, site.cost_upset_load) AS cost_upset_load,
    coalesce(own.cost_third_person, site.cost_third_person) AS cost_third_person,
    coalesce(own.write_back, site.write_back) AS write_back
FROM handover.team AS team
JOIN handover.policy AS site ON site.team_id = '*'
LEFT JOIN handover.policy AS own ON own.team_id = team.team_id;

ALTER TABLE handover.outbox ADD COLUMN outcome text CONSTRAINT outbox_outcome_is_known
    CHECK (outcome IN ('written', 'changed', 'moved_on', 'withdrawn'));
ALTER TABLE handover.outbox ADD CONSTRAINT outbox_outcome_once_sent
    CHECK (outcome IS NULL OR sent_at IS NOT NULL);
COMMENT ON COLUMN handover.outbox.outcome IS
    'of apply_owner: written; changed: a person had decided otherwise; moved_on: the case had '
    'another receiver by then; withdrawn: the policy says never now';
CREATE INDEX outbox_owner_of_case ON handover.outbox ((payload ->> 'case_id'), sent_at)
    WHERE kind = 'apply_owner';

CREATE FUNCTION handover.wish_for_owner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO handover.outbox (dedupe_key, kind, recipient, payload)
    SELECT format('apply_owner:%s:%s', NEW.pack_id, NEW.case_id), 'apply_owner', pack.to_agent_id,
        jsonb_build_object('pack_id', NEW.pack_id, 'case_id', NEW.case_id,
            'agent_id', pack.to_agent_id)
    FROM handover.pack AS pack
    JOIN handover.effective_policy AS policy ON policy.team_id = pack.team_id
    WHERE pack.pack_id = NEW.pack_id AND policy.write_back = 'on_confirm'
    -- Confirmed again after a void: they are the assignee already, or somebody decided otherwise.
    ON CONFLICT ON CONSTRAINT outbox_told_once DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER pack_case_wishes_for_its_owner AFTER UPDATE OF state ON handover.pack_case
FOR EACH ROW WHEN (NEW.state = 'accepted' AND OLD.state <> 'accepted')
EXECUTE FUNCTION handover.wish_for_owner();

-- The assignee that the job itself wrote since it last looked at the case; NULL: none.
CREATE FUNCTION handover.written_owner(case_id text, boundary_id bigint) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT wish.recipient
    FROM handover.outbox AS wish
    WHERE wish.kind = 'apply_owner' AND wish.payload ->> 'case_id' = written_owner.case_id
        AND wish.outcome = 'written'
        AND wish.sent_at > coalesce((
            SELECT run.started_at
            FROM handover.boundary AS boundary JOIN handover.run AS run USING (run_id)
            WHERE boundary.boundary_id = written_owner.boundary_id), '-infinity')
    ORDER BY wish.sent_at DESC, wish.outbox_id DESC LIMIT 1
$$;

CREATE FUNCTION handover.claim_owner_wish(after bigint)
RETURNS TABLE (outbox_id bigint, case_id text, agent_id text, seen_assignee_id text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    wish record;
    obstacle text;
BEGIN
    PERFORM handover.require_job();
    FOR wish IN
        SELECT waiting.outbox_id, waiting.recipient, waiting.payload ->> 'case_id' AS case_id,
            (waiting.payload ->> 'pack_id')::bigint AS pack_id
        FROM handover.outbox AS waiting
        WHERE waiting.kind = 'apply_owner' AND waiting.sent_at IS NULL
            AND waiting.next_at <= now() AND waiting.outbox_id > claim_owner_wish.after
        ORDER BY waiting.outbox_id FOR NO KEY UPDATE SKIP LOCKED
    LOOP
        SELECT CASE
            WHEN held.state IS NULL OR held.state NOT IN ('accepted', 'void') THEN 'moved_on'
            WHEN policy.write_back IS DISTINCT FROM 'on_confirm' THEN 'withdrawn' END
        INTO obstacle
        FROM (VALUES (wish.pack_id, wish.case_id)) AS wanted (pack_id, case_id)
        LEFT JOIN handover.pack_case AS held
            ON held.pack_id = wanted.pack_id AND held.case_id = wanted.case_id
        LEFT JOIN handover.pack AS pack ON pack.pack_id = wanted.pack_id
        LEFT JOIN handover.effective_policy AS policy ON policy.team_id = pack.team_id;
        IF obstacle IS NULL THEN
            RETURN QUERY
            SELECT wish.outbox_id, wish.case_id, wish.recipient,
                coalesce(handover.written_owner(wish.case_id, line.boundary_id),
                    line.seen_assignee_id)
            FROM (VALUES (1)) AS one
            LEFT JOIN (
                SELECT ledger.boundary_id, ledger.seen_assignee_id
                FROM handover.ledger AS ledger WHERE ledger.case_id = wish.case_id
                ORDER BY ledger.at DESC, ledger.boundary_id DESC LIMIT 1
            ) AS line ON true;
            RETURN;
        END IF;
        PERFORM handover.settle_owner_wish(wish.outbox_id, obstacle);
    END LOOP;
END $$;
COMMENT ON FUNCTION handover.claim_owner_wish IS
    'The next wish after that one that is due, locked until the transaction ends, with the '
    'assignee that must still be there. No row: nothing left to do.';

CREATE FUNCTION handover.settle_owner_wish(outbox_id bigint, outcome text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM handover.require_job();
    WITH settled AS (
        -- The clock, not the transaction's start: the helpdesk was written in between.
        UPDATE handover.outbox SET sent_at = clock_timestamp(), attempts = attempts + 1,
            last_error = NULL, outcome = settle_owner_wish.outcome
        WHERE outbox_id = settle_owner_wish.outbox_id AND sent_at IS NULL
        RETURNING recipient, payload
    )
    INSERT INTO handover.event (via, what, agent_id, team_id, boundary_id, pack_id, case_id, detail)
    SELECT 'job',
        CASE settle_owner_wish.outcome WHEN 'written' THEN 'owner_written' ELSE 'owner_kept' END,
        settled.recipient, pack.team_id, pack.boundary_id, (settled.payload ->> 'pack_id')::bigint,
        settled.payload ->> 'case_id', jsonb_build_object('outcome', settle_owner_wish.outcome)
    FROM settled
    LEFT JOIN handover.pack AS pack ON pack.pack_id = (settled.payload ->> 'pack_id')::bigint;
END $$;
COMMENT ON FUNCTION handover.settle_owner_wish IS
    'Notes what became of a wish, once; it is not tried again.';

CREATE FUNCTION handover.postpone_owner_wish(outbox_id bigint, error text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM handover.require_job();
    UPDATE handover.outbox SET attempts = attempts + 1, last_error = postpone_owner_wish.error,
        next_at = now() + make_interval(mins => least(2 ^ least(attempts, 6), 60)::int)
    WHERE outbox_id = postpone_owner_wish.outbox_id AND sent_at IS NULL;
END $$;
COMMENT ON FUNCTION handover.postpone_owner_wish IS
    'It could not be delivered: again after 1, 2, 4 ... 60 minutes. The error is a SQLSTATE.';

REVOKE ALL ON FUNCTION handover.wish_for_owner, handover.written_owner,
    handover.claim_owner_wish, handover.settle_owner_wish, handover.postpone_owner_wish
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION handover.claim_owner_wish, handover.settle_owner_wish,
    handover.postpone_owner_wish
TO handover_job;
