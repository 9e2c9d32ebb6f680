//! The build-script door.

use crate::{LIGHT, Package, USE, dependency};

const BUILD: &str = "fn main() { reasons_build::generate(\"light.yaml\"); }";
const INCLUDE: &str = "include!(concat!(env!(\"OUT_DIR\"), \"/traffic_light.rs\"));\n";

fn package(name: &str, table: &str) -> Package {
    let manifest = format!("[build-dependencies]\n{}", dependency("reasons-build", "crates/reasons-build"));
    let library = INCLUDE.to_owned() + USE;
    Package::new(name, &manifest, &[("build.rs", BUILD), ("src/lib.rs", &library), ("light.yaml", table)])
}

/// Whether the build script ran in a build of these words.
fn script_ran(package: &Package) -> bool {
    let output = package.cargo(&["check", "--verbose"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    said.lines().any(|line| line.contains("Running") && line.contains("build-script-build"))
}

#[test]
fn a_change_of_the_table_is_in_the_next_build_and_no_other_change_runs_the_script() {
    let package = package("build-script-reruns", LIGHT);
    assert_eq!(package.check(), Ok(String::new()), "not even a warning");
    package.write("README.md", "something else");
    package.write("src/lib.rs", &(INCLUDE.to_owned() + USE + "// changed\n"));
    assert!(!script_ran(&package));
    let more = LIGHT.to_owned() + "  amber:\n    docs: Wait.\n    action: stop\n";
    package.write("light.yaml", &more);
    package.write("src/lib.rs", &(INCLUDE.to_owned() + USE + "pub const NEW: TrafficLight = TrafficLight::Amber;\n"));
    assert!(script_ran(&package));
}

#[test]
fn what_the_table_extends_is_read_and_tracked() {
    let overlay = "format: 1\nextends: base/light.yaml\nname: traffic-light\ntitle: Ours\ncolumns:\n  hint: {docs: H., type: \
                   text, languages: [en, de]}\nreasons:\n  red: {hint: Stop!}\n  green: {hint: Go!}\n";
    let package = package("build-script-extends", overlay);
    std::fs::create_dir_all(package.folder.join("base")).unwrap();
    package.write("base/light.yaml", LIGHT);
    let said = String::from_utf8(package.cargo(&["check"]).stderr).unwrap();
    assert!(said.contains("light.yaml:8:15: warning[E0509]"), "missing translations are warnings: {said}");
    assert!(!script_ran(&package));
    package.write("base/light.yaml", &LIGHT.replace("action: go\n", "action: goo\n"));
    let said = package.check().unwrap_err();
    assert!(said.contains("base/light.yaml:18:13: error[E0302]"), "{said}");
}

#[test]
fn problems_are_build_errors_with_their_places() {
    let bad = LIGHT.replace("action: go\n", "action: goo\n").replace("title:", "titel:");
    let said = package("build-script-problems", &bad).check().unwrap_err();
    let at = said.find("build-script-problems v").expect(&said);
    insta::assert_snapshot!(
        said[at..].lines().filter(|line| !line.contains("process didn't exit")).skip(1).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn many_problems_are_counted_not_listed() {
    let reason = |number| format!("  reason_{number}:\n    docs: One of many.\n    action: goo\n");
    let bad = LIGHT.to_owned() + &(0..500).map(reason).collect::<String>();
    let said = package("build-script-many", &bad).check().unwrap_err();
    assert_eq!(said.lines().filter(|line| line.starts_with("error: build-script-many@0.0.0: light.yaml:")).count(), 21);
    assert!(said.contains("light.yaml: 500 problems, 480 of them not shown"), "{said}");
}

#[test]
fn a_missing_table_is_one_error_and_is_looked_for_again() {
    let package = package("build-script-missing", LIGHT);
    std::fs::remove_file(package.folder.join("light.yaml")).unwrap();
    let said = package.check().unwrap_err();
    assert!(said.contains("cannot read the table `light.yaml`: "), "{said}");
    package.write("light.yaml", LIGHT);
    assert_eq!(package.check(), Ok(String::new()));
}

#[test]
fn a_table_can_come_from_a_package() {
    let dependencies = dependency("reasons-build", "crates/reasons-build") + &dependency("reasons-spec", "spec");
    let build = "fn main() {
        let table = reasons_spec::RETELL_DISCONNECTION;
        reasons_build::generate_text(table.file, table.text);
    }";
    let library = "include!(concat!(env!(\"OUT_DIR\"), \"/retell_disconnection.rs\"));
        pub const BUSY: DisconnectionReason = DisconnectionReason::DialBusy;";
    let files = [("build.rs", build), ("src/lib.rs", library)];
    let package = Package::new("build-script-text", &format!("[build-dependencies]\n{dependencies}"), &files);
    assert_eq!(package.check(), Ok(String::new()));
    package.write("README.md", "something else");
    assert!(!script_ran(&package));
}
