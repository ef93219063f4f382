-- A case that was solved and is open again waits for its receiver as before: the flag of its pack,
-- settled because nothing waited any more, is raised again at the next look.
-- Locks: pack, pack_case, exception, in order.

SET LOCAL ROLE handover_owner;

CREATE FUNCTION handover.unsettle_unconfirmed(pack_ids bigint[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    settled bigint[];
BEGIN
    settled := ARRAY(
        SELECT raised.exception_id
        FROM handover.exception AS raised JOIN handover.pack AS pack USING (pack_id)
        WHERE raised.pack_id = ANY (pack_ids) AND raised.kind = 'unconfirmed'
            AND raised.state = 'resolved'
            -- A lead's word stands.
            AND (raised.resolved_by IS NULL OR raised.resolved_by = pack.to_agent_id)
        ORDER BY raised.exception_id FOR NO KEY UPDATE OF raised);
    -- Older than any revision of the pack: flag_unconfirmed takes it for settled before a change.
    UPDATE handover.exception SET detail = detail || '{"revision": 0}'
    WHERE exception_id = ANY (settled);
END $$;
COMMENT ON FUNCTION handover.unsettle_unconfirmed IS
    'What settled the flags of these packs is no longer so: still not taken over, they are raised '
    'again.';

CREATE OR REPLACE FUNCTION handover.solve_cases(
    pack_ids bigint[], case_ids text[], solved_at timestamptz[])
RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    changed bigint[];
    reopened bigint[];
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
        RETURNING pack_id, what
    )
    SELECT array_agg(DISTINCT pack_id), count(*),
        array_agg(DISTINCT pack_id) FILTER (WHERE what = 'reopened')
    INTO changed, solved, reopened FROM noted;
    PERFORM handover.settle_packs(changed, 'job');
    PERFORM handover.unsettle_unconfirmed(reopened);
    RETURN solved;
END $$;

REVOKE ALL ON FUNCTION handover.unsettle_unconfirmed FROM PUBLIC;
