//! What is published needs nothing but itself: every package of the workspace, unpacked in an empty folder, builds.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::{Package, workspace};

#[test]
fn published_packages_build_outside_the_workspace() {
    let package = Package::new("doors-packaged", "", &[("src/lib.rs", "")]);
    let unpacked = package.folder.join("unpacked");
    let names = published();
    unpack(&names, &package.folder, &unpacked);

    let by_path = |name: &String| format!("{name} = {{ path = {:?} }}\n", unpacked.join(name));
    let patch: String = names.iter().map(by_path).collect();
    // The command line is no library to depend on; what it depends on is built all the same.
    let libraries: String = names.iter().filter(|name| *name != "reasons").map(by_path).collect();
    let manifest = fs::read_to_string(package.folder.join("Cargo.toml")).unwrap();
    package.write("Cargo.toml", &format!("{manifest}[dependencies]\n{libraries}\n[patch.crates-io]\n{patch}"));
    assert_eq!(package.check(), Ok(String::new()));
}

/// The names of the packages that are meant to be published.
fn published() -> Vec<String> {
    let said = cargo(&["metadata", "--no-deps", "--format-version=1", "--offline"]);
    let metadata: Value = serde_json::from_str(&said).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let published = packages.iter().filter(|package| package["publish"].is_null());
    published.map(|package| package["name"].as_str().unwrap().to_owned()).collect()
}

/// Packages what is to be published, and unpacks each package to a folder of its name.
fn unpack(names: &[String], folder: &Path, to: &Path) {
    let mut arguments = vec!["package", "--no-verify", "--allow-dirty", "--offline", "--quiet", "--target-dir"];
    arguments.push(folder.to_str().unwrap());
    names.iter().for_each(|name| arguments.extend(["--package", name]));
    cargo(&arguments);
    fs::create_dir_all(to).unwrap();
    for name in names {
        let packed = format!("{name}-{}", env!("CARGO_PKG_VERSION"));
        let file = folder.join("package").join(format!("{packed}.crate"));
        // `-m`: files in a package have the same time in each version, by which cargo would take old builds for new.
        let unpacked = Command::new("tar").arg("-xzmf").arg(file).arg("-C").arg(to).status().unwrap();
        assert!(unpacked.success(), "{name}");
        fs::rename(to.join(packed), to.join(name)).unwrap();
    }
}

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(workspace()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
