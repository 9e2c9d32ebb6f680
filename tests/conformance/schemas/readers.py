"""Reads what the targets wrote with the usual readers of Python.

    readers.py csv|avro|dbt|protobuf FOLDER

FOLDER/input.json is a list of {"table", "texts"}: a table as JSON, and texts that may come over the wire. What a target
made lies in FOLDER/<target>/. `protobuf` writes what it encoded, as JSON: {"names", "encoded"} for each table.
"""

import csv
import importlib
import io
import json
import sys
from pathlib import Path


def check_csv(folder, table, _):
    with open(folder / f"csv/{table['name']}.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert [row["wire"] for row in rows] == [reason["wire"] for reason in table["reasons"]]
    for row, reason in zip(rows, table["reasons"], strict=True):
        assert None not in row and None not in row.values(), row
        assert row["docs"] == " ".join(reason["docs"].split()), row
        assert json.loads(row["aliases"]) == reason["aliases"], row
        for column in table["columns"]:
            value, cell = reason["values"][column["name"]], row[column["name"]]
            text = column["type"] in ("text", "url", "enum", "reason") and not column["list"]
            found = None if cell == "" else cell if text else json.loads(cell)
            assert found == value, (column["name"], cell, value)


def check_avro(folder, table, texts):
    import avro.errors
    import avro.io
    import avro.schema
    import fastavro

    def fast_write(schema, value):
        buffer = io.BytesIO()
        fastavro.schemaless_writer(buffer, fastavro.parse_schema(schema), value)
        return buffer.getvalue()

    def fast_read(data, written, read):
        written, read = fastavro.parse_schema(written), fastavro.parse_schema(read)
        return fastavro.schemaless_reader(io.BytesIO(data), written, read)

    def write(schema, value):
        buffer = io.BytesIO()
        avro.io.DatumWriter(avro.schema.parse(json.dumps(schema))).write(value, avro.io.BinaryEncoder(buffer))
        return buffer.getvalue()

    def read(data, written, wanted):
        written, wanted = (avro.schema.parse(json.dumps(one)) for one in (written, wanted))
        return avro.io.DatumReader(written, wanted).read(avro.io.BinaryDecoder(io.BytesIO(data)))

    load = lambda name: json.loads((folder / "avro" / name).read_text(encoding="utf-8"))
    schema, record = load(f"{table['name']}.avsc"), load(f"{table['name']}.string.avsc")
    assert list(schema["wireNames"].values()) == [reason["wire"] for reason in table["reasons"]]
    assert [*schema["wireNames"], "UNRECOGNIZED"] == schema["symbols"] == list(schema["symbolDocs"])
    newer = {**schema, "symbols": [*schema["symbols"], "brought_by_tomorrow"]}
    for symbol in schema["symbols"]:
        assert read(fast_write(schema, symbol), schema, schema) == symbol
        assert fast_read(write(schema, symbol), schema, schema) == symbol
        assert fast_read(write(newer, symbol), newer, schema) == symbol
    unknown = fast_write(newer, "brought_by_tomorrow")
    assert unknown == write(newer, "brought_by_tomorrow")
    assert fast_read(unknown, newer, schema) == "UNRECOGNIZED"
    # Python's avro does not do what the specification has for a default; the page says so.
    try:
        raise AssertionError(read(unknown, newer, schema))
    except avro.errors.SchemaResolutionException:
        pass
    for text in texts:
        data = fast_write(record, {"value": text})
        assert data == write(record, {"value": text}) == fast_write({"type": "string"}, text)
        assert read(data, record, record) == fast_read(data, record, record) == {"value": text}


def check_dbt(folder, table, _):
    import duckdb

    name = table["name"].replace("-", "_")
    with duckdb.connect(str(folder / "dbt/seeds.duckdb"), read_only=True) as connection:
        rows = connection.execute(f"select code, docs from {name}").fetchall()
        spellings = connection.execute(f"select spelling, code from {name}_spelling").fetchall()
    assert dict(rows) == {reason["wire"]: " ".join(reason["docs"].split()) for reason in table["reasons"]}
    texts = {text: reason["wire"] for reason in table["reasons"] for text in [reason["wire"], *reason["aliases"]]}
    assert dict(spellings) == texts and len(spellings) == len(texts)
    if any(column["languages"] for column in table["columns"]):
        with duckdb.connect(str(folder / "dbt/seeds.duckdb"), read_only=True) as connection:
            found = connection.execute(f"select * from {name}_text").fetchall()
        wanted = [
            (reason["wire"], column, tag, text)
            for reason in table["reasons"]
            for column, by_tag in reason["translations"].items()
            for tag, text in by_tag.items()
        ]
        assert sorted(found) == sorted(wanted), name


def check_protobuf(folder, table, texts):
    sys.path.insert(0, str(folder / "protobuf-python"))
    name = table["name"].replace("-", "_")
    module = importlib.import_module(f"{name}.v1.{name}_pb2")
    holder = importlib.import_module(f"holders.{name}_pb2").Holder
    enum = module.DESCRIPTOR.enum_types_by_name.get(table["type"])
    if enum is None:
        encoded = holder(values=[{"value": text} for text in texts]).SerializeToString()
        assert [one.value for one in holder.FromString(encoded).values] == texts
        return {"names": None, "encoded": encoded.hex()}
    deprecated = {value.name for value in enum.values if value.GetOptions().deprecated}
    assert len(deprecated) == sum(bool(one["deprecated"] or one["removed"]) for one in table["reasons"])
    names = {value.name: value.number for value in enum.values}
    encoded = holder(values=[*names.values(), 4242, -4242]).SerializeToString()
    assert list(holder.FromString(encoded).values) == [*names.values(), 4242, -4242]
    return {"names": names, "encoded": encoded.hex()}


def main():
    target, folder = sys.argv[1], Path(sys.argv[2])
    check = {"csv": check_csv, "avro": check_avro, "dbt": check_dbt, "protobuf": check_protobuf}[target]
    cases = json.loads((folder / "input.json").read_text(encoding="utf-8"))
    json.dump([check(folder, case["table"], case["texts"]) for case in cases], sys.stdout)


main()
