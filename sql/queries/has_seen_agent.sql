-- Whether a name that nothing waited for is anybody's here. Only a service names others than itself, so
-- only its word is looked up: in rosters, packs and ledgers. $1 text agent. One row.
SELECT NOT pg_has_role(session_user, 'handover_service', 'MEMBER')
    OR EXISTS (SELECT FROM handover.shift_agent WHERE agent_id = $1)
    OR EXISTS (SELECT FROM handover.pack WHERE to_agent_id = $1)
    OR EXISTS (SELECT FROM handover.ledger WHERE custodian_id = $1)
    OR EXISTS (SELECT FROM handover.team_lead WHERE agent_id = $1);
