SELECT SUM(CASE WHEN call."disconnectionReason" = 'user_hangup' THEN 1 ELSE 0 END) AS user_hangup,
       SUM(CASE WHEN call."disconnectionReason" = 'no_answer' THEN 1 ELSE 0 END) AS no_answer
FROM calls AS call
WHERE call.status IN ('completed', 'failed')
  AND call."disconnectionReason" NOT IN ('error_unknown', 'error_generic');
