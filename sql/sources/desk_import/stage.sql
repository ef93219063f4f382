-- Makes the tables that a desk import is checked in; they vanish with its transaction.
-- Parameters: none. Rows: none. A script of several statements.
CREATE TEMPORARY TABLE desk_import_team (LIKE desk.team) ON COMMIT DROP;
CREATE TEMPORARY TABLE desk_import_agent (LIKE desk.agent) ON COMMIT DROP;
CREATE TEMPORARY TABLE desk_import_customer (LIKE desk.customer) ON COMMIT DROP;
CREATE TEMPORARY TABLE desk_import_ticket (LIKE desk.ticket) ON COMMIT DROP;
CREATE TEMPORARY TABLE desk_import_message (LIKE desk.message) ON COMMIT DROP;
CREATE TEMPORARY TABLE desk_import_deadline (LIKE desk.deadline) ON COMMIT DROP;
