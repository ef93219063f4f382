-- Taking over: what receivers do with their packs. Locks: pack, pack_case, exception.

SET LOCAL ROLE handover_owner;

-- A pack's state follows from its cases. `answered_via`: the change is the receiver's answer or a
-- solved case, which settles an open 'unconfirmed'. NULL: a move or a void, which do not.
CREATE FUNCTION handover.settle_packs(pack_ids bigint[], answered_via text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    settled bigint[];
BEGIN
    WITH tally AS (
        SELECT pack_id,
            count(*) FILTER (WHERE state IN ('waiting', 'accepted', 'void')) AS live,
            count(*) FILTER (WHERE state IN ('waiting', 'void') AND solved_at IS NULL) AS pending,
            count(*) FILTER (WHERE state = 'accepted') AS accepted,
            count(*) FILTER (WHERE state = 'declined') AS declined,
            (array_agg(decided_at ORDER BY decided_at DESC, case_id)
                FILTER (WHERE state = 'accepted'))[1] AS decided_at,
            (array_agg(decided_via ORDER BY decided_at DESC, case_id)
                FILTER (WHERE state = 'accepted'))[1] AS decided_via
        FROM handover.pack_case WHERE pack_id = ANY (pack_ids) GROUP BY pack_id
    ), verdict AS (
        SELECT tally.*, CASE
            WHEN pack.state IN ('declined', 'superseded') THEN pack.state
            WHEN live = 0 AND declined > 0 THEN 'declined'
            WHEN live = 0 THEN 'superseded'
            WHEN pending = 0 AND accepted > 0 THEN 'confirmed'
            ELSE 'assigned' END AS state
        FROM tally JOIN handover.pack AS pack USING (pack_id)
    ), changed AS (
        UPDATE handover.pack AS pack SET
            state = verdict.state,
            changes = pack.changes + 1,
            confirmed_at = CASE verdict.state WHEN 'assigned' THEN NULL
                WHEN 'confirmed' THEN coalesce(pack.confirmed_at, verdict.decided_at)
                ELSE pack.confirmed_at END,
            confirmed_by = CASE verdict.state WHEN 'assigned' THEN NULL
                WHEN 'confirmed' THEN pack.to_agent_id ELSE pack.confirmed_by END,
            confirmed_via = CASE verdict.state WHEN 'assigned' THEN NULL
                WHEN 'confirmed' THEN coalesce(pack.confirmed_via, verdict.decided_via)
                ELSE pack.confirmed_via END,
            superseded_at = CASE WHEN verdict.state = 'superseded'
                THEN coalesce(pack.superseded_at, now()) ELSE pack.superseded_at END
        FROM verdict WHERE pack.pack_id = verdict.pack_id
        RETURNING pack.pack_id, pack.boundary_id, pack.state, verdict.pending
    ), touched AS (
        SELECT handover.touch(array_agg(DISTINCT boundary_id)) FROM changed
    )
    SELECT array_agg(pack_id) FILTER (WHERE pending = 0 AND state <> 'superseded') INTO settled
    FROM changed, touched;

    IF answered_via IS NOT NULL THEN
        PERFORM handover.settle_unconfirmed(settled, answered_via);
    END IF;
END $$;

CREATE FUNCTION handover.settle_unconfirmed(pack_ids bigint[], answered_via text)
RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    raised record;
BEGIN
    FOR raised IN
        SELECT exception.exception_id, pack.team_id, pack.boundary_id, pack.pack_id,
            pack.to_agent_id, pack.state
        FROM handover.exception AS exception JOIN handover.pack AS pack USING (pack_id)
        WHERE pack.pack_id = ANY (pack_ids)
            AND exception.kind = 'unconfirmed' AND exception.state <> 'resolved'
        ORDER BY exception.exception_id FOR NO KEY UPDATE OF exception
    LOOP
        UPDATE handover.exception SET
            state = 'resolved', resolved_at = now(),
            resolved_by = CASE WHEN raised.state <> 'assigned' THEN raised.to_agent_id END,
            resolution = CASE raised.state WHEN 'confirmed' THEN 'taken over late'
                WHEN 'declined' THEN 'declined' ELSE 'solved' END
        WHERE exception_id = raised.exception_id;
        INSERT INTO handover.event
            (via, what, agent_id, team_id, boundary_id, pack_id, exception_id)
        VALUES (answered_via, 'resolved', raised.to_agent_id, raised.team_id,
            raised.boundary_id, raised.pack_id, raised.exception_id);
    END LOOP;
END $$;

-- The pack, locked, if this agent is its receiver and it is still theirs to answer.
CREATE FUNCTION handover.lock_pack_of(pack_id bigint, agent_id text) RETURNS handover.pack
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    locked handover.pack := handover.lock_pack(lock_pack_of.pack_id);
BEGIN
    IF locked.to_agent_id IS DISTINCT FROM lock_pack_of.agent_id THEN
        PERFORM handover.refuse('HO003', format('pack %s is not for agent "%s"',
            locked.pack_id, lock_pack_of.agent_id), 'only its receiver can answer for it');
    END IF;
    IF locked.state = 'superseded' THEN
        PERFORM handover.refuse('HO002',
            format('pack %s was superseded: its cases have moved on', locked.pack_id),
            'handover packs shows who has them now');
    END IF;
    RETURN locked;
END $$;

CREATE FUNCTION handover.check_read_back(read_back jsonb, case_ids text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    entry record;
BEGIN
    IF jsonb_typeof(read_back) <> 'object' THEN
        PERFORM handover.refuse('HO007', 'the read-back is not a JSON object',
            'it maps case ids to what you will do first, and by when');
    END IF;
    FOR entry IN SELECT key, value FROM jsonb_each(read_back) ORDER BY key LOOP
        IF jsonb_typeof(entry.value) <> 'string' OR length(entry.value #>> '{}') > 2000 THEN
            PERFORM handover.refuse('HO007',
                'a read-back is a text of at most 2000 characters', 'say what first, and by when');
        ELSIF entry.key <> ALL (case_ids) THEN
            PERFORM handover.refuse('HO004', 'the read-back names a case that is not in the pack',
                'use the case id shown in the pack');
        END IF;
    END LOOP;
END $$;

-- What confirm_pack and confirm_brief share, once it is known who is asking. They settle the
-- packs afterwards, all at once: exceptions are locked in order.
CREATE FUNCTION handover.take_over(held handover.pack, via text, read_back jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    taken text[];
BEGIN
    WITH accepted AS (
        UPDATE handover.pack_case SET
            state = 'accepted', decided_at = now(), decided_by = held.to_agent_id,
            decided_via = take_over.via, read_back_ok = NULL,
            read_back = take_over.read_back ->> case_id
        WHERE pack_id = held.pack_id AND state IN ('waiting', 'void')
        RETURNING case_id
    )
    SELECT coalesce(array_agg(case_id ORDER BY case_id), '{}') INTO taken FROM accepted;
    INSERT INTO handover.event (via, what, agent_id, team_id, boundary_id, pack_id, detail)
    VALUES (take_over.via, 'confirmed', held.to_agent_id, held.team_id, held.boundary_id,
        held.pack_id, jsonb_build_object('revision', held.revision, 'cases', taken));
END $$;

CREATE FUNCTION handover.confirm_pack(
    pack_id bigint, agent_id text, read_back jsonb DEFAULT '{}', revision int DEFAULT NULL)
RETURNS handover.pack
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    via text := handover.acting_via(confirm_pack.agent_id);
    held handover.pack := handover.lock_pack_of(confirm_pack.pack_id, confirm_pack.agent_id);
    told jsonb := coalesce(confirm_pack.read_back, '{}');
BEGIN
    IF held.state = 'declined' THEN
        PERFORM handover.refuse('HO005', format('pack %s was declined', held.pack_id),
            'a lead can reassign its cases');
    END IF;
    IF confirm_pack.revision <> held.revision THEN
        PERFORM handover.refuse('HO001', format('pack %s changed since revision %s: %s; read again',
            held.pack_id, confirm_pack.revision, coalesce((
                SELECT format('case %s: %s', coalesce(case_number, case_id), void_reason)
                FROM handover.pack_case
                WHERE pack_id = held.pack_id AND void_reason IS NOT NULL
                ORDER BY state = 'void' DESC, void_written_at DESC NULLS LAST, case_id LIMIT 1),
                'there is another revision')),
            format('it is at revision %s now', held.revision));
    END IF;
    PERFORM handover.check_read_back(told, ARRAY(
        SELECT case_id FROM handover.pack_case WHERE pack_id = held.pack_id));
    IF held.state = 'assigned' THEN
        PERFORM handover.take_over(held, via, told);
        PERFORM handover.settle_packs(ARRAY[held.pack_id], via);
        SELECT * INTO held FROM handover.pack WHERE pack_id = held.pack_id;
    END IF;
    RETURN held;
END $$;
COMMENT ON FUNCTION handover.confirm_pack IS
    'The receiver takes over every case of the pack that they did not decline. With a revision, '
    'only if it is still the one read. Confirming again changes nothing.';

CREATE FUNCTION handover.confirm_brief(agent_id text, read_back jsonb DEFAULT '{}')
RETURNS SETOF handover.pack
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    via text := handover.acting_via(confirm_brief.agent_id);
    told jsonb := coalesce(confirm_brief.read_back, '{}');
    held handover.pack;
    taken bigint[] := '{}';
BEGIN
    FOR held IN
        SELECT * FROM handover.pack
        WHERE to_agent_id = confirm_brief.agent_id AND state = 'assigned'
        ORDER BY pack_id FOR NO KEY UPDATE
    LOOP
        taken := taken || held.pack_id;
    END LOOP;
    PERFORM handover.check_read_back(told, ARRAY(
        SELECT case_id FROM handover.pack_case JOIN handover.pack USING (pack_id)
        WHERE to_agent_id = confirm_brief.agent_id
            AND handover.pack.state IN ('assigned', 'confirmed')));
    FOR held IN SELECT * FROM handover.pack WHERE pack_id = ANY (taken) ORDER BY pack_id LOOP
        PERFORM handover.take_over(held, via, told);
    END LOOP;
    PERFORM handover.settle_packs(taken, via);
    RETURN QUERY SELECT * FROM handover.pack WHERE pack_id = ANY (taken) ORDER BY pack_id;
END $$;
COMMENT ON FUNCTION handover.confirm_brief IS
    'Takes over everything that waits for this agent and that they did not decline. Rows: the '
    'packs it confirmed, none when nothing waited.';

-- One case of a pack that is still this agent's to answer.
CREATE FUNCTION handover.answerable_case(pack_id bigint, case_id text) RETURNS handover.pack_case
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    held handover.pack_case;
BEGIN
    SELECT * INTO held FROM handover.pack_case
    WHERE pack_id = answerable_case.pack_id AND case_id = answerable_case.case_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM handover.refuse('HO004', format('case "%s" is not in pack %s',
            answerable_case.case_id, answerable_case.pack_id));
    ELSIF held.state = 'moved' THEN
        PERFORM handover.refuse('HO002', format('case "%s" has moved on from pack %s',
            held.case_id, held.pack_id), 'handover packs shows who has it now');
    END IF;
    RETURN held;
END $$;

CREATE FUNCTION handover.decline(
    held handover.pack, case_id text, reason text, via text, message_id text)
RETURNS handover.pack_case
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    answer handover.pack_case := handover.answerable_case(held.pack_id, decline.case_id);
BEGIN
    IF btrim(coalesce(decline.reason, '')) = '' THEN
        PERFORM handover.refuse('HO007', 'a decline gives its reason',
            'say why, so that a lead can find the right person');
    ELSIF answer.state = 'declined' THEN
        RETURN answer;
    ELSIF answer.state = 'accepted' THEN
        PERFORM handover.refuse('HO005',
            format('case "%s" was already taken over', answer.case_id),
            'ask a lead to reassign it');
    END IF;
    UPDATE handover.pack_case SET
        state = 'declined', decided_at = now(), decided_by = held.to_agent_id,
        decided_via = decline.via, decline_reason = btrim(decline.reason)
    WHERE pack_id = held.pack_id AND case_id = answer.case_id RETURNING * INTO answer;
    INSERT INTO handover.event (via, what, agent_id, team_id, boundary_id, pack_id, case_id, detail)
    VALUES (decline.via, 'declined', held.to_agent_id, held.team_id, held.boundary_id,
        held.pack_id, answer.case_id,
        jsonb_strip_nulls(jsonb_build_object('message_id', decline.message_id)));
    PERFORM handover.settle_packs(ARRAY[held.pack_id], via);
    PERFORM handover.note_exception(
        format('declined:%s:%s:', held.pack_id, answer.case_id), 'declined',
        CASE answer.acuity WHEN 'critical' THEN 1 WHEN 'watch' THEN 2 ELSE 3 END, now(),
        held.team_id, held.boundary_id, held.pack_id, answer.case_id,
        jsonb_strip_nulls(jsonb_build_object(
            'from', held.from_agent_id, 'to', held.to_agent_id, 'reason', answer.decline_reason,
            'case_number', answer.case_number, 'acuity', answer.acuity,
            'next_due_at', handover.iso(answer.next_due_at))));
    RETURN answer;
END $$;

CREATE FUNCTION handover.decline_case(pack_id bigint, case_id text, agent_id text, reason text)
RETURNS handover.pack_case
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    via text := handover.acting_via(decline_case.agent_id);
BEGIN
    RETURN handover.decline(
        handover.lock_pack_of(decline_case.pack_id, decline_case.agent_id),
        decline_case.case_id, decline_case.reason, via, NULL);
END $$;
COMMENT ON FUNCTION handover.decline_case IS
    'The receiver says that a case is not for them. It returns to its giver and a lead is told.';
