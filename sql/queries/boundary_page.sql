-- What every page of a boundary needs. $1 bigint boundary. One row.
SELECT team_id, at, revision, context, open_cases, handed, kept, unassigned, excluded, source_open,
       bad_rows
FROM handover.boundary
WHERE boundary_id = $1;
