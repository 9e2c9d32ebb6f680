//! Generates the tables by the target that users' tables go through.

use reasons_codegen::emit::target;

fn main() {
    let folder = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let rust = target("rust").expect("there is a Rust target");
    for size in bench_names::SIZES {
        let yaml = yaml(&bench_names::table(size));
        let table = reasons_codegen::read("bench.yaml", yaml.as_bytes()).expect("the table is right");
        let [file] = &(rust.emit)(&table)[..] else { panic!("the Rust target makes one file") };
        std::fs::write(format!("{folder}/names_{size}.rs"), &file.text).expect("OUT_DIR can be written");
    }
}

fn yaml(names: &[String]) -> String {
    let mut text = String::from("format: 1\nname: bench\ntype: Known\ntitle: Names to look up\nreasons:\n");
    for (index, name) in names.iter().enumerate() {
        text.push_str(&format!("  \"{name}\":\n    docs: One of many.\n    variant: V{index}\n"));
    }
    text
}
