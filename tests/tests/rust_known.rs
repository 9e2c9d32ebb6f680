//! The known set of generated Rust: names, codes, columns, lives and errors, as its users meet them.

// Each way round of `==` is an impl of its own, and all of them are tested.
#![allow(clippy::nonminimal_bool)]

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use grpc_status::GrpcStatus;
use http_status::{HttpStatus, StatusClass};
use retell_disconnection::{CallStatus, DisconnectionReason, ParseCallStatusError};

mod lives {
    reasons_macros::reasons!("cases/lives/table.yaml");
}

mod every {
    reasons_macros::reasons!("cases/every-column-type/table.yaml");
}

mod hard {
    reasons_macros::reasons!("cases/hard-names/table.yaml");
}

use every::{EveryType, LampOrDefault, MaybeKind, SeenBy, Tint};
use lives::Life;

#[test]
fn every_name_leads_to_its_reason_and_back() {
    fn check<T: Copy + Eq + std::fmt::Debug>(
        all: &[T],
        count: usize,
        name: fn(T) -> &'static str,
        find: fn(&str) -> Option<T>,
    ) {
        assert_eq!(all.len(), count);
        for reason in all {
            assert_eq!(find(name(*reason)), Some(*reason));
            assert_eq!(find(&format!("{}x", name(*reason))), None);
        }
        for none in ["", "\0", "ö", &"x".repeat(65_536)] {
            assert_eq!(find(none), None);
        }
    }
    check(DisconnectionReason::ALL, 29, DisconnectionReason::as_str, DisconnectionReason::from_wire);
    check(HttpStatus::ALL, HttpStatus::COUNT, HttpStatus::as_str, HttpStatus::from_wire);
    check(GrpcStatus::ALL, 17, GrpcStatus::as_str, GrpcStatus::from_wire);
    check(hard::HardName::ALL, hard::HardName::COUNT, hard::HardName::as_str, hard::HardName::from_wire);
    check(Life::ALL, Life::COUNT, Life::as_str, Life::from_wire);
}

#[test]
fn parsing_is_constant_and_agrees_with_run_time() {
    const HANGUP: DisconnectionReason = DisconnectionReason::from_wire("user_hangup").unwrap();
    const NONE: Option<DisconnectionReason> = DisconnectionReason::from_wire("user_hangu");
    const NAME: &str = HANGUP.as_str();
    assert_eq!(HANGUP, DisconnectionReason::UserHangup);
    assert_eq!((NAME, NONE), ("user_hangup", None));
    assert!(matches!(DisconnectionReason::from_wire(NAME), Some(HANGUP)), "it can be a pattern");
}

#[test]
fn standard_conversions_agree() {
    let reason = DisconnectionReason::UserHangup;
    assert_eq!("user_hangup".parse(), Ok(reason));
    assert_eq!(DisconnectionReason::try_from("user_hangup"), Ok(reason));
    assert_eq!(DisconnectionReason::try_from(&b"user_hangup"[..]), Ok(reason));
    assert!(DisconnectionReason::try_from(&b"user_hangup\xff"[..]).is_err());
    assert_eq!(DisconnectionReason::from_wire_bytes(b"\xff"), None);
    assert_eq!(<&'static str>::from(reason), reason.as_ref() as &str);
    assert_eq!(format!("{reason} {reason:>12} {reason:?}"), "user_hangup  user_hangup UserHangup");
    assert_eq!(reason.variant_name(), "UserHangup");
    assert!(reason == "user_hangup" && "user_hangup" == reason && reason == *"user_hangup");
}

#[test]
fn it_is_one_byte_in_table_order() {
    assert_eq!((size_of::<DisconnectionReason>(), size_of::<Option<DisconnectionReason>>()), (1, 1));
    for (index, reason) in DisconnectionReason::ALL.iter().enumerate() {
        assert_eq!(reason.index(), index);
        assert_eq!(DisconnectionReason::nth(index), Some(*reason));
    }
    assert_eq!(DisconnectionReason::nth(DisconnectionReason::COUNT), None);
    assert!(DisconnectionReason::ALL.is_sorted());
    let hashed: HashSet<_> = DisconnectionReason::ALL.iter().collect();
    let ordered: BTreeSet<_> = DisconnectionReason::ALL.iter().collect();
    assert_eq!((hashed.len(), ordered.len()), (29, 29));
}

#[test]
fn the_table_is_named() {
    assert_eq!(DisconnectionReason::TABLE_NAME, "retell-disconnection");
    assert_eq!(DisconnectionReason::REVISION, Some("2026-02-18"));
    assert!(DisconnectionReason::SOURCE.is_some_and(|source| source.starts_with("https://docs.retellai.com/")));
    assert_eq!((Life::REVISION, Life::SOURCE), (Some("2026-01-01"), None));
}

#[test]
fn case_is_ignored_on_request_alone() {
    for (text, exact) in [("User_Hangup", None), ("user_hangup", Some(DisconnectionReason::UserHangup))] {
        assert_eq!(DisconnectionReason::from_wire(text), exact);
        assert_eq!(DisconnectionReason::from_wire_ignore_ascii_case(text), Some(DisconnectionReason::UserHangup));
    }
    assert_eq!(GrpcStatus::from_wire_ignore_ascii_case("Not_Found"), Some(GrpcStatus::NotFound));
    assert_eq!(Life::from_wire_ignore_ascii_case("CUR|RENT"), Some(Life::Current));
    assert_eq!(DisconnectionReason::from_wire_ignore_ascii_case(&"x".repeat(10_000)), None);
    // Names of both cases in one table.
    assert_eq!(hard::HardName::from_wire_ignore_ascii_case("OTHER"), Some(hard::HardName::Other));
    assert_eq!(hard::HardName::from_wire_ignore_ascii_case("null"), Some(hard::HardName::Null));
}

#[test]
#[allow(deprecated, reason = "decoding must know what nobody should send any more")]
fn codes_lead_both_ways() {
    const NOT_FOUND: Option<HttpStatus> = HttpStatus::from_code(404);
    assert_eq!(NOT_FOUND, Some(HttpStatus::NotFound));
    for status in HttpStatus::ALL {
        assert_eq!(HttpStatus::from_code(status.code()), Some(*status));
        assert_eq!(u16::from(*status), status.code());
    }
    for code in (0..=u16::MAX).filter(|code| !HttpStatus::ALL.iter().any(|status| status.code() == *code)) {
        assert_eq!(HttpStatus::from_code(code), None);
    }
    let error = HttpStatus::try_from(999).unwrap_err();
    assert_eq!((error.to_string().as_str(), error.code), ("expected a code of http-status, found 999", 999));
    // Codes that are optional and far apart.
    assert_eq!((Life::Current.code(), Life::DeprecatedBare.code()), (Some(1), None));
    assert_eq!((Life::from_code(65_535), Life::from_code(7), Life::from_code(0)), (Some(Life::Late), None, None));
}

#[test]
fn columns_are_typed_constants() {
    const STATUS: CallStatus = DisconnectionReason::DialBusy.call_status();
    assert_eq!(STATUS, CallStatus::NotConnected);
    const RED: EveryType = EveryType::Red;
    assert_eq!((RED.text(), RED.boolean(), RED.integer(), RED.number()), ("one", true, i64::MIN, -1.5e300));
    assert_eq!(RED.duration(), Duration::new(93_784, 5_006_007));
    assert_eq!((RED.url(), RED.lamp(), RED.shade()), ("https://traffic.example/red", every::Lamp::Top, Tint::Dark));
    assert_eq!((RED.next(), RED.texts(), RED.booleans()), (EveryType::Green, &["a", "b"][..], &[true, false][..]));
    assert_eq!((RED.integers(), RED.numbers()), (&[1, -1, 0][..], &[0.1, 2.0, -0.0][..]));
    assert_eq!(RED.durations(), [Duration::from_secs(1), Duration::from_millis(250)]);
    assert_eq!((RED.urls().len(), RED.seen_by()), (2, &[SeenBy::Driver, SeenBy::Walker][..]));
    assert_eq!(RED.related(), [EveryType::Green, EveryType::Red]);
    assert_eq!(
        (RED.maybe_text(), RED.maybe_boolean(), RED.maybe_integer()),
        (Some("there"), Some(false), Some(i64::MAX))
    );
    assert_eq!((RED.maybe_number(), RED.maybe_duration()), (Some(3.0), Some(Duration::from_secs(300))));
    assert_eq!((RED.maybe_kind(), RED.maybe_next()), (Some(MaybeKind::Blinking), Some(EveryType::Red)));
    assert_eq!((RED.maybe_texts(), RED.texts_or_default()), (&["x"][..], &[][..] as &[&str]));

    let green = EveryType::Green;
    assert_eq!((green.maybe_text(), green.maybe_boolean(), green.maybe_integer()), (None, None, None));
    assert_eq!((green.maybe_number(), green.maybe_duration(), green.maybe_url()), (None, None, None));
    assert_eq!((green.maybe_kind(), green.maybe_next(), green.maybe_texts().len()), (None, None, 0));
    assert_eq!((green.text_or_default(), green.number_or_default()), ("usual", 0.5));
    assert_eq!((green.lamp_or_default(), green.texts_or_default()), (LampOrDefault::OffDuty, &["one", "two"][..]));
    assert_eq!((green.duration(), green.boolean(), green.texts().len()), (Duration::ZERO, false, 0));
    assert_eq!((hard::HardName::Match.r#type(), hard::HardName::Match.self_()), (Some("a"), Some(1)));
}

#[test]
fn values_of_a_column_lead_to_their_reasons() {
    for status in CallStatus::ALL {
        let scanned: Vec<_> = DisconnectionReason::ALL.iter().copied().filter(|r| r.call_status() == *status).collect();
        assert_eq!(status.reasons().iter().collect::<Vec<_>>(), scanned);
        assert_eq!(CallStatus::from_wire(status.as_str()), Some(*status));
        assert_eq!(status.as_str().parse(), Ok(*status));
        assert!(!status.docs().is_empty());
    }
    assert_eq!(CallStatus::ALL.iter().map(|status| status.reasons().len()).collect::<Vec<_>>(), [7, 9, 13]);
    assert_eq!(StatusClass::COUNT, StatusClass::ALL.len());
    // Of a list, of an optional one, and of a boolean.
    assert_eq!(SeenBy::Driver.reasons().iter().collect::<Vec<_>>(), [EveryType::Red]);
    assert_eq!((MaybeKind::Steady.reasons().len(), MaybeKind::Blinking.reasons().len()), (0, 1));
    assert_eq!(every::EveryTypeSet::boolean().iter().collect::<Vec<_>>(), [EveryType::Red]);
    assert_eq!(format!("{} {:?}", CallStatus::NotConnected, CallStatus::NotConnected), "not_connected NotConnected");
}

#[test]
#[allow(deprecated, reason = "decoding must know what nobody should send any more")]
fn lives_are_told() {
    let ending = Life::DeprecatedWithAll.deprecation().unwrap();
    assert_eq!((ending.since, ending.note), ("2023-01-01", Some("Use `current`; it says more.")));
    assert_eq!(ending.replaced_by, Some(Life::Current));
    let life = |reason: Life| (reason.is_deprecated(), reason.is_removed(), reason.replaced_by());
    assert_eq!(life(Life::Current), (false, false, None));
    assert_eq!(life(Life::DeprecatedBare), (true, false, None));
    assert_eq!(life(Life::RemovedWithAll), (false, true, Some(Life::DeprecatedWithAll)));
    assert_eq!(life(Life::RemovedBare), (false, true, None));
    assert_eq!(life(Life::DeprecatedThenRemoved), (true, true, Some(Life::Current)));
    assert_eq!((Life::Current.added(), Life::DeprecatedBare.added()), (Some("2020-01-01"), None));
    assert_eq!(Life::Current.aliases(), ["Current", "current ", "cur|rent"]);
    assert_eq!((Life::Late.notes().len(), Life::Late.examples().len()), (2, 2));
    assert_eq!(
        (Life::Late.links(), Life::Late.docs()),
        (&["https://lives.example/late"][..], "Came in the middle of things.")
    );
    // Tombstones and aliases are recognised all the same.
    assert_eq!(Life::from_wire("removed_bare"), Some(Life::RemovedBare));
    assert_eq!(Life::from_wire("removed_alias").map(Life::as_str), Some("removed_with_all"));
}

#[test]
fn errors_say_what_was_expected_and_what_is_near() {
    let error = |text: &str| text.parse::<DisconnectionReason>().unwrap_err();
    let expected = "expected a wire name of retell-disconnection, found ";
    for (text, shown) in [
        ("user_hangap", "`user_hangap`; did you mean `user_hangup`?"),
        ("no_answer", "`no_answer`; did you mean `dial_no_answer`?"),
        ("busy", "`busy`; did you mean `dial_busy`?"),
        ("user_not_joined", "`user_not_joined`; did you mean `error_user_not_joined`?"),
        ("completed", "`completed`"),
        ("", "``"),
        ("a\nb\u{202e}", "`a\\nb\\u{202e}`"),
    ] {
        assert_eq!(error(text).to_string(), format!("{expected}{shown}"));
    }
    let long = error(&"x".repeat(10_000)).to_string();
    assert!(long.len() < 200 && long.ends_with("…`"), "{long}");
    let cut = error(&"ö".repeat(10_000)).to_string();
    assert!(cut.chars().count() < 150, "{cut}");
    assert_eq!(error("user_hangap").nearest(), Some(DisconnectionReason::UserHangup));
    let bytes = DisconnectionReason::try_from(&b"user_\xffhangup"[..]).unwrap_err();
    assert_eq!(bytes.to_string(), format!("{expected}`user_\u{fffd}hangup`; did you mean `user_hangup`?"));
    let column: ParseCallStatusError = "eror".parse::<CallStatus>().unwrap_err();
    let shown = "expected a call_status of retell-disconnection (ended, not_connected, error), found `eror`";
    assert_eq!(column.to_string(), format!("{shown}; did you mean `error`?"));
    assert_eq!(format!("{column:?}"), "ParseCallStatusError(`eror`)");
    fn is_error<E: std::error::Error + Send + Sync + 'static>(_: &E) {}
    is_error(&column);
    is_error(&bytes);
}
