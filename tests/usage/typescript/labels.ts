// Copied from the vendor's page in 2024; "no_answer" in a comment does not count.
export type DisconnectionReason =
  | 'user_hangup'
  | 'agent_hangup'
  | 'call_transfer'
  | 'agent_transfer'
  | 'inactivity';

export const LABELS: Record<string, { text: string; outcome: string }> = {
  user_hangup: { text: 'Customer hung up', outcome: 'completed' },
  agent_hangup: { text: 'We hung up', outcome: 'completed' },
  dial_busy: { text: 'Line busy', outcome: 'busy' },
  dial_no_answer: { text: 'Nobody answered', outcome: 'no_answer' },
  invalid_number: { text: 'Wrong number', outcome: 'failed' },
  'error_user_not_joined': { text: 'Never joined', outcome: 'no_show' },
  unknown: { text: 'Unknown', outcome: 'unknown' },
};

export const RETRY = ['dial_busy', 'dial_no_answer', 'no_answer', "concurrency_limit_reached"];
