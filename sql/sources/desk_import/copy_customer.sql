-- Takes the rows of customer.csv, in COPY's text format.
-- Parameters: none. Rows: none.
COPY pg_temp.desk_import_customer (
    customer_id, display_name, company, email, phone, preferred_channel, language,
    timezone, vip, preferences
) FROM STDIN
