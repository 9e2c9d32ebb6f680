//! `arbitrary` and `proptest` make values; `log`, `valuable` and `defmt` show them.

use std::collections::HashSet;

use arbitrary::{Arbitrary, Unstructured};
use log::kv::ToValue;
use proptest::prelude::*;
use retell_disconnection::{AnyDisconnectionReason as Any, CallStatus, DisconnectionReason as Reason};
use valuable::{Valuable, Value};

proptest! {
    #[test]
    fn proptest_makes_reasons(reason: Reason) {
        prop_assert_eq!(Reason::from_wire(reason.as_str()), Some(reason));
    }
}

#[test]
fn arbitrary_makes_every_reason_and_text_that_is_none() {
    let bytes: Vec<u8> = (0..=255).cycle().take(20_000).map(|byte: u8| byte.wrapping_mul(31)).collect();
    let mut input = Unstructured::new(&bytes);
    let mut reasons = HashSet::new();
    let mut unknown = 0;
    while input.len() > 100 {
        reasons.insert(Reason::arbitrary(&mut input).unwrap());
        unknown += usize::from(Any::<&str>::arbitrary(&mut input).unwrap().known().is_none());
    }
    assert!(reasons.len() > 20 && unknown > 0);
}

#[test]
fn logs_have_the_wire_name() {
    let any: Any<&str> = Any::from_wire("new_one");
    assert_eq!(Reason::DialBusy.to_value().to_string(), "dial_busy");
    assert_eq!(any.to_value().to_string(), "new_one");
    assert!(matches!(Reason::DialBusy.as_value(), Value::String("dial_busy")));
    assert!(matches!(any.as_value(), Value::String("new_one")));
    assert!(matches!(CallStatus::Ended.as_value(), Value::String("ended")));
    // A logger for `defmt` needs a target of its own; that the traits are there is all that can be told here.
    fn has_format<T: defmt::Format>(_: &T) {}
    has_format(&Reason::DialBusy);
    has_format(&any);
}
