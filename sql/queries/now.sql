-- The store's clock: business time of a run that was given none. One row.
SELECT now();
