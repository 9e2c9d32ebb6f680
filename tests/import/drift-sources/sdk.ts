export type End = 'user_hangup' | 'agent_hangup' | 'dial_busy' | 'dial_failed' | 'error_asr' | 'voicemail_reached' | 'blocked';
