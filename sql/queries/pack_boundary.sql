-- The boundary a pack belongs to. $1 bigint pack. None or one row.
SELECT boundary_id, to_agent_id FROM handover.pack WHERE pack_id = $1;
