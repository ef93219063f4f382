-- Who may do what. The job inserts and calls functions; people read what is theirs and call
-- functions; nobody but the functions changes a pack, case, exception, event or boundary.
--
-- Rows: the receiver reads the pack and what it tells; the giver sees that it is in named hands,
-- not what it tells; leads read their teams (or, leading a shift only, while that is the latest);
-- the job and services read all. Policies are per role, so the job pays nothing for the others'.

SET LOCAL ROLE handover_owner;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA handover FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA handover FROM PUBLIC;

GRANT USAGE ON SCHEMA handover
TO handover_job, handover_staff, handover_lead, handover_service;

GRANT SELECT ON ALL TABLES IN SCHEMA handover TO handover_job;
GRANT INSERT ON handover.team, handover.shift, handover.shift_agent, handover.run,
    handover.boundary, handover.ledger, handover.pack, handover.pack_case,
    handover.pack_evidence, handover.outbox, handover.agent_absence TO handover_job;
GRANT UPDATE (name, watermark, last_read_at) ON handover.team TO handover_job;
GRANT UPDATE (finished_at, outcome) ON handover.run TO handover_job;
GRANT UPDATE (team_id, starts_at, ends_at, label, origin) ON handover.shift TO handover_job;
GRANT UPDATE (capacity, is_lead) ON handover.shift_agent TO handover_job;
GRANT UPDATE (attempts, next_at, sent_at, last_error) ON handover.outbox TO handover_job;
GRANT UPDATE (out_from, out_until, kind, noted_by, noted_at) ON handover.agent_absence
TO handover_job;
GRANT DELETE ON handover.shift, handover.shift_agent, handover.agent_absence TO handover_job;
-- So that the job can number a boundary's packs before it copies their cases.
GRANT USAGE ON SEQUENCE handover.pack_pack_id_seq TO handover_job;

GRANT SELECT ON handover.schema_version, handover.team, handover.team_lead, handover.shift,
    handover.shift_agent, handover.boundary, handover.ledger, handover.pack,
    handover.pack_case, handover.pack_evidence, handover.exception, handover.event,
    handover.policy, handover.effective_policy
TO handover_staff, handover_lead, handover_service;
GRANT SELECT ON handover.agent_absence TO handover_lead, handover_service;
GRANT SELECT ON handover.login TO handover_service;

GRANT EXECUTE ON FUNCTION
    handover.confirm_pack, handover.confirm_brief, handover.decline_case,
    handover.acknowledge_exception, handover.resolve_exception
TO handover_staff, handover_lead, handover_service;
GRANT EXECUTE ON FUNCTION handover.note_absence
TO handover_staff, handover_lead, handover_service, handover_job;
-- The policies below ask them on behalf of whoever reads.
GRANT EXECUTE ON FUNCTION handover.my_agent, handover.led_teams
TO handover_staff, handover_lead;

GRANT EXECUTE ON FUNCTION
    handover.accept_case, handover.decline_case_by_note, handover.void_case,
    handover.supersede_pack, handover.move_cases, handover.solve_case, handover.solve_cases,
    handover.judge_read_backs, handover.record_since, handover.record_exception,
    handover.flag_unconfirmed, handover.mark_told, handover.mark_published,
    handover.lock_live_packs, handover.log_event, handover.purge
TO handover_job;

ALTER TABLE handover.boundary ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover.ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover.pack ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover.pack_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover.pack_evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover.exception ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover.event ENABLE ROW LEVEL SECURITY;

CREATE POLICY programs_read_all ON handover.boundary TO handover_job, handover_service
USING (true) WITH CHECK (true);
CREATE POLICY programs_read_all ON handover.ledger TO handover_job, handover_service
USING (true) WITH CHECK (true);
CREATE POLICY programs_read_all ON handover.pack TO handover_job, handover_service
USING (true) WITH CHECK (true);
CREATE POLICY programs_read_all ON handover.pack_case TO handover_job, handover_service
USING (true) WITH CHECK (true);
CREATE POLICY programs_read_all ON handover.pack_evidence TO handover_job, handover_service
USING (true) WITH CHECK (true);
CREATE POLICY programs_read_all ON handover.exception TO handover_job, handover_service
USING (true) WITH CHECK (true);
CREATE POLICY programs_read_all ON handover.event TO handover_job, handover_service
USING (true) WITH CHECK (true);

-- Identity is looked up once per statement, in a sub-select, not once per row.
CREATE POLICY people_read_their_own ON handover.pack FOR SELECT TO handover_staff, handover_lead
USING (to_agent_id = (SELECT handover.my_agent())
    OR from_agent_id = (SELECT handover.my_agent())
    OR team_id = ANY ((SELECT handover.led_teams())::text[]));
CREATE POLICY receivers_and_leads_read ON handover.pack_case FOR SELECT
TO handover_staff, handover_lead
USING (pack_id IN (SELECT pack.pack_id FROM handover.pack AS pack
    WHERE pack.to_agent_id = (SELECT handover.my_agent())
        OR pack.team_id = ANY ((SELECT handover.led_teams())::text[])));
CREATE POLICY receivers_and_leads_read ON handover.pack_evidence FOR SELECT
TO handover_staff, handover_lead
USING (pack_id IN (SELECT pack.pack_id FROM handover.pack AS pack
    WHERE pack.to_agent_id = (SELECT handover.my_agent())
        OR pack.team_id = ANY ((SELECT handover.led_teams())::text[])));
CREATE POLICY people_read_their_own ON handover.boundary FOR SELECT TO handover_staff, handover_lead
USING (team_id = ANY ((SELECT handover.led_teams())::text[])
    OR boundary_id IN (SELECT pack.boundary_id FROM handover.pack AS pack));
CREATE POLICY people_read_their_own ON handover.ledger FOR SELECT TO handover_staff, handover_lead
USING (team_id = ANY ((SELECT handover.led_teams())::text[])
    OR custodian_id = (SELECT handover.my_agent())
    OR pack_id IN (SELECT pack.pack_id FROM handover.pack AS pack
        WHERE pack.to_agent_id = (SELECT handover.my_agent())));
CREATE POLICY leads_read ON handover.exception FOR SELECT TO handover_staff, handover_lead
USING (team_id = ANY ((SELECT handover.led_teams())::text[])
    OR team_id IS NULL AND (SELECT cardinality(handover.led_teams())) > 0);
CREATE POLICY people_read_their_own ON handover.event FOR SELECT TO handover_staff, handover_lead
USING (agent_id = (SELECT handover.my_agent())
    OR team_id = ANY ((SELECT handover.led_teams())::text[]));
