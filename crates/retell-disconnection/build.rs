//! Makes the crate from its table.

fn main() {
    reasons_build::generate_text(reasons_spec::RETELL_DISCONNECTION.file, reasons_spec::RETELL_DISCONNECTION.text);
}
