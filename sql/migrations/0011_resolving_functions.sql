-- A lead resolves an exception, if need be by giving its cases another home. Leads never confirm
-- in someone's name: a reassignment makes a new pack, which its receiver confirms.
-- Locks: team (only for cases that are in no pack), pack, pack_case, exception.

SET LOCAL ROLE handover_owner;

-- Which cases an exception is about: its case; or what its pack still waits for; or its list.
CREATE FUNCTION handover.cases_of_exception(raised handover.exception) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE
        WHEN raised.case_id IS NOT NULL THEN ARRAY[raised.case_id]
        WHEN raised.pack_id IS NOT NULL THEN ARRAY(
            SELECT case_id FROM handover.pack_case
            WHERE pack_id = raised.pack_id AND state IN ('waiting', 'void') AND solved_at IS NULL
            ORDER BY case_id)
        WHEN jsonb_typeof(raised.detail -> 'cases') = 'array' THEN ARRAY(
            SELECT DISTINCT CASE jsonb_typeof(entry) WHEN 'object' THEN entry ->> 'case_id'
                ELSE entry #>> '{}' END AS case_id
            FROM jsonb_array_elements(raised.detail -> 'cases') AS entry
            ORDER BY case_id)
        ELSE '{}' END
$$;

-- Where each case is now: in the exception's pack, else in its latest live pack, else only in the
-- ledger. The giver is whoever answers for it: its receiver once accepted, else who gave it.
CREATE FUNCTION handover.holders(raised handover.exception, case_ids text[])
RETURNS TABLE (case_id text, boundary_id bigint, pack_id bigint, state text, giver_id text,
    receiver_id text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT wanted.case_id, coalesce(held.boundary_id, line.boundary_id), held.pack_id, held.state,
        CASE WHEN held.pack_id IS NULL THEN line.custodian_id
            WHEN held.state = 'accepted' THEN held.to_agent_id ELSE held.from_agent_id END,
        held.to_agent_id
    FROM unnest(case_ids) AS wanted (case_id)
    LEFT JOIN LATERAL (
        SELECT pack.boundary_id, pack.pack_id, pack.from_agent_id, pack.to_agent_id, part.state
        FROM handover.pack_case AS part JOIN handover.pack AS pack USING (pack_id)
        WHERE part.case_id = wanted.case_id AND (
            pack.pack_id = raised.pack_id
            OR raised.pack_id IS NULL AND pack.team_id = raised.team_id
                AND part.state IN ('waiting', 'accepted', 'void'))
        ORDER BY pack.pack_id DESC LIMIT 1
    ) AS held ON true
    LEFT JOIN LATERAL (
        SELECT ledger.boundary_id, ledger.custodian_id
        FROM handover.ledger AS ledger
        WHERE ledger.case_id = wanted.case_id AND ledger.team_id = raised.team_id
        ORDER BY ledger.boundary_id = raised.boundary_id DESC, ledger.at DESC LIMIT 1
    ) AS line ON true
    ORDER BY wanted.case_id
$$;

-- Refuses a receiver who gave the case, has it, or declined it before.
CREATE FUNCTION handover.require_fitting_receiver(
    raised handover.exception, case_ids text[], receiver_id text)
RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    held record;
BEGIN
    PERFORM handover.require_known_agent(require_fitting_receiver.receiver_id);
    IF cardinality(case_ids) = 0 THEN
        PERFORM handover.refuse('HO002',
            format('exception %s has no case left to reassign', raised.exception_id),
            'resolve it without reassigning');
    END IF;
    FOR held IN SELECT * FROM handover.holders(raised, case_ids) LOOP
        IF held.boundary_id IS NULL THEN
            PERFORM handover.refuse('HO004', format('case "%s" is in no ledger of team "%s"',
                held.case_id, raised.team_id), 'reassign it in the helpdesk');
        ELSIF held.state = 'moved' THEN
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

-- One new pack of these cases, told as they were told before, or as the ledger told them.
CREATE FUNCTION handover.make_reassigned_pack(
    raised handover.exception, from_pack_id bigint, boundary_id bigint, giver_id text,
    receiver_id text, lead_id text, case_ids text[])
RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    made handover.pack;
BEGIN
    INSERT INTO handover.pack (boundary_id, team_id, from_agent_id, to_agent_id, occasion,
        read_at, receiver_starts_at, receiver_ends_at, confirm_by, supersedes, context)
    SELECT boundary.boundary_id, boundary.team_id, giver_id, receiver_id, 'reassignment',
        coalesce(old.read_at, boundary.read_at), coalesce(next.starts_at, now()), next.ends_at,
        greatest(now(), next.starts_at) + handover.confirm_window(boundary.team_id, EXISTS (
            SELECT FROM handover.pack_case WHERE pack_id = from_pack_id
                AND case_id = ANY (case_ids) AND acuity = 'critical')),
        from_pack_id, coalesce(old.context, '{}') || jsonb_build_object('reassigned',
            jsonb_build_object('by', lead_id, 'at', handover.iso(now()),
                'exception_id', raised.exception_id))
    FROM handover.boundary AS boundary
    LEFT JOIN handover.pack AS old ON old.pack_id = from_pack_id
    LEFT JOIN LATERAL (
        SELECT shift.starts_at, shift.ends_at
        FROM handover.shift AS shift JOIN handover.shift_agent AS works USING (shift_id)
        WHERE works.agent_id = receiver_id AND shift.ends_at > now()
        ORDER BY shift.starts_at, shift.shift_id LIMIT 1
    ) AS next ON true
    WHERE boundary.boundary_id = make_reassigned_pack.boundary_id
    RETURNING * INTO made;

    INSERT INTO handover.pack_case (pack_id, case_id, position, case_number, customer_id, acuity,
        next_due_at, content, since, last_message_at, last_message_seq, read_back_expected,
        void_reason, void_written_at)
    SELECT made.pack_id, case_id, position, case_number, customer_id, acuity, next_due_at,
        content, since, last_message_at, last_message_seq, read_back_expected,
        void_reason, void_written_at
    FROM handover.pack_case
    WHERE pack_id = from_pack_id AND case_id = ANY (case_ids);
    INSERT INTO handover.pack_case
        (pack_id, case_id, position, case_number, acuity, next_due_at, content)
    SELECT made.pack_id, case_id, row_number() OVER (ORDER BY case_id), case_number,
        CASE WHEN summary ->> 'acuity' IN ('critical', 'watch', 'steady')
            THEN summary ->> 'acuity' ELSE 'watch' END,
        CASE WHEN summary ->> 'next_due_at' ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d'
            THEN (summary ->> 'next_due_at')::timestamptz END,
        coalesce(summary, '{}')
    FROM handover.ledger
    WHERE from_pack_id IS NULL AND boundary_id = make_reassigned_pack.boundary_id
        AND case_id = ANY (case_ids);
    INSERT INTO handover.pack_evidence (pack_id, case_id, field, ordinal, source_relation,
        source_id, start_byte, end_byte, quote, exact)
    SELECT made.pack_id, case_id, field, ordinal, source_relation, source_id, start_byte,
        end_byte, quote, exact
    FROM handover.pack_evidence
    WHERE pack_id = from_pack_id AND case_id = ANY (case_ids);
    RETURN made.pack_id;
END $$;

CREATE FUNCTION handover.reassign(
    raised handover.exception, case_ids text[], receiver_id text, lead_id text, via text)
RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    share record;
    made bigint;
BEGIN
    FOR share IN
        SELECT pack_id, boundary_id, giver_id, array_agg(case_id ORDER BY case_id) AS case_ids
        FROM handover.holders(raised, case_ids)
        GROUP BY pack_id, boundary_id, giver_id
        ORDER BY boundary_id, pack_id, giver_id
    LOOP
        made := handover.make_reassigned_pack(raised, share.pack_id, share.boundary_id,
            share.giver_id, receiver_id, lead_id, share.case_ids);
        INSERT INTO handover.event
            (via, what, agent_id, team_id, boundary_id, pack_id, exception_id, detail)
        VALUES (via, 'reassigned', lead_id, raised.team_id, share.boundary_id, made,
            raised.exception_id, jsonb_build_object(
                'to', receiver_id, 'from_pack', share.pack_id, 'cases', share.case_ids));
        PERFORM handover.touch(ARRAY[share.boundary_id]);
        IF share.pack_id IS NOT NULL THEN
            PERFORM handover.move_on(
                array_fill(share.pack_id, ARRAY[cardinality(share.case_ids)]), share.case_ids,
                array_fill(made, ARRAY[cardinality(share.case_ids)]), via, lead_id);
        END IF;
    END LOOP;
END $$;

CREATE FUNCTION handover.resolve_exception(
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
        IF raised.pack_id IS NULL THEN
            -- The boundary being planned may hand the same cases: let it finish.
            PERFORM FROM handover.team WHERE team_id = raised.team_id FOR KEY SHARE;
        END IF;
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
COMMENT ON FUNCTION handover.resolve_exception IS
    'A lead says what was decided. reassign_to gives the cases concerned to somebody else, as a '
    'new pack that they must confirm.';
