-- Calls by what came of them.
WITH ended AS (
  SELECT call_id, started_at, disconnection_reason, call_status
  FROM calls
  WHERE call_status IN ('ended', 'error', 'not_connected') AND direction = 'outbound'
)
SELECT
  date_trunc('day', started_at) AS day,
  count(*) FILTER (WHERE disconnection_reason IN ('user_hangup', 'agent_hangup', 'call_transfer')) AS answered,
  count(*) FILTER (WHERE disconnection_reason IN ('dial_no_answer', 'dial_busy', 'dial_voicemail')) AS unanswered,
  count(*) FILTER (WHERE disconnection_reason = 'call_timeout') AS timed_out,
  count(*) FILTER (WHERE disconnection_reason LIKE 'error_%') AS failed,
  CASE disconnection_reason
    WHEN 'marked_as_spam' THEN 'spam_likely'
    WHEN 'sip_routing_error' THEN 'carrier_issue'
    WHEN 'sip_error' THEN 'carrier_issue'
    ELSE 'other'
  END AS cause
FROM ended
LEFT JOIN payments ON payments.state IN ('declined', 'user_cancelled', 'expired')
GROUP BY day, cause;
