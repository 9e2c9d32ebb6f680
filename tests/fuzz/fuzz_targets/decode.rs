//! Bytes as a wire name: found where a scan of the table finds it, and written back as it came where it is unknown.

#![no_main]

use libfuzzer_sys::fuzz_target;
use retell_disconnection::{AnyDisconnectionReason, DisconnectionReason};

fuzz_target!(|bytes: &[u8]| {
    let known = scan(|name| name.as_bytes() == bytes);
    assert_eq!(DisconnectionReason::from_wire_bytes(bytes), known);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    assert_eq!(DisconnectionReason::from_wire(text), known);
    assert_eq!(DisconnectionReason::from_wire_ignore_ascii_case(text), scan(|name| name.eq_ignore_ascii_case(text)));

    let open = AnyDisconnectionReason::from_wire(text);
    assert_eq!((open.known(), open.as_str()), (known, text));
    let owned: AnyDisconnectionReason<Box<str>> = open.into_owned();
    assert_eq!((owned.known(), owned.as_str()), (known, text));
});

/// The reason with a name that fits, looked for in the slowest way. This table has no aliases.
fn scan(fits: impl Fn(&str) -> bool) -> Option<DisconnectionReason> {
    DisconnectionReason::ALL.iter().copied().find(|reason| fits(reason.as_str()))
}
