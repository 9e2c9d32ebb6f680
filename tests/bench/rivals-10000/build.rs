//! Writes the rivals' source.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    for size in [10_000] {
        let text = bench_names::rivals::source(&bench_names::table(size));
        std::fs::write(format!("{folder}/rivals_{size}.rs"), text).expect("OUT_DIR can be written");
    }
}
