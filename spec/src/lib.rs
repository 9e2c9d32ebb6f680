//! The tables of the `reasons` workspace, as text.
//!
//! A published crate's build script reads nothing outside its own package; so the tables travel in a package of their
//! own, and whoever generates something from one of them takes it from here. Nothing is parsed in this package: that
//! is the work of `reasons-codegen`.

#![no_std]

/// One table: the name of its file and the YAML in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// The file's name without a folder (`retell-disconnection.yaml`), for problems to point at.
    pub file: &'static str,
    /// The file's whole text.
    pub text: &'static str,
    /// The name of the table that it extends.
    pub extends: Option<&'static str>,
}

/// Why a call handled by a Retell AI voice agent is over.
pub const RETELL_DISCONNECTION: Source =
    Source { file: "retell-disconnection.yaml", text: include_str!("../retell-disconnection.yaml"), extends: None };

/// The status codes of gRPC.
pub const GRPC_STATUS: Source =
    Source { file: "grpc-status.yaml", text: include_str!("../grpc-status.yaml"), extends: None };

/// The status codes of HTTP responses.
pub const HTTP_STATUS: Source =
    Source { file: "http-status.yaml", text: include_str!("../http-status.yaml"), extends: None };

/// The response codes of SIP.
pub const SIP_RESPONSE: Source =
    Source { file: "sip-response.yaml", text: include_str!("../sip-response.yaml"), extends: None };

/// An example of an overlay on [`RETELL_DISCONNECTION`]: what one might do about each reason. Nothing in it is the
/// vendor's word.
pub const RETELL_POLICY: Source = Source {
    file: "retell-policy.yaml",
    text: include_str!("../retell-policy.yaml"),
    extends: Some("retell-disconnection"),
};

/// Every table, in the order above.
pub const TABLES: &[Source] = &[RETELL_DISCONNECTION, GRPC_STATUS, HTTP_STATUS, SIP_RESPONSE, RETELL_POLICY];

/// The table of this name: its file's without the ending.
pub fn table(name: &str) -> Option<Source> {
    TABLES.iter().find(|table| table.file.strip_suffix(".yaml") == Some(name)).copied()
}

/// The names of all tables, as a sentence lists them.
pub fn names() -> impl Iterator<Item = &'static str> + Clone {
    TABLES.iter().filter_map(|table| table.file.strip_suffix(".yaml"))
}
