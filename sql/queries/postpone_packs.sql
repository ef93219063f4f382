-- What waits for somebody who comes late is to be taken over later. $1 text team, $2 text agent,
-- $3 timestamptz from when on they are there. One row: how many packs.
SELECT handover.postpone_packs($1, $2, $3);
