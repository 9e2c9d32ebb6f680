//! The build-script door: a YAML table of reason codes becomes a Rust file in `OUT_DIR`.
//!
//! ```no_run
//! // The one line of `main` in build.rs.
//! reasons_build::generate("reasons.yaml");
//! ```
//!
//! ```ignore
//! // In src/lib.rs. The file is named after the table's `name`, here `order-cancellation`.
//! include!(concat!(env!("OUT_DIR"), "/order_cancellation.rs"));
//! ```
//!
//! The script runs again only when the table changes, or a file that it is read with: a table that it extends, a file of
//! translations. When the table is refused, every problem becomes a build error
//! with its place, and the build stops.

mod load;
mod write;

use std::path::{Path, PathBuf};
use std::process;

use reasons_codegen::render::{MOST_DRAWN, Style};
use reasons_codegen::{Problems, Reading, emit};

pub use load::shipped;
pub use write::write_if_changed;

/// Generates Rust from the table at `path`, relative to the package's folder.
///
/// Ends the process with build errors when the table cannot be read or is refused: there is nothing a build script
/// could do about it.
pub fn generate(path: impl AsRef<Path>) {
    let path = path.as_ref();
    // Even if the file is missing: cargo then runs the script again once it is there.
    println!("cargo::rerun-if-changed={}", path.display());
    match std::fs::read(path) {
        Ok(bytes) => make(&path.display().to_string(), &bytes),
        Err(error) => fail(&format!("cannot read the table `{}`: {error}", path.display())),
    }
}

/// Generates Rust from a table that is at hand as text; problems show it as `file`.
///
/// For packages whose table comes from another package, a build-dependency: what is published must not read outside
/// its own folder.
pub fn generate_text(file: &str, text: &str) {
    // Without this line any file in the package would count as a reason to run again.
    println!("cargo::rerun-if-changed=build.rs");
    make(file, text.as_bytes());
}

fn make(file: &str, bytes: &[u8]) {
    let read = reasons_codegen::read_with(file, bytes, &mut load::tracked);
    let Reading { table, warnings } = read.unwrap_or_else(|problems| refuse(&problems));
    if let Some(warnings) = warnings {
        tell(&warnings);
    }
    let folder = std::env::var_os("OUT_DIR").unwrap_or_else(|| fail("`OUT_DIR` is not set: call this from a build.rs"));
    for file in emit::rust::emit(&table) {
        let path = PathBuf::from(&folder).join(&file.path);
        if let Err(error) = write_if_changed(&path, &file.text) {
            fail(&format!("cannot write `{}`: {error}", path.display()));
        }
    }
}

fn refuse(problems: &Problems) -> ! {
    eprint!("{}", problems.render(Style::Plain));
    tell(problems);
    process::exit(1)
}

/// Makes cargo show each problem in a line.
fn tell(problems: &Problems) {
    for problem in problems.list.iter().take(MOST_DRAWN) {
        println!("cargo::{}={}", problem.severity.as_str(), problems.short(problem));
    }
    if problems.list.len() > MOST_DRAWN {
        let what = if problems.errors() > 0 { "error" } else { "warning" };
        println!("cargo::{what}={}", problems.summary());
    }
}

fn fail(message: &str) -> ! {
    println!("cargo::error={message}");
    process::exit(1)
}
