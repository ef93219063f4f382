-- $1 text[] shifts, $2 text[] agents, $3 int[] capacities, $4 bool[] is lead.
INSERT INTO handover.shift_agent (shift_id, agent_id, capacity, is_lead)
SELECT u.shift_id, u.agent_id, u.capacity, u.is_lead
FROM unnest($1::text[], $2::text[], $3::int[], $4::bool[])
     AS u (shift_id, agent_id, capacity, is_lead)
ORDER BY u.shift_id, u.agent_id;
