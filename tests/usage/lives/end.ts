export function label(order_end: string) {
  switch (order_end) {
    case 'delivered': return 'Arrived';
    case 'do_not_honor':
    case 'card_declined': return 'Declined';
    case 'cancelled_by_shop': return 'Cancelled';
    case 'address_unknown': return 'Unknown place';
    case 'payment_expired': return 'Too late'; // reasons:ignore: old orders have it
    case 'lost_parcel': return 'Lost';
    // reasons:ignore
    case 'customer_canceled': return 'Cancelled';
    case 'costumer_cancelled': return 'Cancelled';
    case 'delivered_late': return 'Arrived';
    default: return 'lost';
  }
}
