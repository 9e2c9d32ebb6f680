//! The open value and the set of generated Rust.

// Each way round of `==` is an impl of its own, and all of them are tested.
#![allow(clippy::nonminimal_bool)]

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher, RandomState};

use proptest::prelude::*;
use retell_disconnection::{
    AnyDisconnectionReason as Any, DisconnectionReason as Reason, DisconnectionReasonSet as Set,
};

mod lives {
    reasons_macros::reasons!("cases/lives/table.yaml");
}

#[test]
fn known_and_unknown_text_come_out_as_they_went_in() {
    const KNOWN: Any<&str> = Any::from_wire("dial_busy");
    const UNKNOWN: Any<&str> = Any::from_wire("dial_bus");
    assert_eq!((KNOWN.known(), KNOWN.as_str()), (Some(Reason::DialBusy), "dial_busy"));
    assert_eq!((UNKNOWN.known(), UNKNOWN.as_str()), (None, "dial_bus"));
    assert_eq!(
        format!("{KNOWN} {KNOWN:?} {UNKNOWN:>9} {UNKNOWN:?}"),
        "dial_busy Known(DialBusy)  dial_bus Unrecognized(\"dial_bus\")"
    );
    assert_eq!((Reason::try_from(KNOWN), Reason::try_from(UNKNOWN)), (Ok(Reason::DialBusy), Err("dial_bus")));
    let Any::Unrecognized(text) = UNKNOWN else { panic!("it is not known") };
    assert_eq!((text.as_str(), text.to_string().as_str(), text.into_inner()), ("dial_bus", "dial_bus", "dial_bus"));
}

#[test]
fn an_alias_is_written_as_the_name_of_its_reason() {
    assert_eq!(lives::AnyLife::from_wire("cur|rent"), "current");
}

#[test]
fn it_is_two_words() {
    assert_eq!(size_of::<Any<&str>>(), 16);
    assert_eq!(size_of::<Any<Box<str>>>(), 16);
    assert_eq!(size_of::<Any<String>>(), 24);
}

#[test]
fn owned_and_borrowed_convert() {
    let borrowed = Any::from_wire("new_one");
    let owned: Any<Box<str>> = borrowed.into_owned();
    let string: Any<String> = Any::from(String::from("new_one"));
    assert_eq!(owned.as_deref(), borrowed);
    assert!(owned == string && string == owned);
    assert_eq!(Any::<Box<str>>::from("new_one"), owned);
    assert_eq!("new_one".parse::<Any<Box<str>>>().as_ref(), Ok(&owned));
    assert_eq!((Box::<str>::from(owned), String::from(string)), ("new_one".into(), "new_one".to_string()));
    assert_eq!(String::from(Any::<String>::from(Reason::DialBusy)), "dial_busy");
    assert_eq!(Any::new(std::sync::Arc::<str>::from("new_one")), borrowed);
}

#[test]
fn equality_is_that_of_the_text() {
    let known: Any<&str> = Reason::DialBusy.into();
    assert!(known == Reason::DialBusy && Reason::DialBusy == known && known != Reason::DialFailed);
    assert!(known == "dial_busy" && "dial_busy" == known && known == *"dial_busy" && *"dial_busy" == known);
    assert!(known != Any::from_wire("dial_bus") && Any::from_wire("dial_bus") != Reason::DialBusy);
    let counts: HashMap<Any<Box<str>>, u32> = [(Any::from("dial_busy"), 1), (Any::from("new_one"), 2)].into();
    assert_eq!((counts.get("dial_busy"), counts.get("new_one"), counts.get("other")), (Some(&1), Some(&2), None));
    let ordered: BTreeSet<Any<&str>> = ["b", "user_hangup", "a", "dial_busy"].map(Any::from).into();
    assert_eq!(ordered.iter().map(Any::as_str).collect::<Vec<_>>(), ["a", "b", "dial_busy", "user_hangup"]);
}

proptest! {
    #[test]
    fn any_text_survives(text in "\\PC*") {
        let any = Any::from_wire(&text);
        prop_assert_eq!(any.as_str(), &text);
        prop_assert_eq!(any.known().is_some(), Reason::ALL.iter().any(|reason| reason.as_str() == text));
        let state = RandomState::new();
        prop_assert_eq!(state.hash_one(any), state.hash_one(&text[..]));
        // Errors are shown whatever the text.
        let _ = text.parse::<Reason>().map_err(|error| error.to_string());
    }

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let _ = Reason::try_from(&bytes[..]).map_err(|error| error.to_string());
    }

    #[test]
    fn sets_agree_with_sets(one in proptest::collection::btree_set(0..29usize, 0..29), other in proptest::collection::btree_set(0..29usize, 0..29)) {
        let set = |indices: &BTreeSet<usize>| -> Set { indices.iter().filter_map(|index| Reason::nth(*index)).collect() };
        let indices = |set: Set| -> BTreeSet<usize> { set.into_iter().map(Reason::index).collect() };
        let (a, b) = (set(&one), set(&other));
        prop_assert_eq!(indices(a | b), &one | &other);
        prop_assert_eq!(indices(a & b), &one & &other);
        prop_assert_eq!(indices(a - b), &one - &other);
        prop_assert_eq!(indices(!a), (0..29).filter(|index| !one.contains(index)).collect());
        prop_assert_eq!((a.len(), a.is_empty()), (one.len(), one.is_empty()));
        let mut back: Vec<usize> = a.iter().rev().map(Reason::index).collect();
        back.reverse();
        prop_assert_eq!(back, one.iter().copied().collect::<Vec<_>>());
    }
}

#[test]
fn sets_are_constants() {
    const RETRY: Set = Set::from_slice(&[Reason::DialNoAnswer, Reason::DialBusy]).with(Reason::DialFailed);
    const NOT: Set = RETRY.complement().without(Reason::UserHangup);
    const IS: bool = RETRY.contains(Reason::DialBusy) && !NOT.contains(Reason::DialBusy);
    const { assert!(IS && NOT.len() == 25 && Set::all().len() == 29 && Set::empty().is_empty()) };
    assert_eq!(format!("{RETRY:?}"), "{DialBusy, DialFailed, DialNoAnswer}");
    let mut set = Set::default();
    set.extend([Reason::DialBusy, Reason::DialFailed, Reason::DialNoAnswer]);
    assert_eq!(set, RETRY);
    let mut iter = RETRY.iter();
    assert_eq!(
        (iter.len(), iter.next(), iter.next_back(), iter.len()),
        (3, Some(Reason::DialBusy), Some(Reason::DialNoAnswer), 1)
    );
    assert_eq!((iter.next(), iter.next(), iter.next_back()), (Some(Reason::DialFailed), None, None));
}
