-- Part one of the sweep: packs whose time to be taken over has passed. Needs only the store.
-- $1 timestamptz business time. One row: how many were raised anew, how many seen again.
SELECT raised, seen_again
FROM handover.flag_unconfirmed($1);
