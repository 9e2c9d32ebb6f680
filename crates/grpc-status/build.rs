//! Makes the crate from its table.

fn main() {
    reasons_build::generate_text(reasons_spec::GRPC_STATUS.file, reasons_spec::GRPC_STATUS.text);
}
