-- A case that a lead reassigns while a boundary hands it ends in one pack, not in two. A declined pack
-- is none that planning locks, so the lead's act waits for the team's claim in any case, not only
-- for cases in no pack; then it sees who has them. Leads wait for each other too: what is in no pack
-- has nothing else to be locked.
-- No unique index says the same: a boundary inserts its packs before the old ones give up theirs.
-- Locks: team, pack, pack_case, exception.

SET LOCAL ROLE handover_owner;

CREATE OR REPLACE FUNCTION handover.resolve_exception(
    exception_id bigint, lead_id text, resolution text, reassign_to text DEFAULT NULL)
RETURNS handover.exception
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    via text := handover.acting_via(resolve_exception.lead_id);
    raised handover.exception;
    cases text[] := '{}';
BEGIN
    IF btrim(coalesce(resolve_exception.resolution, '')) = '' THEN
        PERFORM handover.refuse('HO007', 'a resolution says what was decided');
    END IF;
    IF resolve_exception.reassign_to IS NOT NULL THEN
        -- Packs are locked before the exception, so look first, lock, and look again.
        SELECT * INTO raised FROM handover.exception
        WHERE exception_id = resolve_exception.exception_id;
        IF FOUND AND NOT handover.leads(
                resolve_exception.lead_id, raised.team_id, raised.boundary_id) THEN
            -- Refused below; without making anybody wait for locks first.
            raised := handover.lock_exception_of_lead(
                resolve_exception.exception_id, resolve_exception.lead_id);
        END IF;
        -- The boundary being planned, or another lead, may hand the same cases: let them finish.
        PERFORM FROM handover.team WHERE team_id = raised.team_id FOR NO KEY UPDATE;
        PERFORM FROM handover.pack
        WHERE pack_id = raised.pack_id OR pack_id IN (
            SELECT pack_id FROM handover.holders(raised, handover.cases_of_exception(raised)))
        ORDER BY pack_id FOR NO KEY UPDATE;
    END IF;
    raised := handover.lock_exception_of_lead(
        resolve_exception.exception_id, resolve_exception.lead_id);
    IF raised.state = 'resolved' THEN
        IF resolve_exception.reassign_to IS NULL
           AND raised.resolved_by = resolve_exception.lead_id THEN
            RETURN raised;
        END IF;
        PERFORM handover.refuse('HO005',
            format('exception %s was already resolved', raised.exception_id));
    END IF;
    IF resolve_exception.reassign_to IS NOT NULL THEN
        cases := handover.cases_of_exception(raised);
        PERFORM handover.require_fitting_receiver(raised, cases, resolve_exception.reassign_to);
        PERFORM handover.reassign(raised, cases, resolve_exception.reassign_to,
            resolve_exception.lead_id, via);
    END IF;
    UPDATE handover.exception SET state = 'resolved', resolved_at = now(),
        resolved_by = resolve_exception.lead_id, resolution = btrim(resolve_exception.resolution)
    WHERE exception_id = raised.exception_id RETURNING * INTO raised;
    INSERT INTO handover.event
        (via, what, agent_id, team_id, boundary_id, pack_id, case_id, exception_id, detail)
    VALUES (via, 'resolved', resolve_exception.lead_id, raised.team_id, raised.boundary_id,
        raised.pack_id, raised.case_id, raised.exception_id, jsonb_strip_nulls(jsonb_build_object(
            'resolution', raised.resolution, 'reassigned_to', resolve_exception.reassign_to)));
    PERFORM handover.touch(ARRAY[raised.boundary_id]);
    RETURN raised;
END $$;
