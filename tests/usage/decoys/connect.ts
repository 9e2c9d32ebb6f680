// Another vendor's field, and its values.
export function contact(record: { DisconnectReason: string; disconnectReason: string }) {
  switch (record.disconnectReason) {
    case 'CUSTOMER_DISCONNECT':
    case 'AGENT_DISCONNECT':
    case 'THIRD_PARTY_DISCONNECT':
    case 'TELECOM_PROBLEM':
      return 'no_answer';
    case 'inactivity':
      return 'busy';
  }
}
