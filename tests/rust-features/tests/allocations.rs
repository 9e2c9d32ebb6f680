//! Reading a known reason allocates nothing, whatever would hold the text of an unknown one.
//!
//! In a binary of its own, because it replaces the allocator.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use retell_disconnection::{AnyDisconnectionReason as Any, DisconnectionReason as Reason};
use serde::Deserialize;

struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: everything is the system's allocator's doing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(Deserialize)]
struct Call<T> {
    disconnection_reason: T,
}

/// How many allocations it takes to read this reason, and whether it is a known one.
fn read<'de, T: AsRef<str>>(text: &'de str) -> (usize, bool)
where
    Any<T>: Deserialize<'de>,
{
    let before = COUNT.get();
    let call: Call<Any<T>> = serde_json::from_str(text).expect("it is JSON");
    let allocations = COUNT.get() - before;
    (allocations, call.disconnection_reason.known().is_some())
}

#[test]
fn reading_a_known_reason_allocates_nothing() {
    for reason in Reason::ALL {
        let text = format!(r#"{{"disconnection_reason":"{reason}"}}"#);
        assert_eq!(read::<&str>(&text), (0, true), "{reason}");
        assert_eq!(read::<Box<str>>(&text), (0, true), "{reason}");
        assert_eq!(read::<String>(&text), (0, true), "{reason}");
    }
}

#[test]
fn an_unknown_reason_is_allocated_once_or_borrowed() {
    let text = r#"{"disconnection_reason":"not_heard_of_yet"}"#;
    assert_eq!(read::<&str>(text), (0, false));
    assert_eq!(read::<Box<str>>(text), (1, false));
    assert_eq!(read::<String>(text), (1, false));
}
