// What is made of a reason is no reason.
export function label(call: Call) {
  const outcome = outcomeOf(call.disconnection_reason);
  if (outcome === 'no_answer') return 'Nobody';
  const kind = call.disconnection_reason === 'dial_busy' ? 'busy' : 'other_kind';
  switch (kind) {
    case 'busy':
      return 'Busy';
  }
  let reason = call.disconnection_reason;
  reason = normalised(reason);
  return reason === 'voicemail' ? 'Voicemail' : 'Ended';
}

export const other = (reason: string) => reason === 'user_hungup' || reason === 'no_answer';

export function twice(call: Call) {
  const reason = call.disconnection_reason ?? 'unknown';
  return parts.map((part) => { const reason = part.kind; return reason === 'dial_no_answr'; });
}

// Asked for more than one thing, so nobody knows whose the strangers are.
const UNREACHABLE = new Set(['dial_busy', 'busy', 'no_answer', 'line_failed']);
export const unreachable = (call: Call) =>
  UNREACHABLE.has(call.disconnection_reason) || UNREACHABLE.has(call.twilio_status);
