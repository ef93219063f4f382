-- What the job brings from the helpdesk and does on the side: notes by which receivers answer,
-- what happened since, absences, what was published.

SET LOCAL ROLE handover_owner;

-- A note answers once. Every sweep reads it again, and after a void it must not confirm what its
-- author had not seen when they wrote it.
CREATE FUNCTION handover.note_was_heeded(pack_id bigint, case_id text, message_id text)
RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF btrim(coalesce(note_was_heeded.message_id, '')) = '' THEN
        PERFORM handover.refuse('HO007', 'an answer from the helpdesk names its message',
            'message_id is the evidence of who said so');
    END IF;
    RETURN EXISTS (
        SELECT FROM handover.event
        WHERE pack_id = note_was_heeded.pack_id AND case_id = note_was_heeded.case_id
            AND via = 'helpdesk' AND detail ->> 'message_id' = note_was_heeded.message_id);
END $$;

CREATE FUNCTION handover.accept_case(
    pack_id bigint, case_id text, agent_id text, read_back text, message_id text)
RETURNS handover.pack_case
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    held handover.pack;
    answer handover.pack_case;
BEGIN
    PERFORM handover.require_job();
    held := handover.lock_pack_of(accept_case.pack_id, accept_case.agent_id);
    answer := handover.answerable_case(held.pack_id, accept_case.case_id);
    IF handover.note_was_heeded(held.pack_id, answer.case_id, accept_case.message_id)
       OR answer.state = 'accepted' THEN
        RETURN answer;
    ELSIF answer.state = 'declined' THEN
        PERFORM handover.refuse('HO005', format('case "%s" was declined', answer.case_id),
            'a lead can reassign it');
    END IF;
    UPDATE handover.pack_case SET
        state = 'accepted', decided_at = now(), decided_by = held.to_agent_id,
        decided_via = 'helpdesk', read_back_ok = NULL,
        read_back = left(nullif(btrim(accept_case.read_back), ''), 2000)
    WHERE pack_id = held.pack_id AND case_id = answer.case_id RETURNING * INTO answer;
    INSERT INTO handover.event (via, what, agent_id, team_id, boundary_id, pack_id, case_id, detail)
    VALUES ('helpdesk', 'accepted', held.to_agent_id, held.team_id, held.boundary_id,
        held.pack_id, answer.case_id, jsonb_build_object('message_id', accept_case.message_id));
    PERFORM handover.settle_packs(ARRAY[held.pack_id], 'helpdesk');
    RETURN answer;
END $$;
COMMENT ON FUNCTION handover.accept_case IS
    'The receiver took the case over by a note in the helpdesk. The same message counts once.';

CREATE FUNCTION handover.decline_case_by_note(
    pack_id bigint, case_id text, agent_id text, reason text, message_id text)
RETURNS handover.pack_case
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    held handover.pack;
BEGIN
    PERFORM handover.require_job();
    held := handover.lock_pack_of(decline_case_by_note.pack_id, decline_case_by_note.agent_id);
    IF handover.note_was_heeded(held.pack_id, decline_case_by_note.case_id,
        decline_case_by_note.message_id) THEN
        RETURN handover.answerable_case(held.pack_id, decline_case_by_note.case_id);
    END IF;
    RETURN handover.decline(held, decline_case_by_note.case_id, decline_case_by_note.reason,
        'helpdesk', decline_case_by_note.message_id);
END $$;
COMMENT ON FUNCTION handover.decline_case_by_note IS
    'The receiver declined the case by a note in the helpdesk. The same message counts once.';

CREATE FUNCTION handover.record_since(pack_ids bigint[], case_ids text[], since jsonb[])
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    changed bigint[];
    told int;
BEGIN
    PERFORM handover.require_job();
    PERFORM FROM handover.pack WHERE pack_id = ANY (pack_ids)
    ORDER BY pack_id FOR NO KEY UPDATE;
    WITH changed AS (
        UPDATE handover.pack_case AS held SET since = wanted.since
        FROM unnest(pack_ids, case_ids, record_since.since) AS wanted (pack_id, case_id, since)
        WHERE held.pack_id = wanted.pack_id AND held.case_id = wanted.case_id
            AND held.since IS DISTINCT FROM wanted.since
        RETURNING held.pack_id
    )
    SELECT array_agg(DISTINCT pack.boundary_id), count(*) INTO changed, told
    FROM changed JOIN handover.pack AS pack USING (pack_id);
    PERFORM handover.touch(changed);
    RETURN told;
END $$;
COMMENT ON FUNCTION handover.record_since IS
    'What happened to cases after their boundary, as the pages show it. Rows: how many changed.';

CREATE FUNCTION handover.log_event(
    what text, pack_id bigint DEFAULT NULL, case_id text DEFAULT NULL,
    agent_id text DEFAULT NULL, detail jsonb DEFAULT '{}')
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    noted bigint;
BEGIN
    PERFORM handover.require_job();
    INSERT INTO handover.event (via, what, agent_id, team_id, boundary_id, pack_id, case_id, detail)
    SELECT 'job', log_event.what, log_event.agent_id, pack.team_id, pack.boundary_id,
        log_event.pack_id, log_event.case_id, log_event.detail
    FROM (VALUES (1)) AS one
    LEFT JOIN handover.pack AS pack ON pack.pack_id = log_event.pack_id
    RETURNING event_id INTO noted;
    RETURN noted;
END $$;
COMMENT ON FUNCTION handover.log_event IS
    'The job notes something that no other function does (a cue taken back, say). Nothing it '
    'notes here counts as an answer: that needs via = helpdesk.';

CREATE FUNCTION handover.mark_published(boundary_id bigint, revision int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM handover.require_job();
    UPDATE handover.boundary
    SET published_revision = greatest(published_revision, mark_published.revision)
    WHERE boundary_id = mark_published.boundary_id;
END $$;
COMMENT ON FUNCTION handover.mark_published IS
    'The files on disk show that revision; never goes back, so a slow renderer hides nothing.';

CREATE FUNCTION handover.note_absence(
    agent_id text, kind text, out_until timestamptz DEFAULT NULL,
    out_from timestamptz DEFAULT now())
RETURNS handover.agent_absence
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me text := handover.my_agent();
    noted handover.agent_absence;
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
    ON CONFLICT (agent_id) DO UPDATE SET
        kind = excluded.kind, out_from = excluded.out_from, out_until = excluded.out_until,
        noted_by = excluded.noted_by, noted_at = excluded.noted_at
    RETURNING * INTO noted;
    INSERT INTO handover.event (via, what, agent_id, detail)
    VALUES (CASE WHEN me IS NOT NULL THEN 'sql' WHEN handover.is_job() THEN 'job'
            ELSE 'service' END,
        'absence_noted', noted.agent_id, jsonb_strip_nulls(jsonb_build_object(
            'kind', noted.kind, 'noted_by', noted.noted_by,
            'out_from', handover.iso(noted.out_from),
            'out_until', handover.iso(noted.out_until))));
    RETURN noted;
END $$;
COMMENT ON FUNCTION handover.note_absence IS
    'Not there although the roster says so; out_until NULL is until further notice. By the agent, '
    'a lead of a team they work in, a service, or the job.';

-- Misspelt names must not receive cases or absences.
CREATE FUNCTION handover.require_known_agent(agent_id text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF NOT EXISTS (SELECT FROM handover.shift_agent
            WHERE agent_id = require_known_agent.agent_id)
       AND NOT EXISTS (SELECT FROM handover.pack
            WHERE to_agent_id = require_known_agent.agent_id) THEN
        PERFORM handover.refuse('HO004',
            format('agent "%s" is not known', require_known_agent.agent_id),
            'an agent is known by a shift in the roster or an earlier pack');
    END IF;
END $$;
