//! Makes the crate from its table.

fn main() {
    reasons_build::generate_text(reasons_spec::SIP_RESPONSE.file, reasons_spec::SIP_RESPONSE.text);
}
