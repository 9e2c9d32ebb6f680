"""Runs openapi-generator over the OpenAPI documents, in one Java process: `python batch.py FOLDER`."""

import json
import pathlib
import subprocess
import sys

import openapi_generator_cli

folder = pathlib.Path(sys.argv[1])
jar = pathlib.Path(openapi_generator_cli.__file__).parent / "openapi-generator.jar"
configs = folder / "configs"
configs.mkdir()
for table in json.loads((folder / "tables.json").read_text()):
    for version in ["openapi-3.0", "openapi-3.1"]:
        # One document, and in 3.0 one that refers to the exported file: in 3.1 that has no types of its own.
        for form in ["one", "call"]:
            name = f"{form}_{version}_{table['name']}".replace("-", "_").replace(".", "_")
            options = {
                "typescript-fetch": {},
                "python": {"packageName": f"oag_{name}"},
                "java": {"library": "native", "openApiNullable": False, "modelPackage": f"oag.{name}.model",
                         "apiPackage": f"oag.{name}.api", "invokerPackage": f"oag.{name}"},
                # Two sets may have a value of the same name.
                "go": {"packageName": "openapi", "enumClassPrefix": True},
                "rust": {},
            }
            for generator, additional in options.items():
                output = {"python": "python-oag", "java": "java", "go": "go/oag", "rust": "rust/oag"}
                config = {
                    "generatorName": generator,
                    "inputSpec": str(folder / version / f"{table['name']}.{form}.json"),
                    "outputDir": str(folder / "generated" / output.get(generator, generator) / name),
                    "globalProperties": {"models": "", "supportingFiles": "", "modelDocs": "false", "modelTests": "false"},
                    "additionalProperties": additional,
                }
                (configs / f"{generator}_{name}.json").write_text(json.dumps(config))

said = subprocess.run(
    ["java", "-XX:TieredStopAtLevel=1", "-jar", jar, "batch", "--fail-fast", "--root-dir", folder, "-r", "2",
     *sorted(configs.iterdir())],
    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
)
lines = [line for line in said.stdout.splitlines() if "WARN" in line or "ERROR" in line or "FAIL" in line]
if said.returncode or lines:
    sys.exit("\n".join(lines) or said.stdout)
print(jar)
