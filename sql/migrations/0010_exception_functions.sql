-- Exceptions: raised once for ever per key, worse with every boundary that passes, open until a
-- lead resolves them (an 'unconfirmed' also by a late answer of its receiver).

SET LOCAL ROLE handover_owner;

-- Raises the exception, or notes that it was seen again. A resolved one stays resolved: the lead
-- has spoken. What a page shows changed when it is new, or its facts are.
CREATE FUNCTION handover.note_exception(
    dedupe_key text, kind text, severity int, at timestamptz, team_id text,
    boundary_id bigint, pack_id bigint, case_id text, detail jsonb)
RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    noted handover.exception;
    told jsonb := coalesce(note_exception.detail, '{}');
    is_new boolean := true;
BEGIN
    INSERT INTO handover.exception (dedupe_key, kind, severity, base_severity, team_id,
        boundary_id, pack_id, case_id, raised_at, last_seen_at, detail)
    VALUES (note_exception.dedupe_key, note_exception.kind, note_exception.severity,
        note_exception.severity, note_exception.team_id, note_exception.boundary_id,
        note_exception.pack_id, note_exception.case_id, note_exception.at, note_exception.at, told)
    ON CONFLICT (dedupe_key) DO NOTHING
    RETURNING * INTO noted;
    IF NOT FOUND THEN
        is_new := false;
        SELECT * INTO noted FROM handover.exception
        WHERE dedupe_key = note_exception.dedupe_key FOR NO KEY UPDATE;
        IF noted.state = 'resolved' THEN
            RETURN noted.exception_id;
        END IF;
        UPDATE handover.exception SET
            times_seen = times_seen + CASE WHEN last_seen_at < note_exception.at THEN 1 ELSE 0 END,
            last_seen_at = greatest(last_seen_at, note_exception.at),
            base_severity = least(base_severity, note_exception.severity),
            severity = greatest(1, least(base_severity, note_exception.severity)
                - (base_severity - severity)),
            detail = detail || told
        WHERE exception_id = noted.exception_id;
    END IF;
    IF is_new THEN
        INSERT INTO handover.event
            (via, what, team_id, boundary_id, pack_id, case_id, exception_id, detail)
        VALUES (CASE WHEN handover.is_job() THEN 'job' ELSE 'sql' END, 'raised', noted.team_id,
            noted.boundary_id, noted.pack_id, noted.case_id, noted.exception_id,
            jsonb_build_object('kind', noted.kind, 'severity', noted.severity));
    END IF;
    IF is_new OR noted.detail || told <> noted.detail
       OR note_exception.severity < noted.base_severity THEN
        PERFORM handover.touch(ARRAY[noted.boundary_id]);
    END IF;
    RETURN noted.exception_id;
END $$;

CREATE FUNCTION handover.record_exception(
    dedupe_key text, kind text, severity int, at timestamptz, team_id text DEFAULT NULL,
    boundary_id bigint DEFAULT NULL, pack_id bigint DEFAULT NULL, case_id text DEFAULT NULL,
    detail jsonb DEFAULT '{}')
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM handover.require_job();
    RETURN handover.note_exception(dedupe_key, kind, severity, at, team_id, boundary_id, pack_id,
        case_id, detail);
END $$;
COMMENT ON FUNCTION handover.record_exception IS
    'Raises an exception, or notes that the same key was seen again at that business time.';

-- Base minus boundaries of the team that passed since; never better than the base.
CREATE FUNCTION handover.age_exceptions(team_ids text[], at timestamptz) RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    changed bigint[];
BEGIN
    PERFORM FROM handover.exception
    WHERE state <> 'resolved' AND severity > 1 AND (team_ids IS NULL OR team_id = ANY (team_ids))
    ORDER BY exception_id FOR NO KEY UPDATE;
    WITH due AS (
        SELECT exception.exception_id, greatest(1, exception.base_severity - (
            SELECT count(*)::int FROM handover.boundary AS passed
            WHERE passed.team_id = exception.team_id AND passed.at > own.at
                AND passed.at <= age_exceptions.at)) AS severity
        FROM handover.exception AS exception
        JOIN handover.boundary AS own ON own.boundary_id = exception.boundary_id
        WHERE exception.state <> 'resolved' AND exception.severity > 1
            AND (team_ids IS NULL OR exception.team_id = ANY (team_ids))
    ), aged AS (
        UPDATE handover.exception AS exception SET severity = due.severity
        FROM due
        WHERE exception.exception_id = due.exception_id AND due.severity < exception.severity
        RETURNING exception.*
    ), noted AS (
        INSERT INTO handover.event
            (via, what, team_id, boundary_id, pack_id, case_id, exception_id, detail)
        SELECT 'job', 'got_worse', team_id, boundary_id, pack_id, case_id, exception_id,
            jsonb_build_object('severity', severity)
        FROM aged ORDER BY exception_id
        RETURNING boundary_id
    )
    SELECT array_agg(boundary_id) INTO changed FROM noted;
    PERFORM handover.touch(changed);
    RETURN coalesce(cardinality(changed), 0);
END $$;

CREATE FUNCTION handover.age_with_boundary() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM handover.age_exceptions(ARRAY[NEW.team_id], NEW.at);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER exceptions_age_with_boundary AFTER INSERT ON handover.boundary
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.age_with_boundary();

CREATE FUNCTION handover.flag_unconfirmed(at timestamptz)
RETURNS TABLE (raised int, seen_again int, worsened int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    due record;
    old record;
    key text;
BEGIN
    PERFORM handover.require_job();
    raised := 0;
    seen_again := 0;
    -- Locked before looking: a confirmation on its way is not flagged behind its back.
    PERFORM FROM handover.pack
    WHERE state = 'assigned' AND confirm_by <= flag_unconfirmed.at
    ORDER BY pack_id FOR NO KEY UPDATE;
    FOR due IN
        SELECT pack.*, open.*
        FROM handover.pack AS pack, LATERAL (
            SELECT count(*) AS waiting,
                count(*) FILTER (WHERE acuity = 'critical') AS critical,
                min(next_due_at) AS next_due_at,
                (array_agg(case_id ORDER BY next_due_at, position, case_id))[1] AS next_due_case
            FROM handover.pack_case
            WHERE pack_id = pack.pack_id AND state IN ('waiting', 'void') AND solved_at IS NULL
        ) AS open
        WHERE pack.state = 'assigned' AND pack.confirm_by <= flag_unconfirmed.at
            AND open.waiting > 0
        ORDER BY pack.pack_id
    LOOP
        key := format('unconfirmed:%s::%s', due.pack_id,
            to_char(due.boundary_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24MI"Z"'));
        SELECT exception_id, state, detail, last_seen_at INTO old FROM handover.exception
        WHERE dedupe_key = key FOR NO KEY UPDATE;
        IF old.state = 'resolved' AND (old.detail ->> 'revision')::int < due.revision THEN
            -- Void since it was settled: a new handover to confirm, so a new flag.
            UPDATE handover.exception SET
                state = 'open', severity = base_severity, told_severity = NULL,
                acknowledged_by = NULL, acknowledged_at = NULL,
                resolved_by = NULL, resolved_at = NULL, resolution = NULL
            WHERE exception_id = old.exception_id;
            INSERT INTO handover.event
                (via, what, team_id, boundary_id, pack_id, exception_id, detail)
            VALUES ('job', 'raised_again', due.team_id, due.boundary_id, due.pack_id,
                old.exception_id, jsonb_build_object('revision', due.revision));
        END IF;
        IF old.exception_id IS NULL THEN
            raised := raised + 1;
        ELSE
            seen_again := seen_again + 1;
        END IF;
        -- A run that was killed after this point starts again at the same business time: what it
        -- has done to the packs since does not change what was seen then.
        CONTINUE WHEN old.state <> 'resolved' AND old.last_seen_at >= flag_unconfirmed.at;
        -- Not 1 at once, so that one carried past a boundary can stand out.
        PERFORM handover.note_exception(key, 'unconfirmed',
            CASE WHEN due.critical > 0 THEN 2 ELSE 3 END, flag_unconfirmed.at,
            due.team_id, due.boundary_id, due.pack_id, NULL,
            jsonb_build_object(
                'from', due.from_agent_id, 'to', due.to_agent_id, 'waiting', due.waiting,
                'critical', due.critical, 'revision', due.revision,
                'confirm_by', handover.iso(due.confirm_by),
                'next_due_at', handover.iso(due.next_due_at),
                'next_due_case', due.next_due_case));
    END LOOP;
    worsened := handover.age_exceptions(NULL, flag_unconfirmed.at);
    RETURN NEXT;
END $$;
COMMENT ON FUNCTION handover.flag_unconfirmed IS
    'Part one of the sweep, of all teams: flags packs past their confirm_by with an unsolved case '
    'that waits or is void, and computes severities. One row: how many were raised, were seen '
    'again, got worse.';

CREATE FUNCTION handover.mark_told(exception_ids bigint[], severities int[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM handover.require_job();
    PERFORM FROM handover.exception WHERE exception_id = ANY (exception_ids)
    ORDER BY exception_id FOR NO KEY UPDATE;
    UPDATE handover.exception AS exception SET told_severity = told.severity
    FROM unnest(exception_ids, severities) AS told (exception_id, severity)
    WHERE exception.exception_id = told.exception_id;
END $$;
COMMENT ON FUNCTION handover.mark_told IS 'A lead was told of these, at these severities.';

-- The exception, locked, if this login may act for that lead and the lead leads there.
CREATE FUNCTION handover.lock_exception_of_lead(exception_id bigint, lead_id text)
RETURNS handover.exception
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    locked handover.exception;
BEGIN
    SELECT * INTO locked FROM handover.exception
    WHERE exception_id = lock_exception_of_lead.exception_id FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM handover.refuse('HO004',
            format('there is no exception %s', lock_exception_of_lead.exception_id),
            'handover exceptions lists them');
    ELSIF NOT handover.leads(lead_id, locked.team_id, locked.boundary_id) THEN
        PERFORM handover.refuse('42501', format('agent "%s" does not lead team "%s"',
            lead_id, locked.team_id), 'leads are in handover.team_lead, or lead the shift');
    END IF;
    RETURN locked;
END $$;

CREATE FUNCTION handover.acknowledge_exception(exception_id bigint, lead_id text)
RETURNS handover.exception
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    via text := handover.acting_via(acknowledge_exception.lead_id);
    raised handover.exception := handover.lock_exception_of_lead(
        acknowledge_exception.exception_id, acknowledge_exception.lead_id);
BEGIN
    IF raised.state = 'resolved' THEN
        PERFORM handover.refuse('HO005',
            format('exception %s was already resolved', raised.exception_id));
    ELSIF raised.state = 'open' THEN
        UPDATE handover.exception SET state = 'acknowledged',
            acknowledged_by = acknowledge_exception.lead_id, acknowledged_at = now()
        WHERE exception_id = raised.exception_id RETURNING * INTO raised;
        INSERT INTO handover.event
            (via, what, agent_id, team_id, boundary_id, pack_id, case_id, exception_id)
        VALUES (via, 'acknowledged', acknowledge_exception.lead_id, raised.team_id,
            raised.boundary_id, raised.pack_id, raised.case_id, raised.exception_id);
        PERFORM handover.touch(ARRAY[raised.boundary_id]);
    END IF;
    RETURN raised;
END $$;
COMMENT ON FUNCTION handover.acknowledge_exception IS
    'A lead has seen it and is on it; it stays open until resolved.';
