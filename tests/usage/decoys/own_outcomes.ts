// Our own words beside the vendor's: none of them is meant for the wire.
export type Outcome = 'no_answer' | 'busy' | 'voicemail' | 'hangup' | 'transfer';

export function outcome(call: Call): Outcome {
  switch (call.disconnection_reason) {
    case 'dial_no_answer':
      return 'no_answer';
    case 'dial_busy':
      return 'busy';
    case 'voicemail_reached':
    case 'ivr_reached':
      return 'voicemail';
    default:
      return call.disconnection_reason ? 'hangup' : 'no_answer';
  }
}

export const TONES = { no_answer: 'grey', busy: 'amber', voicemail: 'blue', hangup: 'green' };
export const BY_OUTCOME = { no_answer: ['dial_no_answer'], busy: ['dial_busy', 'user_declined'] };
export const EVENTS = ['call_started', 'call_ended', 'call_analyzed'];
export const COLUMNS = ['id', 'disconnection_reason', 'call_status', 'user_name', 'agent_name'];
export const isNobody = (outcome: Outcome) => outcome === 'no_answer' || outcome === 'busy';
track('dial_no_answer', 'no_answer');
const schema = { disconnection_reason: { type: 'string', nullable: true, max_length: 64 } };
const row = { disconnection_reason: 'string', agent_id: 'agent_1' };
