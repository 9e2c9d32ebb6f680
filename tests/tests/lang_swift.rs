//! The target `swift`: its syntax alone. There is no Swift compiler where the tests run.

use reasons_codegen::emit::target;
use reasons_tests::{tables, tools};

#[test]
fn swift_is_well_formed() {
    let Some(python) = tools::python("python-swift") else { return };
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut names = Vec::new();
    for table in tables::all() {
        let files = (target("swift").expect("a target").emit)(&table);
        names.extend(files.iter().map(|file| file.path.clone()));
        tables::write(folder.path(), &files);
    }
    std::fs::write(folder.path().join("broken.swift"), "struct { let }").expect("it can be written");
    let check = include_str!("../conformance/swift/check.py");
    std::fs::write(folder.path().join("check.py"), check).expect("it can be written");
    let run = |names: &[String]| {
        tools::run(
            std::process::Command::new(python.join("python")).arg("check.py").args(names).current_dir(folder.path()),
        )
    };
    assert!(run(&["broken.swift".to_owned()]).is_err(), "the check sees what is wrong");
    run(&names).unwrap_or_else(|said| panic!("{said}"));
}
