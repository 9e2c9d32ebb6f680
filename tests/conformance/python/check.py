"""Compares what is generated for each table with the table as JSON, and with the vectors."""

import copy
import datetime as dt
import decimal
import importlib
import json
import math
import pathlib
import pickle
import sys

import pydantic

FOLDER = pathlib.Path(__file__).parent


def main() -> None:
    """Check every table whose `check_….py` lies here."""
    for path in sorted(FOLDER.glob("check_*.py")):
        made = importlib.import_module(path.stem)
        table = json.loads((FOLDER / f"{made.NAME}.json").read_text("utf-8"), parse_float=decimal.Decimal)
        vectors = json.loads((FOLDER / f"{made.NAME}.vectors.json").read_text("utf-8"))
        check_members(made, table)
        check_columns(made, table)
        check_enums(made, table)
        check_vectors(made, vectors)
        check_languages(made, table)
        print(made.NAME, len(table["reasons"]), len(vectors))


def check_members(made, table) -> None:
    wires = [reason["wire"] for reason in table["reasons"]]
    assert [member.value for member in made.TYPE] == wires
    assert list(made.LITERALS) == wires
    assert {member.name for member in made.TYPE} == set(made.TYPE.__members__)
    for reason in table["reasons"]:
        wire = reason["wire"]
        member = made.MEMBERS[wire]
        assert made.TYPE(wire) is member, wire
        assert member.is_known and member.docs == reason["docs"].strip(), wire
        assert member.is_deprecated == (reason["deprecated"] is not None), wire
        assert member.is_removed == (reason["removed"] is not None), wire
        ending = reason["removed"] or reason["deprecated"] or {"replaced_by": None}
        assert member.replaced_by == ending["replaced_by"], wire
        if made.CODE is not None:
            assert made.CODE(member) == reason["code"], wire
            if reason["code"] is not None:
                assert made.FROM_CODE(reason["code"]) is member, wire
    if made.FROM_CODE is not None:
        assert made.FROM_CODE(2**40) is None and made.CODE(made.OPEN) is None


def check_columns(made, table) -> None:
    assert made.OPEN.docs is None and made.OPEN.replaced_by is None
    assert not made.OPEN.is_deprecated and not made.OPEN.is_removed
    for column in table["columns"]:
        read = made.COLUMNS[column["name"]]
        assert read(made.OPEN) is None, column["name"]
        for reason in table["reasons"]:
            wanted = reason["values"][column["name"]]
            found = read(made.MEMBERS[reason["wire"]])
            said = f"{reason['wire']}: {column['name']}: {found!r}"
            if column["list"]:
                assert isinstance(found, tuple) and len(found) == len(wanted), said
                assert all(same(made, column, *pair) for pair in zip(found, wanted, strict=True)), said
            else:
                assert same(made, column, found, wanted), said


def same(made, column, found, wanted) -> bool:
    """Whether a value is that of the table, and of the type that it should have."""
    if wanted is None:
        return found is None
    kind = column["type"]
    if kind == "duration":
        return found == dt.timedelta(microseconds=int(decimal.Decimal(wanted) * 1_000_000))
    if kind == "number":
        signs = math.copysign(1.0, found) == math.copysign(1.0, float(wanted))
        return type(found) is float and found == float(wanted) and signs
    types = {"boolean": bool, "integer": int, "reason": made.TYPE, "enum": made.ENUMS.get(column["name"])}
    return type(found) is types.get(kind, str) and found == wanted


def check_enums(made, table) -> None:
    for column in table["columns"]:
        if column["enum"] is None:
            continue
        enum = made.ENUMS[column["name"]]
        assert [member.value for member in enum] == [value["wire"] for value in column["enum"]["values"]]
        for member in enum:
            values = {reason["wire"]: reason["values"][column["name"]] for reason in table["reasons"]}
            having = {w for w, value in values.items() if member.value in (value if column["list"] else [value])}
            assert member.reasons == having, (column["name"], member)
            assert all(type(reason) is made.TYPE for reason in member.reasons)
        if column["enum"]["open"]:
            value = enum("surely_not_a_value")
            assert value == "surely_not_a_value" and not value.is_known and value.reasons == frozenset()
        else:
            assert raises(enum, "surely_not_a_value")


def check_vectors(made, vectors) -> None:
    model = pydantic.create_model("Model", reason=(made.TYPE, ...))
    kept = len(made.TYPE._value2member_map_)
    for vector in vectors:
        text, known, encoded = vector["text"], vector["known"], vector["encoded"]
        decoded = made.TYPE(json.loads(json.dumps([text]))[0])
        said = f"{made.NAME}: {text!r:.200}"
        assert type(decoded) is made.TYPE and decoded == encoded and decoded.value == encoded, said
        assert type(decoded.value) is str and str(decoded) == encoded and f"{decoded}" == encoded, said
        assert hash(decoded) == hash(encoded) and {encoded: 1}[decoded] == 1, said
        assert json.loads(json.dumps({decoded: decoded})) == {encoded: encoded}, said
        assert decoded.is_known == (known is not None), said
        assert (decoded in list(made.TYPE)) == decoded.is_known, said
        for again in (
            pickle.loads(pickle.dumps(decoded)),
            copy.copy(decoded),
            copy.deepcopy([decoded])[0],
            made.TYPE(decoded),
            model.model_validate({"reason": text}).reason,
            model.model_validate_json(model(reason=decoded).model_dump_json()).reason,
        ):
            assert type(again) is made.TYPE and again == decoded and again.is_known == decoded.is_known, said
            assert again is decoded or not decoded.is_known, said
        assert repr(decoded).startswith(f"<{made.TYPE.__name__}."), said
    assert len(made.TYPE._value2member_map_) == kept, "what is unknown is not kept for ever"
    for odd in (None, 0, 1.5, b"bytes", [], object()):
        assert raises(made.TYPE, odd), odd


def check_languages(made, table) -> None:
    localised = [column for column in table["columns"] if column["languages"]]
    assert {column["name"]: tuple(column["languages"]) for column in localised} == made.LANGUAGES
    for asked in json.loads((FOLDER / f"{made.NAME}.languages.json").read_text("utf-8")):
        found = made.TEXTS[asked["column"]](made.TYPE(asked["reason"]), asked["language"])
        assert found == asked["text"], (asked, found)


def raises(enum, value) -> bool:
    try:
        enum(value)
    except ValueError:
        return True
    return False


if __name__ == "__main__":
    sys.path.insert(0, str(FOLDER))
    main()
