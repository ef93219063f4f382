-- Keeps the server from compiling statements that run once: on a large helpdesk its guesses make
-- that take a second each, for milliseconds gained. Servers that cannot compile are left alone.
-- Parameters: none. Rows: one, or none.
SELECT set_config(name, 'off', true) FROM pg_catalog.pg_settings WHERE name = 'jit'
