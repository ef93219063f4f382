-- Somebody calls in sick or late between two boundaries: what cannot wait for them moves, in packs
-- that belong to the team's latest boundary. A lead reassigns to nobody who is not there.
-- Locks: team (the caller's), pack, pack_case, exception; boundaries last.

SET LOCAL ROLE handover_owner;

-- A person may change the assignee between the boundary and such a pack: the pack is the later
-- look at the helpdesk then, and custody asks what changed since.
ALTER TABLE handover.pack_case
    ADD COLUMN seen_assignee_id text,
    ADD COLUMN seen_at timestamptz,
    ADD CONSTRAINT pack_case_seen_says_when CHECK (
        seen_assignee_id IS NULL OR seen_at IS NOT NULL);
CREATE INDEX pack_case_seen ON handover.pack_case (case_id, pack_id DESC)
    WHERE seen_at IS NOT NULL;
COMMENT ON COLUMN handover.pack_case.seen_assignee_id IS
    'the assignee the helpdesk showed when a pack was made between two boundaries; the ledger '
    'knows it for those of a shift end';
COMMENT ON COLUMN handover.pack_case.seen_at IS
    'by the server''s clock, when the run that read it began; NULL: the ledger has the last look';

-- The last look at each case: its latest ledger row, or a pack made after it. A case opened since
-- its team's boundary may be in a pack and in no ledger yet.
CREATE FUNCTION handover.last_looks(case_ids text[])
RETURNS TABLE (case_id text, team_id text, at timestamptz, disposition text, custodian_id text,
    assignee_id text, seen_team_id text, seen_at timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH line AS (
        SELECT DISTINCT ON (ledger.case_id) ledger.*
        FROM handover.ledger AS ledger
        WHERE ledger.case_id = ANY (case_ids)
        ORDER BY ledger.case_id, ledger.at DESC, ledger.boundary_id DESC
    ), look AS (
        SELECT DISTINCT ON (held.case_id) held.case_id, held.seen_assignee_id, held.seen_at,
            pack.team_id, pack.boundary_at, pack.to_agent_id
        FROM handover.pack_case AS held JOIN handover.pack AS pack USING (pack_id)
        WHERE held.case_id = ANY (case_ids) AND held.seen_at IS NOT NULL
        ORDER BY held.case_id, held.pack_id DESC
    )
    SELECT case_id, coalesce(line.team_id, look.team_id), coalesce(line.at, look.boundary_at),
        coalesce(line.disposition, 'handed'), coalesce(line.custodian_id, look.to_agent_id),
        CASE WHEN later.yes THEN look.seen_assignee_id ELSE line.seen_assignee_id END,
        coalesce(line.seen_team_id, look.team_id),
        CASE WHEN later.yes THEN look.seen_at ELSE coalesce(run.started_at, '-infinity') END
    FROM line FULL JOIN look USING (case_id)
    LEFT JOIN handover.boundary AS boundary USING (boundary_id)
    LEFT JOIN handover.run AS run USING (run_id),
    LATERAL (VALUES (coalesce(look.boundary_at >= line.at, line.at IS NULL))) AS later (yes)
$$;
COMMENT ON FUNCTION handover.last_looks IS
    'Whom the helpdesk named as assignee when the job last looked, and since when (by the '
    'server''s clock) a difference is news. At most one row per case.';

-- The assignee that must still be there is that of the last look.
CREATE OR REPLACE FUNCTION handover.claim_owner_wish(after bigint)
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
                coalesce((
                    SELECT own.recipient FROM handover.outbox AS own
                    WHERE own.kind = 'apply_owner' AND own.payload ->> 'case_id' = wish.case_id
                        AND own.outcome = 'written' AND own.sent_at > look.seen_at
                    ORDER BY own.sent_at DESC, own.outbox_id DESC LIMIT 1
                ), look.assignee_id)
            FROM (VALUES (1)) AS one
            LEFT JOIN handover.last_looks(ARRAY[wish.case_id]) AS look ON true;
            RETURN;
        END IF;
        PERFORM handover.settle_owner_wish(wish.outbox_id, obstacle);
    END LOOP;
END $$;
DROP FUNCTION handover.written_owner(text, bigint);

-- A pack of a shift end has just the cases its ledger hands to it. Others may also have one that is
-- newer than the boundary: looked at when the pack was made, or when an earlier one was.
CREATE OR REPLACE FUNCTION handover.seal_pack() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    cases int;
    astray int;
BEGIN
    SELECT count(*), count(*) FILTER (WHERE
        line.case_id IS NULL AND held.seen_at IS NULL AND NOT EXISTS (
            SELECT FROM handover.pack_case AS before
            WHERE before.case_id = held.case_id AND before.pack_id < NEW.pack_id)
        OR NEW.occasion = 'shift_end' AND line.pack_id IS DISTINCT FROM NEW.pack_id)
    INTO cases, astray
    FROM handover.pack_case AS held
    -- One look-up per case. The planner knows nothing yet of the new boundary and would read the
    -- whole ledger once per pack; OFFSET 0 keeps it from that.
    LEFT JOIN LATERAL (
        SELECT ledger.case_id, ledger.pack_id FROM handover.ledger AS ledger
        WHERE ledger.boundary_id = NEW.boundary_id AND ledger.case_id = held.case_id OFFSET 0
    ) AS line ON true
    WHERE held.pack_id = NEW.pack_id;
    IF cases = 0 OR astray > 0 THEN
        RAISE EXCEPTION 'pack % has % cases, of which % not handed to it in the ledger',
            NEW.pack_id, cases, astray USING
            ERRCODE = 'check_violation', CONSTRAINT = 'pack_matches_the_ledger',
            SCHEMA = 'handover', TABLE = 'pack';
    END IF;
    UPDATE handover.pack SET sealed = true WHERE pack_id = NEW.pack_id;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION handover.note_absence(
    agent_id text, kind text, out_until timestamptz DEFAULT NULL,
    out_from timestamptz DEFAULT now())
RETURNS handover.agent_absence
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me text := handover.my_agent();
    noted handover.agent_absence;
    known handover.agent_absence;
    since timestamptz := note_absence.out_from;
BEGIN
    IF NOT (handover.is_job() OR pg_has_role(session_user, 'handover_service', 'MEMBER')
        OR note_absence.agent_id IS NOT DISTINCT FROM me
        OR EXISTS (SELECT FROM handover.shift JOIN handover.shift_agent USING (shift_id)
            WHERE agent_id = note_absence.agent_id AND handover.leads(me, team_id))) THEN
        PERFORM handover.refuse('42501',
            format('login "%s" may not note an absence of agent "%s"',
                session_user, note_absence.agent_id),
            'people note their own absence, leads their team''s');
    END IF;
    PERFORM handover.require_known_agent(note_absence.agent_id);
    INSERT INTO handover.agent_absence (agent_id, kind, out_from, out_until, noted_by, noted_at)
    VALUES (note_absence.agent_id, note_absence.kind, note_absence.out_from,
        note_absence.out_until, coalesce(me, session_user), now())
    ON CONFLICT (agent_id) DO NOTHING
    RETURNING * INTO noted;
    IF NOT FOUND THEN
        SELECT * INTO known FROM handover.agent_absence
        WHERE agent_id = note_absence.agent_id FOR UPDATE;
        -- One that runs already goes on: what was done because of it is known by its start.
        IF known.out_from <= since AND since < coalesce(known.out_until, 'infinity') THEN
            since := known.out_from;
            IF known.kind = note_absence.kind
               AND known.out_until IS NOT DISTINCT FROM note_absence.out_until THEN
                RETURN known;
            END IF;
        END IF;
        UPDATE handover.agent_absence SET
            kind = note_absence.kind, out_from = since, out_until = note_absence.out_until,
            noted_by = coalesce(me, session_user), noted_at = now()
        WHERE agent_id = known.agent_id RETURNING * INTO noted;
    END IF;
    INSERT INTO handover.event (via, what, agent_id, detail)
    VALUES (CASE WHEN me IS NOT NULL THEN 'sql' WHEN handover.is_job() THEN 'job'
            ELSE 'service' END,
        'absence_noted', noted.agent_id, jsonb_strip_nulls(jsonb_build_object(
            'kind', noted.kind, 'noted_by', noted.noted_by,
            'out_from', handover.iso(noted.out_from),
            'out_until', handover.iso(noted.out_until))));
    RETURN noted;
END $$;

-- The job has inserted packs because somebody is not there: says so, and has pages made anew.
CREATE FUNCTION handover.note_relief(agent_id text, pack_ids bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM handover.require_job();
    INSERT INTO handover.event (via, what, agent_id, team_id, boundary_id, pack_id, detail)
    SELECT 'job', 'reassigned', note_relief.agent_id, pack.team_id, pack.boundary_id,
        pack.pack_id, jsonb_strip_nulls(jsonb_build_object(
            'to', pack.to_agent_id, 'from_pack', pack.supersedes, 'occasion', pack.occasion,
            'cases', (SELECT jsonb_agg(held.case_id ORDER BY held.case_id)
                FROM handover.pack_case AS held WHERE held.pack_id = pack.pack_id)))
    FROM handover.pack AS pack
    WHERE pack.pack_id = ANY (pack_ids)
    ORDER BY pack.pack_id;
    PERFORM handover.touch(ARRAY(
        SELECT DISTINCT boundary_id FROM handover.pack WHERE pack_id = ANY (pack_ids)));
END $$;
COMMENT ON FUNCTION handover.note_relief IS
    'Notes that these packs were made because that agent is not there.';

CREATE FUNCTION handover.postpone_packs(team_id text, agent_id text, starts_at timestamptz)
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    held handover.pack;
    raised record;
    postponed bigint[] := '{}';
BEGIN
    PERFORM handover.require_job();
    FOR held IN
        SELECT * FROM handover.pack
        WHERE to_agent_id = postpone_packs.agent_id AND team_id = postpone_packs.team_id
            AND state = 'assigned' AND receiver_starts_at < postpone_packs.starts_at
        ORDER BY pack_id FOR NO KEY UPDATE
    LOOP
        UPDATE handover.pack SET
            receiver_starts_at = postpone_packs.starts_at,
            confirm_by = postpone_packs.starts_at + handover.confirm_window(team_id, EXISTS (
                SELECT FROM handover.pack_case AS part
                WHERE part.pack_id = held.pack_id AND part.acuity = 'critical'
                    AND part.state IN ('waiting', 'accepted', 'void'))),
            changes = changes + 1
        WHERE pack_id = held.pack_id RETURNING * INTO held;
        INSERT INTO handover.event
            (via, what, agent_id, team_id, boundary_id, pack_id, detail)
        VALUES ('job', 'postponed', held.to_agent_id, held.team_id, held.boundary_id,
            held.pack_id, jsonb_build_object('starts_at', handover.iso(held.receiver_starts_at),
                'confirm_by', handover.iso(held.confirm_by)));
        PERFORM handover.touch(ARRAY[held.boundary_id]);
        postponed := postponed || held.pack_id;
    END LOOP;
    FOR raised IN
        SELECT * FROM handover.exception
        WHERE pack_id = ANY (postponed) AND kind = 'unconfirmed' AND state <> 'resolved'
        ORDER BY exception_id FOR NO KEY UPDATE
    LOOP
        -- Revision 0: still not taken over after the new time, it is raised again.
        UPDATE handover.exception SET state = 'resolved', resolved_at = now(),
            resolution = 'comes later, at ' || handover.iso(postpone_packs.starts_at),
            detail = detail || '{"revision": 0}'
        WHERE exception_id = raised.exception_id;
        INSERT INTO handover.event (via, what, team_id, boundary_id, pack_id, exception_id)
        VALUES ('job', 'resolved', raised.team_id, raised.boundary_id, raised.pack_id,
            raised.exception_id);
    END LOOP;
    RETURN cardinality(postponed);
END $$;
COMMENT ON FUNCTION handover.postpone_packs IS
    'The receiver comes later than the roster said: what waits for them is to be taken over that '
    'much later, and not having done so yet is no exception. Rows: how many packs.';

-- A reassignment is the lead's to decide; the absent alone are refused here, and a declined case
-- that somebody has by now. Who is inactive, on leave or lacks a skill only the helpdesk knows: the
-- command line asks it.
CREATE OR REPLACE FUNCTION handover.require_fitting_receiver(
    raised handover.exception, case_ids text[], receiver_id text)
RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    held record;
    absence handover.agent_absence;
BEGIN
    PERFORM handover.require_known_agent(require_fitting_receiver.receiver_id);
    SELECT * INTO absence FROM handover.agent_absence
    WHERE agent_id = require_fitting_receiver.receiver_id
        AND out_from <= now() AND now() < coalesce(out_until, 'infinity');
    IF FOUND THEN
        PERFORM handover.refuse('HO006', format('agent "%s" called in, %s', absence.agent_id,
            coalesce('not there until ' || handover.iso(absence.out_until),
                'not there until further notice')), 'choose somebody who is there');
    END IF;
    IF cardinality(case_ids) = 0 THEN
        PERFORM handover.refuse('HO002',
            format('exception %s has no case left to reassign', raised.exception_id),
            'resolve it without reassigning');
    END IF;
    FOR held IN SELECT * FROM handover.holders(raised, case_ids) LOOP
        IF held.boundary_id IS NULL THEN
            PERFORM handover.refuse('HO004', format('case "%s" is in no ledger of team "%s"',
                held.case_id, raised.team_id), 'reassign it in the helpdesk');
        ELSIF held.state = 'moved' OR EXISTS (
                SELECT FROM handover.pack_case AS later
                WHERE later.case_id = held.case_id AND later.pack_id > held.pack_id
                    AND later.state IN ('waiting', 'accepted', 'void')) THEN
            PERFORM handover.refuse('HO002', format('case "%s" has moved on from pack %s',
                held.case_id, held.pack_id), 'handover packs shows who has it now');
        ELSIF require_fitting_receiver.receiver_id IN (held.giver_id, held.receiver_id) THEN
            PERFORM handover.refuse('HO006', format('agent "%s" gave or has case "%s"',
                require_fitting_receiver.receiver_id, held.case_id), 'choose somebody else');
        ELSIF EXISTS (SELECT FROM handover.pack_case
                WHERE case_id = held.case_id AND state = 'declined'
                    AND decided_by = require_fitting_receiver.receiver_id) THEN
            PERFORM handover.refuse('HO006', format('agent "%s" declined case "%s"',
                require_fitting_receiver.receiver_id, held.case_id), 'choose somebody else');
        END IF;
    END LOOP;
END $$;

REVOKE ALL ON FUNCTION handover.last_looks, handover.note_relief, handover.postpone_packs
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION handover.last_looks, handover.note_relief, handover.postpone_packs
TO handover_job;
