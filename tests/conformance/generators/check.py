"""Checks with Python: `python check.py FOLDER`. jsonschema, datamodel-code-generator, quicktype, openapi-generator."""

import importlib
import json
import pathlib
import sys
import warnings

import jsonschema
import pydantic
import referencing
from datamodel_code_generator.__main__ import main as datamodel_codegen

folder = pathlib.Path(sys.argv[1])
generated = folder / "generated"
tables = json.loads((folder / "tables.json").read_text())
UNKNOWN = ["surely_not_a_reason", 'a "b" \\ é']


def texts(table):
    return table["wires"] + (UNKNOWN if table["open"] else [])


def same(what, there, back):
    if there != back:
        raise SystemExit(f"{what}: {there!r} came back as {back!r}")


def validators():
    """jsonschema takes what it should, by a reference from another schema."""
    for draft, validator in [
        ("json-schema", jsonschema.Draft202012Validator),
        ("json-schema-draft-07", jsonschema.Draft7Validator),
    ]:
        registry = referencing.Registry()
        for path in (folder / draft).iterdir():
            schema = json.loads(path.read_text())
            validator.check_schema(schema)
            registry = registry.with_resource(path.name, referencing.Resource.from_contents(schema))
        for table in tables:
            call = validator(json.loads((folder / draft / f"{table['name']}.call.schema.json").read_text()), registry=registry)
            for text in texts(table):
                call.validate({"reason": text})
            for wire in table["wires"]:
                call.validate({"reason": wire, "known": wire})
            for bad in [{"reason": 404}, {"reason": None}, {"reason": table["wires"][0], "known": UNKNOWN[0]}]:
                assert not call.is_valid(bad), f"{draft}/{table['name']} takes {bad}"


def datamodels():
    """datamodel-code-generator: no warning, classes of the names in the schema, each value once."""
    (generated / "datamodel").mkdir(parents=True)
    sys.path.insert(0, str(generated / "datamodel"))
    for table in tables:
        for draft in ["json-schema", "json-schema-draft-07"]:
            for form, name in [("", "type"), (".closed", "known")]:
                models = datamodel(folder / draft / f"{table['name']}{form}.schema.json", "jsonschema")
                adapter = pydantic.TypeAdapter(getattr(models, table[name]))
                for text in table["wires"] if form else texts(table):
                    same(models.__name__, text, json.loads(adapter.dump_json(adapter.validate_json(json.dumps(text)))))
                members(models, table)
        for version in ["openapi-3.0", "openapi-3.1"]:
            for form in ["", "anyof."] if table["open"] else [""]:
                models = datamodel(folder / version / f"{table['name']}.{form}call.json", "openapi")
                for text in texts(table):
                    call = models.Call.model_validate_json(json.dumps({"reason": text}))
                    same(models.__name__, {"reason": text}, json.loads(call.model_dump_json(exclude_none=True)))
                members(models, table)


def datamodel(path, kind):
    module = f"{path.parent.name}_{path.name}".removesuffix(".json").replace("-", "_").replace(".", "_")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        code = datamodel_codegen([
            "--input", str(path), "--input-file-type", kind, "--output", str(generated / "datamodel" / f"{module}.py"),
            "--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11",
            "--use-annotated", "--formatters", "builtin",
        ])
    same(f"datamodel-code-generator {path}", 0, int(code))
    return importlib.import_module(module)


def members(models, table):
    """The enumeration has the known values by the names in the table."""
    known = getattr(models, table["known"])
    same(models.__name__, table["wires"], [member.value for member in known])
    same(models.__name__, table["variants"], [member.name for member in known])


def quicktypes():
    sys.path.insert(0, str(generated / "quicktype/python"))
    for path in sorted((generated / "quicktype/python").glob("*.py")):
        module = importlib.import_module(path.stem)
        table = next(table for table in tables if path.stem.endswith(table["name"].replace("-", "_")))
        for text in texts(table):
            same(path.stem, {"reason": text}, module.call_to_dict(module.call_from_dict({"reason": text})))
        for wire in table["wires"]:
            there = {"reason": wire, "known": wire}
            call = module.call_from_dict(there)
            same(path.stem, wire, call.known.value)
            same(path.stem, there, module.call_to_dict(call))


def clients():
    """openapi-generator's `python`."""
    for path in sorted((generated / "python-oag").iterdir()):
        sys.path.insert(0, str(path))
        table = next(table for table in tables if path.name.endswith(table["name"].replace("-", "_")))
        models = importlib.import_module(f"oag_{path.name}.models")
        for text in texts(table):
            same(path.name, {"reason": text}, json.loads(models.Call.from_json(json.dumps({"reason": text})).to_json()))
        for wire in table["wires"]:
            there = {"reason": wire, "known": wire}
            same(path.name, there, json.loads(models.Call.from_json(json.dumps(there)).to_json()))
        known = getattr(models, table["known"], None)
        if known is None:
            # Written into the field that refers to it, without a type.
            assert path.name.startswith("call_openapi_3_1"), path.name
            continue
        same(path.name, table["wires"], [member.value for member in known])
        same(path.name, table["variants"], [member.name for member in known])


for check in [validators, datamodels, quicktypes, clients]:
    check()
    print(check.__name__)
