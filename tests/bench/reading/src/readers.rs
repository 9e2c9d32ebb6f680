//! What a reason can be read into.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use retell_disconnection::AnyDisconnectionReason as Any;
use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};

/// What arrives: one field, as in the call that a webhook tells of.
#[derive(Deserialize)]
pub struct Call<T> {
    pub disconnection_reason: T,
}

macro_rules! reasons {
    ($($variant:ident)*) => {
        /// By serde's derive; other values are errors.
        #[derive(Clone, Copy, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Derived { $($variant),* }

        /// By strum's derive.
        #[derive(Clone, Copy, strum::EnumString)]
        #[strum(serialize_all = "snake_case")]
        pub enum ByStrum { $($variant),* }
    };
}

reasons! {
    UserHangup AgentHangup CallTransfer VoicemailReached IvrReached Inactivity MaxDurationReached DialBusy DialFailed
    DialNoAnswer InvalidDestination TelephonyProviderPermissionDenied TelephonyProviderUnavailable SipRoutingError
    MarkedAsSpam UserDeclined ConcurrencyLimitReached NoValidPayment ScamDetected ErrorLlmWebsocketOpen
    ErrorLlmWebsocketLostConnection ErrorLlmWebsocketRuntime ErrorLlmWebsocketCorruptPayload ErrorNoAudioReceived
    ErrorAsr ErrorRetell ErrorUnknown ErrorUserNotJoined RegisteredCallTimeout
}

/// How people keep unknown values with derives alone.
#[expect(dead_code, reason = "what was read is not used: the reading alone is timed")]
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Untagged {
    Known(Derived),
    Unknown(String),
}

/// How people keep unknown values with strum.
#[expect(dead_code, reason = "what was read is not used: the reading alone is timed")]
pub enum StrumOr<T> {
    Known(ByStrum),
    Unknown(T),
}

impl<'de: 'a, 'a> Deserialize<'de> for StrumOr<&'a str> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowed<'a>(PhantomData<&'a str>);

        impl<'de: 'a, 'a> Visitor<'de> for Borrowed<'a> {
            type Value = StrumOr<&'a str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(ByStrum::from_str(text).map_or(StrumOr::Unknown(text), StrumOr::Known))
            }
        }

        deserializer.deserialize_str(Borrowed(PhantomData))
    }
}

/// Reads a text; true if the reason is a known one, or could be.
pub type Read = fn(&str) -> bool;

/// Every contestant, the open values first.
pub const READERS: [(&str, Read); 9] = [
    ("open, &str", |text| matches!(read::<Any<&str>>(text), Some(Any::Known(_)))),
    ("open, Box<str>", |text| matches!(read::<Any<Box<str>>>(text), Some(Any::Known(_)))),
    ("open, String", |text| matches!(read::<Any<String>>(text), Some(Any::Known(_)))),
    ("known set alone", |text| read::<retell_disconnection::DisconnectionReason>(text).is_some()),
    ("&str", |text| read::<&str>(text).is_some()),
    ("String", |text| read::<String>(text).is_some()),
    ("serde derive", |text| read::<Derived>(text).is_some()),
    ("untagged", |text| matches!(read::<Untagged>(text), Some(Untagged::Known(_)))),
    ("strum, or &str", |text| matches!(read::<StrumOr<&str>>(text), Some(StrumOr::Known(_)))),
];

#[inline]
fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
    serde_json::from_str::<Call<T>>(text).ok().map(|call| std::hint::black_box(call.disconnection_reason))
}
