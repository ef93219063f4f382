-- The customers wanted. By convention the custom field VIP of users marks who is very important.
-- Parameters: $1 text[] user ids. An id that is no number finds nothing.
-- Rows: one per user found.
SELECT
    customer.id::text AS customer_id,
    nullif(btrim(customer.RealName), '') AS display_name,
    nullif(btrim(customer.Organization), '') AS company,
    nullif(customer.EmailAddress, '') AS email,
    coalesce(
        nullif(customer.WorkPhone, ''), nullif(customer.MobilePhone, ''),
        nullif(customer.HomePhone, '')) AS phone,
    NULL::text AS preferred_channel,
    nullif(customer.Lang, '') AS language,
    nullif(customer.Timezone, '') AS timezone,
    EXISTS (
        SELECT FROM CustomFields AS field
        JOIN ObjectCustomFieldValues AS value
            ON value.CustomField = field.id AND value.ObjectType = 'RT::User'
            AND value.ObjectId = customer.id AND value.Disabled = 0
        WHERE lower(field.Name) = 'vip' AND field.LookupType = 'RT::User' AND field.Disabled = 0
            AND lower(btrim(value.Content)) NOT IN ('', '0', 'no', 'false')
    ) AS vip,
    NULL::text AS preferences
FROM Users AS customer
WHERE customer.id = ANY (ARRAY(
    SELECT CASE WHEN given.id ~ '^\d{1,18}$' THEN given.id::bigint END
    FROM unnest($1::text[]) AS given (id)))
