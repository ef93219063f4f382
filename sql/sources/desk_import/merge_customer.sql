-- Adds the rows of customer.csv, or puts them in the place of those with the same id.
-- Parameters: none. Rows: none.
INSERT INTO desk.customer (
    customer_id, display_name, company, email, phone, preferred_channel, language,
    timezone, vip, preferences
)
SELECT
    customer_id, display_name, company, email, phone, preferred_channel, language,
    timezone, vip, preferences
FROM pg_temp.desk_import_customer
ON CONFLICT (customer_id) DO UPDATE SET
    display_name = excluded.display_name,
    company = excluded.company,
    email = excluded.email,
    phone = excluded.phone,
    preferred_channel = excluded.preferred_channel,
    language = excluded.language,
    timezone = excluded.timezone,
    vip = excluded.vip,
    preferences = excluded.preferences
