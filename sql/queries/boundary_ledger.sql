-- Every open case of a boundary with who has it now. $1 bigint boundary.
-- Any number of rows, ordered by case.
SELECT l.case_id, l.disposition, l.reason, l.summary,
       (SELECT p.to_agent_id
        FROM handover.pack_case pc
        JOIN handover.pack p USING (pack_id)
        WHERE pc.case_id = l.case_id AND p.boundary_id = l.boundary_id
          AND pc.state IN ('waiting', 'accepted', 'void')
        ORDER BY pc.pack_id DESC
        LIMIT 1)
FROM handover.ledger l
WHERE l.boundary_id = $1
ORDER BY l.case_id;
