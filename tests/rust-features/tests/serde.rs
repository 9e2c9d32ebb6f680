//! `serde`: text in every format, borrowed where the format can lend it, and never lost.

use std::collections::BTreeMap;

use http_status::{AnyHttpStatus, HttpStatus};
use retell_disconnection::{
    AnyDisconnectionReason as Any, CallStatus, DisconnectionReason as Reason, DisconnectionReasonSet as Set,
};
use serde::de::value::{BytesDeserializer, Error, StringDeserializer};
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Call<'a> {
    #[serde(borrow)]
    reason: Any<&'a str>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct OwnedCall {
    reason: Any<Box<str>>,
    known: Option<Reason>,
    status: CallStatus,
    by_reason: BTreeMap<Any<String>, u32>,
    by_known: BTreeMap<Reason, u32>,
    retry: Set,
}

fn owned(reason: &str) -> OwnedCall {
    OwnedCall {
        reason: reason.into(),
        known: Some(Reason::DialBusy),
        status: CallStatus::NotConnected,
        by_reason: [("new_one".into(), 1), (Reason::UserHangup.into(), 2)].into(),
        by_known: [(Reason::UserHangup, 2)].into(),
        retry: [Reason::DialBusy, Reason::DialNoAnswer].into_iter().collect(),
    }
}

#[test]
fn json_and_back() {
    for reason in ["dial_busy", "new_one", "", "\"\\\n\u{1F600}"] {
        let call = owned(reason);
        let text = serde_json::to_string(&call).unwrap();
        assert_eq!(serde_json::from_str::<OwnedCall>(&text).unwrap(), call);
        // By way of a value, of bytes and of a stream.
        assert_eq!(serde_json::from_value::<OwnedCall>(serde_json::to_value(&call).unwrap()).unwrap(), call);
        assert_eq!(serde_json::from_reader::<_, OwnedCall>(text.as_bytes()).unwrap(), call);
    }
    let text = serde_json::to_string(&owned("new_one")).unwrap();
    assert_eq!(
        text,
        r#"{"reason":"new_one","known":"dial_busy","status":"not_connected","by_reason":{"new_one":1,"user_hangup":2},"by_known":{"user_hangup":2},"retry":["dial_busy","dial_no_answer"]}"#
    );
}

#[test]
fn message_pack_and_postcard_and_back() {
    for reason in ["dial_busy", "new_one"] {
        let call = owned(reason);
        assert_eq!(rmp_serde::from_slice::<OwnedCall>(&rmp_serde::to_vec(&call).unwrap()).unwrap(), call);
        assert_eq!(postcard::from_bytes::<OwnedCall>(&postcard::to_allocvec(&call).unwrap()).unwrap(), call);
        let borrowed = Call { reason: reason.into() };
        assert_eq!(rmp_serde::from_slice::<Call<'_>>(&rmp_serde::to_vec(&borrowed).unwrap()).unwrap(), borrowed);
        assert_eq!(postcard::from_bytes::<Call<'_>>(&postcard::to_allocvec(&borrowed).unwrap()).unwrap(), borrowed);
    }
}

#[test]
fn borrowed_text_is_not_copied() {
    let text = r#"{"reason":"new_one"}"#;
    let call: Call<'_> = serde_json::from_str(text).unwrap();
    let Any::Unrecognized(reason) = call.reason else { panic!("it is not known") };
    assert!(text.as_bytes().as_ptr_range().contains(&reason.as_str().as_ptr()));
    // A known one needs no text to borrow; an unknown one that is escaped has none.
    assert_eq!(
        serde_json::from_str::<Call<'_>>(r#"{"reason":"user\u005fhangup"}"#).unwrap().reason,
        Reason::UserHangup
    );
    assert!(serde_json::from_str::<Call<'_>>(r#"{"reason":"new\u005fone"}"#).is_err());
}

#[test]
fn the_known_set_refuses_what_it_does_not_know_in_a_few_words() {
    let error = serde_json::from_str::<Reason>("\"new_one\"").unwrap_err().to_string();
    assert_eq!(
        error,
        "invalid value: string \"new_one\", expected a wire name of retell-disconnection at line 1 column 9"
    );
    assert!(serde_json::from_str::<Reason>("1").is_err());
    assert!(serde_json::from_str::<Any<String>>("1").unwrap_err().to_string().contains("expected a text"));
    assert!(
        serde_json::from_str::<CallStatus>("\"ende\"").unwrap_err().to_string().contains("ended, not_connected, error")
    );
    assert!(serde_json::from_str::<Set>("[\"new_one\"]").is_err());
}

#[test]
fn names_that_are_digits_stay_text() {
    assert_eq!(serde_json::to_string(&HttpStatus::NotFound).unwrap(), "\"404\"");
    assert_eq!(serde_json::from_str::<AnyHttpStatus<String>>("\"404\"").unwrap(), HttpStatus::NotFound);
}

#[test]
fn formats_that_have_bytes_or_a_text_of_their_own_to_give() {
    let of_bytes = |bytes| Any::<Box<str>>::deserialize(BytesDeserializer::<Error>::new(bytes));
    assert_eq!(of_bytes(b"dial_busy").unwrap(), Reason::DialBusy);
    assert_eq!(of_bytes(b"new_one").unwrap().as_str(), "new_one");
    assert_eq!(of_bytes(b"\xff").unwrap_err().to_string(), "invalid value: byte array, expected a text");
    let own = String::from("new_one");
    let place = own.as_ptr();
    let any = Any::<String>::deserialize(StringDeserializer::<Error>::new(own)).unwrap();
    assert_eq!((any.as_str(), any.as_str().as_ptr()), ("new_one", place), "it is not copied");
}
