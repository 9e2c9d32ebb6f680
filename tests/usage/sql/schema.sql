-- 'agent_transfer' was planned
CREATE TABLE calls (
  id uuid PRIMARY KEY,
  call_status text CHECK (call_status IN ('ended', 'not_connected', 'error')),
  disconnection_reason text CHECK (disconnection_reason IN ('user_hangup', 'agent_hangup', 'no_answer', 'inactivity'))
);

INSERT INTO labels (code, label, bucket) VALUES
  ('dial_busy', 'It''s busy', 'busy'),
  ('dial_no_answer', 'Nobody there', 'no_answer'),
  ('dial_failed', 'Failed', 'failed'),
  ('invalid_number', 'Wrong number', 'invalid');

SELECT CASE disconnection_reason
         WHEN 'error_asr' THEN 'failed'
         WHEN 'error_llm' THEN 'failed'
         ELSE 'no_answer'
       END
FROM calls WHERE disconnection_reason <> 'voicemail_detected' AND call_status = 'ended';
