import { queue } from './queue';

export async function onCallEnded(call: Call) {
  if (call.call_status === 'not_connected') {
    metrics.increment('call.not_connected');
  }
  switch (call.disconnection_reason) {
    case 'voicemail_reached':
    case 'machine_detected':
      return queue.add('leave_message', { delay: 60 });
    case 'error_llm_websocket_lost_connection':
    case 'user_not_joined':
      return queue.add('call_back_later', { delay: 5 });
    default:
      return status(`call ended: ${call.disconnection_reason === 'inactivty' ? 'silence' : 'hangup'}`);
  }
}

export const isSilence = (call: Call) => call.disconnection_reason === 'inactivity';
export const isNobody = (call: Call) => ['dial_no_answer', 'dial_buzy'].includes(call.disconnection_reason);
export const isText = (call: Call) => typeof call.disconnection_reason === 'string';
