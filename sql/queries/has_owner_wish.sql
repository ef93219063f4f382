-- Whether any wish to make a receiver the assignee is due. One row.
SELECT EXISTS (
    SELECT FROM handover.outbox
    WHERE kind = 'apply_owner' AND sent_at IS NULL AND next_at <= now()
);
