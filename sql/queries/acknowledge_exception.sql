-- $1 bigint exception, $2 text lead. One row.
SELECT handover.acknowledge_exception($1, $2) IS NOT NULL;
