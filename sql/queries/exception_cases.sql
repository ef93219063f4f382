-- The cases that reassigning these exceptions gives away, as far as the login may see them: an
-- exception's case, or what its pack still waits for, or those it lists.
-- $1 bigint[] exceptions. Any number of rows, ordered by case.
SELECT e.case_id, e.team_id
FROM handover.exception e
WHERE e.exception_id = ANY ($1::bigint[]) AND e.case_id IS NOT NULL
UNION
SELECT pc.case_id, e.team_id
FROM handover.exception e
JOIN handover.pack_case pc USING (pack_id)
WHERE e.exception_id = ANY ($1::bigint[]) AND e.case_id IS NULL
  AND pc.state IN ('waiting', 'void') AND pc.solved_at IS NULL
UNION
SELECT entry ->> 'case_id', e.team_id
FROM handover.exception e,
    jsonb_path_query(e.detail, '$.cases[*] ? (@.case_id.type() == "string")') AS entry
WHERE e.exception_id = ANY ($1::bigint[]) AND e.case_id IS NULL AND e.pack_id IS NULL
ORDER BY 1, 2;
