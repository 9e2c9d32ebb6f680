#!/usr/bin/env python3
"""What a crate pays to build, from clean, for an enum of reasons: the doors of `reasons` against derives.

    tests/bench/costs.py            29 reasons: the doors, a packaged crate, strum + serde derive, typify
    tests/bench/costs.py --rows     10,000 reasons: the enum alone, and read by serde_json, against strum + serde derive

Every figure is CPU time (user and system, all processes of one `cargo build`), the best of two builds in empty target
folders, with all sources downloaded before; the ratio is to `strum + serde derive` in the same run. With --rows, the
derives are built once, which takes a quarter of an hour, and the packaged crate five times; what either depends on from
elsewhere is built before. Peak memory is that of the largest rustc.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "spec" / "retell-disconnection.yaml"
# Seconds that one build may take; one that takes longer is shown as `inf`.
LIMIT = 1_800
HEAD = '[package]\nname = "user"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n\n'
# What an enum with derives depends on.
DERIVED = (
    '[dependencies]\nstrum = { version = "0.28", features = ["derive"] }\n'
    'serde = { version = "1", features = ["derive"] }\n'
)
DERIVES = "strum::EnumString, strum::Display, strum::IntoStaticStr, serde::Serialize, serde::Deserialize"


def reasons(*arguments):
    command = ["cargo", "run", "--quiet", "--release", "--package", "reasons", "--", *arguments]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def write(folder, files):
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def derived(names):
    """An enum with derives, as people write it by hand."""
    variants = "".join(f'    #[strum(serialize = "{name}")]\n    {camel(name)},\n' for name in names)
    derives = f"#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, {DERIVES})]\n"
    return derives + '#[serde(rename_all = "snake_case")]\npub enum Reason {\n' + variants + "}\n"


def camel(name):
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


# What rustc leaves to the crate that uses it: it compiles a generic function, such as a derived decoder, for its caller.
USES = """
pub fn read(text: &str) -> Result<Reason, serde_json::Error> {
    serde_json::from_str(text)
}

pub fn write(reason: Reason) -> Result<String, serde_json::Error> {
    serde_json::to_string(&reason)
}

pub fn parse(text: &str) -> Option<Reason> {
    text.parse().ok()
}
"""


def door(name):
    return f'reasons-{name} = {{ path = "{ROOT}/crates/reasons-{name}" }}\n'


def candidates(work):
    """Name to folders of the crates that are built, the one first that depends on the others."""
    reasons("generate", str(TABLE), "--package", "cargo", "--out", str(work / "packages"))
    reasons("generate", str(TABLE), "--target", "json,json-schema-draft-07", "--out", str(work / "outputs"))
    table = json.loads((work / "outputs/json/retell-disconnection.json").read_text())
    names = [reason["wire"] for reason in table["reasons"]]
    schema = (work / "outputs/json-schema-draft-07/retell-disconnection.schema.json").read_text()
    packaged = f'retell-disconnection = {{ path = "{work}/packages/retell-disconnection"'
    include = 'include!(concat!(env!("OUT_DIR"), "/retell_disconnection.rs"));\n'
    typify = (
        'fn main() {\n    println!("cargo:rerun-if-changed=schema.json");\n    let mut space = typify::TypeSpace::default();\n'
        '    space.add_root_schema(serde_json::from_str(include_str!("schema.json")).unwrap()).unwrap();\n'
        '    let out = std::env::var("OUT_DIR").unwrap() + "/schema.rs";\n'
        "    std::fs::write(out, space.to_stream().to_string()).unwrap();\n}\n"
    )
    crates = {
        "strum + serde derive": {
            "Cargo.toml": HEAD + DERIVED,
            "src/lib.rs": derived(names),
        },
        "packaged crate": {
            "Cargo.toml": HEAD + f"[dependencies]\n{packaged} }}\n",
            "src/lib.rs": "pub use retell_disconnection::DisconnectionReason;\n",
        },
        "packaged crate, serde": {
            "Cargo.toml": HEAD + f'[dependencies]\n{packaged}, features = ["serde"] }}\n',
            "src/lib.rs": "pub use retell_disconnection::DisconnectionReason;\n",
        },
        "build script": {
            "Cargo.toml": HEAD + f"[build-dependencies]\n{door('build')}",
            "build.rs": 'fn main() {\n    reasons_build::generate("table.yaml");\n}\n',
            "table.yaml": TABLE.read_text(),
            "src/lib.rs": include,
        },
        "macro": {
            "Cargo.toml": HEAD + f"[dependencies]\n{door('macros')}",
            "table.yaml": TABLE.read_text(),
            "src/lib.rs": 'reasons_macros::reasons!("table.yaml");\n',
        },
        "typify's build script": {
            "Cargo.toml": HEAD + '[dependencies]\nserde = { version = "1", features = ["derive"] }\nserde_json = "1"\n\n'
            '[build-dependencies]\ntypify = { version = "0.8", default-features = false }\nserde_json = "1"\n',
            "build.rs": typify,
            "schema.json": schema,
            "src/lib.rs": 'include!(concat!(env!("OUT_DIR"), "/schema.rs"));\n',
        },
    }
    for name, files in crates.items():
        write(work / name, files)
    return {name: [work / name] for name in crates}


def rows(work, count=10_000):
    names = [f"reason_number_{number:05}_of_many" for number in range(count)]
    body = "".join(f"  {name}:\n    docs: Something went wrong, case {name}.\n    retry: true\n" for name in names)
    head = "format: 1\nname: many\ntype: Many\ntitle: Many reasons\ncolumns:\n  retry: {docs: Try again., type: boolean}\nreasons:\n"
    write(work, {"many.yaml": head + body})
    reasons("generate", str(work / "many.yaml"), "--package", "cargo", "--out", str(work / "packages"))
    many = work / "packages/many"
    write(work / "derived", {"Cargo.toml": HEAD + DERIVED, "src/lib.rs": derived(names)})
    write(work / "derived-used", {"Cargo.toml": HEAD + DERIVED + 'serde_json = "1"\n', "src/lib.rs": derived(names) + USES})
    write(work / "many-used", {
        "Cargo.toml": HEAD + f'[dependencies]\nmany = {{ path = "{many}", features = ["serde"] }}\nserde_json = "1"\n',
        "src/lib.rs": "pub use many::Many as Reason;\n" + USES,
    })
    return {
        "strum + serde derive": [work / "derived"],
        "packaged crate": [many],
        "strum + serde derive, used": [work / "derived-used"],
        "packaged crate, used": [work / "many-used", many],
    }


def build(folder, target, flags):
    """The CPU seconds of `cargo build`, all its processes together, and the megabytes of the largest of them."""
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
    command = ["cargo", "build", "--offline", *flags]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
    cargo = subprocess.Popen(command, cwd=folder, env=environment, **quiet)
    limit = threading.Timer(LIMIT, os.killpg, [cargo.pid, signal.SIGKILL])
    limit.start()
    _, status, used = os.wait4(cargo.pid, 0)
    limit.cancel()
    cargo.returncode = os.waitstatus_to_exitcode(status)
    if cargo.returncode == -signal.SIGKILL:
        return float("inf"), float("inf")
    if cargo.returncode != 0:
        raise subprocess.CalledProcessError(cargo.returncode, command)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def from_clean(folder, target, flags):
    """The better of two builds of `folder` and all it depends on."""
    builds = []
    for _ in range(2):
        shutil.rmtree(target, ignore_errors=True)
        builds.append(build(folder, target, flags))
    return min(builds)


def alone(folders, target, flags, runs):
    """The best build of these crates, the first of which depends on the others, and of nothing else."""
    shutil.rmtree(target, ignore_errors=True)
    sources = [folder / "src/lib.rs" for folder in folders]
    texts = [source.read_text() for source in sources]
    sources[0].write_text("")
    build(folders[0], target, flags)
    builds = []
    for _ in range(runs):
        for source, text in zip(sources, texts):
            source.write_text(text)
        builds.append(build(folders[0], target, flags))
    return min(builds)


def show(label, best, base):
    seconds, megabytes = best
    print(f"  {label:<28}{seconds:>8.2f} CPU s   x {seconds / base:.4f}{megabytes:>8.0f} MB", flush=True)


def main():
    large = "--rows" in sys.argv
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        crates = rows(work) if large else candidates(work)
        for folders in crates.values():
            subprocess.run(["cargo", "fetch", "--quiet"], cwd=folders[0], check=True)
        for flags in ([], ["--release"]) if large else ([],):
            print("release" if flags else "debug")
            base = None
            for label, folders in crates.items():
                derives = label.startswith("strum")
                if large:
                    best = alone(folders, work / "target", flags, 1 if derives else 5)
                else:
                    best = from_clean(folders[0], work / "target", flags)
                # With --rows there are derives twice, each before what is compared with them.
                base = best[0] if derives else base
                show(label, best, base)


if __name__ == "__main__":
    main()
