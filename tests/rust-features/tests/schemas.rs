//! `schemars`, `utoipa` and `clap`: what they make of the types.

use clap::ValueEnum;
use retell_disconnection::{AnyDisconnectionReason as Any, CallStatus, DisconnectionReason as Reason};
use serde_json::json;
use utoipa::{PartialSchema, ToSchema};

#[test]
fn schemars_describes_the_open_value_beside_the_known_set() {
    let schema = serde_json::to_value(schemars::schema_for!(Any<String>)).unwrap();
    assert_eq!(schema["title"], "DisconnectionReason");
    assert_eq!(schema["oneOf"][0], json!({"$ref": "#/$defs/DisconnectionReasonKnown"}));
    assert_eq!(schema["oneOf"][1]["not"]["enum"].as_array().unwrap().len(), 29);
    let known = &schema["$defs"]["DisconnectionReasonKnown"]["oneOf"];
    assert_eq!(known[0], json!({"const": "user_hangup", "description": Reason::UserHangup.docs()}));
    let closed = serde_json::to_value(schemars::schema_for!(CallStatus)).unwrap();
    assert_eq!(closed["oneOf"].as_array().unwrap().len(), 3);
}

#[test]
fn utoipa_describes_the_open_value_beside_the_known_set() {
    let open = serde_json::to_value(Any::<String>::schema()).unwrap();
    assert_eq!((&open["type"], &open["enum"]), (&json!("string"), &json!(null)));
    assert_eq!(open["examples"].as_array().unwrap().len(), 29);
    let known = serde_json::to_value(Reason::schema()).unwrap();
    assert_eq!(known["enum"].as_array().unwrap().len(), 29);
    assert_eq!(
        (Any::<String>::name(), Reason::name()),
        ("DisconnectionReason".into(), "DisconnectionReasonKnown".into())
    );
}

#[test]
fn clap_offers_every_name_with_its_words() {
    let values: Vec<_> = Reason::value_variants().iter().filter_map(ValueEnum::to_possible_value).collect();
    assert_eq!(values.len(), 29);
    assert_eq!(values[0].get_name(), "user_hangup");
    assert!(values[0].get_help().is_some_and(|help| !help.to_string().is_empty()));
    assert_eq!(<Reason as ValueEnum>::from_str("dial_busy", false), Ok(Reason::DialBusy));
    assert_eq!(CallStatus::from_str("NOT_CONNECTED", true), Ok(CallStatus::NotConnected));
    let command =
        clap::Command::new("test").arg(clap::Arg::new("reason").value_parser(clap::value_parser!(Any<Box<str>>)));
    let matches = command.try_get_matches_from(["test", "new_one"]);
    assert_eq!(matches.unwrap().get_one::<Any<Box<str>>>("reason").map(Any::as_str), Some("new_one"));
}
