-- Gives a ticket to another owner, unless somebody else changed the owner meanwhile. RT keeps the owner
-- twice, in the ticket and as the one member of a group, and tells the change as a transaction. A
-- ticket that is inactive or merged into another stays as it is: what became of it is history.
-- Parameters: $1 ticket id, $2 agent id (NULL: nobody), $3 the owner last seen (NULL: nobody).
-- Rows: the ticket's id, or none when somebody else decided. What RT notices: see README.md.
WITH site AS (
    SELECT
        regexp_split_to_array(lower(btrim(coalesce(nullif(
            current_setting('handover_source.inactive_statuses', true), ''),
            'resolved,rejected,deleted'))), '\s*,\s*') AS inactive
),
nobody AS (SELECT id FROM Users WHERE Name = 'Nobody'),
wanted AS (
    SELECT
        $1::text::int AS ticket,
        coalesce($2::text::int, (SELECT id FROM nobody)) AS owner,
        coalesce($3::text::int, (SELECT id FROM nobody)) AS seen
),
changed AS (
    UPDATE Tickets AS ticket
    SET Owner = wanted.owner, LastUpdated = date_trunc('second', now() AT TIME ZONE 'UTC')
    FROM wanted, site
    WHERE ticket.id = wanted.ticket AND ticket.Owner = wanted.seen AND wanted.owner <> wanted.seen
        AND ticket.EffectiveId = ticket.id
        AND coalesce(lower(ticket.Status), '') <> ALL (site.inactive)
        AND EXISTS (SELECT FROM Principals WHERE id = wanted.owner AND Disabled = 0)
    RETURNING ticket.id
),
role AS (
    SELECT owners.id
    FROM changed
    JOIN Groups AS owners
        ON lower(owners.Domain) = 'rt::ticket-role' AND lower(owners.Name) = 'owner'
        AND owners.Instance = changed.id
),
member AS (
    UPDATE GroupMembers AS member
    SET MemberId = wanted.owner
    FROM wanted, role
    WHERE member.GroupId = role.id AND member.MemberId = wanted.seen
),
cached AS (
    UPDATE CachedGroupMembers AS member
    SET MemberId = wanted.owner
    FROM wanted, role
    WHERE member.GroupId = role.id AND member.MemberId = wanted.seen
),
told AS (
    INSERT INTO Transactions (ObjectType, ObjectId, Type, Field, OldValue, NewValue, Creator, Created)
    SELECT
        'RT::Ticket', changed.id, 'SetWatcher', 'Owner', wanted.seen::text, wanted.owner::text,
        (SELECT id FROM Users WHERE Name = 'RT_System'),
        date_trunc('second', now() AT TIME ZONE 'UTC')
    FROM changed, wanted
)
SELECT id::text AS case_id FROM changed
UNION ALL
-- Written before, when the job was interrupted before it could note it.
SELECT ticket.id::text FROM Tickets AS ticket JOIN wanted ON wanted.ticket = ticket.id
WHERE ticket.Owner = wanted.owner
