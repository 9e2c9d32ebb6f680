// Written after the rule, and not fitted to it.
const MISSED_REASONS = new Set([
  'dial_busy',
  'dial_no_answer',
  'dial_failed',
  'voicemail',
  'voicemail_reached',
  'ivr_reach_end',
]);

const HANDED_OVER = new Set(['call_transfer', 'agent_transfer', 'warm_transfer']);

export function status(call: { disconnection_reason?: string }) {
  const reason = call.disconnection_reason || 'unknown';
  let status = 'Completed';
  if (reason === 'machine_detected') status = 'Voicemail';
  else if (reason === 'dial_failed') status = 'Failed';
  else if (reason === 'voicemail_reached') status = 'Voicemail';
  else if (reason === 'dial_no_answer') status = 'No answer';
  else if (reason === 'no_answer') status = 'No answer';
  return { status, handedOver: HANDED_OVER.has(reason), missed: MISSED_REASONS.has(reason) };
}
