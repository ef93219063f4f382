-- How many upset customers each agent was handed by this team in the two weeks before an instant, a
-- case once; those that were declined do not count. $1 text team id, $2 timestamptz. At most one row
-- per agent, ordered.
SELECT pack.to_agent_id, count(DISTINCT line.case_id)
FROM handover.ledger AS line
JOIN handover.pack AS pack USING (pack_id)
LEFT JOIN handover.pack_case AS held USING (pack_id, case_id)
WHERE line.team_id = $1
  AND line.is_upset
  AND line.disposition = 'handed'
  AND line.at >= $2::timestamptz - interval '14 days'
  AND line.at < $2::timestamptz
  AND held.state IS DISTINCT FROM 'declined'
GROUP BY pack.to_agent_id
ORDER BY pack.to_agent_id;
