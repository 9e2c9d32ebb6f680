// A product's own statuses and buckets, some of them named after reasons.
export type OwnStatus = 'completed' | 'user_hangup' | 'dial_no_answer' | 'voicemail' | 'failed' | 'pending';

export function bucket(call: { disconnection_reason?: string; seconds: number }) {
  const reason = call.disconnection_reason || 'unknown';
  if (reason === 'dial_no_answer' || reason === 'dial_busy') return 'no_answer';
  if (reason === 'user_hangup') return call.seconds < 60 ? 'early_user_hangup' : 'late_user_hangup';
  return reason === 'max_duration_reached' ? 'max_duration' : 'other';
}

export const totals = {
  total: 0, dial_no_answer: 0, early_user_hangup: 0, late_user_hangup: 0, max_duration: 0, other: 0, seconds: 0,
};

if (matches(text, ['no answer', 'voicemail', 'not_connected', 'dial_no_answer', 'busy', 'did not connect'])) {
  update({ status: 'no_answer', outreach_state: 'not_contacted' });
}
