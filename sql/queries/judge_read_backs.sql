-- Whether read-backs named the right time. $1 bigint[] packs, $2 text[] cases, $3 bool[].
-- One row: how many changed.
SELECT handover.judge_read_backs($1, $2, $3);
