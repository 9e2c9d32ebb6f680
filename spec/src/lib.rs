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
}

/// Why a call handled by a Retell AI voice agent is over.
pub const RETELL_DISCONNECTION: Source =
    Source { file: "retell-disconnection.yaml", text: include_str!("../retell-disconnection.yaml") };

/// The status codes of gRPC.
pub const GRPC_STATUS: Source = Source { file: "grpc-status.yaml", text: include_str!("../grpc-status.yaml") };

/// The status codes of HTTP responses.
pub const HTTP_STATUS: Source = Source { file: "http-status.yaml", text: include_str!("../http-status.yaml") };

/// The response codes of SIP.
pub const SIP_RESPONSE: Source = Source { file: "sip-response.yaml", text: include_str!("../sip-response.yaml") };

/// Every table, in the order above.
pub const TABLES: &[Source] = &[RETELL_DISCONNECTION, GRPC_STATUS, HTTP_STATUS, SIP_RESPONSE];
