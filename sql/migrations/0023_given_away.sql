-- A declined case that a person then gave to somebody in the helpdesk is no longer its giver's. The
-- boundary that sees the new assignee says so on the declined entry: the helpdesk shows no change
-- any more at the boundary after it, where the decline would rule again.

SET LOCAL ROLE handover_owner;

ALTER TABLE handover.pack_case
    ADD COLUMN given_away boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT pack_case_given_away_was_declined CHECK (
        NOT given_away OR state = 'declined');
COMMENT ON COLUMN handover.pack_case.given_away IS
    'declined, and then a person gave the case to somebody in the helpdesk: custody passes over it';

CREATE OR REPLACE FUNCTION handover.move_on(
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
            -- A declined case keeps its answer; it only learns who has it now: a pack, or
            -- somebody whom a person chose.
            state = CASE held.state WHEN 'declined' THEN 'declined' ELSE 'moved' END,
            moved_to = wanted.to_pack_id,
            given_away = held.state = 'declined' AND wanted.to_pack_id IS NULL
        FROM wanted
        WHERE held.pack_id = wanted.pack_id AND held.case_id = wanted.case_id
            AND held.state <> 'moved'
            AND (held.state <> 'declined' OR held.moved_to IS DISTINCT FROM wanted.to_pack_id
                OR held.given_away <> (wanted.to_pack_id IS NULL))
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
