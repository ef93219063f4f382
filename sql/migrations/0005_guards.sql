-- Triggers that keep the promises whoever writes: nothing is inserted already decided, a boundary
-- adds up when it commits and is closed from then on, history is not rewritten.
-- They refuse with SQLSTATE 23514 and the name of the rule, as a CHECK would.

SET LOCAL ROLE handover_owner;

-- A row that tries to be born with an answer. Fired only where a WHEN clause found one.
CREATE FUNCTION handover.refuse_row() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '% refused: %', TG_TABLE_NAME, TG_ARGV[0] USING
        ERRCODE = 'check_violation', CONSTRAINT = TG_NAME,
        SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
        HINT = 'decisions are made through the functions of schema handover';
END $$;

CREATE TRIGGER pack_starts_undecided BEFORE INSERT ON handover.pack FOR EACH ROW
WHEN (NEW.state <> 'assigned' OR NEW.sealed OR NEW.revision <> 1 OR NEW.changes <> 0
    OR num_nonnulls(NEW.confirmed_at, NEW.confirmed_by, NEW.confirmed_via, NEW.superseded_at) > 0)
EXECUTE FUNCTION handover.refuse_row('a pack starts assigned, confirmed by nobody');

CREATE TRIGGER pack_case_starts_undecided BEFORE INSERT ON handover.pack_case FOR EACH ROW
WHEN (NEW.state <> 'waiting' OR NEW.read_back_ok IS NOT NULL
    OR num_nonnulls(NEW.decided_at, NEW.decided_by, NEW.decided_via, NEW.read_back,
        NEW.decline_reason, NEW.moved_to) > 0)
EXECUTE FUNCTION handover.refuse_row('a case starts waiting, decided by nobody');

CREATE TRIGGER boundary_starts_unsealed BEFORE INSERT ON handover.boundary FOR EACH ROW
WHEN (NEW.sealed OR NEW.revision <> 1 OR NEW.published_revision <> 0 OR NEW.purged_at IS NOT NULL)
EXECUTE FUNCTION handover.refuse_row('a boundary starts open, at revision 1, unpublished');

CREATE TRIGGER pack_case_changes_by_the_rules BEFORE UPDATE OF state ON handover.pack_case
FOR EACH ROW
WHEN (OLD.state <> NEW.state AND (OLD.state || '>' || NEW.state) NOT IN (
    'waiting>accepted', 'waiting>declined', 'waiting>void', 'waiting>moved',
    'accepted>void', 'accepted>moved', 'void>accepted', 'void>declined', 'void>moved'))
EXECUTE FUNCTION handover.refuse_row('a case does not change its state that way');

CREATE TRIGGER pack_ends_for_good BEFORE UPDATE OF state ON handover.pack FOR EACH ROW
WHEN (OLD.state IN ('declined', 'superseded') AND NEW.state <> OLD.state)
EXECUTE FUNCTION handover.refuse_row('a declined or superseded pack does not come back');

-- History. Only purge may delete, and clear the words of a ledger row; it says so by a setting
-- that counts for the owner alone.
CREATE FUNCTION handover.refuse_rewriting() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user = 'handover_owner' AND current_setting('handover.purging', true) = 'on' THEN
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'ledger' THEN
            OLD.summary := NULL;
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, lower(TG_OP) USING
        ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_is_append_only',
        SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
        HINT = 'old rows are removed with: handover purge';
END $$;

CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON handover.event
FOR EACH ROW EXECUTE FUNCTION handover.refuse_rewriting();
CREATE TRIGGER event_is_not_truncated BEFORE TRUNCATE ON handover.event
FOR EACH STATEMENT EXECUTE FUNCTION handover.refuse_rewriting();
CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE ON handover.ledger
FOR EACH ROW EXECUTE FUNCTION handover.refuse_rewriting();
CREATE TRIGGER ledger_is_not_truncated BEFORE TRUNCATE ON handover.ledger
FOR EACH STATEMENT EXECUTE FUNCTION handover.refuse_rewriting();

-- Closed once committed. The flags are set by the recounts below, so a statement that makes the
-- constraints immediate closes its own rows early and gains nothing.
CREATE FUNCTION handover.ledger_stays_closed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN handover.boundary USING (boundary_id) WHERE sealed) THEN
        RAISE EXCEPTION 'the ledger of a committed boundary is closed' USING
            ERRCODE = 'check_violation', CONSTRAINT = 'ledger_stays_closed',
            SCHEMA = 'handover', TABLE = 'ledger';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_stays_closed AFTER INSERT ON handover.ledger
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION handover.ledger_stays_closed();

CREATE FUNCTION handover.pack_stays_closed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN handover.pack USING (pack_id) WHERE sealed) THEN
        RAISE EXCEPTION 'a committed pack is closed: nothing is added behind its receiver''s back'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'pack_stays_closed',
            SCHEMA = 'handover', TABLE = TG_TABLE_NAME,
            HINT = 'make a new pack that supersedes it';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER pack_case_stays_closed AFTER INSERT ON handover.pack_case
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION handover.pack_stays_closed();
CREATE TRIGGER pack_evidence_stays_closed AFTER INSERT ON handover.pack_evidence
REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION handover.pack_stays_closed();

-- A pack knows its boundary's instant, and joins a committed boundary only on another occasion.
CREATE FUNCTION handover.place_pack() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    home record;
BEGIN
    SELECT at, sealed INTO home FROM handover.boundary WHERE boundary_id = NEW.boundary_id;
    NEW.boundary_at := coalesce(NEW.boundary_at, home.at);
    IF home.sealed AND NEW.occasion = 'shift_end' THEN
        RAISE EXCEPTION 'a committed boundary takes no more packs of its shift end' USING
            ERRCODE = 'check_violation', CONSTRAINT = 'boundary_stays_closed',
            SCHEMA = 'handover', TABLE = 'pack';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER pack_is_placed BEFORE INSERT ON handover.pack
FOR EACH ROW EXECUTE FUNCTION handover.place_pack();

-- At commit: what was handed was handed, and nothing else.
CREATE FUNCTION handover.seal_pack() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    cases int;
    astray int;
BEGIN
    SELECT count(*), count(*) FILTER (WHERE line.case_id IS NULL
        OR NEW.occasion = 'shift_end' AND line.pack_id IS DISTINCT FROM NEW.pack_id)
    INTO cases, astray
    FROM handover.pack_case AS held
    -- One look-up per case. The planner knows nothing yet of the new boundary and would read the
    -- whole ledger once per pack; OFFSET 0 keeps it from that.
    LEFT JOIN LATERAL (
        SELECT ledger.case_id, ledger.pack_id FROM handover.ledger AS ledger
        WHERE ledger.boundary_id = NEW.boundary_id AND ledger.case_id = held.case_id OFFSET 0
    ) AS line ON true
    WHERE held.pack_id = NEW.pack_id;
    IF cases = 0 OR astray > 0 THEN
        RAISE EXCEPTION 'pack % has % cases, of which % not handed to it in the ledger',
            NEW.pack_id, cases, astray USING
            ERRCODE = 'check_violation', CONSTRAINT = 'pack_matches_the_ledger',
            SCHEMA = 'handover', TABLE = 'pack';
    END IF;
    UPDATE handover.pack SET sealed = true WHERE pack_id = NEW.pack_id;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER pack_matches_the_ledger AFTER INSERT ON handover.pack
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.seal_pack();

-- At commit: every open case accounted for exactly once. The primary key of the ledger says "at
-- most once", the counts say "at least once", and a handed line has its case in its one pack.
CREATE FUNCTION handover.seal_boundary() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    told text := format('%s + %s + %s + %s', NEW.handed, NEW.kept, NEW.unassigned, NEW.excluded);
    found text;
    astray int;
BEGIN
    SELECT format('%s + %s + %s + %s',
        count(*) FILTER (WHERE disposition = 'handed'),
        count(*) FILTER (WHERE disposition = 'kept'),
        count(*) FILTER (WHERE disposition = 'unassigned'),
        count(*) FILTER (WHERE disposition = 'excluded'))
    INTO found
    FROM handover.ledger WHERE boundary_id = NEW.boundary_id;

    SELECT count(*) INTO astray
    FROM (
        SELECT line.case_id, line.pack_id FROM handover.ledger AS line
        WHERE line.boundary_id = NEW.boundary_id AND line.disposition = 'handed'
    ) AS line
    FULL JOIN (
        SELECT held.case_id, min(held.pack_id) AS pack_id, count(*) AS packs
        FROM handover.pack AS pack JOIN handover.pack_case AS held USING (pack_id)
        WHERE pack.boundary_id = NEW.boundary_id GROUP BY held.case_id
    ) AS held ON held.case_id = line.case_id
    WHERE held.packs IS DISTINCT FROM 1 OR held.pack_id IS DISTINCT FROM line.pack_id;

    IF found <> told OR astray > 0 THEN
        RAISE EXCEPTION 'boundary of team "%" at % does not add up: it says %, the ledger has % '
            '(handed + kept + unassigned + excluded), % cases are not in exactly their one pack',
            NEW.team_id, NEW.at, told, found, astray USING
            ERRCODE = 'check_violation', CONSTRAINT = 'boundary_adds_up',
            SCHEMA = 'handover', TABLE = 'boundary';
    END IF;
    UPDATE handover.boundary SET sealed = true WHERE boundary_id = NEW.boundary_id;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER boundary_adds_up AFTER INSERT ON handover.boundary
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.seal_boundary();

-- Boundaries are the last locks of a transaction, taken in order, whatever it changed before: so
-- the functions only note them, and their revision grows here, once.
CREATE FUNCTION handover.grow_revisions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM handover.boundary
    WHERE boundary_id IN (SELECT boundary_id FROM handover.boundary_touch)
    ORDER BY boundary_id FOR NO KEY UPDATE;
    UPDATE handover.boundary SET revision = revision + 1
    WHERE boundary_id IN (SELECT boundary_id FROM handover.boundary_touch);
    DELETE FROM handover.boundary_touch;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER boundary_revision_grows AFTER INSERT ON handover.boundary_touch
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.grow_revisions();

-- Nobody works two shifts of one team at once: their boundaries would contradict each other.
CREATE FUNCTION handover.refuse_overlap() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    clash record;
BEGIN
    SELECT mine.agent_id, this.shift_id, other.shift_id AS other_id INTO clash
    FROM handover.shift AS this
    JOIN handover.shift_agent AS mine ON mine.shift_id = this.shift_id
    JOIN handover.shift AS other
        ON other.team_id = this.team_id AND other.shift_id <> this.shift_id
        AND tstzrange(other.starts_at, other.ends_at) && tstzrange(this.starts_at, this.ends_at)
    JOIN handover.shift_agent AS theirs
        ON theirs.shift_id = other.shift_id AND theirs.agent_id = mine.agent_id
    WHERE this.shift_id = NEW.shift_id
        AND (TG_ARGV[0] = 'shift' OR mine.agent_id = (to_jsonb(NEW) ->> 'agent_id'))
    ORDER BY mine.agent_id, other.shift_id LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'agent "%" is on shift "%" and on shift "%" at the same time',
            clash.agent_id, clash.shift_id, clash.other_id USING
            ERRCODE = 'check_violation', CONSTRAINT = 'shifts_of_an_agent_do_not_overlap',
            SCHEMA = 'handover', TABLE = 'shift_agent';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shifts_of_an_agent_do_not_overlap
AFTER INSERT OR UPDATE ON handover.shift_agent
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.refuse_overlap('agent');
CREATE CONSTRAINT TRIGGER shift_change_makes_no_overlap
AFTER UPDATE OF team_id, starts_at, ends_at ON handover.shift
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.refuse_overlap('shift');
