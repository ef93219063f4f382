-- Who is asking. Identity is session_user, the role that connected: neither SET ROLE nor any
-- setting changes it. Functions here are for the other functions; nobody is granted them, except
-- where the rights migration says so.
--
-- SQLSTATEs of the refusals, besides PostgreSQL's own:
--   42501  this login may not act for that agent, or is not the job, or does not lead
--   HO001  the pack changed since the revision that was read
--   HO002  the pack or case was superseded: somebody else has it now
--   HO003  the pack is another agent's
--   HO004  no such pack, case, exception or agent
--   HO005  already decided otherwise
--   HO006  not a suitable receiver
--   HO007  a parameter makes no sense (an empty reason, a read-back that is no object)
--
-- Parameters carry the contract's names, which are also column names: a bare name is the column,
-- a parameter is written function.parameter.

SET LOCAL ROLE handover_owner;

CREATE FUNCTION handover.refuse(sqlstate_code text, message text, hint text DEFAULT '')
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = sqlstate_code, MESSAGE = message, HINT = hint;
END $$;

CREATE FUNCTION handover.is_job() RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_has_role(session_user, 'handover_job', 'MEMBER')
$$;

CREATE FUNCTION handover.require_job() RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT handover.is_job() THEN
        PERFORM handover.refuse('42501', format('login "%s" is not the job', session_user),
            'only members of handover_job may do this');
    END IF;
END $$;

CREATE FUNCTION handover.my_agent() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT agent_id FROM handover.login WHERE login = session_user AND kind = 'staff'
$$;
COMMENT ON FUNCTION handover.my_agent IS 'The agent this login is; NULL for a program.';

-- The one question behind every decision: may this login act for that agent, and as what?
CREATE FUNCTION handover.acting_via(agent_id text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    known record;
BEGIN
    SELECT kind, agent_id INTO known FROM handover.login WHERE login = session_user;
    IF known.kind = 'staff' THEN
        IF known.agent_id IS DISTINCT FROM acting_via.agent_id THEN
            PERFORM handover.refuse('42501',
                format('login "%s" acts for agent "%s" only', session_user, known.agent_id),
                'each person answers for themselves; a lead may reassign');
        END IF;
        RETURN 'sql';
    END IF;
    IF known.kind = 'service' OR pg_has_role(session_user, 'handover_service', 'MEMBER') THEN
        IF btrim(coalesce(acting_via.agent_id, '')) = '' THEN
            PERFORM handover.refuse('HO007', 'a service names the agent it acts for');
        END IF;
        RETURN 'service';
    END IF;
    PERFORM handover.refuse('42501', format('login "%s" acts for no agent', session_user),
        'a row in handover.login says which agent a database role is');
END $$;

-- Leading is a fact of the team or of a shift, not of a database role. A shift's lead leads while
-- it runs (or, between shifts, while it was the last to begin), and always for the boundary at
-- which it ended or began, the next shift's where nobody was on.
CREATE FUNCTION handover.leads(agent_id text, team_id text, boundary_id bigint DEFAULT NULL)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH span AS (
        SELECT shift.starts_at, shift.ends_at, shift_agent.agent_id, shift_agent.is_lead
        FROM handover.shift AS shift
        JOIN handover.shift_agent AS shift_agent USING (shift_id)
        WHERE shift.team_id = leads.team_id
    ), latest AS (
        SELECT max(starts_at) AS starts_at FROM span WHERE starts_at <= now()
    ), crossed AS (
        SELECT boundary.at, (SELECT min(starts_at) FROM span
            WHERE starts_at > boundary.at AND NOT EXISTS (SELECT FROM span
                WHERE starts_at <= boundary.at AND boundary.at < ends_at)) AS next_at
        FROM handover.boundary AS boundary
        WHERE boundary.boundary_id = leads.boundary_id AND boundary.team_id = leads.team_id
    )
    SELECT EXISTS (
        SELECT FROM handover.team_lead AS lead
        WHERE lead.agent_id = leads.agent_id
            AND (lead.team_id = leads.team_id OR leads.team_id IS NULL)
    ) OR EXISTS (
        SELECT FROM span
        WHERE span.is_lead AND span.agent_id = leads.agent_id AND (
            now() >= span.starts_at AND now() < span.ends_at
            OR span.starts_at = (SELECT starts_at FROM latest)
            OR EXISTS (SELECT FROM crossed
                WHERE span.starts_at <= crossed.at AND crossed.at <= span.ends_at
                    OR span.starts_at = crossed.next_at))
    )
$$;
COMMENT ON FUNCTION handover.leads IS
    'Whether the agent leads the team now or for that boundary. Team NULL: leads any team.';

CREATE FUNCTION handover.led_teams() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(team_id ORDER BY team_id), '{}')
    FROM (
        SELECT team_id FROM handover.team_lead WHERE agent_id = handover.my_agent()
        UNION
        SELECT team_id
        FROM (SELECT DISTINCT shift.team_id
            FROM handover.shift AS shift JOIN handover.shift_agent AS mine USING (shift_id)
            WHERE mine.agent_id = handover.my_agent() AND mine.is_lead) AS own
        WHERE handover.leads(handover.my_agent(), team_id)
    ) AS led
$$;
COMMENT ON FUNCTION handover.led_teams IS 'Teams whose packs this login may read as a lead.';

-- The run an event belongs to: SET LOCAL handover.run_id, heeded for the job only.
CREATE FUNCTION handover.current_run() RETURNS bigint
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN handover.is_job()
        THEN nullif(current_setting('handover.run_id', true), '')::bigint END
$$;
ALTER TABLE handover.event ALTER COLUMN run_id SET DEFAULT handover.current_run();

-- Instants in keys and details, whatever the session's time zone and date style.
CREATE FUNCTION handover.iso(at timestamptz) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
        || rtrim(rtrim(to_char(at AT TIME ZONE 'UTC', '.US'), '0'), '.') || 'Z'
$$;

CREATE FUNCTION handover.touch(boundary_ids bigint[]) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO handover.boundary_touch (boundary_id)
    SELECT boundary_id FROM handover.boundary
    WHERE boundary_id = ANY (boundary_ids) AND sealed
    ORDER BY boundary_id
$$;

CREATE FUNCTION handover.lock_pack(pack_id bigint) RETURNS handover.pack
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    locked handover.pack;
BEGIN
    SELECT * INTO locked FROM handover.pack
    WHERE pack_id = lock_pack.pack_id FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM handover.refuse('HO004', format('there is no pack %s', lock_pack.pack_id),
            'handover packs lists them');
    END IF;
    RETURN locked;
END $$;

-- How long a receiver has to confirm: shorter when one of the pack's cases can hurt soon.
CREATE FUNCTION handover.confirm_window(team_id text, critical boolean) RETURNS interval
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT make_interval(mins => CASE WHEN confirm_window.critical
        THEN coalesce(own.confirm_within_critical_minutes, site.confirm_within_critical_minutes)
        ELSE coalesce(own.confirm_within_minutes, site.confirm_within_minutes) END)
    FROM handover.policy AS site
    LEFT JOIN handover.policy AS own ON own.team_id = confirm_window.team_id
    WHERE site.team_id = '*'
$$;
