//! The tables of names that the benchmark looks up, and names that are not in them.
//!
//! 29 are real: the reasons for which a Retell AI call disconnected. The 260 look like SQLSTATE codes. The larger
//! tables are made up of words that vendors put into reasons, one to four of them, because a lookup's speed depends
//! on lengths and on shared beginnings and ends.

pub mod rivals;

use std::collections::HashSet;

/// The number of names in each table.
pub const SIZES: [usize; 4] = [29, 260, 1_000, 10_000];

const RETELL: [&str; 29] = [
    "user_hangup",
    "agent_hangup",
    "call_transfer",
    "voicemail_reached",
    "ivr_reached",
    "inactivity",
    "max_duration_reached",
    "dial_busy",
    "dial_failed",
    "dial_no_answer",
    "invalid_destination",
    "telephony_provider_permission_denied",
    "telephony_provider_unavailable",
    "sip_routing_error",
    "marked_as_spam",
    "user_declined",
    "concurrency_limit_reached",
    "no_valid_payment",
    "scam_detected",
    "error_llm_websocket_open",
    "error_llm_websocket_lost_connection",
    "error_llm_websocket_runtime",
    "error_llm_websocket_corrupt_payload",
    "error_no_audio_received",
    "error_asr",
    "error_retell",
    "error_unknown",
    "error_user_not_joined",
    "registered_call_timeout",
];

/// The table of this many names, always the same.
pub fn table(size: usize) -> Vec<String> {
    match size {
        29 => RETELL.map(str::to_owned).to_vec(),
        260 => distinct(size, Random(260), code),
        _ => distinct(size, Random(1), reason),
    }
}

/// As many names of the same kind that are not in the table.
pub fn strangers(size: usize) -> Vec<String> {
    let known: HashSet<String> = table(size).into_iter().collect();
    let make = if size == 260 { code } else { reason };
    let mut names = distinct(2 * size, Random(7), make);
    names.retain(|name| !known.contains(name));
    names.truncate(size);
    names
}

fn distinct(count: usize, mut random: Random, make: fn(&mut Random) -> String) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut names = Vec::new();
    while names.len() < count {
        let name = make(&mut random);
        if seen.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}

/// A class of two characters and a subclass of three: `22P02`.
fn code(random: &mut Random) -> String {
    #[rustfmt::skip]
    const CLASSES: [&str; 20] = [
        "00", "01", "02", "08", "0A", "21", "22", "23", "25", "28", "2B", "40", "42", "53", "54", "55", "57", "58",
        "HV", "P0",
    ];
    let class = random.pick(&CLASSES);
    let kind = random.pick(&["0", "0", "P", "1"]);
    format!("{class}{kind}{:02}", random.below(30))
}

/// One to four words: `payment_method_expired`.
fn reason(random: &mut Random) -> String {
    #[rustfmt::skip]
    const SUBJECTS: [&str; 48] = [
        "account", "address", "agent", "amount", "api_key", "authentication", "bank_account", "billing", "call",
        "card", "carrier", "certificate", "charge", "connection", "country", "coupon", "currency", "customer",
        "delivery", "device", "dispute", "document", "domain", "email", "file", "gateway", "identity", "invoice",
        "issuer", "merchant", "message", "network", "order", "parcel", "payment", "payout", "phone_number",
        "processor", "provider", "recipient", "refund", "request", "sender", "session", "shipment", "subscription",
        "transfer", "user",
    ];
    #[rustfmt::skip]
    const OBJECTS: [&str; 48] = [
        "address", "authorization", "balance", "branch", "capability", "check", "code", "configuration", "contact",
        "country", "credentials", "data", "date", "duration", "format", "holder", "id", "key", "length", "limit",
        "link", "location", "method", "mode", "name", "number", "option", "owner", "parameter", "password", "period",
        "permission", "policy", "postal_code", "profile", "quota", "rate", "region", "route", "schedule", "scope",
        "signature", "size", "source", "state", "tax_id", "token", "version",
    ];
    #[rustfmt::skip]
    const ENDINGS: [&str; 48] = [
        "already_exists", "blocked", "busy", "canceled", "closed", "conflict", "corrupt", "declined", "deleted",
        "denied", "disabled", "exceeded", "expired", "failed", "frozen", "incomplete", "inactive", "incorrect",
        "insufficient", "invalid", "limit_reached", "locked", "lost", "mismatch", "missing", "not_allowed",
        "not_found", "not_supported", "not_verified", "out_of_range", "pending", "rejected", "required", "restricted",
        "reversed", "revoked", "stolen", "suspended", "timeout", "too_large", "too_long", "too_many", "too_short",
        "unavailable", "unknown", "unreachable", "unverified", "velocity_exceeded",
    ];
    let (subject, object, ending) = (random.pick(&SUBJECTS), random.pick(&OBJECTS), random.pick(&ENDINGS));
    match random.below(16) {
        0 => ending.to_owned(),
        1..=6 => format!("{subject}_{ending}"),
        7..=8 => format!("{object}_{ending}"),
        9 => format!("{ending}_{subject}"),
        _ => format!("{subject}_{object}_{ending}"),
    }
}

/// Numbers that look random and are always the same (SplitMix64).
pub struct Random(pub u64);

impl Random {
    /// The next 64 bits.
    #[expect(clippy::should_implement_trait, reason = "an iterator that never ends would only be in the way")]
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number smaller than `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }

    /// One of these.
    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}
