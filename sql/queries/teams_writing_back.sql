-- Teams whose receivers become assignees in the helpdesk. Any number of rows, ordered.
SELECT team_id FROM handover.effective_policy WHERE write_back = 'on_confirm' ORDER BY team_id;
