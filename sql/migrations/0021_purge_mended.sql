-- Purge, where it failed or kept too much.
-- An exception that a sweep raised is of no boundary: it goes by when it was last seen, and as long
-- as it stays, so does its pack. A ledger line that stays keeps the pack it names. A pack that
-- nobody took over waits for nobody once its cases are solved: its words go like others'.

SET LOCAL ROLE handover_owner;

CREATE OR REPLACE FUNCTION handover.live_packs() RETURNS TABLE (pack_id bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT pack_id
    FROM handover.pack AS pack JOIN handover.pack_case AS held USING (pack_id)
    WHERE pack.state IN ('assigned', 'confirmed') AND held.solved_at IS NULL
        AND (held.state IN ('waiting', 'void')
            OR held.state = 'accepted'
                AND held.case_id IN (SELECT case_id FROM handover.custody_rows()))
$$;

-- Asked once the exceptions that go are gone.
CREATE OR REPLACE FUNCTION handover.packs_to_keep() RETURNS TABLE (pack_id bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT pack_id FROM handover.live_packs()
    UNION
    SELECT pack_id FROM handover.ledger JOIN handover.custody_rows() USING (boundary_id, case_id)
    WHERE pack_id IS NOT NULL
    UNION
    SELECT max(pack_id) FROM handover.pack_case
    WHERE case_id IN (SELECT case_id FROM handover.custody_rows()) GROUP BY case_id
    UNION
    SELECT pack_id FROM handover.exception WHERE pack_id IS NOT NULL
    UNION
    SELECT line.pack_id
    FROM handover.ledger AS line
    JOIN handover.exception AS raised USING (boundary_id, case_id)
    WHERE line.pack_id IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION handover.purge(
    at timestamptz, quote_days int DEFAULT 30, ledger_months int DEFAULT 12)
RETURNS TABLE (quotes bigint, ledger bigint, packs bigint, boundaries bigint, exceptions bigint,
    events bigint, messages bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    words_before timestamptz := purge.at - make_interval(days => quote_days);
    rows_before timestamptz := purge.at - make_interval(months => ledger_months);
    spared bigint[];
    stripped bigint[];
    doomed bigint[];
BEGIN
    PERFORM handover.require_job();
    IF quote_days < 1 OR ledger_months < 1 OR purge.at > now() THEN
        PERFORM handover.refuse('HO007', 'purge keeps at least a day of quotes and a month of '
            'ledger, and does not run ahead of the clock');
    END IF;

    -- The guards of event and ledger let the owner through while this is on.
    PERFORM set_config('handover.purging', 'on', true);

    -- Words: quotes, cues and what pages were made of.
    spared := ARRAY(SELECT pack_id FROM handover.live_packs());
    stripped := ARRAY(
        SELECT pack_id FROM handover.pack
        WHERE boundary_at < words_before AND pack_id <> ALL (spared)
        ORDER BY pack_id FOR NO KEY UPDATE);
    DELETE FROM handover.pack_evidence WHERE pack_id = ANY (stripped);
    GET DIAGNOSTICS quotes = ROW_COUNT;
    UPDATE handover.pack_case SET content = '{}', since = '[]'
    WHERE pack_id = ANY (stripped) AND (content <> '{}' OR since <> '[]');
    UPDATE handover.ledger SET summary = NULL
    WHERE at < words_before AND summary IS NOT NULL
        AND (boundary_id, case_id) NOT IN (SELECT boundary_id, case_id FROM handover.custody_rows());
    UPDATE handover.exception SET detail = '{}'
    WHERE state = 'resolved' AND resolved_at < words_before AND last_seen_at < words_before
        AND detail <> '{}';
    UPDATE handover.boundary SET purged_at = purge.at
    WHERE boundary.at < words_before AND purged_at IS NULL;
    DELETE FROM handover.outbox WHERE sent_at < words_before;
    GET DIAGNOSTICS messages = ROW_COUNT;

    -- Rows.
    DELETE FROM handover.exception AS settled
    WHERE settled.state = 'resolved' AND rows_before > coalesce((
        SELECT own.at FROM handover.boundary AS own
        WHERE own.boundary_id = settled.boundary_id), settled.last_seen_at);
    GET DIAGNOSTICS exceptions = ROW_COUNT;
    spared := ARRAY(SELECT pack_id FROM handover.packs_to_keep());
    doomed := ARRAY(
        SELECT pack_id FROM handover.pack
        WHERE boundary_at < rows_before AND pack_id <> ALL (spared)
        ORDER BY pack_id FOR UPDATE);
    DELETE FROM handover.ledger AS line
    WHERE line.at < rows_before
        AND (line.pack_id IS NULL OR line.pack_id = ANY (doomed))
        AND (line.boundary_id, line.case_id)
            NOT IN (SELECT boundary_id, case_id FROM handover.custody_rows())
        AND NOT EXISTS (SELECT FROM handover.exception AS kept
            WHERE kept.boundary_id = line.boundary_id AND kept.case_id = line.case_id);
    GET DIAGNOSTICS ledger = ROW_COUNT;
    UPDATE handover.pack SET supersedes = NULL
    WHERE supersedes = ANY (doomed) AND pack_id <> ALL (doomed);
    UPDATE handover.pack_case SET moved_to = NULL
    WHERE moved_to = ANY (doomed) AND pack_id <> ALL (doomed);
    DELETE FROM handover.pack_evidence WHERE pack_id = ANY (doomed);
    DELETE FROM handover.pack_case WHERE pack_id = ANY (doomed);
    DELETE FROM handover.pack WHERE pack_id = ANY (doomed);
    GET DIAGNOSTICS packs = ROW_COUNT;
    DELETE FROM handover.boundary AS old
    WHERE old.at < rows_before
        AND NOT EXISTS (SELECT FROM handover.ledger WHERE boundary_id = old.boundary_id)
        AND NOT EXISTS (SELECT FROM handover.pack WHERE boundary_id = old.boundary_id)
        AND NOT EXISTS (SELECT FROM handover.exception WHERE boundary_id = old.boundary_id)
        AND NOT EXISTS (SELECT FROM handover.boundary AS folded
            WHERE folded.folded_into = old.boundary_id AND folded.at >= rows_before)
        AND old.at < (SELECT max(newer.at) FROM handover.boundary AS newer
            WHERE newer.team_id = old.team_id AND newer.folded_into IS NULL);
    GET DIAGNOSTICS boundaries = ROW_COUNT;
    DELETE FROM handover.event
    WHERE handover.event.at < rows_before
        AND (pack_id IS NULL OR NOT EXISTS (
            SELECT FROM handover.pack WHERE handover.pack.pack_id = handover.event.pack_id));
    GET DIAGNOSTICS events = ROW_COUNT;
    DELETE FROM handover.shift WHERE ends_at < rows_before;
    DELETE FROM handover.agent_absence WHERE out_until < rows_before;
    DELETE FROM handover.run
    WHERE started_at < rows_before
        AND NOT EXISTS (SELECT FROM handover.boundary
            WHERE handover.boundary.run_id = handover.run.run_id);
    INSERT INTO handover.event (via, what, detail)
    VALUES ('job', 'purged', jsonb_build_object('at', handover.iso(purge.at),
        'quote_days', quote_days, 'ledger_months', ledger_months, 'quotes', quotes,
        'ledger', ledger, 'packs', packs, 'boundaries', boundaries));
    PERFORM set_config('handover.purging', 'off', true);
    RETURN NEXT;
END $$;
