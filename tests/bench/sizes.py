#!/usr/bin/env python3
"""What an enum of reasons adds to a program, in bytes for each reason, against strum + serde derive.

    tests/bench/sizes.py [COUNT]...     1,000 and 10,000 reasons unless told otherwise

Every program is built in release and stripped. Counted are the sections that hold code and constants, less those of a
program that does the same with no enum, and the dynamic relocations apart: a position-independent program has one for
each pointer in its constants. That what a program does not ask for is not in it is tests/tests/rust_linked.rs.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from costs import DERIVED, HEAD, camel, reasons, write

SECTIONS = (".text", ".rodata", ".data.rel.ro")
RELEASE = "\n[profile.release]\nstrip = true\n"
# What a program does with a reason called `name`, by the generated crate and by derives.
PROGRAMS = {
    "nothing": ("name", "name"),
    "names": ("many::Many::from_wire(name).map(|one| one.as_str())", "name.parse::<Many>().ok().map(<&str>::from)"),
    "names, by serde": (
        "read::<many::AnyMany<String>>(name).map(|one| one.as_str().len())",
        "read::<Many>(name).map(|one| <&str>::from(one).len())",
    ),
    "names and words": (
        "many::Many::from_wire(name).map(|one| (one.as_str(), one.docs()))",
        "name.parse::<Many>().ok().map(|one| (one.get_message(), <&str>::from(one)))",
    ),
    "names and a column": (
        "many::Many::from_wire(name).map(|one| (one.as_str(), one.kind().as_str()))",
        'name.parse::<Many>().ok().map(|one| (one.get_str("kind"), <&str>::from(one)))',
    ),
    "all of them": (
        "many::Many::from_wire(name).map(|one| (one.as_str(), one.docs(), one.kind().as_str()))",
        'name.parse::<Many>().ok().map(|one| (one.get_message(), one.get_str("kind"), <&str>::from(one)))',
    ),
}
READ = (
    "fn read<T: serde::de::DeserializeOwned>(name: &str) -> Option<T> {\n"
    "    T::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name)).ok()\n}\n"
)


def words(number):
    return f"The caller was told number {number}, and hung up before anything else could happen."


def kind(number):
    return ("caller", "callee", "network")[number % 3]


def programs(folder, which, manifest, uses):
    """A package of one program for each line of PROGRAMS."""
    files = {"Cargo.toml": HEAD + manifest + RELEASE}
    for label, asked in PROGRAMS.items():
        # The head of a program serves all of them: none uses everything in it.
        files[f"src/bin/{label.replace(', ', '-').replace(' ', '-')}.rs"] = (
            f"#![allow(unused_imports, dead_code)]\n{uses}use serde::Deserialize;\n{READ}fn main() {{\n"
            '    let name = &*std::env::args().nth(1).unwrap_or_default();\n    println!("{:?}", ' + asked[which] + ");\n}\n"
        )
    write(folder, files)


def generated(work, names):
    values = "{caller: The caller., callee: The callee., network: The network.}"
    head = f"format: 1\nname: many\ntype: Many\ntitle: Many\ncolumns:\n  kind: {{docs: Who., type: enum, values: {values}}}\nreasons:\n"
    rows = (f"  {name}:\n    docs: {words(at)}\n    kind: {kind(at)}\n" for at, name in enumerate(names))
    write(work, {"many.yaml": head + "".join(rows)})
    reasons("generate", str(work / "many.yaml"), "--package", "cargo", "--out", str(work / "packages"))
    package = work / "packages" / "many"
    manifest = f'[dependencies]\nmany = {{ path = "{package}", features = ["serde", "alloc"] }}\nserde = "1"\n'
    programs(work / "generated", 0, manifest, "")
    return work / "generated"


def derived(work, names):
    rows = (
        f'    #[strum(serialize = "{name}", message = "{words(at)}", props(kind = "{kind(at)}"))]\n    {camel(name)},\n'
        for at, name in enumerate(names)
    )
    derives = "strum::EnumString, strum::IntoStaticStr, strum::EnumMessage, strum::EnumProperty, serde::Deserialize"
    library = f'#[derive(Clone, Copy, {derives})]\n#[serde(rename_all = "snake_case")]\npub enum Many {{\n{"".join(rows)}}}\n'
    programs(work / "derived", 1, DERIVED, "use strum::{EnumMessage, EnumProperty};\nuse user::Many;\n")
    write(work / "derived", {"src/lib.rs": library})
    return work / "derived"


def sizes(program):
    """Bytes of code and constants, and of relocations."""
    lines = subprocess.run(["size", "-A", program], check=True, capture_output=True, text=True).stdout.splitlines()
    found = {line.split()[0]: int(line.split()[1]) for line in lines if line.startswith(".")}
    return sum(found.get(section, 0) for section in SECTIONS), found.get(".rela.dyn", 0) + found.get(".relr.dyn", 0)


def main():
    for count in [int(text) for text in sys.argv[1:]] or [1_000, 10_000]:
        names = [f"reason_number_{number:05}_of_many" for number in range(count)]
        with tempfile.TemporaryDirectory() as name:
            work = pathlib.Path(name)
            print(f"{count} reasons: bytes for each, and of relocations")
            for label, make in (("generated", generated), ("strum + serde derive", derived)):
                folder = make(work, names)
                environment = {**os.environ, "CARGO_TARGET_DIR": str(work / "target")}
                subprocess.run(["cargo", "build", "--quiet", "--release"], cwd=folder, env=environment, check=True)
                base = None
                for program in PROGRAMS:
                    file = work / "target/release" / program.replace(", ", "-").replace(" ", "-")
                    size = sizes(file)
                    base = base or size
                    each = [(one - other) / count for one, other in zip(size, base)]
                    print(f"  {label:<22}{program:<20}{each[0]:>8.1f}{each[1]:>8.1f}", flush=True)


if __name__ == "__main__":
    main()
