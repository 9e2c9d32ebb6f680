#!/usr/bin/env python3
"""What a crate pays to build, from clean, for an enum of reasons: the doors of `reasons` against derives.

    tests/bench/costs.py            29 reasons: the doors, a packaged crate, strum + serde derive, typify
    tests/bench/costs.py --rows     10,000 reasons: the generated crate alone, against strum + serde derive

Every figure is CPU time (user and system, all processes of one `cargo build`), the best of two builds in empty target
folders, with all sources downloaded before; the ratio is to `strum + serde derive` in the same run. With --rows, the
derives are built once, which takes minutes, and the packaged crate five times; peak memory is that of the largest rustc.
"""

import json
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "spec" / "retell-disconnection.yaml"
# Seconds that one build may take; one that takes longer is shown as `inf`.
LIMIT = 480
HEAD = '[package]\nname = "user"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n\n'
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


def door(name):
    return f'reasons-{name} = {{ path = "{ROOT}/crates/reasons-{name}" }}\n'


def candidates(work):
    """Name to folder of the crate that is built."""
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
            "Cargo.toml": HEAD + '[dependencies]\nstrum = { version = "0.28", features = ["derive"] }\n'
            'serde = { version = "1", features = ["derive"] }\n',
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
    return {name: work / name for name in crates}


def rows(work, count=10_000):
    names = [f"reason_number_{number:05}_of_many" for number in range(count)]
    body = "".join(f"  {name}:\n    docs: Something went wrong, case {name}.\n    retry: true\n" for name in names)
    head = "format: 1\nname: many\ntype: Many\ntitle: Many reasons\ncolumns:\n  retry: {docs: Try again., type: boolean}\nreasons:\n"
    write(work, {"many.yaml": head + body})
    reasons("generate", str(work / "many.yaml"), "--package", "cargo", "--out", str(work / "packages"))
    write(work / "derived", {
        "Cargo.toml": HEAD + '[dependencies]\nstrum = { version = "0.28", features = ["derive"] }\n'
        'serde = { version = "1", features = ["derive"] }\n',
        "src/lib.rs": derived(names),
    })
    return {"strum + serde derive": work / "derived", "packaged crate": work / "packages/many"}


def cpu(command, folder, target):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
    build = subprocess.Popen(command, cwd=folder, env=environment, **quiet)
    try:
        if build.wait(LIMIT) != 0:
            raise subprocess.CalledProcessError(build.returncode, command)
    except subprocess.TimeoutExpired:
        os.killpg(build.pid, signal.SIGKILL)
        build.wait()
        return float("inf")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(folder, target, flags, runs, only_last):
    """The best CPU time of building `folder` from clean; with `only_last`, of that crate without its dependencies."""
    best = float("inf")
    for _ in range(runs):
        shutil.rmtree(target, ignore_errors=True)
        if only_last:
            cpu(["cargo", "build", "--offline", *flags], folder, target)
            (folder / "src/lib.rs").touch()
        best = min(best, cpu(["cargo", "build", "--offline", *flags], folder, target))
    return best


def peak_memory(folder, target, flags):
    """Megabytes of the largest rustc that builds `folder` alone."""
    (folder / "src/lib.rs").touch()
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, capture_output=True); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    )
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
    command = [sys.executable, "-c", script, "cargo", "build", "--offline", *flags]
    return float(subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, text=True).stdout)


def main():
    large = "--rows" in sys.argv
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        folders = rows(work) if large else candidates(work)
        for folder in folders.values():
            subprocess.run(["cargo", "fetch", "--quiet"], cwd=folder, check=True)
        for flags in ([], ["--release"]) if large else ([],):
            print("release" if flags else "debug")
            base = None
            for label, folder in folders.items():
                spent = measure(folder, work / "target", flags, (5 if base else 1) if large else 2, large)
                base = base or spent
                memory = f"{peak_memory(folder, work / 'target', flags):>8.0f} MB" if large else ""
                print(f"  {label:<24}{spent:>8.2f} CPU s   x {spent / base:.3f}{memory}", flush=True)


if __name__ == "__main__":
    main()
