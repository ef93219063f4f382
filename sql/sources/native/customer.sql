-- The customers of the cases wanted.
-- Parameters: $1 text[] customer ids. Rows: one per customer found.
SELECT
    customer_id,
    display_name,
    company,
    email,
    phone,
    preferred_channel,
    language,
    timezone,
    vip,
    preferences
FROM desk.customer
WHERE customer_id = ANY ($1::text[])
