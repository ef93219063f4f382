-- Exceptions whose condition has gone are settled, with what became of it; a lead is proposed who
-- would take a case; and pages show what a run found after they were first made.
-- Locks: exception, in order; boundaries last.

SET LOCAL ROLE handover_owner;

ALTER TABLE handover.exception DROP CONSTRAINT exception_kind_is_known;
ALTER TABLE handover.exception ADD CONSTRAINT exception_kind_is_known CHECK (kind IN (
    'unconfirmed', 'declined', 'no_receiver', 'no_incoming_shift', 'over_capacity',
    'deadline_in_gap', 'woke_while_away', 'unowned', 'uncovered', 'count_mismatch',
    'changed_underneath', 'third_person', 'read_back_mismatch', 'confirmed_untouched',
    'late_boundary', 'bad_row', 'agent_absent'));
COMMENT ON COLUMN handover.exception.resolved_by IS
    'the lead, or the receiver whose late answer settled it; NULL: its cases were solved, or the '
    'job found that its condition has gone';

-- The leads' page of a team's latest boundary also shows what earlier ones left open: it is made
-- anew with them.
CREATE OR REPLACE FUNCTION handover.grow_revisions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed bigint[];
BEGIN
    SELECT array_agg(DISTINCT page.boundary_id) INTO changed
    FROM (SELECT DISTINCT boundary_id FROM handover.boundary_touch) AS touched
    JOIN handover.boundary AS own USING (boundary_id),
    LATERAL (
        SELECT own.boundary_id
        UNION ALL
        (SELECT latest.boundary_id FROM handover.boundary AS latest
        WHERE latest.team_id = own.team_id AND latest.folded_into IS NULL AND latest.sealed
        ORDER BY latest.at DESC LIMIT 1)
    ) AS page;
    PERFORM FROM handover.boundary WHERE boundary_id = ANY (changed)
    ORDER BY boundary_id FOR NO KEY UPDATE;
    UPDATE handover.boundary SET revision = revision + 1 WHERE boundary_id = ANY (changed);
    DELETE FROM handover.boundary_touch;
    RETURN NULL;
END $$;

CREATE FUNCTION handover.touch_latest(team_id text) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT handover.touch(array_agg(latest.boundary_id))
    FROM handover.team AS team, LATERAL (
        SELECT boundary_id FROM handover.boundary AS boundary
        WHERE boundary.team_id = team.team_id AND boundary.folded_into IS NULL
        ORDER BY boundary.at DESC LIMIT 1
    ) AS latest
    WHERE team.team_id = touch_latest.team_id OR touch_latest.team_id IS NULL
$$;
COMMENT ON FUNCTION handover.touch_latest IS
    'The pages of the team''s latest boundary are made anew; NULL: of every team.';

CREATE OR REPLACE FUNCTION handover.note_exception(
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
        -- What a sweep found between two boundaries stands on the latest pages.
        IF noted.boundary_id IS NULL THEN
            PERFORM handover.touch_latest(noted.team_id);
        ELSE
            PERFORM handover.touch(ARRAY[noted.boundary_id]);
        END IF;
    END IF;
    RETURN noted.exception_id;
END $$;

CREATE FUNCTION handover.settle_exceptions(exception_ids bigint[], resolutions text[])
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    raised record;
    settled int := 0;
BEGIN
    PERFORM handover.require_job();
    FOR raised IN
        SELECT exception.*, gone.words
        FROM handover.exception AS exception
        JOIN unnest(exception_ids, resolutions) AS gone (exception_id, words)
            USING (exception_id)
        WHERE exception.state <> 'resolved'
        ORDER BY exception.exception_id FOR NO KEY UPDATE OF exception
    LOOP
        UPDATE handover.exception SET state = 'resolved', resolved_at = now(),
            resolution = raised.words
        WHERE exception_id = raised.exception_id;
        INSERT INTO handover.event
            (via, what, team_id, boundary_id, pack_id, case_id, exception_id, detail)
        VALUES ('job', 'resolved', raised.team_id, raised.boundary_id, raised.pack_id,
            raised.case_id, raised.exception_id,
            jsonb_build_object('resolution', raised.words));
        IF raised.boundary_id IS NULL THEN
            PERFORM handover.touch_latest(raised.team_id);
        ELSE
            PERFORM handover.touch(ARRAY[raised.boundary_id]);
        END IF;
        settled := settled + 1;
    END LOOP;
    RETURN settled;
END $$;
COMMENT ON FUNCTION handover.settle_exceptions IS
    'What they were about is no longer so; the words say what became of it. What a lead has '
    'resolved is left alone. Rows: how many were settled.';

CREATE FUNCTION handover.suggest_receivers(
    exception_ids bigint[], agent_ids text[], suggestions text[])
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    changed bigint[];
BEGIN
    PERFORM handover.require_job();
    PERFORM FROM handover.exception WHERE exception_id = ANY (exception_ids)
    ORDER BY exception_id FOR NO KEY UPDATE;
    WITH told AS (
        SELECT exception_id, jsonb_build_object(
            'suggestion', suggestion, 'suggested_agent_id', agent_id) AS detail
        FROM unnest(exception_ids, agent_ids, suggestions)
            AS told (exception_id, agent_id, suggestion)
    ), changed AS (
        UPDATE handover.exception AS exception SET detail = exception.detail || told.detail
        FROM told
        WHERE exception.exception_id = told.exception_id AND exception.state <> 'resolved'
            AND exception.detail || told.detail <> exception.detail
        RETURNING exception.boundary_id
    )
    SELECT array_agg(boundary_id) INTO changed FROM changed;
    PERFORM handover.touch(changed);
    RETURN coalesce(cardinality(changed), 0);
END $$;
COMMENT ON FUNCTION handover.suggest_receivers IS
    'Who would take the case of an exception, by the rules of assignment (NULL: nobody), in '
    'words for the lead. Rows: how many changed.';

REVOKE ALL ON FUNCTION handover.touch_latest, handover.settle_exceptions,
    handover.suggest_receivers
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION handover.settle_exceptions, handover.suggest_receivers
TO handover_job;
