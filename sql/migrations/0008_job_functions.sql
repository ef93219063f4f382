-- What the job may change: it plans with the packs locked, moves cases on, voids what changed
-- under its receiver, and takes in what receivers wrote in the helpdesk.
-- Arrays are parallel: one boundary may move twenty thousand cases in one call.

SET LOCAL ROLE handover_owner;

CREATE FUNCTION handover.lock_live_packs(team_id text)
RETURNS TABLE (pack_id bigint, state text, revision int, changes int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM handover.require_job();
    PERFORM FROM handover.pack
    WHERE team_id = lock_live_packs.team_id AND state IN ('assigned', 'confirmed')
    ORDER BY pack_id FOR NO KEY UPDATE;
    -- Whoever held one of those locks may have made another pack meanwhile: look again.
    RETURN QUERY
    SELECT pack_id, state, revision, changes FROM handover.pack
    WHERE team_id = lock_live_packs.team_id AND state IN ('assigned', 'confirmed')
    ORDER BY pack_id FOR NO KEY UPDATE;
END $$;
COMMENT ON FUNCTION handover.lock_live_packs IS
    'Locks the team''s live packs until the end of the transaction, to compare them with those '
    'planned from. `changes` notices more than state and revision: one case of many declined.';

CREATE FUNCTION handover.move_cases(pack_ids bigint[], case_ids text[], to_pack_ids bigint[])
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    moved int;
BEGIN
    PERFORM handover.require_job();
    moved := handover.move_on(pack_ids, case_ids, to_pack_ids, 'job', NULL);
    RETURN moved;
END $$;
COMMENT ON FUNCTION handover.move_cases IS
    'Cases leave their packs for others (NULL: a person took it in the helpdesk). Rows: how many '
    'moved; a case that had moved before is left alone.';

CREATE FUNCTION handover.move_on(
    pack_ids bigint[], case_ids text[], to_pack_ids bigint[], via text, agent_id text)
RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    changed bigint[];
    moved int;
BEGIN
    IF cardinality(pack_ids) <> cardinality(case_ids)
       OR cardinality(pack_ids) <> cardinality(to_pack_ids) THEN
        PERFORM handover.refuse('HO007', 'packs, cases and new packs differ in number');
    END IF;
    PERFORM FROM handover.pack WHERE pack_id = ANY (pack_ids)
    ORDER BY pack_id FOR NO KEY UPDATE;
    WITH wanted AS (
        SELECT * FROM unnest(pack_ids, case_ids, to_pack_ids) AS w (pack_id, case_id, to_pack_id)
    ), changed AS (
        UPDATE handover.pack_case AS held SET
            -- A declined case keeps its answer; it only learns who has it now.
            state = CASE held.state WHEN 'declined' THEN 'declined' ELSE 'moved' END,
            moved_to = wanted.to_pack_id
        FROM wanted
        WHERE held.pack_id = wanted.pack_id AND held.case_id = wanted.case_id
            AND held.state <> 'moved'
            AND (held.state <> 'declined' OR held.moved_to IS DISTINCT FROM wanted.to_pack_id)
        RETURNING held.pack_id, held.case_id, held.moved_to
    ), noted AS (
        INSERT INTO handover.event
            (via, what, agent_id, team_id, boundary_id, pack_id, case_id, detail)
        SELECT move_on.via, 'moved', move_on.agent_id, pack.team_id, pack.boundary_id,
            changed.pack_id, changed.case_id, jsonb_build_object('moved_to', changed.moved_to)
        FROM changed JOIN handover.pack AS pack USING (pack_id)
        ORDER BY changed.pack_id, changed.case_id
        RETURNING pack_id
    )
    SELECT array_agg(DISTINCT pack_id), count(*) INTO changed, moved FROM noted;
    PERFORM handover.settle_packs(changed, NULL);
    RETURN moved;
END $$;

CREATE FUNCTION handover.supersede_pack(
    pack_id bigint, case_ids text[] DEFAULT NULL, superseded_by bigint[] DEFAULT NULL)
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    held handover.pack;
    cases text[] := case_ids;
    targets bigint[] := superseded_by;
BEGIN
    PERFORM handover.require_job();
    held := handover.lock_pack(supersede_pack.pack_id);
    IF cases IS NULL THEN
        cases := ARRAY(SELECT case_id FROM handover.pack_case
            WHERE pack_id = held.pack_id AND state IN ('waiting', 'accepted', 'void')
            ORDER BY case_id);
    END IF;
    IF targets IS NULL OR cardinality(targets) = 1 THEN
        targets := array_fill(targets[1], ARRAY[cardinality(cases)]);
    END IF;
    RETURN handover.move_on(
        array_fill(held.pack_id, ARRAY[cardinality(cases)]), cases, targets, 'job', NULL);
END $$;
COMMENT ON FUNCTION handover.supersede_pack IS
    'Moves cases (NULL: all live ones) of one pack to the packs named, case by case or all to '
    'one. The pack is superseded when every case has moved on.';

CREATE FUNCTION handover.void_case(
    pack_id bigint, case_id text, reason text, at timestamptz,
    written_at timestamptz DEFAULT NULL, due_at timestamptz DEFAULT NULL)
RETURNS handover.pack_case
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    held handover.pack;
    voided handover.pack_case;
    before handover.pack_case;
BEGIN
    PERFORM handover.require_job();
    held := handover.lock_pack(void_case.pack_id);
    SELECT * INTO before FROM handover.pack_case
    WHERE pack_id = held.pack_id AND case_id = void_case.case_id FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM handover.refuse('HO004', format('case "%s" is not in pack %s',
            void_case.case_id, held.pack_id));
    ELSIF btrim(coalesce(void_case.reason, '')) = '' THEN
        PERFORM handover.refuse('HO007', 'a void gives its reason');
    ELSIF num_nonnulls(written_at, due_at) = 0 THEN
        PERFORM handover.refuse('HO007', 'a void names its cause',
            'the time of the customer''s message, or the deadline that moved earlier');
    END IF;
    -- What was seen before voids nothing again: every sweep sees the same message.
    IF before.state NOT IN ('waiting', 'accepted', 'void') OR NOT (
        coalesce(void_case.written_at > coalesce(before.void_written_at, '-infinity'), false)
        OR coalesce(void_case.due_at < coalesce(before.next_due_at, 'infinity'), false)) THEN
        RETURN before;
    END IF;
    UPDATE handover.pack_case SET
        state = 'void', void_reason = btrim(void_case.reason),
        void_written_at = greatest(void_written_at, void_case.written_at),
        next_due_at = least(next_due_at, void_case.due_at),
        decided_at = NULL, decided_by = NULL, decided_via = NULL,
        read_back = NULL, read_back_ok = NULL
    WHERE pack_id = held.pack_id AND case_id = before.case_id RETURNING * INTO voided;
    UPDATE handover.pack SET
        revision = revision + 1,
        confirm_by = greatest(void_case.at, receiver_starts_at) + handover.confirm_window(
            team_id, EXISTS (SELECT FROM handover.pack_case AS other
                WHERE other.pack_id = held.pack_id AND other.acuity = 'critical'
                    AND other.state IN ('waiting', 'accepted', 'void')))
    WHERE pack_id = held.pack_id;
    INSERT INTO handover.event (via, what, agent_id, team_id, boundary_id, pack_id, case_id, detail)
    VALUES ('job', 'voided', held.to_agent_id, held.team_id, held.boundary_id, held.pack_id,
        before.case_id, jsonb_strip_nulls(jsonb_build_object(
            'reason', voided.void_reason, 'was', before.state, 'revision', held.revision + 1,
            'decided_at', handover.iso(before.decided_at), 'read_back', before.read_back)));
    PERFORM handover.settle_packs(ARRAY[held.pack_id], NULL);
    RETURN voided;
END $$;
COMMENT ON FUNCTION handover.void_case IS
    'The customer wrote, or a deadline moved earlier: what was read is not what is. The pack goes '
    'back to assigned, with a new revision and a new confirm_by. A cause already seen, or a case '
    'no longer live, changes nothing.';

CREATE FUNCTION handover.solve_cases(pack_ids bigint[], case_ids text[], solved_at timestamptz[])
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    changed bigint[];
    solved int;
BEGIN
    PERFORM handover.require_job();
    PERFORM FROM handover.pack WHERE pack_id = ANY (pack_ids)
    ORDER BY pack_id FOR NO KEY UPDATE;
    WITH wanted AS (
        SELECT * FROM unnest(pack_ids, case_ids, solve_cases.solved_at)
            AS w (pack_id, case_id, solved_at)
    ), changed AS (
        UPDATE handover.pack_case AS held SET solved_at = wanted.solved_at
        FROM wanted
        WHERE held.pack_id = wanted.pack_id AND held.case_id = wanted.case_id
            AND (held.solved_at IS NULL) <> (wanted.solved_at IS NULL)
        RETURNING held.pack_id, held.case_id, held.solved_at
    ), noted AS (
        INSERT INTO handover.event
            (via, what, agent_id, team_id, boundary_id, pack_id, case_id, detail)
        SELECT 'job', CASE WHEN changed.solved_at IS NULL THEN 'reopened' ELSE 'solved' END,
            pack.to_agent_id, pack.team_id, pack.boundary_id, pack.pack_id, changed.case_id,
            jsonb_strip_nulls(jsonb_build_object('solved_at', handover.iso(changed.solved_at)))
        FROM changed JOIN handover.pack AS pack USING (pack_id)
        ORDER BY changed.pack_id, changed.case_id
        RETURNING pack_id
    )
    SELECT array_agg(DISTINCT pack_id), count(*) INTO changed, solved FROM noted;
    PERFORM handover.settle_packs(changed, 'job');
    RETURN solved;
END $$;
COMMENT ON FUNCTION handover.solve_cases IS
    'Cases solved meanwhile (NULL: open again). They wait for nobody. Rows: how many changed.';

CREATE FUNCTION handover.solve_case(pack_id bigint, case_id text, solved_at timestamptz)
RETURNS int
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT handover.solve_cases(ARRAY[solve_case.pack_id], ARRAY[solve_case.case_id],
        ARRAY[solve_case.solved_at])
$$;

CREATE FUNCTION handover.judge_read_backs(pack_ids bigint[], case_ids text[], oks boolean[])
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    changed bigint[];
    judged int;
BEGIN
    PERFORM handover.require_job();
    PERFORM FROM handover.pack WHERE pack_id = ANY (pack_ids)
    ORDER BY pack_id FOR NO KEY UPDATE;
    WITH changed AS (
        UPDATE handover.pack_case AS held SET read_back_ok = wanted.ok
        FROM unnest(pack_ids, case_ids, oks) AS wanted (pack_id, case_id, ok)
        WHERE held.pack_id = wanted.pack_id AND held.case_id = wanted.case_id
            AND held.read_back IS NOT NULL AND held.read_back_ok IS DISTINCT FROM wanted.ok
        RETURNING held.pack_id, held.case_id, held.read_back_ok
    ), noted AS (
        INSERT INTO handover.event
            (via, what, agent_id, team_id, boundary_id, pack_id, case_id, detail)
        SELECT 'job', 'read_back_compared', pack.to_agent_id, pack.team_id, pack.boundary_id,
            pack.pack_id, changed.case_id, jsonb_build_object('ok', changed.read_back_ok)
        FROM changed JOIN handover.pack AS pack USING (pack_id)
        ORDER BY changed.pack_id, changed.case_id
        RETURNING boundary_id
    )
    SELECT array_agg(DISTINCT boundary_id), count(*) INTO changed, judged FROM noted;
    PERFORM handover.touch(changed);
    RETURN judged;
END $$;
COMMENT ON FUNCTION handover.judge_read_backs IS
    'Stores what comparing the read-back with read_back_expected gave. Rows: how many changed.';
